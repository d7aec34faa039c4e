/// Reads the counts of a file, whatever its layout, each with its moment and its counter.
struct CountsReader {
  let sheet: CountsSheet
  let layout: CountsLayout
  let options: CountsOptions
  /// The counts in order of the file.
  private(set) var counts: [StampedCount] = []
  /// How the counters are called, by index.
  var names: [String] = []
  var oddities = CountsOddities()
  var findings: [CountsFinding] = []
  /// All that was read, doubled rows too: what those who went out are compared with.
  private(set) var ins = 0.0
  /// People who went out, where a column counts them.
  var outs: Double?
  /// Whether a 24:00 stands among the times.
  var hasMidnightEnd = false
  /// Whether each count says its end.
  private(set) var hasEnds = false
  var clock: LocalClock

  init(_ sheet: CountsSheet, layout: CountsLayout, options: CountsOptions) {
    self.sheet = sheet
    self.layout = layout
    self.options = options
    let times: [Int] =
      switch layout {
      case .rows(let columns):
        [columns.stamp, columns.time, columns.end].compactMap(\.self)
      case .hoursAcross(let across): [across.date]
      case .datesAcross(let across): [across.hour]
      }
    clock = LocalClock(options, stated: StatedZone(sheet, columns: times))
  }

  /// Reads all counts.
  ///
  /// - Throws: what leaves the meaning of the whole file open.
  mutating func read() throws(InputErrors) {
    if let defect = sheet.defect { throw InputErrors([defect]) }
    switch layout {
    case .rows(let columns): try readRows(columns)
    case .hoursAcross(let across): try readHours(across)
    case .datesAcross(let across): try readDates(across)
    }
    if let zone = clock.stated, clock.hasUsedStated {
      findings.append(.statedZone(zone.text, minutesEast: zone.offset))
    }
  }

  // MARK: A row for each time

  private mutating func readRows(_ columns: CountsColumns) throws(InputErrors) {
    var stamps = try RowStamps(sheet, columns, options)
    if stamps.carriedDown > 0 { findings.append(.daysCarriedDown) }
    if stamps.isNumbered { findings.append(.numberedDays) }
    for text in stamps.rewritten { findings.append(text) }
    hasMidnightEnd = stamps.stamps.contains { $0?.minute == 1440 }
    if try stamps.resolveClock() { findings.append(.twelveHourClock) }
    let moments = try stamps.stamps.enumerated().map { position, stamp throws(InputErrors) in
      try stamp.map { stamp throws(InputErrors) in
        try clock.moment(stamp, row: sheet.rows[position], columns.stamp, sheet)
      }
    }
    oddities = stamps.oddities
    let tellingApart = tellingApart(columns, moments)
    var counters = CounterNames(sheet, columns: tellingApart, counts: columns.counts)
    let numbers = try CountNumbers(sheet, columns: columns.counts, mark: options.decimalMark)
    let directions = columns.direction.map { DirectionColumn(sheet, $0) }
    counts.reserveCapacity(sheet.rows.count * columns.counts.count)
    for (position, row) in sheet.rows.enumerated() {
      guard let moment = moments[position] else { continue }
      for column in columns.counts {
        guard let value = value(numbers, row, column) else { continue }
        if let directions, !directions.isIn(row) {
          outs = (outs ?? 0) + value
          continue
        }
        take(value, moment, counters.counter(row: row, column: column), row, column)
      }
    }
    try addOuts(columns.outs)
    try keepCounters(counters)
  }

  /// The columns that tell counters apart, by name or else by what they do.
  private func tellingApart(_ columns: CountsColumns, _ moments: [Moment?]) -> [Int] {
    guard columns.counters.isEmpty else { return columns.counters }
    let taken = Set(
      [columns.stamp, columns.time, columns.end, columns.direction].compactMap(\.self)
        + columns.counts + columns.totals + columns.outs)
    let free = sheet.headings.indices.filter { column in
      let heading = TableHeading(sheet.headings[column])
      return !taken.contains(column) && !heading.isCalendar && !heading.isDate
    }
    guard !free.isEmpty else { return [] }
    let search = CounterColumnSearch(sheet, moments: moments.map { $0?.instant }, free: free)
    return search.column.map { [$0] } ?? []
  }

  // MARK: Values

  /// The count of a cell; what is no count is noted.
  mutating func value(_ numbers: CountNumbers, _ row: Int, _ column: Int) -> Double? {
    let text = sheet.text(row, column)
    let (value, reason) = numbers.value(text)
    guard let value else {
      if let reason {
        oddities.add(
          "are no counts and left out", row: row, column: column,
          hint: SpreadsheetDate.cause(of: text), "\"\(text)\" \(reason) and is left out")
      }
      return nil
    }
    guard value >= 0 else {
      oddities.add(
        "are negative and left out", row: row, column: column,
        "\"\(text)\" is negative and left out")
      return nil
    }
    return options.countsBothWays ? value / 2 : value
  }

  /// Takes a count.
  mutating func take(
    _ value: Double, _ moment: Moment, _ counter: Int, _ row: Int, _ column: Int
  ) {
    if moment.length > 0 { hasEnds = true }
    ins += value
    counts.append(
      StampedCount(
        day: moment.day, minute: moment.minute, length: moment.length, instant: moment.instant,
        counter: counter, value: value, row: row, column: column))
  }

  private mutating func addOuts(_ columns: [Int]) throws(InputErrors) {
    let parts = columns.filter { !TableHeading(sheet.headings[$0]).isTotal }
    let counted = parts.isEmpty ? columns : parts
    guard !counted.isEmpty else { return }
    let numbers = try CountNumbers(sheet, columns: counted, mark: options.decimalMark)
    outs = sheet.rows.reduce(outs ?? 0) { sum, row in
      counted.reduce(sum) { $0 + max(0, numbers.value(sheet.text(row, $1)).value ?? 0) }
    }
  }

  /// Keeps the counts of the counters that were asked for.
  mutating func keepCounters(_ counters: CounterNames) throws(InputErrors) {
    names = counters.names
    let wanted = options.counters.map { folded($0) }
    guard !wanted.isEmpty else {
      return try counters.refuseSeveralBranches(of: Array(names.indices))
    }
    let candidates = names + counters.branches.compactMap(\.self)
    for (name, plain) in zip(options.counters, wanted)
    where !candidates.contains(where: { folded($0) == plain }) {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile, "there is no counter \"\(name)\"",
          hint: didYouMean(name, among: Array(candidates.prefix(20))))
      ])
    }
    let kept = names.indices.filter { index in
      wanted.contains(folded(names[index]))
        || counters.branches[index].map { wanted.contains(folded($0)) } ?? false
    }
    try counters.refuseSeveralBranches(of: kept)
    let chosen = Set(kept)
    counts.removeAll { !chosen.contains($0.counter) }
    let others = names.indices.filter { !chosen.contains($0) }.map { names[$0] }
    if !others.isEmpty { findings.append(.otherCounters(others)) }
  }
}

/// A column that says of each row whether people went in.
struct DirectionColumn {
  private let sheet: CountsSheet
  private let column: Int

  init(_ sheet: CountsSheet, _ column: Int) {
    self.sheet = sheet
    self.column = column
  }

  func isIn(_ row: Int) -> Bool { !HeadingWords.outs.contains(folded(sheet.text(row, column))) }
}
