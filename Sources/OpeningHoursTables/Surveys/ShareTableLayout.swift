/// Where the days, the hours and the shares stand in a table.
struct ShareTableLayout {
  /// The row of the column headings.
  let header: Int
  /// Whether the weekdays are rows and the hours columns.
  let isTransposed: Bool

  init(header: Int, isTransposed: Bool) {
    self.header = header
    self.isTransposed = isTransposed
  }

  /// Finds the headings, or nothing when neither a row nor the first column names a weekday.
  ///
  /// Whichever of the two names more weekdays decides the orientation; a tie means columns. Only
  /// the first 50 rows and 400 columns are searched: a file of answers is not a share table.
  init?(_ table: DelimitedTable) {
    let rows = 0..<min(table.rowCount, 50)
    let daysInRow = rows.map { row in
      (1..<max(1, min(table.width(ofRow: row), 400))).count {
        WeekdayNames.isDay(table.text(row: row, column: $0))
      }
    }
    let dayRows = rows.filter { WeekdayNames.isDay(table.text(row: $0, column: 0)) }
    let most = daysInRow.max() ?? 0
    guard max(most, dayRows.count) > 0 else { return nil }
    guard dayRows.count > most, let firstDay = dayRows.first else {
      header = daysInRow.firstIndex(of: most) ?? 0
      isTransposed = false
      return
    }
    // Above the first day stands the row with the hours; failing that, the row next above.
    header = rows[..<firstDay].last { Self.hasHours(table, row: $0) } ?? max(0, firstDay - 1)
    isTransposed = true
  }

  private static func hasHours(_ table: DelimitedTable, row: Int) -> Bool {
    (1..<max(1, table.width(ofRow: row))).contains {
      let label = table.text(row: row, column: $0)
      return (try? HourLabel(label)) != nil || DayPart.reading(label) != nil
    }
  }
}
