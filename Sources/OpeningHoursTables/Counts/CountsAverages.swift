/// The averages of counts by weekday and time over the days on which the library was open.
struct CountsAverages {
  /// The averages, in calendar order.
  private(set) var slots: [Visits.Slot] = []
  /// The days that count.
  private(set) var openDays: [CalendarDate] = []
  private(set) var holidays: [CalendarDate] = []
  private(set) var withoutVisits: [CalendarDate] = []
  /// All visits that count.
  private(set) var visits = 0.0
  private let outside: [CountReading]
  private let atTheEdge: [CountReading]
  private var outliers: [CountReading] = []
  private let step: Int
  private let cut: [TimeSpan]

  init(_ readings: [CountReading], hours: Schedule, options: CountsOptions) {
    let step = Self.step(readings)
    self.step = step
    let spans = Weekday.allCases.map { hours[$0].spans }
    cut = Set(spans.joined().filter { $0.start.minutes % step != 0 || $0.end.minutes % step != 0 })
      .sorted()
    func isOpen(_ reading: CountReading, margin: Int = 0) -> Bool {
      let bin = reading.start / step * step
      return spans[reading.date.weekday.rawValue].contains {
        $0.start.minutes - margin < bin + step && bin < $0.end.minutes + margin
      }
    }
    let counting = readings.filter { !options.holidays.contains($0.date) }
    holidays = Set(readings.map(\.date)).intersection(options.holidays).sorted()
    outside = counting.filter { $0.count > 0 && !isOpen($0, margin: 60) }
    atTheEdge = counting.filter { $0.count > 0 && !isOpen($0) && isOpen($0, margin: 60) }

    let inside = counting.filter { isOpen($0) }
    let days = Dictionary(grouping: inside, by: \.date)
    openDays = days.filter { $0.value.contains { $0.count > 0 } }.keys.sorted()
    withoutVisits = Set(counting.map(\.date)).subtracting(openDays)
      .filter { !spans[$0.weekday.rawValue].isEmpty }.sorted()
    average(days, spans, missingIsZero: options.missingIsZero)
  }

  private mutating func average(
    _ days: [CalendarDate: [CountReading]], _ spans: [[TimeSpan]], missingIsZero: Bool
  ) {
    for day in Weekday.allCases {
      let dates = openDays.filter { $0.weekday == day }
      for span in spans[day.rawValue] {
        // Only a whole step inside the hours is observed; one that they cut is not.
        var bin = (span.start.minutes + step - 1) / step * step
        while bin + step <= span.end.minutes {
          let own = dates.map { date in
            (days[date] ?? []).filter { $0.start / step * step == bin }
          }
          let observed = own.filter { missingIsZero || !$0.isEmpty }
          if !observed.isEmpty, let start = TimeOfDay(minutes: bin),
            let end = TimeOfDay(minutes: bin + step), let slot = TimeSpan(start, end)
          {
            let sums = observed.map { $0.reduce(0) { $0 + $1.count } }
            let sum = sums.reduce(0, +)
            visits += sum
            slots.append(
              Visits.Slot(
                day: day, span: slot, visits: sum / Double(sums.count), weeks: sums.count))
            let median = sums.sorted()[sums.count / 2]
            outliers += observed.joined().filter { $0.count > 20 * max(median, 2) }
          }
          bin += step
        }
      }
    }
  }

  /// The length of the file's own steps in minutes: 60, 30 or 15, or 15 where it is finer.
  private static func step(_ readings: [CountReading]) -> Int {
    [60, 30].first { length in readings.allSatisfy { $0.start % length == 0 } } ?? 15
  }

  /// What is odd about the counts, with the place of each.
  func notes(in file: Source, place: (CountReading) -> Source) -> [Diagnostic] {
    var notes = outside.prefix(20).map { reading in
      Diagnostic(
        place(reading),
        "\(Self.whole(reading.count)) counted on \(reading.date) at "
          + "\(Self.clock(reading.start)), when the library is closed: left out")
    }
    func summary(_ readings: some Collection<CountReading>, _ what: String) {
      guard let first = readings.first else { return }
      let sum = readings.reduce(0) { $0 + $1.count }
      notes.append(
        Diagnostic(
          place(first), "\(readings.count) rows \(what) with \(Self.whole(sum)) visits: left out"))
    }
    summary(outside.dropFirst(20), "more outside the hours")
    summary(atTheEdge, "within an hour before opening or after closing")
    for reading in outliers {
      notes.append(
        Diagnostic(
          place(reading),
          "\(Self.whole(reading.count)) counted on \(reading.date) at "
            + "\(Self.clock(reading.start)), over 20 times what is usual: taken, but look at it",
          hint: "put the day on the list of holidays to leave it out"))
    }
    if let span = cut.first {
      notes.append(
        Diagnostic(
          file,
          "the hours \(span.short) cut the file's steps of \(step) minutes: steps that are "
            + "open in part are left out"))
    }
    return notes
  }

  private static func whole(_ count: Double) -> String { "\(Int(count.rounded()))" }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(minutes: minutes)?.full ?? "\(minutes) min"
  }
}
