/// The visits of a stretch of the week in one of the weeks that were counted.
public struct WeeklyVisits: Sendable, Hashable {
  /// The Monday with which the week begins.
  public let monday: CalendarDate
  /// Visits in the stretch, from 0.
  public let visits: Double

  /// Visits in a week.
  public init(monday: CalendarDate, visits: Double) {
    self.monday = monday
    self.visits = visits
  }
}

extension Visits {
  /// The Mondays of the weeks that are told one by one, in order; none where only averages are known.
  public var countedWeeks: [CalendarDate] {
    Set(slots.flatMap { $0.byWeek.map(\.monday) }).sorted()
  }

  /// The visits that other weeks could have counted.
  ///
  /// A stretch that none of the drawn weeks observed keeps its average.
  ///
  /// - Parameter drawn: How often each week is drawn, from 1, by its Monday.
  /// - Returns: The averages of the drawn weeks, without the weeks.
  public func resampled(_ drawn: [CalendarDate: Int]) -> Visits {
    Visits(
      slots: slots.map { slot in
        var (sum, count) = (0.0, 0)
        for week in slot.byWeek {
          let times = drawn[week.monday] ?? 0
          sum += week.visits * Double(times)
          count += times
        }
        return Slot(
          day: slot.day, span: slot.span, visits: count == 0 ? slot.visits : sum / Double(count),
          weeks: slot.weeks)
      })
  }
}

extension CalendarDate {
  /// The Monday of the date's week.
  var monday: CalendarDate { advanced(byDays: -weekday.rawValue) }
}

/// The columns of a table of visits that tell each week, by the Monday in their headings.
struct WeekColumns {
  /// A column of the sheet with its Monday.
  struct Column {
    let index: Int
    let monday: CalendarDate
  }

  let columns: [Column]
  private let sheet: CountsSheet

  /// The columns whose headings are dates.
  ///
  /// - Throws: `InputErrors` for a date that is no Monday or stands twice.
  init(_ sheet: CountsSheet) throws(InputErrors) {
    self.sheet = sheet
    var problems = ImportProblems(fileName: sheet.fileName)
    var columns: [Column] = []
    for (index, heading) in sheet.headings.enumerated() {
      guard let date = CalendarDate(iso: heading) else { continue }
      let place = sheet.table.source(row: sheet.header, column: index)
      if date.weekday != .monday {
        problems.add(
          Diagnostic(
            place, "\(date) is a \(date.weekday.name)",
            hint: "a column of one week is headed by its Monday, \(date.monday)"))
      } else if columns.contains(where: { $0.monday == date }) {
        problems.add(
          Diagnostic(
            place, "the week of \(date) stands twice", hint: "one column for each week"))
      }
      columns.append(Column(index: index, monday: date))
    }
    try problems.throwIfAny()
    self.columns = columns
  }

  /// The numbers of each week, by column and then by row of the sheet; nothing where a cell is blank.
  func values() throws(InputErrors) -> [[Double?]] {
    var problems = ImportProblems(fileName: sheet.fileName)
    let values = columns.map { column in
      sheet.rows.map { row -> Double? in
        let text = sheet.text(row, column.index)
        if text.isEmpty { return nil }
        // Written by a program, with a point before decimals and no mark between thousands.
        if let number = Double(text), (0...CountsOptions.greatestCount).contains(number) {
          return number
        }
        problems.add(
          Diagnostic(
            sheet.table.source(row: row, column: column.index),
            "\"\(text)\" is not a number of visits",
            hint: "write 0 or more, as in 41.5, or nothing where that week was not observed"))
        return nil
      }
    }
    try problems.throwIfAny()
    return values
  }

  /// Whether the weeks of a row are those of which its average is.
  static func agree(_ weeks: [WeeklyVisits], _ visits: Double, of count: Int) -> Bool {
    let mean = weeks.reduce(0) { $0 + $1.visits } / Double(max(1, weeks.count))
    // Averages and weeks are written with two decimals.
    return weeks.count == count && abs(mean - visits) < 0.0151
  }

  /// Whether a table is one of averages with its weeks beside them, as it is written here.
  static func areBesideAverages(in table: DelimitedTable) -> Bool {
    guard table.rowCount > 1, table.width(ofRow: 0) > 4 else { return false }
    let headings = (0..<5).map { table.text(row: 0, column: $0).trimmed }
    return headings.prefix(4) == ["day", "time", "visits", "weeks"]
      && CalendarDate(iso: headings[4]) != nil
  }
}
