extension Document {
  /// The document as Markdown with tables, as GitHub and GitLab show it; pictures stand as tables.
  var markdown: String {
    let top = ["# \(title.inMarkdown)", subtitle.inMarkdown]
    let answer = lead.enumerated().map { place, text in
      place == 0 ? "**\(text.inMarkdown)**" : text.inMarkdown
    }
    let body = sections.flatMap { section in
      ["## \(section.title.inMarkdown)"] + section.blocks.map(\.markdown).filter { !$0.isEmpty }
    }
    let notes = remarks.map { "> \($0.inMarkdown)" }
    return (top + notes + answer + body + [date].compactMap { $0?.inMarkdown }).joined(
      separator: "\n\n")
      + "\n"
  }
}

extension Document.Block {
  fileprivate var markdown: String {
    switch self {
    case .heading(let text): "### \(text.inMarkdown)"
    case .paragraph(let text): text.inMarkdown.afterLineStart
    case .list(let items): items.map { "- \($0.inMarkdown.afterLineStart)" }.joined(separator: "\n")
    case .remarks(let lines): lines.map(\.inMarkdown.afterLineStart).joined(separator: "\n\n")
    case .table(let table): table.markdown
    case .picture(let illustration): illustration.table.markdown
    case .command(let words): "    \(words.joined(separator: " ").inOneLine)"
    case .live(_, let blocks, let isAbsent):
      isAbsent ? "" : blocks.map(\.markdown).joined(separator: "\n\n")
    case .drawing, .controls: ""
    }
  }
}

extension Document.Table {
  fileprivate var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = headings.indices.map { figures.contains($0) ? "---:" : "---" }
    let body = rows.map { row in
      line(
        row.cells.map { cell in
          let text = cell.text.inMarkdown
          return (row.isMarked || row.isTotal) && !text.isEmpty ? "**\(text)**" : text
        })
    }
    return (["**\(caption.inMarkdown)**", "", line(headings.map(\.inMarkdown)), line(rule)] + body)
      .joined(separator: "\n")
  }
}

extension String {
  /// The text on one line.
  fileprivate var inOneLine: String {
    String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// The text with a backslash before each character that Markdown gives a meaning to.
  fileprivate var inMarkdown: String {
    inOneLine.map { "\\`*_{}[<>#&|~!".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }

  /// The text, which stands at the beginning of a line, so that it begins no list.
  fileprivate var afterLineStart: String {
    if let first, "-+=".contains(first) { return "\\\(self)" }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first.map(\.isWhitespace) ?? true
    else { return self }
    return "\(digits)\\\(dropFirst(digits.count))"
  }
}
