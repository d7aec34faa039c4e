/// The averages of counts by weekday and time over the days on which the library was open.
struct CountsAverages {
  /// The averages, in calendar order.
  private(set) var slots: [Visits.Slot] = []
  /// The days that count.
  private(set) var openDays: [CalendarDate] = []
  private(set) var withoutVisits: [CalendarDate] = []
  /// All visits that count.
  private(set) var visits = 0.0
  /// All people counted on days that count, also while the library was closed.
  private(set) var counted = 0.0
  /// People counted while the library was closed.
  private(set) var countedOutside = 0.0
  private(set) var silences: [Silence] = []
  private(set) var oddities: CountsOddities
  /// Stretches of which all counts are zero.
  private(set) var neverVisited: [Visits.Slot] = []
  /// Times on the days that count without a row, where these may be zeros that were not written.
  private(set) var unwritten = 0

  /// - Parameters:
  ///   - counts: The counts with their stretches, without holidays.
  ///   - week: The stretches of the week.
  ///   - names: The counters' names by index.
  ///   - displays: The counters, by index, that only count on.
  ///   - missingIsZero: Whether a time without a row had no visits.
  ///   - oddities: What was odd before.
  init(
    _ counts: [StampedCount], _ week: CountsWeek, names: [String], displays: Set<Int>,
    missingIsZero: Bool, oddities: CountsOddities
  ) {
    self.oddities = oddities
    var grid = CountsGrid(counts, week)
    var hasVisits: Set<Int> = []
    for count in counts {
      let day = count.date.weekday
      counted += count.value
      guard week.isOpen(count, on: day) else {
        noteOutside(count, isNear: week.isOpen(count, on: day, margin: 60))
        continue
      }
      if count.value > 0 { hasVisits.insert(count.day) }
      if let stretch = week.stretch(of: count, on: day) {
        grid.add(count, to: stretch)
      } else if count.value > 0 {
        self.oddities.add(
          "do not fit the other rows' stretches: left out", row: count.row, column: count.column,
          "\(Self.whole(count.value)) counted on \(count.date) from \(Self.clock(count.minute)) to "
            + "\(Self.clock(count.end)), which does not fit the other rows: left out")
      }
    }
    let open = grid.dates.indices.filter { hasVisits.contains(grid.dates[$0].daysSince1970) }
    openDays = open.map { grid.dates[$0] }
    withoutVisits = grid.dates.filter { date in
      !hasVisits.contains(date.daysSince1970) && !week.days[date.weekday.rawValue].isEmpty
    }
    let silent = SilentCounters(grid, open: open, names: names, displays: displays)
    silences = silent.silences
    average(grid, open, silent, missingIsZero)
    if displays.isEmpty, !missingIsZero, !counts.contains(where: { $0.value == 0 }) {
      unwritten = unwrittenTimes(grid, open)
    }
  }

  /// How many times on open days have no row of any counter; none where people usually come then.
  private func unwrittenTimes(_ grid: CountsGrid, _ open: [Int]) -> Int {
    var usual: [Weekday: [TimeSpan: Double]] = [:]
    for slot in slots { usual[slot.day, default: [:]][slot.span] = slot.visits }
    var (times, quiet) = (0, 0)
    for date in open {
      for (position, stretch) in grid.stretches(date).enumerated()
      where !grid.counters.indices.contains(where: { grid.cell($0, date, position) != nil }) {
        times += 1
        if usual[grid.dates[date].weekday]?[stretch.open] ?? 0 < 5 { quiet += 1 }
      }
    }
    return times > 2 && quiet * 2 > times ? times : 0
  }

  private mutating func average(
    _ grid: CountsGrid, _ open: [Int], _ silent: SilentCounters, _ missingIsZero: Bool
  ) {
    for day in Weekday.allCases {
      let dates = open.filter { grid.dates[$0].weekday == day }
      for (position, stretch) in grid.week.days[day.rawValue].enumerated() {
        let observed = dates.filter {
          isObserved(grid, $0, position, stretch.minutes.count, silent, missingIsZero)
        }
        guard !observed.isEmpty else { continue }
        let sums = observed.map { date in
          grid.counters.indices.reduce(0) { $0 + (grid.cell($1, date, position)?.sum ?? 0) }
        }
        let sum = sums.reduce(0, +)
        visits += sum
        let slot = Visits.Slot(
          day: day, span: stretch.open, visits: sum / Double(sums.count), weeks: sums.count,
          byWeek: zip(observed, sums).map {
            WeeklyVisits(monday: grid.dates[$0].monday, visits: $1)
          })
        slots.append(slot)
        if sum == 0 { neverVisited.append(slot) }
        noteOutliers(grid, zip(observed, sums).map { ($0, $1) }, position)
      }
    }
  }

  /// Whether a stretch of a date was observed: its rows cover it, and no counter was silent.
  private func isObserved(
    _ grid: CountsGrid, _ date: Int, _ stretch: Int, _ minutes: Int, _ silent: SilentCounters,
    _ missingIsZero: Bool
  ) -> Bool {
    var isCovered = missingIsZero
    for counter in grid.counters.indices {
      if silent.isSilent(counter, date, stretch) { return false }
      guard let cell = grid.cell(counter, date, stretch) else { continue }
      guard cell.minutes >= minutes || missingIsZero else { return false }
      isCovered = true
    }
    return isCovered
  }

  private mutating func noteOutside(_ count: StampedCount, isNear: Bool) {
    guard count.value > 0 else { return }
    countedOutside += count.value
    let message =
      "\(Self.whole(count.value)) counted on \(count.date) at \(Self.clock(count.minute)), "
      + (isNear ? "within an hour before opening or after closing" : "when the library is closed")
      + ": left out"
    oddities.add(
      isNear
        ? "are of the hour before opening or after closing: left out"
        : "are of times when the library is closed: left out",
      row: count.row, column: count.column, message)
  }

  private mutating func noteOutliers(
    _ grid: CountsGrid, _ observed: [(date: Int, sum: Double)], _ stretch: Int
  ) {
    let median = observed.map(\.sum).sorted()[observed.count / 2]
    for (date, sum) in observed where sum > 20 * max(median, 2) {
      let cell = grid.counters.indices.lazy.compactMap { grid.cell($0, date, stretch) }.first
      let time = grid.stretches(date)[stretch].open.start
      oddities.add(
        "are over 20 times what is usual: taken", row: cell?.row ?? 0, column: cell?.column ?? 0,
        hint: "put the day on the list of holidays to leave it out",
        "\(Self.whole(sum)) counted on \(grid.dates[date]) at \(time.full), over 20 times what is "
          + "usual: taken, but look at it")
    }
  }

  static func whole(_ count: Double) -> String { "\(Int(count.rounded()))" }

  static func clock(_ minutes: Int) -> String {
    TimeOfDay(minutes: minutes)?.full ?? "\(minutes) min"
  }
}
