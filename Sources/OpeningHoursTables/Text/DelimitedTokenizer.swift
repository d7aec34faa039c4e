/// One pass over delimited text (RFC 4180), giving cells as ranges of bytes.
///
/// Beyond the RFC: any one-byte separator; CR, LF and CRLF end a row; rows may differ in width; an
/// empty line is no row. A quote inside an unquoted cell is a plain character. Problems do not
/// stop the pass, so that all are found at once.
struct DelimitedTokenizer {
  /// A defect of the quoting, at a byte, within a row that says where to start counting lines.
  struct Problem {
    enum Kind { case unclosedQuote, textAfterQuote }
    let kind: Kind
    let offset: Int
    let row: DelimitedTable.Row
  }

  private(set) var cells: [DelimitedTable.CellRange] = []
  private(set) var rows: [DelimitedTable.Row] = []
  private(set) var problems: [Problem] = []
  private let separator: UInt8
  private var line: Int

  /// Reads at most `maximumRows` rows of `bytes` from byte `start`, the first of line `line`.
  init(
    _ bytes: [UInt8], separator: UInt8, from start: Int = 0, line: Int = 1,
    maximumRows: Int = .max
  ) {
    self.separator = separator
    self.line = line
    bytes.withUnsafeBufferPointer { buffer in
      var position = start
      while position < buffer.count, rows.count < maximumRows {
        position = readRow(buffer, from: position)
      }
    }
  }

  /// Reads one row and returns the position after its line end.
  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let row = DelimitedTable.Row(firstCell: cells.count, start: start, line: line)
    var position = start
    while true {
      let isQuoted = position < bytes.count && bytes[position] == ASCII.quote
      position =
        isQuoted
        ? readQuoted(bytes, from: position, row: row) : readPlain(bytes, from: position)
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    let isEmptyLine = position == start
    if isEmptyLine { cells.removeLast() } else { rows.append(row) }
    return skipLineEnd(bytes, at: position)
  }

  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let end = endOfPlain(bytes, from: start)
    cells.append(.init(start: start, length: end - start, isQuoted: false, hasQuotes: false))
    return end
  }

  private mutating func readQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, from opening: Int, row: DelimitedTable.Row
  ) -> Int {
    var position = opening + 1
    var hasQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == ASCII.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == ASCII.quote else { break }
        hasQuotes = true
        position += 2
      } else if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
        position = skipLineEnd(bytes, at: position)
      } else {
        position += 1
      }
    }
    cells.append(
      .init(
        start: opening + 1, length: position - opening - 1, isQuoted: true, hasQuotes: hasQuotes))
    guard position < bytes.count else {
      problems.append(Problem(kind: .unclosedQuote, offset: opening, row: row))
      return position
    }
    let end = endOfPlain(bytes, from: position + 1)
    if end > position + 1 {
      problems.append(Problem(kind: .textAfterQuote, offset: position + 1, row: row))
    }
    return end
  }

  private func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == ASCII.lineFeed || byte == ASCII.carriageReturn { break }
      position += 1
    }
    return position
  }

  private mutating func skipLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    guard position < bytes.count else { return position }
    line += 1
    let isPair =
      bytes[position] == ASCII.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == ASCII.lineFeed
    return position + (isPair ? 2 : 1)
  }
}
