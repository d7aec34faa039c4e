/// A table of average visits with hours on one side and weekdays on the other.
struct VisitsPivot {
  let sheet: CountsSheet
  /// Whether weekdays are rows and hours are columns.
  let hasDaysAsRows: Bool
  /// The columns of the values.
  let columns: [Int]
  /// The column of the ends, where hours are rows and each has a start and an end.
  let ends: Int?

  init?(_ table: DelimitedTable) {
    guard let layout = ShareTableLayout(table),
      table.width(ofRow: layout.header) <= VisitsTable.mostColumns
    else { return nil }
    sheet = CountsSheet(table, header: layout.header)
    hasDaysAsRows = layout.isTransposed
    let headings = sheet.headings.map { TableHeading($0) }
    let isTransposed = layout.isTransposed
    columns = sheet.headings.indices.dropFirst().filter { [headings = sheet.headings] column in
      isTransposed
        ? HourText(headings[column]) != nil || SpreadsheetDate.hours(headings[column]) != nil
        : WeekdayNames.isDay(headings[column])
    }
    ends = isTransposed ? nil : headings.indices.dropFirst().first { headings[$0].isEnd }
    guard columns.count > 1, !sheet.rows.isEmpty else { return nil }
    let firsts = sheet.rows.map { [sheet] in sheet.text($0, 0) }
    let fitting = firsts.count { isTransposed ? WeekdayNames.isDay($0) : HourText($0) != nil }
    guard fitting * 2 > firsts.count else { return nil }
  }
}

/// Reads a table of average visits with hours on one side and weekdays on the other.
struct VisitsPivotReader {
  private let pivot: VisitsPivot
  private let clock: ClockFace?
  private var problems: ImportProblems

  init(_ pivot: VisitsPivot, clock: ClockFace?) {
    self.pivot = pivot
    self.clock = clock
    problems = ImportProblems(fileName: pivot.sheet.fileName)
  }

  mutating func read() throws(InputErrors) -> [Visits.Slot] {
    let sheet = pivot.sheet
    if let defect = sheet.defect { problems.add(defect) }
    refuseStrangers()
    let rowLabels = sheet.rows.map { row in
      let label = sheet.text(row, 0)
      return pivot.ends.map { "\(label) - \(sheet.text(row, $0))" } ?? label
    }
    let rowPlaces = sheet.rows.map { sheet.table.source(row: $0, column: 0) }
    let columnLabels = pivot.columns.map { sheet.headings[$0] }
    let columnPlaces = pivot.columns.map { sheet.source(ofHeading: $0) }
    let days = readDays(
      pivot.hasDaysAsRows ? rowLabels : columnLabels, pivot.hasDaysAsRows ? rowPlaces : columnPlaces
    )
    let spans = try readHours(
      pivot.hasDaysAsRows ? columnLabels : rowLabels, pivot.hasDaysAsRows ? columnPlaces : rowPlaces
    )
    let numbers = NumberColumn(
      sheet.rows.flatMap { row in pivot.columns.map { sheet.text(row, $0) } },
      expecting: 0...100_000)
    if let unclear = numbers.unclear {
      let (row, column) = unclear.index.quotientAndRemainder(dividingBy: pivot.columns.count)
      refuse(sheet.rows[row], pivot.columns[column], unclear.reason, unclear.hint)
      try problems.throwIfAny()
    }
    var slots: [Visits.Slot] = []
    for (rowPosition, row) in sheet.rows.enumerated() {
      for (columnPosition, column) in pivot.columns.enumerated() {
        let text = sheet.text(row, column)
        if text.isEmpty { continue }
        let position = rowPosition * pivot.columns.count + columnPosition
        guard let visits = numbers.values[position],
          (0...CountsOptions.greatestCount).contains(visits)
        else {
          refuse(
            row, column, "is not a number of visits",
            SpreadsheetDate.cause(of: text)
              ?? "write 0 or more, as in 41.5, and at most 1,000,000,000")
          continue
        }
        guard let day = days[pivot.hasDaysAsRows ? rowPosition : columnPosition],
          let span = spans[pivot.hasDaysAsRows ? columnPosition : rowPosition]
        else { continue }
        slots.append(Visits.Slot(day: day, span: span, visits: visits, weeks: 1))
      }
    }
    try problems.throwIfAny()
    return slots
  }

  private mutating func refuse(_ row: Int, _ column: Int, _ what: String, _ hint: String) {
    let sheet = pivot.sheet
    problems.add(
      Diagnostic(
        sheet.table.source(row: row, column: column), "\"\(sheet.text(row, column))\" \(what)",
        hint: hint))
  }

  /// Columns with numbers that are neither a day (or an hour) nor a sum.
  private mutating func refuseStrangers() {
    let sheet = pivot.sheet
    let known = Set(pivot.columns + [0] + [pivot.ends].compactMap(\.self))
    for column in sheet.headings.indices where !known.contains(column) {
      let heading = TableHeading(sheet.headings[column])
      guard !heading.isTotal, !heading.isMean, !sheet.sample(of: column).isEmpty else { continue }
      let text = sheet.headings[column]
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: column),
          "\"\(text)\" is not \(pivot.hasDaysAsRows ? "an hour" : "a weekday")",
          hint: SpreadsheetDate.cause(of: text) ?? "leave out columns that hold no visits"))
    }
  }

  private mutating func readDays(_ labels: [String], _ places: [Source]) -> [Weekday?] {
    let reading = WeekdayNames.reading(of: labels)
    problems.add(reading.defects(labels, places, in: pivot.sheet.wholeFile))
    guard case .days(let days, _) = reading else { return labels.map { _ in nil } }
    return days
  }

  private mutating func readHours(
    _ labels: [String], _ places: [Source]
  ) throws(InputErrors) -> [TimeSpan?] {
    let spans = try VisitsHours.spans(
      labels, clock: clock, place: places.first ?? pivot.sheet.wholeFile)
    for (position, span) in spans.enumerated() {
      guard let span else {
        problems.add(
          Diagnostic(
            places[position], "\"\(labels[position])\" is not an hour",
            hint: SpreadsheetDate.cause(of: labels[position]) ?? "write 9-10 or 09:00-10:00"))
        continue
      }
      if let other = spans[..<position].firstIndex(where: { $0?.intersection(span) != nil }) {
        problems.add(
          Diagnostic(
            places[position], "\"\(labels[position])\" overlaps \"\(labels[other])\"",
            hint: "give each stretch of the day once"))
      }
    }
    return spans
  }
}
