/// Counters that only count on: each row holds what the display showed at the end of its stretch.
struct RunningTotals {
  /// How the display of each counter that only counts on begins anew, by its index; empty where all rows
  /// hold what was counted.
  let resets: [Int: CountsFinding.RunningReset]

  var isRunning: Bool { !resets.isEmpty }

  /// Whether every counter only counts on.
  func isOfAll(_ counts: [StampedCount]) -> Bool {
    counts.allSatisfy { resets[$0.counter] != nil }
  }

  /// What the rows say by themselves.
  private enum Verdict {
    case plain
    case running(CountsFinding.RunningReset)
    case open

    var isPlain: Bool { if case .plain = self { true } else { false } }

    var reset: CountsFinding.RunningReset? {
      if case .running(let reset) = self { reset } else { nil }
    }
  }

  /// - Parameters:
  ///   - counts: The counts by counter and moment, with stretches.
  ///   - hours: When the library was open.
  ///   - heading: The heading of the counts; nothing where hours or dates are columns.
  ///   - options: What was said.
  ///   - file: The file, for messages.
  /// - Throws: the question, where the counts leave it open.
  init(
    _ counts: [StampedCount], hours: Schedule, heading: String?, _ options: CountsOptions,
    _ file: Source
  ) throws(InputErrors) {
    let course = RunningCourse(counts, hours: hours)
    let alone = Dictionary(grouping: counts, by: \.counter).mapValues {
      RunningCourse($0, hours: hours)
    }
    if let stated = options.runningTotals {
      resets = stated ? Self.statedResets(alone, together: course) : [:]
      return
    }
    let verdicts = alone.mapValues { Self.verdict($0, heading) }
    let own = verdicts.compactMapValues(\.reset)
    // Few rows a day of one counter among others may well rise.
    let mayBe = alone.contains { counter, course in
      course.rowsADay > 5 && verdicts[counter]?.isPlain == false
    }
    switch Self.verdict(course, heading) {
    case .running(let reset):
      resets = verdicts.mapValues { $0.reset ?? reset }
    case .plain where own.isEmpty && !mayBe: resets = [:]
    // Displays of which one begins anew and another goes on look like neither together.
    case .plain where own.count == alone.count: resets = own
    case .plain:
      throw Self.question(
        file,
        "the counts of some counters hardly ever fall during the hours of a day, as displays that count on"
      )
    case .open:
      throw Self.question(
        file,
        "the counts hardly ever fall during the hours of a day: may be running totals, or the visits of "
          + "each stretch")
    }
  }

  private static func question(_ file: Source, _ message: String) -> InputErrors {
    InputErrors([
      Diagnostic(file, message, hint: "say --running-totals or --no-running-totals")
    ])
  }

  /// What is a display where that was said: the counters that may be one, all if none may.
  private static func statedResets(
    _ alone: [Int: RunningCourse], together: RunningCourse
  ) -> [Int: CountsFinding.RunningReset] {
    let may = alone.compactMapValues(\.displayReset)
    let other = together.displayReset ?? .never
    return may.isEmpty ? alone.mapValues { _ in other } : may
  }

  private static func verdict(_ course: RunningCourse, _ text: String?) -> Verdict {
    guard let text else {
      // No heading says it where hours or dates are columns; even numbers are those of made-up tables.
      if course.isEven { return .plain }
      if case .plain = verdict(course, TableHeading("")) { return .plain }
      return .open
    }
    return verdict(course, TableHeading(text))
  }

  private static func verdict(_ course: RunningCourse, _ heading: TableHeading) -> Verdict {
    if course.neverFalls, course.rows > 7 || heading.isRunning { return .running(.never) }
    guard course.fallsOnlyAtNight else { return .plain }
    if course.fallsWhenOver {
      let isLikely = course.days > 3 && course.rowsADay > 5 && course.isSteep && !course.isEven
      return isLikely || heading.isRunning ? .open : .plain
    }
    if heading.isRunning || course.staysAfterClosing { return .running(.daily) }
    if course.isEven, !course.isSteep { return .plain }
    let isTotal = heading.isTotal && !heading.isIns
    let steep: Verdict = course.isEven ? .open : .running(.daily)
    // Rows that never fall within a day by chance get rarer with each row and day.
    switch (course.days, course.rowsADay) {
    case (4..., 6...): return course.isSteep ? steep : .open
    case (4..., 4...5) where isTotal: return course.isSteep ? steep : .open
    case (4..., 4...5): return course.isSteep && !course.isEven ? .open : .plain
    default: return course.isSteep && isTotal ? .open : .plain
    }
  }

  /// What the displays say was counted.
  struct Differences {
    /// The counts whose visits are known.
    var known: [StampedCount] = []
    /// The rows whose visits are not.
    var unknown: [StampedCount] = []
    /// The rows before which a display went beyond its last digit.
    var wrapped: [StampedCount] = []
  }

  /// The visits of each stretch as differences; of counters that are no displays as they are.
  ///
  /// - Parameters:
  ///   - counts: The displays by counter and moment.
  ///   - openMinutes: The open minutes between two moments, each a day and a minute.
  /// - Returns: The visits, and the rows of which they are not known.
  func differences(
    _ counts: [StampedCount],
    openMinutes: (_ from: (day: Int, minute: Int), _ to: (day: Int, minute: Int)) -> Int
  ) -> Differences {
    var result = Differences()
    let usual = Self.usualStep(counts)
    var previous: StampedCount?
    for count in counts {
      guard let reset = resets[count.counter] else {
        result.known.append(count)
        continue
      }
      let before = previous?.counter == count.counter ? previous : nil
      previous = count
      let last = before.map { (day: $0.day, minute: $0.end) }
      let visits: Double?
      switch reset {
      case .never: visits = before.flatMap { Self.risen(from: $0, to: count, usual: usual) }
      case .daily:
        let isClosed = last.map { openMinutes($0, (count.day, count.end)) == 0 } ?? false
        visits = Self.sinceReset(count, before, isClosed: isClosed)
      }
      let isNewDay = reset == .daily && before?.day != count.day
      let from = isNewDay ? (day: count.day, minute: 0) : last
      guard let visits, let from, openMinutes(from, (count.day, count.minute)) == 0 else {
        result.unknown.append(count)
        continue
      }
      if reset == .never, let before, count.value < before.value { result.wrapped.append(count) }
      var difference = count
      difference.value = visits
      result.known.append(difference)
    }
    return result
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
  private static func risen(
    from before: StampedCount, to count: StampedCount, usual: Double
  ) -> Double? {
    if count.value >= before.value { return count.value - before.value }
    // Nobody comes by night: what is lower in the morning was set back, as what shows nothing was.
    guard count.day == before.day, count.value > 0 else { return nil }
    let ends: [Double] = [1e3, 1e4, 65_536, 1e5, 1e6, 1e7, 16_777_216, 1e8, 1e9]
    guard let end = ends.first(where: { $0 > before.value }) else { return nil }
    let visits = end - before.value + count.value
    // One that falls from the middle of its range was set back, or exchanged.
    return visits <= 20 * max(usual, 10) && visits * 10 <= end ? visits : nil
  }
}
