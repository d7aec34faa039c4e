/// Works out weekdays and hours from codes such as `SQ003_SQ001`, which do not name them.
///
/// Seven codes are Monday to Sunday in order. The others are hours: by their number (`SQ001` is the
/// first of the hours that `--hours 8-22` tells), or by the clock (`H08` is 8 to 9).
struct CodeMapping {
  /// The slot of each column, by index.
  let slots: [Survey.Slot]
  /// What was assumed.
  let assumption: SurveyAssumption

  /// Why the codes do not tell the slots.
  struct Problem: Error {
    let message: String
    let hint: String
  }

  /// Maps the row code and the column code of each column.
  init(
    _ codes: [(row: String, column: String)], hoursAre: ImportOptions.Side?, hours: TimeSpan?
  ) throws(Problem) {
    let rows = NumberedCodes(codes.map(\.row))
    let columns = NumberedCodes(codes.map(\.column))
    let hoursAreRows = try Self.hoursAreRows(rows, columns, hoursAre)
    let (hourCodes, dayCodes) = hoursAreRows ? (rows, columns) : (columns, rows)
    guard dayCodes.ordered.count == 7 else {
      throw Problem(
        message: "\(dayCodes.ordered.count) codes (\(dayCodes.ends)) are not the seven weekdays",
        hint: Self.fullHeadings)
    }
    let reading = try HourCodes.reading(hourCodes, hours: hours)
    slots = codes.compactMap { code in
      let (hour, day) = hoursAreRows ? (code.row, code.column) : (code.column, code.row)
      guard let span = reading.spans[hour], let index = dayCodes.ordered.firstIndex(of: day)
      else { return nil }
      return Survey.Slot(day: Weekday.allCases[index], span: span)
    }
    assumption = .codes(days: dayCodes.ends, hours: hourCodes.ends, reading.hours)
  }

  static let fullHeadings = "export again with full question text as headings"

  private static func hoursAreRows(
    _ rows: NumberedCodes, _ columns: NumberedCodes, _ told: ImportOptions.Side?
  ) throws(Problem) -> Bool {
    if let told { return told == .rows }
    switch (rows.ordered.count == 7, columns.ordered.count == 7) {
    case (false, true): return true
    case (true, false): return false
    case (true, true):
      // Where only one side can be hours of the clock, the other is the weekdays.
      if rows.isHours != columns.isHours { return rows.isHours }
      throw Problem(
        message: "7 row codes and 7 column codes: either may be the weekdays",
        hint: "say --hours-are rows or --hours-are columns")
    case (false, false):
      throw Problem(
        message: "\(rows.ordered.count) row codes (\(rows.ends)) and \(columns.ordered.count) "
          + "column codes (\(columns.ends)): neither are seven weekdays",
        hint: fullHeadings)
    }
  }
}
