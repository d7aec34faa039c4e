/// Counters that only count on: each row holds what the display showed at the end of its stretch.
struct RunningTotals {
  /// Whether, and how, the display begins anew; nothing where rows hold what was counted.
  let reset: CountsFinding.RunningReset?

  /// What the rows say by themselves.
  private enum Verdict {
    case plain
    case running(CountsFinding.RunningReset)
    case open
  }

  /// - Parameters:
  ///   - course: How the counts go up and down.
  ///   - heading: The heading of the counts; nothing where hours or dates are columns.
  ///   - options: What was said.
  ///   - file: The file, for messages.
  /// - Throws: the question, where the counts leave it open.
  init(
    _ course: RunningCourse, heading: String?, _ options: CountsOptions, _ file: Source
  ) throws(InputErrors) {
    if let stated = options.runningTotals {
      reset = stated ? course.fallsOnlyAtNight && !course.neverFalls ? .daily : .never : nil
      return
    }
    switch Self.verdict(course, heading) {
    case .plain: reset = nil
    case .running(let found): reset = found
    case .open:
      throw InputErrors([
        Diagnostic(
          file,
          "the counts never fall during the hours of a day: may be running totals since the morning, or the "
            + "visits of each stretch", hint: "say --running-totals or --no-running-totals")
      ])
    }
  }

  private static func verdict(_ course: RunningCourse, _ text: String?) -> Verdict {
    guard let text else { return .plain }
    let heading = CountsHeading(text)
    if course.neverFalls, course.rows > 7 || heading.isRunning { return .running(.never) }
    guard course.fallsOnlyAtNight else { return .plain }
    if course.fallsWhenOver {
      let isLikely = course.days > 3 && course.rowsADay > 5 && course.isSteep && !course.isEven
      return isLikely || heading.isRunning ? .open : .plain
    }
    if heading.isRunning || course.staysAfterClosing { return .running(.daily) }
    if course.isEven { return .plain }
    let isTotal = heading.isTotal && !heading.isIns
    // Rows that never fall within a day by chance get rarer with each row and day.
    switch (course.days, course.rowsADay) {
    case (4..., 6...): return course.isSteep ? .running(.daily) : .open
    case (4..., 4...5):
      return course.isSteep ? isTotal ? .running(.daily) : .open : isTotal ? .open : .plain
    default: return course.isSteep && isTotal ? .open : .plain
    }
  }

  /// The visits of each stretch as differences.
  ///
  /// - Parameters:
  ///   - counts: The displays by counter and moment.
  ///   - reset: How the display begins anew.
  ///   - openMinutes: The open minutes between two moments, each a day and a minute.
  /// - Returns: The counts whose visits are known, and the rows whose are not.
  static func differences(
    _ counts: [StampedCount], reset: CountsFinding.RunningReset,
    openMinutes: (_ from: (day: Int, minute: Int), _ to: (day: Int, minute: Int)) -> Int
  ) -> (known: [StampedCount], unknown: [StampedCount]) {
    var known: [StampedCount] = []
    var unknown: [StampedCount] = []
    let usual = usualStep(counts)
    var previous: StampedCount?
    for count in counts {
      let before = previous?.counter == count.counter ? previous : nil
      previous = count
      let last = before.map { (day: $0.day, minute: $0.end) }
      let visits: Double?
      switch reset {
      case .never:
        visits = before.flatMap { risen(from: $0.value, to: count.value, usual: usual) }
      case .daily:
        let isClosed = last.map { openMinutes($0, (count.day, count.end)) == 0 } ?? false
        visits = sinceReset(count, before, isClosed: isClosed)
      }
      let isNewDay = reset == .daily && before?.day != count.day
      let from = isNewDay ? (day: count.day, minute: 0) : last
      guard let visits, let from, openMinutes(from, (count.day, count.minute)) == 0 else {
        unknown.append(count)
        continue
      }
      var difference = count
      difference.value = visits
      known.append(difference)
    }
    return (known, unknown)
  }

  /// The median of what the display goes up by.
  private static func usualStep(_ counts: [StampedCount]) -> Double {
    let steps = zip(counts, counts.dropFirst()).filter { $0.counter == $1.counter }
      .map { $1.value - $0.value }.filter { $0 > 0 }.sorted()
    return steps.isEmpty ? 0 : steps[steps.count / 2]
  }

  /// What was counted while a display that begins anew each day went to what it shows.
  ///
  /// - Parameters:
  ///   - count: The display.
  ///   - before: The display before it.
  ///   - isClosed: Whether the library was closed all the time since then.
  /// - Returns: The visits; nothing where it fell while the library was open.
  private static func sinceReset(
    _ count: StampedCount, _ before: StampedCount?, isClosed: Bool
  ) -> Double? {
    guard let before else { return count.value }
    // Some begin anew not at midnight, but later in the night.
    if isClosed, count.value == before.value { return 0 }
    if count.day != before.day { return count.value }
    if count.value >= before.value { return count.value - before.value }
    return isClosed ? count.value : nil
  }

  /// What was counted while a display went from one number to another, if need be beyond its last.
  private static func risen(from last: Double, to value: Double, usual: Double) -> Double? {
    if value >= last { return value - last }
    let ends: [Double] = [1e3, 1e4, 65_536, 1e5, 1e6, 1e7, 16_777_216, 1e8, 1e9]
    guard let end = ends.first(where: { $0 > last }) else { return nil }
    let visits = end - last + value
    // One that falls from the middle of its range was set back, or exchanged.
    return visits <= 20 * max(usual, 10) && visits * 10 <= end ? visits : nil
  }
}
