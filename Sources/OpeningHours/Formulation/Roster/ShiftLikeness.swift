import OpeningHoursTables

/// Which shifts of a week are the same for whoever works them: twins would only make a search longer.
///
/// Two shifts of a day that begin half an hour apart are alike where they are paid alike, the same people
/// can work them, the same wishes are about them, and no rule looks at their times.
struct ShiftLikeness {
  private let problem: RosterProblem
  private let people: [Person]
  private let isSkilled: Bool
  private let looksAtTimes: Bool

  /// Likeness for some people of a problem, by their places, where it may matter who has which skill.
  init(_ problem: RosterProblem, people places: [Int], isSkilled: Bool) {
    self.problem = problem
    self.isSkilled = isSkilled
    people = places.map { problem.people[$0] }
    let groups = Set(people.map(\.group))
    let own = problem.shifts.filter { groups.contains($0.group) }
    let rest =
      24 * 60 - (own.map(\.span.end.minutes).max() ?? 0)
      + (own.map(\.span.start.minutes).min() ?? 0)
    looksAtTimes =
      isSkilled || problem.rotation.hasLines || !problem.history.isEmpty
      || !problem.previous.isEmpty
      || people.contains { $0.mostShiftsADay > 1 }
      || problem.rules.contains { $0.statement.looksAtTimes(shortestRest: rest) }
  }

  /// Shifts that are alike together, each lot in order, the lots in the order of their first shifts.
  func grouped(_ shifts: [Shift]) -> [[Shift]] {
    Dictionary(grouping: shifts, by: features).values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private struct Features: Hashable {
    let day: Weekday
    let group: Int
    let span: TimeSpan?
    let pause: TimeSpan?
    let paidMinutes: Int
    let isLate: Bool
    /// Who can work it.
    let able: [Bool]
    /// Which wishes are about it.
    let touched: [Bool]
  }

  private func features(of shift: Shift) -> Features {
    Features(
      day: shift.day, group: shift.group, span: looksAtTimes ? shift.span : nil,
      pause: isSkilled ? shift.pause : nil, paidMinutes: problem.team.paidMinutes(of: shift),
      isLate: problem.team.isDuty(shift, .late), able: people.map { $0.canWork(shift) },
      touched: people.flatMap { person in person.wishes.map { $0.touches(shift) } })
  }
}

extension RosterRule.Statement {
  /// Whether the rule tells shifts of one day apart by their times, where at least so much lies between
  /// shifts of two days.
  fileprivate func looksAtTimes(shortestRest: Int) -> Bool {
    switch self {
    case .rest(let minutes): minutes > shortestRest
    case .keepsRoster, .shiftsInRow, .singleDayOff: true
    case .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .workedWeekend, .freeDays,
      .freeDaysTogether, .freeWeekendRhythm, .freeWeekends,
      .mostSundays, .hoursBand, .hoursAccount, .dutyQuota, .dutiesInRow, .sameKindInWeek:
      false
    }
  }
}
