import TestSamples
import Testing

@testable import OpeningHoursTables

/// The weekly hours in `data/hours`, as others wrote them and as others read them.
enum WrittenHours {
  /// A value of OpenStreetMap and what a second parser makes of it.
  struct Value {
    let line: Int
    let value: String
    /// The week from 2012-10-08, a Monday; nothing where that parser refuses the value.
    let intervals: Schedule?
  }

  /// The values in the order of the file.
  static func osm() throws -> [Value] {
    let table = try table("osm_opening_hours_strings.csv")
    return try (1..<table.rowCount).map { row in
      let minutes = table.text(row: row, column: 3)
      let isRead = Int(minutes) != nil
      let week = isRead ? try intervals(table.text(row: row, column: 4)) : nil
      if let week { #expect(week.openMinutes == Int(minutes), "line \(row + 1) of the file") }
      return Value(
        line: row + 1, value: table.text(row: row, column: 0), intervals: week)
    }
  }

  /// A library's name and its hours by day, Monday first, as they stand in the file.
  ///
  /// Where a library has hours with staff and hours without, those with staff count.
  static func libraries() throws -> [(name: String, days: [String])] {
    let table = try table("uk_library_hours_sample.csv")
    return (1..<table.rowCount).map { row in
      let staffed = (3...9).map { table.text(row: row, column: $0) }
      let unstaffed = (10...16).map { table.text(row: row, column: $0) }
      let days = staffed.allSatisfy(\.isEmpty) ? unstaffed : staffed
      return (table.text(row: row, column: 1), days)
    }
  }

  private static func table(_ name: String) throws -> DelimitedTable {
    try DelimitedTable(bytes: repositoryFile("data/hours/\(name)"), fileName: name)
  }

  /// The week of a cell such as "10:00-12:00 | 22:00-Thu 02:00 |  |  |  |  | ".
  ///
  /// A time after midnight has its day in front; the end of the week is "Mon 00:00".
  private static func intervals(_ text: String) throws -> Schedule {
    let days = text.split(separator: "|", omittingEmptySubsequences: false)
    try #require(days.count == 7)
    var week = Schedule()
    for (day, cell) in zip(Weekday.allCases, days) {
      for interval in cell.split(separator: ",") where interval.contains("-") {
        let ends = interval.split(separator: "-").map { $0.split(separator: " ") }
        let start = day.rawValue * 1440 + (try minutes(ends[0]))
        let last =
          ends[1].count == 2 ? Weekday.allCases.first { $0.abbreviation == ends[1][0] } : day
        var end = try #require(last).rawValue * 1440 + (try minutes(ends[1]))
        if end <= start { end += 7 * 1440 }
        week.open(start..<end)
      }
    }
    return week
  }

  private static func minutes(_ words: [Substring]) throws -> Int {
    let parts = try #require(words.last).split(separator: ":").compactMap { Int($0) }
    try #require(parts.count == 2)
    return parts[0] * 60 + parts[1]
  }
}

extension Schedule {
  /// Opens a stretch of the week, in minutes from Monday 0:00; what lies past Sunday is Monday's.
  fileprivate mutating func open(_ stretch: Range<Int>) {
    for day in stretch.lowerBound / 1440...(stretch.upperBound - 1) / 1440 {
      let span = TimeSpan(
        .midnight.advanced(byMinutes: stretch.lowerBound - day * 1440),
        .midnight.advanced(byMinutes: stretch.upperBound - day * 1440))
      let weekday = Weekday.allCases[day % 7]
      self[weekday] = DayPlan(self[weekday].spans + [span].compactMap(\.self))
    }
  }
}
