/// A table of wishes with a row for each weekday and time: `mon,9-10,140`.
struct ShareTableList {
  /// The row of the headings.
  let header: Int
  /// The column of the weekdays.
  let day: Int
  /// The column of the hours or the parts of the day.
  let time: Int
  /// The column of their ends, where these stand apart.
  let end: Int?
  /// The column of the shares or the people.
  let value: Int
  /// The column that says how many people were asked, where one does.
  let sample: Int?

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
        let cells = rows.filter { !Self.isBeside(table.text(row: $0, column: 0)) }
          .map { table.text(row: $0, column: column).trimmed }.filter { !$0.isEmpty }
        return cells.count(where: isKind) * 2 > cells.count
      }
      func holdsTimes(_ column: Int) -> Bool {
        most(column, Self.isTime)
          || HourHeadings.isHour(table.text(row: header, column: column))
            && most(column) { (try? HourLabel($0)) != nil }
      }
      guard let day = columns.first(where: { most($0, WeekdayNames.isDay) }),
        let time = columns.first(where: { $0 != day && holdsTimes($0) }),
        min(day, time) == 0
      else { continue }
      let end = columns.first { ![day, time].contains($0) && holdsTimes($0) }
      let numbers = columns.filter { column in
        ![day, time, end].contains(column)
          && most(column) { WrittenNumber($0) != nil || TallyCell($0) != nil }
          // Nothing but 0 and 1 are somebody's ticks.
          && rows.contains { row in
            !["", "0", "1"].contains(table.text(row: row, column: column).trimmed)
          }
      }
      // Beside another column of numbers "n" heads how many were asked.
      let asked = numbers.filter { SampleSize.isLabel(table.text(row: header, column: $0)) }
      let values = numbers.count > 1 ? numbers.filter { !asked.contains($0) } : numbers
      guard values.count == 1, let value = values.first, asked.count < 2 else { continue }
      (self.header, self.day, self.time, self.end) = (header, day, time, end)
      (self.value, sample) = (value, numbers.count > 1 ? asked.first : nil)
      return
    }
    return nil
  }

  /// How its rows are told from others: by the weekday or the time in the first column.
  var layout: ShareTableLayout { ShareTableLayout(header: header, isTransposed: day == 0) }

  /// Whether a row of this label stands beside the list: a sum, or how many people were asked.
  private static func isBeside(_ label: String) -> Bool {
    SampleSize.isLabel(label) || SampleSize.isTotalLabel(label)
      || !SampleSize.statements(in: label).isEmpty
  }

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
    endColumn = list.end
    listHeading = table.text(row: list.header, column: list.value)
    if let sample = list.sample { readSamples(rows.map { ($0, sample) }) }
    noteUnused(of: list)
    var (times, days) = (Labels(), Labels())
    var places: [(hour: Int, day: Int, row: Int)] = []
    var labelled: Int?
    for row in rows {
      // A weekday that spans several rows stands in the first of them.
      if !isBlank(row: row, column: list.day) { labelled = row }
      let dayRow = labelled ?? row
      places.append(
        (
          times.index(of: folded(label(at: (row, list.time))), at: (row, list.time)),
          days.index(
            of: folded(table.text(row: dayRow, column: list.day)), at: (dayRow, list.day)), row
        ))
    }
    var cells: [[ShareGrid.Place?]] = times.first.map { _ in days.first.map { _ in nil } }
    for (hour, day, row) in places {
      if let other = cells[hour][day] {
        let (day, time) = (days.first[day], (row: row, column: list.time))
        errors.append(
          Diagnostic(
            table.source(row: row, column: list.time),
            "\(table.text(row: day.row, column: day.column).trimmed) \(label(at: time)) stands twice",
            hint: "the first is at \(table.source(row: other.row, column: list.time))"))
      }
      cells[hour][day] = (row, list.value)
    }
    return ShareGrid(
      table, header: list.header, cells: cells, rowLabels: times.first, columnLabels: days.first,
      axes: readAxes(days: days.first, hours: times.first, isTransposed: false))
  }

  /// Labels of a list in their order, each by the place where it stands first.
  private struct Labels {
    private(set) var first: [ShareGrid.Place] = []
    private var known: [String: Int] = [:]

    mutating func index(of label: String, at place: ShareGrid.Place) -> Int {
      if let index = known[label] { return index }
      known[label] = first.count
      first.append(place)
      return first.count - 1
    }
  }

  private mutating func noteUnused(of list: ShareTableList) {
    let used = [list.day, list.time, list.value, list.end, list.sample]
    for column in 0..<table.width(ofRow: list.header) where !used.contains(column) {
      let heading = table.text(row: list.header, column: column).trimmed
      note(row: list.header, column: column, .columnSkipped(heading))
    }
  }
}
