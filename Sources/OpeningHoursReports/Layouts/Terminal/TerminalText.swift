import OpeningHours

extension Document {
  /// The document as text for a terminal or a file, its pictures drawn with letters.
  func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(title)
    for remark in remarks {
      page.space()
      page.paragraph(remark, hanging: 2)
    }
    if !lead.isEmpty { page.space() }
    for sentence in lead { page.paragraph(sentence) }
    for section in sections { page.add(section, language) }
    return page.text
  }
}

extension TextPage {
  fileprivate mutating func add(_ section: Document.Section, _ language: Language) {
    heading(section.title)
    for (place, block) in section.blocks.enumerated() {
      if place > 0, block.standsApart { space() }
      add(block, below: section.title, language)
      let next = place + 1 < section.blocks.count ? section.blocks[place + 1] : nil
      if block.isShifts, next?.isShifts != true {
        paragraph(language.phrases.staff.signs, indent: 2, hanging: 4)
      }
    }
  }

  private mutating func add(
    _ block: Document.Block, below title: String, _ language: Language
  ) {
    switch block {
    case .heading(let text), .paragraph(let text): paragraph(text, indent: 2)
    case .list(let items):
      for item in items { paragraph("- \(item)", indent: 2, hanging: 4) }
    case .remarks(let lines):
      for line in lines { paragraph(line, indent: 2, hanging: 4) }
    case .table(let table):
      if table.caption != title { paragraph(table.caption, indent: 2) }
      add(table)
    case .picture(let illustration): add(illustration)
    case .command(let words): command(words, indent: 2)
    case .drawing, .live, .controls: break
    }
  }

  private mutating func add(_ illustration: Document.Illustration) {
    switch illustration.drawing {
    case .map(let drawing):
      paragraph(illustration.title, indent: 2)
      for text in drawing.lines(style) { line(text) }
      paragraph(drawing.marks, indent: 2, hanging: 4)
    case .curve(let drawing):
      paragraph(illustration.title, indent: 2)
      add(drawing, illustration.table)
    case .shifts(let drawing):
      for text in drawing.lines(illustration.title, width: style.width) { line(text) }
    case .roster(let drawing):
      for text in drawing.lines(width: style.width) { line(text) }
    }
  }
}

extension Document.Block {
  /// Whether an empty line stands before the block, where another one is in front of it.
  fileprivate var standsApart: Bool {
    switch self {
    case .heading, .table: true
    case .picture(let illustration):
      if case .shifts = illustration.drawing { false } else { true }
    case .paragraph, .list, .remarks, .command, .drawing, .live, .controls: false
    }
  }

  fileprivate var isShifts: Bool {
    guard case .picture(let illustration) = self, case .shifts = illustration.drawing else {
      return false
    }
    return true
  }
}
