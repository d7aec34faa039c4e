/// A table of average visits by weekday and hour, whatever its shape.
struct VisitsTable {
  /// The averages.
  let slots: [Visits.Slot]
  /// Whether the table says in how many weeks its visits were counted.
  let hasWeeks: Bool
  /// What was set aside.
  let findings: [CountsFinding]

  /// Reads a table, or gives nothing when it names no weekdays with hours.
  ///
  /// - Throws: everything that is wrong with it.
  init?(_ table: DelimitedTable, clock: CountsOptions.Clock?) throws(InputErrors) {
    if let columns = VisitsColumns(table) {
      var reader = VisitsRowReader(columns, clock: clock)
      slots = try reader.read()
      hasWeeks = columns.weeks != nil
      findings = columns.sheet.setAside.isEmpty ? [] : CountsRemarks.setAside(columns.sheet)
    } else if let pivot = VisitsPivot(table) {
      var reader = VisitsPivotReader(pivot, clock: clock)
      slots = try reader.read()
      hasWeeks = false
      findings = CountsRemarks.setAside(pivot.sheet)
    } else {
      return nil
    }
  }

  /// Whether a table can be nothing but visits: it says so, or holds what no percentage can be.
  static func isCertain(_ table: DelimitedTable) -> Bool {
    if let columns = VisitsColumns(table) {
      return columns.holdsWeekdays
    }
    guard table.rowCount <= mostRows, let pivot = VisitsPivot(table) else { return false }
    let titles = (0...pivot.sheet.header).flatMap { row in
      (0..<table.width(ofRow: row)).map { CountsHeading(table.text(row: row, column: $0)) }
    }
    if titles.contains(where: { $0.isCount }) { return true }
    return pivot.sheet.rows.contains { row in
      pivot.columns.contains { column in
        let number = WrittenNumber(pivot.sheet.text(row, column))
        return number.map { !$0.isPercent && ($0.value(decimalMark: .point) ?? 0) > 100 } ?? false
      }
    }
  }

  /// Why a table is none of visits.
  static func refusal(_ table: DelimitedTable) -> Diagnostic {
    guard table.rowCount > 0 else { return CountsRecognition.nothing(table) }
    let headings = (0..<min(6, table.width(ofRow: 0))).map {
      folded(table.text(row: 0, column: $0))
    }
    return Diagnostic(
      table.source(row: 0, column: 0),
      "is no table of visits: its headings are " + headings.joined(separator: ", "),
      hint: "a counter's own file is first read with  openhours import FILE --from counts -o "
        + "visits.csv")
  }

  /// The most rows of a week: quarters of an hour.
  static let mostRows = 7 * 24 * 4
  /// The most columns of a table of averages.
  static let mostColumns = 400
  /// The most weeks that an average may be of.
  static let mostWeeks = 100_000
}

extension CountsAccount {
  /// The account of a table of averages.
  init(_ table: VisitsTable, fileName: String) {
    self.init(
      fileName: fileName, layout: "averages by weekday and hour", rows: table.slots.count,
      first: nil, last: nil, openDays: 0, holidays: [], withoutVisits: [],
      visits: table.slots.reduce(0) { $0 + $1.visits * Double($1.weeks) }, slots: table.slots,
      findings: table.findings + (table.hasWeeks ? [] : [.weeksAssumed]), warnings: [], notes: [])
  }
}

/// Which columns hold what, in a table with a row for each weekday and hour.
struct VisitsColumns {
  let sheet: CountsSheet
  let day: Int
  let time: Int
  /// The end, where it stands in a column of its own.
  let end: Int?
  let visits: Int
  let weeks: Int?

  init?(_ table: DelimitedTable) {
    for header in CountsSheet.candidates(table)
    where (3...VisitsTable.mostColumns).contains(table.width(ofRow: header)) {
      let sheet = CountsSheet(table, header: header, atMost: VisitsTable.mostRows + 1)
      let headings = sheet.headings.map { CountsHeading($0) }
      func first(_ words: Set<String>) -> Int? {
        headings.firstIndex { $0.words.contains { words.contains($0) } }
      }
      let time = headings.firstIndex { $0.isTime && !$0.isEnd && $0.words.first != "weeks" }
      guard let day = first(Self.days), let time, time != day,
        let visits = headings.firstIndex(where: { $0.isCount || $0.isIns || $0.isMean }),
        ![day, time].contains(visits)
      else { continue }
      self.sheet = sheet
      self.day = day
      self.time = time
      self.visits = visits
      end = headings.indices.first { headings[$0].isEnd && ![day, time, visits].contains($0) }
      weeks = first(Self.weeks)
      return
    }
    return nil
  }

  /// Whether most cells of the day are weekdays.
  var holdsWeekdays: Bool {
    let cells = sheet.rows.map { sheet.text($0, day) }
    return cells.count { WeekdayNames.isDay($0) } * 2 > cells.count
  }

  private static let days: Set<String> = [
    "day", "weekday", "tag", "wochentag", "jour", "dia", "giorno", "dzien", "dag", "diena",
    "nedelas",
  ]
  private static let weeks: Set<String> = [
    "weeks", "wochen", "semaines", "semanas", "settimane", "tygodnie", "weken", "nedelas",
  ]
}

/// Reads a table with a row for each weekday and hour.
struct VisitsRowReader {
  private let columns: VisitsColumns
  private let clock: CountsOptions.Clock?
  private var problems: ImportProblems

  init(_ columns: VisitsColumns, clock: CountsOptions.Clock?) {
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
    let weeks = columns.weeks.map { column in
      NumberColumn(sheet.rows.map { sheet.text($0, column) }).values
    }
    let days = days(of: sheet.rows.map { sheet.text($0, columns.day) })
    let spans = try spans()
    var slots: [(slot: Visits.Slot, row: Int)] = []
    for (position, row) in sheet.rows.enumerated() {
      let visits = numbers.values[position]
      guard let day = days[position], let span = spans[position],
        let visits = checked(visits, row), let weeks = checked(weeks.map { $0[position] }, row)
      else {
        if days[position] == nil {
          report(row, columns.day, "is not a weekday", "write mon, tue, wed, thu, fri, sat, sun")
        } else if spans[position] == nil {
          report(row, columns.time, "is not a time", "write 10:00-11:00")
        }
        continue
      }
      let slot = Visits.Slot(day: day, span: span, visits: visits, weeks: weeks)
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
    report(row, columns.weeks ?? 0, "is not a number of weeks", "write 1 or more")
    return nil
  }

  private mutating func report(_ row: Int, _ column: Int, _ what: String, _ hint: String) {
    problems.add(
      Diagnostic(
        columns.sheet.table.source(row: row, column: column),
        "\"\(columns.sheet.text(row, column))\" \(what)", hint: hint))
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

/// The hours of a table of averages.
enum VisitsHours {
  /// The stretches of labels that stand under one another.
  ///
  /// - Throws: the question, where the labels may be of the twelve-hour clock.
  static func spans(
    _ labels: [String], clock: CountsOptions.Clock?, place: Source
  ) throws(InputErrors) -> [TimeSpan?] {
    var hours = labels.map { label -> HourText? in
      HourText(label)
        ?? SpreadsheetDate.hours(label).map {
          HourText(start: $0.start.minutes, end: $0.end.minutes)
        }
    }
    let read = hours.compactMap(\.self)
    if clock != .twentyFour, TwelveHourClock.isLikely(read) {
      guard clock == .twelve else { throw InputErrors([RowStamps.clockQuestion(place)]) }
      var resolved = TwelveHourClock.resolved(read)[...]
      hours = hours.map { $0 == nil ? nil : resolved.popFirst() }
    }
    let starts = Set(hours.compactMap { $0?.start }).sorted()
    let distances = zip(starts, starts.dropFirst()).map { $1 - $0 }
    return hours.map { hour in
      guard let hour, let start = TimeOfDay(minutes: hour.start) else { return nil }
      let next = starts.first { $0 > hour.start } ?? hour.start + (distances.last ?? 60)
      return TimeOfDay(minutes: min(1440, hour.end ?? next)).flatMap { TimeSpan(start, $0) }
    }
  }
}
