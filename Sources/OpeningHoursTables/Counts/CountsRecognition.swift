/// Finds out how a counter's file is laid out, or why it cannot be.
struct CountsRecognition {
  let sheet: CountsSheet
  let options: CountsOptions
  let headings: [TableHeading]
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
      var probe = CountsSheet(table, header: header, atMost: 400)
      guard !probe.rows.isEmpty else { continue }
      // The column of a door that opened later is filled further down.
      if probe.hasBlankColumn { probe = CountsSheet(table, header: header) }
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

  /// Whether a row only groups the headings that stand below it, or is a title with commas in it.
  private static func isGroups(_ row: Int, in table: DelimitedTable) -> Bool {
    func cells(_ row: Int) -> [String] {
      (0..<min(40, table.width(ofRow: row))).map { table.text(row: row, column: $0) }
        .filter { !$0.isEmpty }
    }
    let (own, below) = (cells(row), cells(row + 1))
    let isAbove =
      below.count > own.count
      || below.count == own.count && !own.contains { TableHeading($0).isDate }
    return isAbove && !below.contains { isDate($0) || isNumber($0) }
      && below.contains { TableHeading($0).isDate }
  }

  /// Whether a row has a date and a number, as the rows below the headings do.
  private static func holdsCounts(_ row: Int, in table: DelimitedTable) -> Bool {
    let cells = (0..<min(40, table.width(ofRow: row))).map { table.text(row: row, column: $0) }
    return cells.contains(where: isDate) && cells.contains(where: isNumber)
  }

  init(_ sheet: CountsSheet, _ options: CountsOptions) {
    self.sheet = sheet
    self.options = options
    headings = sheet.headings.prefix(Self.mostColumns).map { TableHeading($0) }
  }

  /// A day has no more minutes; only dates may stand in more columns.
  private static let mostColumns = 1500
  /// Dates stand in front.
  static let mostBeforeDates = 64

  /// The layout, or nothing when the sheet is no counter's.
  mutating func layout() throws(InputErrors) -> CountsLayout? {
    if let dates = datesAcross() { return dates }
    guard sheet.headings.count <= Self.mostColumns else {
      failures = [Self.nothing(sheet.table)]
      return nil
    }
    let stamps = sheet.headings.indices.prefix(Self.mostBeforeDates).filter {
      holds($0, Self.isDate) || holdsNumberedDays($0)
    }
    if let date = stamps.first, let hours = try hoursAcross(besides: date) {
      let choice = CountColumnChoice(
        self, besides: Set(hours.map(\.column) + [date]), stamps: [date])
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

  /// Of several columns of dates the one at which stretches begin; one with times goes first.
  private func bestStamp(_ stamps: [Int]) -> Int? {
    // A day on which the file was made stands in all of its rows alike.
    let moving = stamps.filter { column in
      Set(sheet.sample(of: column).map(\.text)).count > 1
    }
    let likely = moving.isEmpty ? stamps : moving
    let timed = likely.filter { holdsTimes($0) }
    let all = timed.isEmpty ? likely : timed
    // Beside stamps of UTC the clock on the wall goes first.
    let local = all.filter { StatedZone(heading: sheet.headings[$0]) == nil }
    let candidates = local.isEmpty ? all : local
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
    let choice = CountColumnChoice(
      self, besides: taken, stamps: [stamp, time].compactMap(\.self))
    guard !choice.counts.isEmpty else {
      if let problem = choice.textAsCount { throw InputErrors([sheet.defect ?? problem]) }
      if choice.holdsOnlyNumbers, !sheet.headings.contains("") {
        throw InputErrors([sheet.defect ?? choice.refusal(stamp: stamp, time: time)])
      }
      failures = [sheet.defect ?? choice.refusal(stamp: stamp, time: time)]
      return nil
    }
    if let question = choice.bothWaysQuestion ?? choice.furtherCountsQuestion {
      throw InputErrors([question])
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
}
