/// How the counts of each counter go up and down: what tells a counter that only counts on.
///
/// Only rows of the hours say that. By night nobody comes, whatever a row holds; but what it shows after
/// closing tells a display, which stands, from visits, which are over.
struct RunningCourse {
  /// Rows of all counters in the hours.
  private(set) var rows = 0
  /// Days with such rows.
  let days: Int
  /// Such rows of a counter on a day.
  let rowsADay: Int
  private var changesOfDay = 0
  private var rises = 0
  private var risesWithinDays = 0
  private var stepsWithinDays = 0
  private var fallsWithinDays = 0
  private var fallsBetweenDays = 0
  private var fallsAtClosing = 0
  private var evenDays = 0
  private var standsAfterClosing = 0
  private var steepDays = 0
  /// The minutes past the hour at which rows of a day stand, and at which they rise.
  private var minutesOfSteps: Set<Int> = []
  private var minutesOfRises: Set<Int> = []

  /// - Parameters:
  ///   - counts: The counts by counter and moment, with stretches.
  ///   - hours: When the library was open.
  init(_ counts: [StampedCount], hours: Schedule) {
    let open = Weekday.allCases.map { day in
      hours[day].spans.first.map { $0.start.minutes..<(hours[day].spans.last?.end.minutes ?? 1440) }
    }
    func isOpen(_ count: StampedCount) -> Bool {
      open[count.date.weekday.rawValue]?.contains(count.minute) ?? false
    }
    let inHours = counts.filter(isOpen)
    days = Set(inHours.lazy.map(\.day)).count
    rowsADay = inHours.count / max(1, Self.counterDays(inHours))
    var day: OpenDay?
    var previous: StampedCount?
    var start = 0.0
    for count in counts {
      if count.counter != previous?.counter { day = nil }
      if count.counter != previous?.counter || count.day != previous?.day { start = count.value }
      if isOpen(count) {
        rows += 1
        addOpen(count, to: &day, start: start)
      } else if let previous, let last = day?.last, last.day == count.day {
        addClosed(count, after: previous, isFirst: previous.minute == last.minute)
      }
      previous = count
    }
  }

  private static func counterDays(_ counts: [StampedCount]) -> Int {
    zip(counts, counts.dropFirst()).count { $0.day != $1.day || $0.counter != $1.counter } + 1
  }

  /// The rows of a counter on one day in the hours.
  private struct OpenDay {
    /// What the first row of the day holds, be it before opening.
    let start: Double
    var last: StampedCount
    var increments: Set<Double> = []
  }

  private mutating func addOpen(_ count: StampedCount, to day: inout OpenDay?, start: Double) {
    let increment = day.map { count.value - $0.last.value } ?? 0
    if increment > 0 { rises += 1 }
    guard let known = day, known.last.day == count.day else {
      if let day { addChange(after: day, increment) }
      day = OpenDay(start: start, last: count)
      return
    }
    day?.last = count
    day?.increments.insert(increment)
    stepsWithinDays += 1
    minutesOfSteps.insert(count.minute % 60)
    if increment > 0 {
      risesWithinDays += 1
      minutesOfRises.insert(count.minute % 60)
    }
    if increment < 0 { fallsWithinDays += 1 }
  }

  private mutating func addChange(after day: OpenDay, _ increment: Double) {
    changesOfDay += 1
    if increment < 0 { fallsBetweenDays += 1 }
    if day.increments.count < 2 { evenDays += 1 }
    if day.last.value >= max(1, day.start) * Double(rowsADay) { steepDays += 1 }
  }

  /// A row after closing: the first of them shows whether something is over.
  private mutating func addClosed(
    _ count: StampedCount, after previous: StampedCount, isFirst: Bool
  ) {
    let increment = count.value - previous.value
    if increment == 0, count.value > 0 { standsAfterClosing += 1 }
    if increment < 0, isFirst { fallsAtClosing += 1 }
  }

  /// Whether the display goes on over the nights; a device that was exchanged, or went beyond its last
  /// digit, falls once or twice.
  var neverFalls: Bool {
    let falls = fallsWithinDays + fallsAtClosing + fallsBetweenDays
    return rises > 2 && (rises * 5 > rows || isOneWay(rises, falls)) && changesOfDay > 0
      && falls * 20 <= rows
      && fallsBetweenDays * 2 <= changesOfDay && falls * 4 <= max(4, days)
  }

  /// Whether it only falls between days, from the last row of the hours to the next day's first.
  var fallsOnlyAtNight: Bool {
    risesWithinDays > 2 && changesOfDay > 0
      && (risesWithinDays * 10 >= stepsWithinDays * 6 || isOneWay(risesWithinDays, fallsWithinDays))
      && fallsWithinDays * 50 <= rows && fallsBetweenDays * 10 >= changesOfDay * 8
  }

  /// Whether numbers that stand still most of the time only go up: visits fall as often as they rise, at a
  /// door where few come as well.
  ///
  /// The visits of hours in equal parts stand still as well, from one full hour to the next.
  private func isOneWay(_ rises: Int, _ falls: Int) -> Bool {
    rises > 9 && falls * 20 <= rises && (minutesOfRises.count > 1 || minutesOfSteps.count < 2)
  }

  /// How a display that goes up and down like this begins anew; nothing where it is none.
  var displayReset: CountsFinding.RunningReset? {
    neverFalls ? .never : fallsOnlyAtNight ? .daily : nil
  }

  /// Whether what is over at closing falls then, as visits do, and a display that is set back then.
  var fallsWhenOver: Bool { fallsAtClosing * 50 > rows }

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
