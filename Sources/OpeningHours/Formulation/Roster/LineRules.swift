import OpeningHoursTables

/// What the rules of a roster are for one line that everybody walks.
struct LineRules {
  private(set) var rest = 0
  private(set) var dayOff = 0
  private(set) var longestRun: Int?
  private(set) var shortestRun = 1
  private(set) var shortestFreeRun = 1
  private(set) var longestFreeRun: Int?
  private(set) var mostDays = 7
  private(set) var rhythm = 1
  /// How many days in a row with late duties; nothing where there may be any number.
  private(set) var mostLate: Int?
  private(set) var hasSaturdays = true
  private(set) var mostSundays: Int?
  private(set) var mixedWeight = 0
  private(set) var weekendWeight = 0
  /// What a week without two days off together costs; no weight there where it must not be.
  private(set) var apartWeights: [Int?] = []
  /// The times of shifts, and how many days in a row with each there are at least and at most.
  private(set) var spans: [TimeSpan] = []
  private(set) var rows: [(least: Int, most: Int?)] = []

  /// The rules of a part whose people are all alike; runs of days off that are longer than they should be
  /// are a shortfall, which is held off or left open.
  init(_ part: RosterPart, holdsFreeRuns: Bool) {
    spans = Set(part.kinds.map(\.shift.span)).sorted()
    rows = spans.map { _ in (1, nil) }
    for place in part.people.indices {
      mostDays = min(mostDays, part.person(place).mostDays ?? 7)
    }
    for rule in part.problem.rules { take(rule.statement, part) }
    if !holdsFreeRuns { longestFreeRun = nil }
  }

  private mutating func take(_ statement: RosterRule.Statement, _ part: RosterPart) {
    switch statement {
    case .rest(let minutes): rest = max(rest, minutes)
    case .singleDayOff(let minutes): dayOff = max(dayOff, minutes)
    case .longestRun(let days): longestRun = min(longestRun ?? .max, max(0, days))
    case .shortestRun(let days): shortestRun = max(shortestRun, days)
    case .shortestFreeRun(let days): shortestFreeRun = max(shortestFreeRun, days)
    case .longestFreeRun(let days): longestFreeRun = min(longestFreeRun ?? .max, max(1, days))
    case .shiftsInRow(let span, let least, let most):
      guard let place = spans.firstIndex(of: span) else { return }
      rows[place] = (max(rows[place].least, least), min(rows[place].most ?? .max, most))
    case .freeDays(let aWeek): mostDays = min(mostDays, 7 - min(max(aWeek, 0), 7))
    case .freeDaysTogether(let weight): apartWeights.append(weight)
    case .freeWeekendRhythm(let length): rhythm = max(rhythm, min(max(length, 1), 60))
    case .mostSundays(let aYear):
      mostSundays = min(mostSundays ?? .max, part.problem.rotation.mostSundays(aYear))
    case .dutiesInRow(.late, let most): mostLate = min(mostLate ?? .max, max(0, most))
    case .dutiesInRow(.saturday, let most): hasSaturdays = hasSaturdays && most > 0
    case .dutiesInRow(.sunday, let most): if most < 1 { mostSundays = 0 }
    case .sameKindInWeek(let weight): mixedWeight += weight
    case .workedWeekend(let weight): weekendWeight += weight
    // Everybody has the same hours and duties once round; others are refused with lines.
    case .hoursBand, .hoursAccount, .dutyQuota, .freeWeekends, .keepsRoster: break
    }
  }
}

/// What of a line so far decides how it may go on.
struct LineState: Hashable {
  /// Days of work in a row, or below 0 days off in a row, as far as they matter.
  var run = 0
  /// The times of the last shift, as a place; none after two days off.
  var last = -1
  /// Days in a row with these times.
  var row = 0
  var late = 0
  var days = 0
  /// The week of the rhythm, whose weekend is free at 0.
  var phase = 0
  var hasLate = false
  var hasOther = false
  var isOff = false
  var hasPair = false
  var worksSaturday = false
}

extension LineRules {
  /// Days off that a line may begin with.
  var firstStates: [LineState] {
    (0..<rhythm).flatMap { phase in
      (1...max(shortestFreeRun, longestFreeRun ?? 1)).map { LineState(run: -$0, phase: phase) }
    }
  }

  /// The state after a day with a shift of a kind, or off, with what that costs; nothing where it breaks a
  /// rule.
  func step(
    from state: LineState, _ kind: RosterShiftKind?, day: Int
  ) -> (state: LineState, cost: Int)? {
    guard var next = kind.map({ work($0, state, day) }) ?? rest(after: state) else { return nil }
    var cost = 0
    next.isOff = !apartWeights.isEmpty && kind == nil
    if !apartWeights.isEmpty, day > 0, state.isOff, kind == nil { next.hasPair = true }
    if mixedWeight > 0, let kind {
      (next.hasLate, next.hasOther) = (
        state.hasLate || kind.isLate, state.hasOther || !kind.isLate
      )
      if next.hasLate, next.hasOther, !(state.hasLate && state.hasOther) { cost += mixedWeight }
    }
    if weekendWeight > 0, day >= 5 {
      if kind != nil, !state.worksSaturday { cost += weekendWeight }
      next.worksSaturday = day == 5 && kind != nil
    }
    guard day == 6 else { return (next, cost) }
    if !next.hasPair {
      for weight in apartWeights {
        guard let weight else { return nil }
        cost += weight
      }
    }
    (next.days, next.phase) = (0, (next.phase + 1) % rhythm)
    (next.hasLate, next.hasOther, next.isOff, next.hasPair) = (false, false, false, false)
    return (next, cost)
  }

  private func rest(after state: LineState) -> LineState? {
    var next = state
    (next.row, next.late) = (0, 0)
    guard state.run > 0 else {
      guard longestFreeRun.map({ 1 - state.run <= $0 }) ?? true else { return nil }
      next.run = max(state.run - 1, -max(shortestFreeRun, longestFreeRun ?? 1))
      next.last = -1
      return next
    }
    guard state.run >= shortestRun, state.last < 0 || state.row >= rows[state.last].least else {
      return nil
    }
    next.run = -1
    if dayOff == 0 { next.last = -1 }
    return next
  }

  private func work(_ kind: RosterShiftKind, _ state: LineState, _ day: Int) -> LineState? {
    guard state.days < mostDays, hasSaturdays || day != 5, mostSundays != 0 || day != 6,
      rhythm == 1 || day < 5 || state.phase > 0,
      let place = spans.firstIndex(of: kind.shift.span)
    else { return nil }
    let start = kind.shift.span.start.minutes
    var next = state
    next.days += 1
    next.run = min(max(0, state.run) + 1, longestRun.map { $0 + 1 } ?? shortestRun)
    next.late = kind.isLate && mostLate != nil ? state.late + 1 : 0
    guard next.run <= longestRun ?? .max, next.late <= mostLate ?? .max else { return nil }
    if state.run < 0 {
      guard -state.run >= shortestFreeRun else { return nil }
      if state.last >= 0, 48 * 60 - spans[state.last].end.minutes + start < dayOff { return nil }
    } else if state.last >= 0, 24 * 60 - spans[state.last].end.minutes + start < rest {
      return nil
    }
    let isSame = state.run > 0 && state.last == place
    if state.run > 0, !isSame, state.last >= 0, state.row < rows[state.last].least { return nil }
    let row = (isSame ? state.row : 0) + 1
    guard row <= rows[place].most ?? .max else { return nil }
    next.row = min(row, max(rows[place].least, rows[place].most ?? 1))
    next.last = place
    return next
  }
}
