/// Makes stretches with visits out of the counts of a file as they were read.
struct CountsCleaning {
  /// The usual lengths of rows, the commonest first; empty where each row says its own.
  private(set) var lengths: [Int] = []
  /// The length over which all counts are put together; nothing where their own lengths decide.
  private(set) var stretchMinutes: Int?
  private(set) var findings: [CountsFinding] = []
  private(set) var oddities = CountsOddities()
  /// Days left out because the list of holidays names them.
  private(set) var holidays: [CalendarDate] = []
  /// The counters, by index, that only count on.
  private(set) var displays: Set<Int> = []
  private(set) var first: CalendarDate?
  private(set) var last: CalendarDate?
  private let sheet: CountsSheet
  private let hours: Schedule
  private let options: CountsOptions

  init(_ sheet: CountsSheet, hours: Schedule, options: CountsOptions) {
    self.sheet = sheet
    self.hours = hours
    self.options = options
  }

  /// The visits of each stretch, of the counters that are added up, without holidays.
  ///
  /// - Throws: the question, where the counts can be read in two ways.
  mutating func clean(_ reader: inout CountsReader) throws(InputErrors) -> [StampedCount] {
    oddities = reader.oddities
    findings = reader.findings
    let chosen = withoutFarDates(reader.counts)
    let overlap = OverlappingLengths(chosen, isResolved: options.sameTime != nil)
    for (rows, count) in overlap.leftOut.sorted(by: { $0.key.length > $1.key.length }) {
      findings.append(.otherLength(rows: count, minutes: rows.length, kept: rows.other))
    }
    let repeated = try RepeatedCounts(overlap.counts, options, sheet)
    var counts = try measured(reader, repeated)
    counts = withoutTotals(counts, names: reader.names)
    first = counts.map(\.day).min().map { CalendarDate(daysSince1970: $0) }
    last = counts.map(\.day).max().map { CalendarDate(daysSince1970: $0) }
    let closed = Set(options.holidays.map(\.daysSince1970))
    holidays = Set(counts.map(\.day)).intersection(closed).sorted()
      .map { CalendarDate(daysSince1970: $0) }
    counts.removeAll { closed.contains($0.day) }
    return counts
  }

  private mutating func withoutFarDates(_ read: [StampedCount]) -> [StampedCount] {
    var counts = read
    let from = options.firstDate?.daysSince1970 ?? .min
    let to = options.lastDate?.daysSince1970 ?? .max
    let outside = Set(counts.lazy.map(\.day).filter { $0 < from || $0 > to })
    if !outside.isEmpty {
      findings.append(.datesOutside(count: outside.count))
      counts.removeAll { outside.contains($0.day) }
    }
    let far = FarDates.far(in: Set(counts.map(\.day)))
    guard !far.isEmpty else { return counts }
    findings.append(.farDates(far.sorted().map { CalendarDate(daysSince1970: $0) }))
    counts.removeAll { far.contains($0.day) }
    return counts
  }

  // MARK: Stretches and differences

  private mutating func measured(
    _ reader: CountsReader, _ repeated: RepeatedCounts
  ) throws(InputErrors) -> [StampedCount] {
    let sides = StampSides(reader, repeated.counts)
    var stretches = try StretchLengths(
      sides.counts, areEnds: sides.evidence != nil, hours: hours, options, sheet)
    let running = try RunningTotals(
      stretches.counts, hours: hours, heading: Self.countHeading(reader), options,
      sheet.wholeFile)
    displays = Set(running.resets.keys)
    var evidence = sides.evidence
    var counts = differences(stretches.counts, running)
    if evidence == nil, !reader.hasEnds, options.stamps == nil,
      StampSides.contradicts(counts.known, hours: hours)
    {
      // A display is read at a moment; what a row says of a stretch has to be asked for.
      guard running.isOfAll(stretches.counts) else { throw StampSides.question(sheet) }
      evidence = .display
      stretches = try StretchLengths(
        repeated.counts, areEnds: true, hours: hours, options, sheet)
      counts = differences(stretches.counts, running)
    }
    lengths = reader.hasEnds ? [] : stretches.lengths
    noteRepeated(repeated, doubles: repeated.doubles + stretches.doubles)
    noteStrays(stretches, of: counts.known.count)
    if let evidence { findings.append(.stampsAreEnds(evidence)) }
    noteRunning(running, counts, names: reader.names)
    try noteLengths(counts.known)
    return counts.known
  }

  /// The heading of the counts, where they stand in columns of their own.
  private static func countHeading(_ reader: CountsReader) -> String? {
    switch reader.layout {
    case .rows(let columns): reader.sheet.headings[columns.counts[0]]
    case .hoursAcross, .datesAcross: nil
    }
  }

  private func differences(
    _ counts: [StampedCount], _ running: RunningTotals
  ) -> RunningTotals.Differences {
    let spans = Weekday.allCases.map { hours[$0].spans }
    return running.differences(counts) { from, to in
      guard to.day - from.day < 400 else { return 1 }
      return (from.day...max(from.day, to.day)).reduce(0) { sum, day in
        let date = CalendarDate(daysSince1970: day)
        guard !options.holidays.contains(date) else { return sum }
        let start = day == from.day ? from.minute : 0
        let end = day == to.day ? to.minute : 1440
        return spans[date.weekday.rawValue].reduce(sum) {
          $0 + max(0, min(end, $1.end.minutes) - max(start, $1.start.minutes))
        }
      }
    }
  }

  /// Tells which counters only count on, by how their displays begin anew.
  private mutating func noteRunning(
    _ running: RunningTotals, _ counts: RunningTotals.Differences, names: [String]
  ) {
    let present = Set((counts.known + counts.unknown).lazy.map(\.counter))
    for reset in CountsFinding.RunningReset.allCases {
      let own = Set(running.resets.filter { $0.value == reset }.keys)
      guard !own.isEmpty else { continue }
      findings.append(
        .runningTotals(
          isReset: reset, counters: own == present ? [] : own.sorted().map { names[$0] },
          unknown: counts.unknown.count { own.contains($0.counter) }))
    }
    if !counts.wrapped.isEmpty { findings.append(.beyondLastDigit(counts.wrapped.count)) }
  }

  private mutating func noteRepeated(_ repeated: RepeatedCounts, doubles: Int) {
    if doubles > 0 { findings.append(.doubles(doubles)) }
    guard !repeated.revised.isEmpty else { return }
    findings.append(.revised(repeated.revised.count))
    for (old, new) in repeated.revised {
      oddities.add(
        "are revised further down", row: new.row, column: new.column,
        "\"\(sheet.text(new.row, new.column))\" is of a time that stands twice, and is taken in place of "
          + "\"\(sheet.text(old.row, old.column))\"")
    }
  }

  private mutating func noteStrays(_ stretches: StretchLengths, of rows: Int) {
    // Where many rows are off, the counter's clock is loose, and no single row is odd.
    guard stretches.strays.count * 5 <= rows else { return }
    for (count, stamp) in stretches.strays {
      oddities.add(
        "stand at an odd minute", row: count.row, column: count.column,
        "\"\(sheet.text(count.row, count.column))\" stands at \(CountsAverages.clock(stamp)), off the "
          + "other rows' minutes: taken as of the stretch in which it lies")
    }
  }

  private mutating func noteLengths(_ counts: [StampedCount]) throws(InputErrors) {
    var dates: [Int: (first: Int, last: Int)] = [:]
    for count in counts where lengths.isEmpty || lengths.contains(count.length) {
      let known = dates[count.length] ?? (count.day, count.day)
      dates[count.length] = (min(known.first, count.day), max(known.last, count.day))
    }
    for (minutes, days) in dates.sorted(by: { $0.key > $1.key }) {
      findings.append(
        .length(
          minutes: minutes, first: CalendarDate(daysSince1970: days.first),
          last: CalendarDate(daysSince1970: days.last)))
    }
    let longest = dates.keys.max() ?? 0
    if let stated = options.stretchMinutes, stated < longest {
      throw InputErrors([
        Diagnostic(
          .flag("--every \(stated)"),
          "the counts are of \(longest) minutes and cannot be parted",
          hint: "say --every \(longest)")
      ])
    }
    stretchMinutes = options.stretchMinutes
    // A plan knows no shorter slots, and its table of visits no more rows.
    if stretchMinutes == nil, (1..<15).contains(longest) {
      stretchMinutes = [15, 30].first { $0 % longest == 0 } ?? 60
    }
  }

  // MARK: Counters

  private mutating func withoutTotals(
    _ counts: [StampedCount], names: [String]
  ) -> [StampedCount] {
    let present = Set(counts.lazy.map(\.counter))
    let sums = CounterTotals(counts, names: names, present: present)
    func named(_ counters: Set<Int>) -> [String] { counters.sorted().map { names[$0] } }
    if !sums.totals.isEmpty { findings.append(.totals(named(sums.totals))) }
    if !sums.inner.isEmpty { findings.append(.inner(named(sums.inner))) }
    let added = present.subtracting(sums.totals).subtracting(sums.inner)
    if added.count > 1 { findings.append(.addedUp(named(added))) }
    findings +=
      DeviatingTotals(
        counts, totals: sums.totals.sorted(), added: added, names: names, sheet
      ).findings
    return added.count == present.count ? counts : counts.filter { added.contains($0.counter) }
  }
}
