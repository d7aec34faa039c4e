/// Finds out which separator a delimited text uses.
///
/// The first 20 rows are parsed with each of `, ; TAB |`; counting characters instead would be
/// misled by separators within quotes. The one under which most rows have the same width over 1
/// wins: all of them in a sound table, and nearly all below title lines or beside a ragged row.
/// Ties go to fewer defects of quoting, then to more columns, then to the order above.
struct SeparatorSniffing {
  /// The separator, as one byte.
  let separator: UInt8
  /// The first byte of the table: after a first line `sep=;`, if there is one.
  let start: Int
  /// The number of the line that begins at `start`.
  let line: Int

  /// Sniffs valid UTF-8 without byte order mark; a text of one column is given the comma.
  init(_ bytes: [UInt8]) {
    if let declared = Self.declaration(in: bytes) {
      self = declared
      return
    }
    let scores = Self.candidates.map { Self.score(of: $0, in: bytes) }
    let best = scores.indices.max {
      scores[$0] < scores[$1] || (scores[$0] == scores[$1] && $0 > $1)
    }
    self.init(separator: Self.candidates[best ?? 0], start: 0, line: 1)
  }

  private init(separator: UInt8, start: Int, line: Int) {
    self.separator = separator
    self.start = start
    self.line = line
  }

  private static let candidates = [ASCII.comma, ASCII.semicolon, ASCII.tab, ASCII.bar]
  private static let sampledRows = 20

  /// The first line `sep=;` (also in quotes) with which spreadsheets announce their separator.
  private static func declaration(in bytes: [UInt8]) -> SeparatorSniffing? {
    let firstLine = bytes.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    let words = firstLine.filter { $0 != ASCII.quote }
    guard words.count == 5, let separator = words.last, candidates.contains(separator),
      String(decoding: words.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    var start = firstLine.count
    if start < bytes.count { start += bytes[start...].starts(with: [0x0D, 0x0A]) ? 2 : 1 }
    return SeparatorSniffing(separator: separator, start: start, line: 2)
  }

  /// How well a separator explains the rows; the greater, the better.
  private struct Score: Comparable {
    let agreeingRows: Int
    let problems: Int
    let width: Int

    static func < (left: Score, right: Score) -> Bool {
      (left.agreeingRows, -left.problems, left.width)
        < (right.agreeingRows, -right.problems, right.width)
    }
  }

  private static func score(of separator: UInt8, in bytes: [UInt8]) -> Score {
    let sample = DelimitedTokenizer(bytes, separator: separator, maximumRows: sampledRows)
    let widths = sample.rows.indices.map { row in
      let next = row + 1 < sample.rows.count ? sample.rows[row + 1].firstCell : sample.cells.count
      return next - sample.rows[row].firstCell
    }
    let rowsOfWidth = Dictionary(grouping: widths.filter { $0 > 1 }, by: \.self).mapValues(\.count)
    let common = rowsOfWidth.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return Score(
      agreeingRows: common?.value ?? 0, problems: sample.problems.count, width: common?.key ?? 1)
  }
}
