extension Document {
  /// The document for a spreadsheet: the library, what is worth knowing first and the answer, then each
  /// section below its title, with its tables below their captions and its sentences line by line; an
  /// empty line parts each piece from the next.
  ///
  /// A figure is a number that a spreadsheet can add up. Where the document says more of it, as that it is
  /// estimated or a tie, that stands in words in a last column. Languages with a decimal comma have
  /// semicolons between cells, as their spreadsheets want.
  var csv: String {
    let pieces =
      [([title] + remarks + lead).map { [Cell($0)] }]
      + sections.flatMap { section in
        [[[Cell(section.title)]]] + section.blocks.compactMap(rows)
      }
    return pieces.map { rows in rows.map { line($0) + "\r\n" }.joined() }
      .joined(separator: "\r\n")
  }

  /// The lines of a block; nothing where it has no place in a spreadsheet.
  private func rows(_ block: Block) -> [[Cell]]? {
    switch block {
    case .heading(let text), .paragraph(let text): [[Cell(text)]]
    case .list(let lines), .remarks(let lines): lines.map { [Cell($0)] }
    case .table(let table): rows(of: table)
    case .picture(let illustration): rows(of: illustration.table)
    case .command(let words): [[Cell(words.joined(separator: " "))]]
    // The table of a drawing stands elsewhere.
    case .drawing, .live, .controls: nil
    }
  }

  private func rows(of table: Table) -> [[Cell]] {
    let words = table.rows.map { row in
      zip(table.headings, row.cells).filter { $1.saysMore }
        .map { $0.isEmpty ? $1.text : "\($0): \($1.text)" }.joined(separator: "; ")
    }
    let hasWords = words.contains { !$0.isEmpty }
    let inWords = language.phrases.words.inWords
    return [[Cell(table.caption)], (table.headings + (hasWords ? [inWords] : [])).map { Cell($0) }]
      + zip(table.rows, words).map { $0.cells + (hasWords ? [Cell($1)] : []) }
  }

  private func line(_ cells: [Cell]) -> String {
    let mark = language.numbers.decimalMark
    return cells.map { cell in
      (cell.number?.replacing(".", with: mark) ?? cell.text.harmlessInSpreadsheet)
        .quoted(ifNeededBeside: separator)
    }.joined(separator: separator)
  }

  private var separator: String { language.numbers.decimalMark == "," ? ";" : "," }
}

extension Document.Cell {
  /// Whether the text says something that the number does not.
  fileprivate var saysMore: Bool {
    number != nil && text.contains { !$0.isNumber && !".,+\u{2212}%\u{A0} ".contains($0) }
  }
}

extension String {
  /// The text so that no spreadsheet takes it for a formula.
  fileprivate var harmlessInSpreadsheet: String {
    let first = unicodeScalars.first
    return first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + self : self
  }

  fileprivate func quoted(ifNeededBeside separator: String) -> String {
    guard
      unicodeScalars.contains(where: { "\"\r\n".unicodeScalars.contains($0) })
        || contains(separator)
    else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
