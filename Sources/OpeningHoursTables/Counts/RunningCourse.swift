/// How the counts of each counter go up and down: what tells a counter that only counts on.
struct RunningCourse {
  /// Rows of all counters.
  let rows: Int
  /// Days with rows.
  let days: Int
  /// Rows of a counter on a day.
  let rowsADay: Int
  private var changesOfDay = 0
  private var rises = 0
  private var risesWithinDays = 0
  private var stepsWithinDays = 0
  private var fallsWithinDays = 0
  private var fallsBetweenDays = 0
  private var evenDays = 0
  private var standsAfterClosing = 0
  private var steepDays = 0

  /// - Parameters:
  ///   - counts: The counts by counter and moment, with stretches.
  ///   - hours: When the library was open.
  init(_ counts: [StampedCount], hours: Schedule) {
    rows = counts.count
    days = Set(counts.lazy.map(\.day)).count
    rowsADay = rows / max(1, Self.counterDays(counts))
    let closing = Weekday.allCases.map { hours[$0].spans.last?.end.minutes ?? 1440 }
    var increments: Set<Double> = []
    var first = counts.first
    for (before, after) in zip(counts, counts.dropFirst()) {
      guard before.counter == after.counter else {
        first = after
        continue
      }
      let increment = after.value - before.value
      if increment > 0 { rises += 1 }
      guard before.day == after.day else {
        changesOfDay += 1
        if increment < 0 { fallsBetweenDays += 1 }
        if increments.count < 2 { evenDays += 1 }
        increments = []
        if let start = first, before.value >= max(1, start.value) * Double(rowsADay) {
          steepDays += 1
        }
        first = after
        continue
      }
      increments.insert(increment)
      let isClosed = after.minute >= closing[after.date.weekday.rawValue]
      if isClosed {
        if increment == 0, after.value > 0 { standsAfterClosing += 1 }
        continue
      }
      stepsWithinDays += 1
      if increment > 0 { risesWithinDays += 1 }
      if increment < 0 { fallsWithinDays += 1 }
    }
  }

  private static func counterDays(_ counts: [StampedCount]) -> Int {
    zip(counts, counts.dropFirst()).count { $0.day != $1.day || $0.counter != $1.counter } + 1
  }

  /// Whether the display goes on over the nights; a device that was exchanged, or went beyond its last
  /// digit, falls once or twice.
  var neverFalls: Bool {
    let falls = fallsWithinDays + fallsBetweenDays
    return rises > 2 && rises * 5 > rows && changesOfDay > 0 && falls * 20 <= rows
      && fallsBetweenDays * 2 <= changesOfDay && falls * 4 <= max(4, days)
  }

  /// Whether it only falls between days.
  var fallsOnlyAtNight: Bool {
    risesWithinDays > 2 && risesWithinDays * 10 >= stepsWithinDays * 6 && changesOfDay > 0
      && fallsWithinDays * 50 <= rows && fallsBetweenDays * 10 >= changesOfDay * 8
  }

  /// Whether it stands at what it had reached when the library has closed: nobody comes then.
  var staysAfterClosing: Bool {
    standsAfterClosing > 1 && standsAfterClosing * 10 >= changesOfDay * 8
  }

  /// Whether the last row of most days is as many times the first as there are rows: where as many come
  /// in each hour, a display shows that, and only a steep day's counts do.
  var isSteep: Bool { steepDays * 10 >= changesOfDay * 6 && changesOfDay > 0 }

  /// Whether it rises by the same on each step of a day, as numbers do that people made up.
  var isEven: Bool { evenDays * 10 >= changesOfDay * 8 }
}
