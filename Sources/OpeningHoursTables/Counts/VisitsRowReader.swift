/// Reads a table with a row for each weekday and hour.
struct VisitsRowReader {
  private let columns: VisitsColumns
  private let clock: ClockFace?
  private var problems: ImportProblems
  /// Columns of which nothing can be read because one cell leaves their decimal mark open.
  private var unclear: Set<Int> = []

  init(_ columns: VisitsColumns, clock: ClockFace?) {
    self.columns = columns
    self.clock = clock
    problems = ImportProblems(fileName: columns.sheet.fileName)
  }

  mutating func read() throws(InputErrors) -> [Visits.Slot] {
    let sheet = columns.sheet
    if let defect = sheet.defect { problems.add(defect) }
    guard sheet.rows.count <= VisitsTable.mostRows else {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile,
          "has over \(VisitsTable.mostRows) rows: a week has no more quarters of an hour",
          hint: "one row for each weekday and time")
      ])
    }
    let numbers = NumberColumn(
      sheet.rows.map { sheet.text($0, columns.visits) }, expecting: 0...100_000)
    if let unclear = numbers.unclear { reportUnclear(unclear, columns.visits) }
    let weeks = columns.weeks.map { column in
      NumberColumn(sheet.rows.map { sheet.text($0, column) })
    }
    if let unclear = weeks?.unclear, let column = columns.weeks { reportUnclear(unclear, column) }
    let columnsOfWeeks = try WeekColumns(sheet)
    let byWeek = try columnsOfWeeks.values()
    let days = days(of: sheet.rows.map { sheet.text($0, columns.day) })
    let spans = try spans()
    var slots: [(slot: Visits.Slot, row: Int)] = []
    for (position, row) in sheet.rows.enumerated() {
      let visits = numbers.values[position]
      guard let day = days[position], let span = spans[position],
        let visits = checked(visits, row),
        let weeks = checked(weeks.map { $0.values[position] }, row)
      else {
        if days[position] == nil {
          report(row, columns.day, "is not a weekday", "write mon, tue, wed, thu, fri, sat, sun")
        } else if spans[position] == nil {
          report(row, columns.time, "is not a time", "write 10:00-11:00")
        }
        continue
      }
      let own = zip(columnsOfWeeks.columns, byWeek).compactMap { column, values in
        values[position].map { WeeklyVisits(monday: column.monday, visits: $0) }
      }.sorted { $0.monday < $1.monday }
      if !byWeek.isEmpty, !WeekColumns.agree(own, visits, of: weeks) {
        let mean = own.reduce(0) { $0 + $1.visits } / Double(max(1, own.count))
        problems.add(
          Diagnostic(
            sheet.table.source(row: row, column: columns.visits),
            "the weeks of the row are \(own.count) with \(Visits.written(mean)) on average, not "
              + "\(weeks) with \(Visits.written(visits))",
            hint: "correct the row, or take the columns of the weeks out"))
      }
      let slot = Visits.Slot(day: day, span: span, visits: visits, weeks: weeks, byWeek: own)
      if let other = slots.first(where: {
        $0.slot.day == day && $0.slot.span.intersection(span) != nil
      }) {
        let place = sheet.table.source(row: other.row, column: columns.time)
        problems.add(
          Diagnostic(
            sheet.table.source(row: row, column: columns.time),
            "\(day.name) \(span.short) stands twice", hint: "the other one is at \(place)"))
      }
      slots.append((slot, row))
    }
    try problems.throwIfAny()
    return slots.map(\.slot)
  }

  private mutating func checked(_ visits: Double?, _ row: Int) -> Double? {
    if let visits, (0...CountsOptions.greatestCount).contains(visits) { return visits }
    if unclear.contains(columns.visits) { return nil }
    report(
      row, columns.visits, "is not a number of visits",
      "write 0 or more, as in 41.5, and at most 1,000,000,000")
    return nil
  }

  /// The weeks of a row: 1 where the table has none.
  private mutating func checked(_ weeks: Double??, _ row: Int) -> Int? {
    guard let stated = weeks else { return 1 }
    if let stated, let weeks = Int(exactly: stated), (1...VisitsTable.mostWeeks).contains(weeks) {
      return weeks
    }
    if let column = columns.weeks, !unclear.contains(column) {
      report(row, column, "is not a number of weeks", "write 1 or more")
    }
    return nil
  }

  private mutating func report(_ row: Int, _ column: Int, _ what: String, _ hint: String) {
    problems.add(
      Diagnostic(
        columns.sheet.table.source(row: row, column: column),
        "\"\(columns.sheet.text(row, column))\" \(what)", hint: hint))
  }

  private mutating func reportUnclear(_ problem: NumberColumn.Problem, _ column: Int) {
    report(columns.sheet.rows[problem.index], column, problem.reason, problem.hint)
    unclear.insert(column)
  }

  /// The weekdays of the rows, read together so that one language decides; a blank repeats the last.
  private func days(of labels: [String]) -> [Weekday?] {
    var distinct: [String] = []
    for label in labels where !label.isEmpty && !distinct.contains(folded(label)) {
      distinct.append(folded(label))
    }
    var known: [String: Weekday] = [:]
    if case .days(let days, _) = WeekdayNames.reading(of: distinct) {
      for (label, day) in zip(distinct, days) { known[label] = day }
    } else {
      for day in Weekday.allCases { known[day.key] = day }
    }
    var previous: Weekday?
    return labels.map { label in
      previous = label.isEmpty ? previous : known[folded(label)]
      return previous
    }
  }

  /// The stretches of the rows; a bare start lasts until the next one of any row.
  private func spans() throws(InputErrors) -> [TimeSpan?] {
    let sheet = columns.sheet
    let labels = sheet.rows.map { row in
      let start = sheet.text(row, columns.time)
      return columns.end.map { "\(start) - \(sheet.text(row, $0))" } ?? start
    }
    var distinct: [String] = []
    for label in labels where !distinct.contains(label) { distinct.append(label) }
    let place = sheet.table.source(row: sheet.rows.first ?? 0, column: columns.time)
    let spans = try VisitsHours.spans(distinct, clock: clock, place: place)
    let known = Dictionary(uniqueKeysWithValues: zip(distinct, spans))
    return labels.map { known[$0] ?? nil }
  }
}
