/// A table read from delimited text: the decoded bytes once, and each cell as a range of them.
///
/// Rows and columns count from 0; rows may differ in width until ``raggedness(ofRow:expected:)`` is asked.
/// Strings are made on demand, so that 50 MB of survey do not become ten million strings.
struct DelimitedTable: Sendable {
  /// Where a cell stands among the bytes, without its quotes.
  struct CellRange: Sendable {
    /// The first byte of the cell's content.
    let start: UInt32
    /// The length in bytes, above it two flags: bit 30 quoted, bit 31 has doubled quotes.
    private let lengthAndFlags: UInt32

    init(start: Int, length: Int, isQuoted: Bool, hasQuotes: Bool) {
      self.start = UInt32(truncatingIfNeeded: start)
      lengthAndFlags =
        UInt32(truncatingIfNeeded: length) | (isQuoted ? 1 << 30 : 0) | (hasQuotes ? 1 << 31 : 0)
    }

    var isQuoted: Bool { lengthAndFlags & 1 << 30 != 0 }
    var hasQuotes: Bool { lengthAndFlags & 1 << 31 != 0 }
    var range: Range<Int> { Int(start)..<Int(start) + Int(lengthAndFlags & (1 << 30 - 1)) }
  }

  /// Where a row begins: its first cell, first byte, and line.
  struct Row: Sendable {
    let firstCell: Int
    let start: Int
    let line: Int
  }

  /// The name of the file, for messages.
  let fileName: String
  /// The separator that the file uses, as one byte.
  let separator: UInt8
  private let bytes: [UInt8]
  /// Whether any cell may hold characters that must not be passed on as they are.
  private let mayHoldUnprintable: Bool
  private let cells: [CellRange]
  private let rows: [Row]
  /// The sheet of a workbook that the table is, if it is one: places are then cells of it.
  private let sheet: String?

  /// Reads delimited text of at most 1 GiB.
  ///
  /// - Throws: what ``TextDecoding/utf8()`` throws, unclosed quotes (at the place where they were
  ///   opened) and text after a closing quote.
  init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8,
    encodingSwitch: EncodingSwitch = .planKey
  ) throws(InputErrors) {
    let decoding = TextDecoding(
      bytes: bytes, fileName: fileName, encoding: encoding, encodingSwitch: encodingSwitch)
    let text = try decoding.utf8()
    // A cell's place and length must fit the 32 and 30 bits of `CellRange`.
    guard text.count < 1 << 30 else {
      let file = Source.file(fileName, line: nil, column: nil)
      throw InputErrors([Diagnostic(file, "is over 1 GiB", hint: "split it")])
    }
    let sniffed = SeparatorSniffing(text)
    let tokens = DelimitedTokenizer(
      text, separator: sniffed.separator, from: sniffed.start, line: sniffed.line)
    self.fileName = fileName
    sheet = nil
    self.separator = sniffed.separator
    self.bytes = text
    mayHoldUnprintable = text.mayHoldUnprintable
    cells = tokens.cells
    rows = tokens.rows
    guard tokens.problems.isEmpty else { throw InputErrors(tokens.problems.map(diagnostic)) }
    try refuseTooWide()
  }

  /// The cells of a sheet in a workbook, whose rows say with their line which row of it they are.
  init(fileName: String, sheet: String, bytes: [UInt8], cells: [CellRange], rows: [Row]) {
    self.fileName = fileName
    self.sheet = sheet
    separator = ASCII.comma
    self.bytes = bytes
    mayHoldUnprintable = bytes.mayHoldUnprintable
    self.cells = cells
    self.rows = rows
  }

  /// The most columns that a table may have; no spreadsheet has more.
  static let mostColumns = 16_384

  private func refuseTooWide() throws(InputErrors) {
    guard let row = rows.indices.first(where: { width(ofRow: $0) > Self.mostColumns }) else {
      return
    }
    throw InputErrors([
      Diagnostic(
        .file(fileName, line: rows[row].line, column: nil),
        "row has \(width(ofRow: row)) cells; a table has at most \(Self.mostColumns) columns",
        hint: "is it a table? tables may be split, or turned so that the columns are rows")
    ])
  }

  /// The number of rows; empty lines and a first line `sep=;` are not rows.
  var rowCount: Int { rows.count }

  /// The number of cells of a row.
  func width(ofRow row: Int) -> Int {
    let next = row + 1 < rows.count ? rows[row + 1].firstCell : cells.count
    return next - rows[row].firstCell
  }

  /// The text of a cell, without quotes; empty when the row is too short.
  ///
  /// This is the one place where texts are taken from a table: what could steer a terminal is
  /// written as escapes (`\u{1B}`) here, so that it reaches no report and no other table.
  func text(row: Int, column: Int) -> String {
    let text = plainText(row: row, column: column)
    return mayHoldUnprintable ? text.printableCell : text
  }

  private func plainText(row: Int, column: Int) -> String {
    guard column < width(ofRow: row) else { return "" }
    let cell = cells[rows[row].firstCell + column]
    guard cell.hasQuotes else { return String(decoding: bytes[cell.range], as: UTF8.self) }
    var previousWasQuote = false
    let content = bytes[cell.range].filter { byte in
      previousWasQuote = byte == ASCII.quote && !previousWasQuote
      return byte != ASCII.quote || previousWasQuote
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The bytes of a cell as they stand in the file, doubled quotes included; empty when missing.
  func rawBytes(row: Int, column: Int) -> ArraySlice<UInt8> {
    guard column < width(ofRow: row) else { return [] }
    return bytes[cells[rows[row].firstCell + column].range]
  }

  /// The line and column where a cell begins; a row that is too short gives its end.
  func place(row: Int, column: Int) -> TextPlace {
    let (start, line) = (rows[row].start, rows[row].line)
    guard column < width(ofRow: row) else {
      let last = cells[rows[row].firstCell + width(ofRow: row) - 1]
      let end = last.range.upperBound + (last.isQuoted ? 1 : 0)
      return TextPlace(ofByte: end, in: bytes, from: start, line: line)
    }
    let cell = cells[rows[row].firstCell + column]
    let offset = cell.range.lowerBound - (cell.isQuoted ? 1 : 0)
    return TextPlace(ofByte: offset, in: bytes, from: start, line: line)
  }

  /// The place of a cell as the source of a message.
  func source(row: Int, column: Int) -> Source {
    if let sheet {
      return .cell(fileName, sheet: sheet, row: rows[row].line, column: column + 1)
    }
    return place(row: row, column: column).source(in: fileName)
  }

  /// The places of all cells of a row, found in one go from its beginning.
  func sources(ofRow row: Int) -> [Source] {
    if sheet != nil { return (0..<width(ofRow: row)).map { source(row: row, column: $0) } }
    var (start, line, column) = (rows[row].start, rows[row].line, 1)
    return (0..<width(ofRow: row)).map { index in
      let cell = cells[rows[row].firstCell + index]
      let offset = cell.range.lowerBound - (cell.isQuoted ? 1 : 0)
      let place = TextPlace(ofByte: offset, in: bytes, from: start, line: line)
      column = place.line == line ? column + place.column - 1 : place.column
      (start, line) = (offset, place.line)
      return TextPlace(line: line, column: column).source(in: fileName)
    }
  }

  /// The message for one row that has not the expected number of cells, or nothing.
  func raggedness(ofRow row: Int, expected: Int) -> Diagnostic? {
    let found = width(ofRow: row)
    guard found != expected else { return nil }
    return Diagnostic(
      source(row: row, column: min(found, expected)),
      "row has \(found) cell\(found == 1 ? "" : "s"), header \(expected)",
      hint: found > expected
        ? "quote a cell that contains the separator" : "add the missing separators")
  }

  private func diagnostic(_ problem: DelimitedTokenizer.Problem) -> Diagnostic {
    let row = problem.row
    let place = TextPlace(ofByte: problem.offset, in: bytes, from: row.start, line: row.line)
    let rest = bytes[problem.offset...].prefix {
      $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn
    }
    let excerpt = String(String(decoding: rest, as: UTF8.self).prefix(20))
    switch problem.kind {
    case .unclosedQuote:
      return Diagnostic(
        place.source(in: fileName), "the quote opened here is never closed: \(excerpt)",
        hint: "close it, or double a quote that belongs to the text")
    case .textAfterQuote:
      return Diagnostic(
        place.source(in: fileName), "text after a closing quote: \(excerpt)",
        hint: "double a quote that belongs to the text")
    }
  }
}
