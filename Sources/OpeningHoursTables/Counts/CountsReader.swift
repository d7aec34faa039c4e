/// One count of a counter's file.
struct CountReading {
  let date: CalendarDate
  /// Minutes after midnight at which it begins.
  let start: Int
  let count: Double
  let row: Int
  let column: Int
}

/// Reads the counts of a file, whatever its layout.
struct CountsReader {
  let sheet: AnswerSheet
  let layout: CountsLayout
  let options: CountsOptions
  private(set) var readings: [CountReading] = []
  private(set) var odd: [Diagnostic] = []
  private(set) var ins = 0.0
  private(set) var outs: Double?
  private var order: DateOrder = .dayFirst
  private var seen: Set<[Int]> = []
  private var gates: [String: Int] = [:]

  init(
    _ sheet: AnswerSheet, layout: CountsLayout, options: CountsOptions
  ) {
    self.sheet = sheet
    self.layout = layout
    self.options = options
  }

  /// Reads all counts.
  ///
  /// - Throws: what leaves the meaning of the whole file open.
  mutating func read() throws(InputErrors) {
    if let defect = sheet.defects.first { throw InputErrors([defect]) }
    switch layout {
    case .rows(let date, let time, let count, let out, let gate):
      order = try order(of: sheet.rows.map { (text($0, date), $0, date) })
      let counts = try numbers(count)
      if let out { outs = try numbers(out).compactMap(\.self).reduce(0, +) }
      for (position, row) in sheet.rows.enumerated() {
        guard let value = counts[position] else { continue }
        let id = gate.map { gateNumber(text(row, $0)) } ?? 0
        try add(value, text(row, date), time.map { text(row, $0) }, gate: id, row, count)
      }
    case .hoursAcross(let hours):
      let dates = dateColumn(hours)
      order = try order(of: sheet.rows.map { (text($0, dates), $0, dates) })
      for hour in hours {
        for (position, value) in try numbers(hour.column).enumerated() {
          guard let value else { continue }
          let row = sheet.rows[position]
          guard let date = WrittenDate(text(row, dates))?.date(order) else {
            noteOdd(row, dates, "is not a date")
            continue
          }
          take(value, date, hour.start, gate: 0, row, hour.column)
        }
      }
    case .datesAcross(let dates):
      order = try order(of: dates.map { (sheet.headings[$0.column], 0, $0.column) })
      for (column, written) in dates {
        guard let date = written.date(order) else { continue }
        for (position, value) in try numbers(column).enumerated() {
          let row = sheet.rows[position]
          guard let value, let start = CountsLayout.start(of: text(row, 0)) else { continue }
          take(value, date, start, gate: 0, row, column)
        }
      }
    }
  }

  /// The column of dates beside hours across.
  private func dateColumn(_ hours: [(column: Int, start: Int)]) -> Int {
    let taken = Set(hours.map(\.column))
    return sheet.headings.indices.first {
      !taken.contains($0) && WrittenDate(sheet.sample(of: $0, atMost: 1).first ?? "") != nil
    } ?? 0
  }

  private func text(_ row: Int, _ column: Int) -> String {
    sheet.table.text(row: row, column: column).trimmed
  }

  private mutating func gateNumber(_ name: String) -> Int {
    if let known = gates[name] { return known }
    gates[name] = gates.count
    return gates.count - 1
  }

  /// Adds a count whose date and time are still text.
  private mutating func add(
    _ value: Double, _ date: String, _ time: String?, gate: Int, _ row: Int, _ column: Int
  ) throws(InputErrors) {
    guard let written = WrittenDate(date), let day = written.date(order) else {
      return noteOdd(row, column, "stands beside \"\(date)\", which is not a date")
    }
    if let time {
      guard let start = CountsLayout.start(of: time) else {
        return noteOdd(row, column, "stands beside \"\(time)\", which is not a time")
      }
      return take(value, day, start, gate: gate, row, column)
    }
    guard let clock = WrittenTime(written.rest) else {
      return noteOdd(row, column, "stands beside \"\(date)\", which is not a time")
    }
    guard let offset = clock.offset ?? (options.isUTC ? 0 : nil) else {
      return take(value, day, clock.minutes, gate: gate, row, column)
    }
    guard let localOffset = options.localOffset else {
      throw InputErrors([
        Diagnostic(
          sheet.table.source(row: row, column: 0),
          "\"\(date)\" is not in local time",
          hint: "say where the library is, as in --timezone Europe/Berlin")
      ])
    }
    let utc = day.daysSince1970 * 1440 + clock.minutes - offset
    let local = utc + localOffset(utc * 60) / 60
    let days = local >= 0 ? local / 1440 : (local - 1439) / 1440
    take(
      value, CalendarDate(daysSince1970: days), local - days * 1440, gate: gate, row, column)
  }

  private mutating func take(
    _ value: Double, _ date: CalendarDate, _ start: Int, gate: Int, _ row: Int, _ column: Int
  ) {
    guard value >= 0 else { return noteOdd(row, column, "is negative and left out") }
    // An hour that the clocks repeat in autumn stands twice rightly only in UTC; elsewhere twice the
    // same time is a mistake, and the first is taken.
    let key = [date.daysSince1970, start, gate]
    if options.localOffset == nil, !seen.insert(key).inserted {
      return noteOdd(row, column, "is of a time that stands twice, and left out")
    }
    ins += value
    readings.append(
      CountReading(
        date: date, start: start, count: options.countsBothWays ? value / 2 : value, row: row,
        column: column))
  }

  private mutating func noteOdd(_ row: Int, _ column: Int, _ what: String) {
    odd.append(
      Diagnostic(
        sheet.table.source(row: row, column: column), "\"\(text(row, column))\" \(what)"))
  }

  /// The counts of a column; cells that are no numbers are noted.
  private mutating func numbers(_ column: Int) throws(InputErrors) -> [Double?] {
    let texts = sheet.rows.map { text($0, column) }
    if let mark = options.decimalMark {
      let decimal: DecimalMark = mark == "," ? .comma : .point
      return texts.enumerated().map { position, text in
        let value = WrittenNumber(text)?.value(decimalMark: decimal)
        if value == nil, !text.isEmpty { noteOdd(sheet.rows[position], column, "is no number") }
        return value
      }
    }
    let numbers = NumberColumn(texts)
    for problem in numbers.problems {
      guard problem.concernsColumn else {
        noteOdd(sheet.rows[problem.index], column, "\(problem.reason) and is left out")
        continue
      }
      throw InputErrors([
        Diagnostic(
          sheet.table.source(row: sheet.rows[problem.index], column: column),
          "\"\(texts[problem.index])\" \(problem.reason)",
          hint: "say which with --decimal . or --decimal ,")
      ])
    }
    return numbers.values
  }

  /// Which number of the dates comes first: what they all allow, or what was said.
  private func order(
    of dates: [(text: String, row: Int, column: Int)]
  ) throws(InputErrors) -> DateOrder {
    var possible = Set(DateOrder.allCases)
    for date in dates {
      let orders = WrittenDate(date.text)?.orders ?? []
      if !orders.isEmpty { possible.formIntersection(orders) }
    }
    if let stated = options.dateOrder { return stated }
    // A year that comes first leaves nothing open.
    let isOpen = dates.contains { date in
      guard let written = WrittenDate(date.text) else { return false }
      return written.date(.dayFirst) != written.date(.monthFirst)
    }
    guard possible.count == 1 || !isOpen else {
      let place = dates.first.map { sheet.table.source(row: $0.row, column: $0.column) }
      throw InputErrors([
        Diagnostic(
          place ?? sheet.wholeFile,
          possible.isEmpty
            ? "the dates are in no one order"
            : "\"\(dates[0].text)\" may have the day or the month first",
          hint: "say which with --dates dmy or --dates mdy")
      ])
    }
    return possible.contains(.dayFirst) ? .dayFirst : .monthFirst
  }
}
