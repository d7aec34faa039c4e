import IntegerProgramming
import OpeningHoursTables

/// Whether a team can staff hours that are decided.
enum HoursStaffing {
  /// These shifts staff them.
  case shifts([Shift])
  /// No shifts can.
  case impossible
  /// It was not known in time.
  case unknown
}

extension Problem {
  /// How often a search for shifts asks whether to go on before it ends: a week whose hours are decided
  /// takes few nodes, unless breaks are covered or skills are scarce.
  private static let mostQuestions = 1000

  /// The shifts that staff a week in the fewest paid minutes under some rules.
  ///
  /// - Parameters:
  ///   - schedule: The week, on the grid.
  ///   - team: The team.
  ///   - rules: The rules; only those about the team count.
  ///   - takesFirst: Whether any shifts will do, not only those in the fewest minutes.
  ///   - limits: When to end.
  /// - Returns: The shifts, or why there are none.
  /// - Throws: `SolverError` for a broken solver.
  func shifts(
    staffing schedule: Schedule, by team: Team, under rules: [Rule], takesFirst: Bool = false,
    within limits: SearchLimits
  ) throws -> HoursStaffing {
    let needs = StaffingNeeds(self, team: team, rules: rules)
    var staffLimits = StaffedLimits(weekRows: [], rules: rules, needs: needs)
    var days: [StaffedDay] = []
    for day in Weekday.allCases {
      let blocks = schedule[day].spans.map { grid.slots(touching: $0) }
      let columns = [DayPlanColumn(blocks: blocks, measures: DayPlanMeasures())]
      do throws(ListingStopped) {
        days.append(
          try StaffedDay(
            day, columns: columns, needs: needs, limits: staffLimits, classRows: [],
            within: limits.betweenNodes))
      } catch {
        return .unknown
      }
    }
    guard days.allSatisfy({ !$0.plans.isEmpty }) else { return .impossible }
    staffLimits.roundDown(to: days)
    var own = limits.ending(afterQuestions: Self.mostQuestions)
    own.relativeGap = takesFirst ? 1e9 : 0
    let laying = ShiftLaying(
      days: days, chosen: days.map { _ in 0 }, limits: staffLimits, needs: needs)
    switch try laying.laid(within: own) {
    case .shifts(let shifts, _): return .shifts(shifts)
    case .impossible: return .impossible
    case .unknown: return .unknown
    }
  }

  /// What it takes to staff today's hours, or which rules forbid it.
  func todayStaffing(by team: Team, within limits: SearchLimits) throws -> ProposedStaffing.Today {
    switch try shifts(staffing: today, by: team, under: rules, within: limits) {
    case .shifts(let shifts): return .shifts(shifts)
    case .unknown: return .unknown
    case .impossible: break
    }
    // The deletion filter, as in `ConflictSearch`; hours that are decided leave only staff to ask for.
    var kept = rules.filter(\.isAboutStaff)
    var isMinimal = true
    for rule in kept.leastStatedFirst {
      let rest = kept.filter { $0 != rule }
      let found =
        limits.stopReason == nil
        ? try shifts(staffing: today, by: team, under: rest, takesFirst: true, within: limits)
        : .unknown
      switch found {
      case .impossible: kept = rest
      case .shifts: break
      case .unknown: isMinimal = false
      }
    }
    return .impossible(kept, isMinimal: isMinimal)
  }
}
