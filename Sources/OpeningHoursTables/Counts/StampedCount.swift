/// One count of a counter's file with its moment.
struct StampedCount {
  /// The day at the library, since 1970-01-01.
  var day: Int
  /// Minutes after midnight: of the stamp while it is read, of the beginning once lengths are known.
  var minute: Int
  /// The length in minutes of what was counted over; 0 until it is known.
  var length: Int
  /// Seconds that tell moments apart: since 1970 in UTC where the zone is known, else local ones.
  let instant: Int
  /// The index of the counter.
  let counter: Int
  /// People, or what the display shows.
  var value: Double
  let row: Int
  let column: Int

  var date: CalendarDate { CalendarDate(daysSince1970: day) }
  var end: Int { minute + length }
}

/// What is odd about single cells; of each kind a few are named, and the others counted.
struct CountsOddities {
  private struct Named {
    let row: Int
    let column: Int
    let message: String
    let hint: String?
  }
  private var named: [Named] = []
  private var count: [String: Int] = [:]
  private var kinds: [String] = []
  private static let mostOfAKind = 20

  /// Notes a cell.
  ///
  /// - Parameters:
  ///   - kind: What is odd, to count further ones: "are negative and left out".
  ///   - row: The row of the cell.
  ///   - column: The column of the cell.
  ///   - hint: What to do about it.
  ///   - message: What is said of this cell.
  mutating func add(
    _ kind: String, row: Int, column: Int, hint: String? = nil, _ message: @autoclosure () -> String
  ) {
    let known = count[kind] ?? 0
    if known == 0 { kinds.append(kind) }
    count[kind] = known + 1
    if known < Self.mostOfAKind {
      named.append(Named(row: row, column: column, message: message(), hint: hint))
    }
  }

  /// The notes in reading order, and what was only counted.
  func notes(_ table: DelimitedTable) -> [Diagnostic] {
    let file = Source.file(table.fileName, line: nil, column: nil)
    let more = kinds.compactMap { kind -> Diagnostic? in
      let rest = (count[kind] ?? 0) - Self.mostOfAKind
      return rest > 0 ? Diagnostic(file, "\(rest) more cells \(kind)") : nil
    }
    return named.map { entry in
      Diagnostic(
        table.source(row: entry.row, column: entry.column), entry.message, hint: entry.hint)
    }.inReadingOrder + more
  }
}
