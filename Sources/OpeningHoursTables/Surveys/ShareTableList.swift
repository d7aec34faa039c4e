/// A table of wishes with a row for each weekday and time: `mon,9-10,140`.
struct ShareTableList {
  /// The row of the headings.
  let header: Int
  /// The column of the weekdays.
  let day: Int
  /// The column of the hours or the parts of the day.
  let time: Int
  /// The column of the shares or the people.
  let value: Int

  /// Finds the columns by their cells: one of weekdays, one of times, and only one of numbers.
  ///
  /// Headings that are a weekday or an hour themselves make a table with two sides. Only the first 10 rows
  /// are searched for the headings.
  init?(_ table: DelimitedTable) {
    for header in 0..<min(10, table.rowCount) {
      let columns = 0..<table.width(ofRow: header)
      guard (3...20).contains(columns.count),
        !columns.contains(where: {
          let heading = table.text(row: header, column: $0)
          return heading.trimmed.isEmpty || Self.isLabel(heading)
        })
      else { continue }
      let rows = (header + 1..<max(header + 1, table.rowCount)).prefix(500)
      func most(_ column: Int, _ isKind: (String) -> Bool) -> Bool {
        let cells = rows.map { table.text(row: $0, column: column).trimmed }.filter { !$0.isEmpty }
        return cells.count > 1 && cells.count(where: isKind) * 2 > cells.count
      }
      guard let day = columns.first(where: { most($0, WeekdayNames.isDay) }),
        let time = columns.first(where: { $0 != day && most($0, Self.isTime) }),
        min(day, time) == 0
      else { continue }
      let values = columns.filter { column in
        ![day, time].contains(column)
          && most(column) { WrittenNumber($0) != nil || TallyCell($0) != nil }
          // Nothing but 0 and 1 are somebody's ticks.
          && rows.contains { row in
            !["", "0", "1"].contains(table.text(row: row, column: column).trimmed)
          }
      }
      guard values.count == 1, let value = values.first else { continue }
      (self.header, self.day, self.time, self.value) = (header, day, time, value)
      return
    }
    return nil
  }

  /// How its rows are told from others: by the weekday or the time in the first column.
  var layout: ShareTableLayout { ShareTableLayout(header: header, isTransposed: day == 0) }

  private static func isLabel(_ text: String) -> Bool { WeekdayNames.isDay(text) || isTime(text) }

  /// Whether a text is an hour with its end or a clock time, or a part of the day; a bare number is none.
  private static func isTime(_ text: String) -> Bool {
    let plain = SampleSize.withoutStatement(text.trimmed)
    return WrittenNumber(plain) == nil && (try? HourLabel(plain)) != nil
      || DayPart.reading(plain) != nil
  }
}

extension ShareTableReader {
  /// The cells of a list as a rectangle: hours are its rows, weekdays its columns.
  mutating func grid(of list: ShareTableList, rows: [Int]) -> ShareGrid {
    func labels(_ column: Int) -> (first: [ShareGrid.Place], index: [String: Int]) {
      var (first, index): ([ShareGrid.Place], [String: Int]) = ([], [:])
      for row in rows where index[folded(table.text(row: row, column: column))] == nil {
        index[folded(table.text(row: row, column: column))] = first.count
        first.append((row, column))
      }
      return (first, index)
    }
    let (times, days) = (labels(list.time), labels(list.day))
    var cells: [[ShareGrid.Place?]] = times.first.map { _ in days.first.map { _ in nil } }
    for row in rows {
      guard let hour = times.index[folded(table.text(row: row, column: list.time))],
        let day = days.index[folded(table.text(row: row, column: list.day))]
      else { continue }
      if let other = cells[hour][day] {
        let day = table.text(row: row, column: list.day).trimmed
        let time = table.text(row: row, column: list.time).trimmed
        errors.append(
          Diagnostic(
            table.source(row: row, column: list.time), "\(day) \(time) stands twice",
            hint: "the first is at \(table.source(row: other.row, column: list.time))"))
      }
      cells[hour][day] = (row, list.value)
    }
    return ShareGrid(
      table, header: list.header, cells: cells, rowLabels: times.first, columnLabels: days.first,
      axes: readAxes(days: days.first, hours: times.first, isTransposed: false))
  }
}
