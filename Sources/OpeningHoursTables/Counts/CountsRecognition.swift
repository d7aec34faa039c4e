/// Finds out how a counter's file is laid out, or why it cannot be.
struct CountsRecognition {
  let sheet: CountsSheet
  let options: CountsOptions
  let headings: [CountsHeading]
  /// What was tried in vain, for the message.
  private(set) var failures: [Diagnostic] = []
  /// Whether a heading says that it is a counter's file.
  private(set) var isPromising = false

  /// What became of looking at a table.
  enum Outcome {
    case layout(CountsLayout, header: Int)
    /// It is a counter's file, but cannot be read.
    case problem(InputErrors)
    /// It is none, as far as can be told; promising where a heading says so and a cell does not.
    case none([Diagnostic], isPromising: Bool)
  }

  /// Looks for the headings among the first rows, and for the layout below them.
  static func outcome(_ table: DelimitedTable, _ options: CountsOptions) -> Outcome {
    var failures: [Diagnostic] = []
    var isPromising = false
    for header in CountsSheet.candidates(table) {
      guard table.width(ofRow: header) > 1, header + 1 < table.rowCount,
        !holdsCounts(header, in: table), !isGroups(header, in: table)
      else { continue }
      // A few hundred rows tell a layout; only then is the whole file looked at.
      let probe = CountsSheet(table, header: header, atMost: 400)
      guard !probe.rows.isEmpty else { continue }
      var recognition = CountsRecognition(probe, options)
      do throws(InputErrors) {
        if let layout = try recognition.layout() {
          return .layout(layout, header: header)
        }
      } catch {
        return .problem(error)
      }
      if failures.isEmpty || recognition.isPromising && !isPromising {
        failures = recognition.failures
        isPromising = recognition.isPromising
      }
    }
    return .none(failures.isEmpty ? [nothing(table)] : failures, isPromising: isPromising)
  }

  /// Whether a row only groups the headings that stand below it.
  private static func isGroups(_ row: Int, in table: DelimitedTable) -> Bool {
    func cells(_ row: Int) -> [String] {
      (0..<min(40, table.width(ofRow: row))).map { table.text(row: row, column: $0) }
        .filter { !$0.isEmpty }
    }
    let (own, below) = (cells(row), cells(row + 1))
    return below.count > own.count && !below.contains { isDate($0) || isNumber($0) }
      && below.contains { CountsHeading($0).isDate }
  }

  /// Whether a row has a date and a number, as the rows below the headings do.
  private static func holdsCounts(_ row: Int, in table: DelimitedTable) -> Bool {
    let cells = (0..<min(40, table.width(ofRow: row))).map { table.text(row: row, column: $0) }
    return cells.contains(where: isDate) && cells.contains(where: isNumber)
  }

  init(_ sheet: CountsSheet, _ options: CountsOptions) {
    self.sheet = sheet
    self.options = options
    headings = sheet.headings.prefix(Self.mostColumns).map { CountsHeading($0) }
  }

  /// A day has no more minutes; only dates may stand in more columns.
  private static let mostColumns = 1500
  /// Dates stand in front.
  private static let mostBeforeDates = 64

  /// The layout, or nothing when the sheet is no counter's.
  mutating func layout() throws(InputErrors) -> CountsLayout? {
    if let dates = datesAcross() { return dates }
    guard sheet.headings.count <= Self.mostColumns else {
      failures = [Self.nothing(sheet.table)]
      return nil
    }
    let stamps = sheet.headings.indices.prefix(Self.mostBeforeDates).filter { holds($0, Self.isDate) || holdsNumberedDays($0) }
    if let date = stamps.first, let hours = try hoursAcross(besides: date) {
      let choice = CountColumnChoice(self, besides: Set(hours.map(\.column) + [date]))
      return .hoursAcross(
        .init(date: date, hours: hours, counters: choice.counters, direction: choice.direction))
    }
    guard let stamp = bestStamp(stamps) else {
      let problem = noDates()
      // Weeks and months in a table of counts: it is a counter's, and cannot be read.
      isPromising = countsPeople(besides: [])
      if problem.isAboutPeriod, isPromising { throw InputErrors([problem.message]) }
      failures = [problem.message]
      return nil
    }
    return try columns(stamp: stamp, among: stamps).map { .rows($0) }
  }

  // MARK: Dates and hours across

  private func datesAcross() -> CountsLayout? {
    let across = sheet.headings.indices.dropFirst().compactMap { column in
      WrittenDate(sheet.headings[column]).map {
        CountsLayout.DateColumn(column: column, date: $0)
      }
    }.filter { !$0.date.orders.isEmpty }
    guard across.count >= 3, across.count * 2 > sheet.headings.count,
      let hour = (0..<across[0].column).first(where: { column in
        // Dates may look like rewritten hours; that they are, a true hour among them shows.
        holds(column) { Self.isHour($0, allowing: true) }
          && sheet.sample(of: column).contains { HourText($0.text) != nil }
      })
    else { return nil }
    return .datesAcross(.init(hour: hour, dates: across))
  }

  private static func isHour(_ text: String, allowing rewritten: Bool) -> Bool {
    HourText(text) != nil || rewritten && SpreadsheetDate.hours(text) != nil
  }

  private func hoursAcross(besides date: Int) throws(InputErrors) -> [CountsLayout.HourColumn]? {
    var columns = sheet.headings.indices.filter { $0 != date }.compactMap { column in
      HourText(sheet.headings[column]).map {
        CountsLayout.HourColumn(column: column, hour: $0, isRewritten: false)
      }
    }
    let written = Set(columns.map(\.column))
    let rewritten = sheet.headings.indices.filter { $0 != date && !written.contains($0) }
      .compactMap { column in
        SpreadsheetDate.hours(sheet.headings[column]).map {
          CountsLayout.HourColumn(
            column: column, hour: HourText(start: $0.start.minutes, end: $0.end.minutes),
            isRewritten: true)
        }
      }
    let others = headings.count { !$0.isTotal && !$0.isMean && !$0.isCalendar } - 1
    guard columns.count + rewritten.count >= 3, columns.count >= 1 || rewritten.count > 3,
      (columns.count + rewritten.count) * 2 > min(others, sheet.headings.count - 1)
    else { return nil }
    columns = (columns + rewritten).sorted { $0.column < $1.column }
    try refuseUnlikely(columns)
    try refuseOthers(between: columns)
    return columns
  }

  /// Refuses headings of which a spreadsheet has made a date, unless their neighbours prove the hour.
  private func refuseUnlikely(_ columns: [CountsLayout.HourColumn]) throws(InputErrors) {
    let problems = columns.indices.filter { columns[$0].isRewritten }.compactMap { index in
      let hour = columns[index].hour
      let before = index > 0 ? columns[index - 1].hour.end : nil
      let after = index + 1 < columns.count ? columns[index + 1].hour.start : nil
      let fits = (before ?? hour.start) == hour.start && (after ?? hour.end) == hour.end
      return fits && (before != nil || after != nil) ? nil : columns[index].column
    }
    guard problems.isEmpty else {
      throw InputErrors(
        problems.map { column in
          Diagnostic(
            sheet.source(ofHeading: column), "\"\(sheet.headings[column])\" is not an hour",
            hint: SpreadsheetDate.cause(of: sheet.headings[column])
              ?? "write 9-10 or 09:00-10:00")
        })
    }
  }

  /// Refuses a heading between hours that is none: its counts would be lost without a word.
  private func refuseOthers(between columns: [CountsLayout.HourColumn]) throws(InputErrors) {
    guard let first = columns.first?.column, let last = columns.last?.column else { return }
    let hours = Set(columns.map(\.column))
    let strangers = (first...last).filter { column in
      let heading = headings[column]
      guard !hours.contains(column), !heading.isTotal, !heading.isMean, !heading.isOuts else {
        return false
      }
      return !sheet.headings[column].isEmpty || !sheet.sample(of: column).isEmpty
    }
    guard !strangers.isEmpty else { return }
    throw InputErrors(
      strangers.prefix(20).map { column in
        let text = sheet.headings[column]
        return Diagnostic(
          sheet.source(ofHeading: column),
          text.isEmpty
            ? "a column of counts without a heading between the hours"
            : "\"\(text)\" stands between the hours and is not an hour",
          hint: SpreadsheetDate.cause(of: text) ?? "write 9-10 or 09:00-10:00")
      })
  }

  // MARK: A row for each time

  /// Of several columns of dates the one at which stretches begin; one with times goes first.
  private func bestStamp(_ stamps: [Int]) -> Int? {
    let timed = stamps.filter { holdsTimes($0) }
    let candidates = timed.isEmpty ? stamps : timed
    return candidates.first { headings[$0].isStart } ?? candidates.first { !headings[$0].isEnd }
      ?? candidates.first
  }

  /// Whether a heading says that a column of numbers counts people.
  private func countsPeople(besides taken: [Int]) -> Bool {
    headings.indices.contains { column in
      !taken.contains(column) && holds(column, Self.isNumber)
        && (headings[column].isIns || headings[column].isCount || headings[column].isTotal)
    }
  }

  private mutating func columns(
    stamp: Int, among stamps: [Int]
  ) throws(InputErrors) -> CountsColumns? {
    let hasTimes = holdsTimes(stamp)
    var time: Int?
    var end = hasTimes ? stamps.first { $0 != stamp && headings[$0].isEnd && holdsTimes($0) } : nil
    if !hasTimes {
      let times = timeColumns(besides: stamps)
      time = times.first { headings[$0].isStart } ?? times.first { !headings[$0].isEnd }
      if time == nil { time = times.first } else { end = times.first { headings[$0].isEnd } }
    } else if end == nil, headings[stamp].isStart {
      end = timeColumns(besides: stamps).first { headings[$0].isEnd }
    }
    guard hasTimes || time != nil else {
      let problem = noTimes(besides: stamp)
      if countsPeople(besides: stamps) { throw InputErrors([problem]) }
      failures = [problem]
      return nil
    }
    let taken = Set([stamp, time, end].compactMap(\.self) + stamps)
    let choice = CountColumnChoice(self, besides: taken)
    guard !choice.counts.isEmpty else {
      if choice.holdsOnlyNumbers, !sheet.headings.contains("") {
        throw InputErrors([sheet.defect ?? choice.refusal(stamp: stamp, time: time)])
      }
      failures = [sheet.defect ?? choice.refusal(stamp: stamp, time: time)]
      return nil
    }
    let heading = headings[time ?? stamp]
    let side: StampSide? =
      end == nil ? heading.isStart ? .start : heading.isEnd ? .end : nil : .start
    return CountsColumns(
      stamp: stamp, time: time, end: end, side: side, counts: choice.counts,
      totals: choice.totals, outs: choice.outs, counters: choice.counters,
      direction: choice.direction)
  }

  /// Columns of times: named so, or with cells that can be nothing else.
  private func timeColumns(besides stamps: [Int]) -> [Int] {
    sheet.headings.indices.filter { column in
      guard !stamps.contains(column) else { return false }
      if headings[column].isTime || headings[column].isEnd {
        return holds(column) { Self.isHour($0, allowing: true) } || holdsFractions(column)
      }
      return holds(column, HourText.isCertain)
    }
  }

  // MARK: What cells hold

  /// Whether most cells of a column satisfy something; a few may be sums or remarks.
  func holds(_ column: Int, _ test: (String) -> Bool) -> Bool {
    let cells = sheet.sample(of: column)
    return !cells.isEmpty && cells.count { test($0.text) } * 10 >= cells.count * 7
  }

  static func isDate(_ text: String) -> Bool { WrittenDate(text)?.orders.isEmpty == false }

  static func isNumber(_ text: String) -> Bool { WrittenNumber(text) != nil }

  /// Whether a column that is named so holds days as a spreadsheet or Unix numbers them.
  func holdsNumberedDays(_ column: Int) -> Bool {
    headings[column].isDate
      && holds(column) { SpreadsheetDate.stamp(serial: $0) != nil || UnixTime.seconds($0) != nil }
  }

  func holdsFractions(_ column: Int) -> Bool {
    holds(column) { SpreadsheetDate.minutes(fraction: $0) != nil }
  }

  /// Whether the stamps of a column have times: midnight alone, as databases write it, is none.
  private func holdsTimes(_ column: Int) -> Bool {
    let cells = sheet.sample(of: column)
    let timed = cells.count { cell in
      if let date = WrittenDate(cell.text) { return !date.isDay }
      if UnixTime.seconds(cell.text) != nil { return true }
      return SpreadsheetDate.stamp(serial: cell.text)?.minutes.map { $0 > 0 } ?? false
    }
    return timed * 2 > cells.count
  }
}

/// Time stamps as Unix counts them.
enum UnixTime {
  /// Seconds since 1970 in UTC of a number of 10 digits (seconds) or 13 (thousandths), 2001 to 2100.
  static func seconds(_ text: String) -> Int? {
    guard text.count == 10 || text.count == 13, let number = Int(text) else { return nil }
    let seconds = text.count == 10 ? number : number / 1000
    return (1_000_000_000..<4_102_444_800).contains(seconds) ? seconds : nil
  }
}
