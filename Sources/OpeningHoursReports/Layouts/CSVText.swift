extension Document {
  /// The document's tables for a spreadsheet, each below its caption and parted from the next by an
  /// empty line; in front of them the library, what is worth knowing first, and the answer.
  ///
  /// Languages with a decimal comma have semicolons between cells, as their spreadsheets want.
  var csv: String {
    let top = [[Cell(title)]] + (remarks + lead).map { [Cell($0)] }
    let tables = sections.flatMap(\.blocks).compactMap { block -> Table? in
      switch block {
      case .table(let table): table
      case .picture(let illustration): illustration.table
      default: nil
      }
    }
    let parts =
      [top]
      + tables.map { table in
        [[Cell(table.caption)], table.headings.map { Cell($0) }] + table.rows.map(\.cells)
      }
    return parts.map { rows in rows.map { line($0) + "\r\n" }.joined() }.joined(separator: "\r\n")
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
