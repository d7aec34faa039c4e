import IntegerProgramming
import OpeningHoursTables

// Whether any week obeys some rules: the question that conflicts and repairs are made of.
extension ProblemFormulation {
  /// Whether some week obeys the rules; nothing when that was not known in time.
  ///
  /// Any week answers the question, so the search ends with its first one.
  ///
  /// - Parameters:
  ///   - stated: The rules.
  ///   - thoroughly: Whether a search for shifts takes the way that is longer as a rule and leads on
  ///     where the other does not.
  ///   - limits: When to end.
  /// - Returns: Whether there is such a week.
  /// - Throws: `SolverError` for a broken solver.
  mutating func isPossible(
    under stated: [Rule], thoroughly: Bool = false, within limits: SearchLimits
  ) throws -> Bool? {
    let rules = stated + closingIdleDays(under: stated)
    if let team = problem.team {
      return try isPossible(under: rules, staffedBy: team, thoroughly, within: limits)
    }
    let weeks: DayPlanProgram
    do {
      guard let found = try program(under: rules, within: limits) else { return false }
      weeks = found
    } catch {
      // A day has more plans than can be listed, or than can be listed in time.
      return nil
    }
    var first = limits
    first.progress = nil
    first.relativeGap = 1e9
    switch try weeks.program.solvedByElimination(within: first) {
    case .solution, .unbounded: return true
    case .infeasible: return false
    case .nothingFound: return nil
    }
  }

  private mutating func isPossible(
    under rules: [Rule], staffedBy team: Team, _ thoroughly: Bool, within limits: SearchLimits
  ) throws -> Bool? {
    var first = limits
    first.progress = nil
    first.relativeGap = 0
    do {
      // A few of the plans can answer yes, and all of them no.
      for merges in [true, false] {
        let search = try staffedSearch(
          team, under: rules, merges: merges, aim: .any(halvesDays: thoroughly),
          within: first)
        guard var search else { return false }
        switch try search.run(within: first) {
        case .week: return true
        case .infeasible: if !merges { return false }
        case .nothingFound: break
        }
      }
    } catch is TooManyDayPlans {
    } catch is ListingStopped {
    }
    return nil
  }

  /// A rule for the days on which a week that opens could as well stay closed, so that their plans,
  /// which can be countless, need not be listed.
  ///
  /// Such a day is closed today and may stay so, and no rule asks for hours, open days or a difference: closed it
  /// adds nothing to any sum, needs no one and is of no class.
  private func closingIdleDays(under rules: [Rule]) -> [Rule] {
    if rules.aboutWeek.contains(where: \.asksForHours) { return [] }
    let idle = Weekday.allCases.filter { day in
      problem.today[day].isClosed
        && DayLimits(day: day, grid: problem.grid, rules: rules).permitsClosed
    }
    return idle.isEmpty
      ? []
      : [
        Rule(.day(.closed([.wholeDay]), on: idle), origin: .house, source: .standard(key: "close"))
      ]
  }
}

extension WeekRule {
  /// Whether a day that is closed can break the rule where one that opens would not.
  fileprivate var asksForHours: Bool {
    switch self {
    case .leastWeekly, .mostClosedDays, .leastDifference, .leastStaffWishes: true
    case .mostWeekly, .mostChanged, .mostLateDays, .leastClosedDays, .mostDistinctDays,
      .sameOpening, .mostStaff:
      false
    }
  }
}
