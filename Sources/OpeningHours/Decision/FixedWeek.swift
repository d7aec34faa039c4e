import IntegerProgramming
import OpeningHoursTables

// Whether a team can staff a week whose hours are decided.
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
  /// - Returns: The shifts; nothing inside where no shifts can staff it; nothing at all where that was
  ///   not known in time.
  /// - Throws: `SolverError` for a broken solver.
  func shifts(
    staffing schedule: Schedule, by team: Team, under rules: [Rule], takesFirst: Bool = false,
    within limits: SearchLimits
  ) throws -> [Shift]?? {
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
        return nil
      }
    }
    guard days.allSatisfy({ !$0.plans.isEmpty }) else { return .some(nil) }
    staffLimits.roundDown(to: days)
    var own = limits.ending(afterQuestions: Self.mostQuestions)
    own.relativeGap = takesFirst ? 1e9 : 0
    let laying = ShiftLaying(
      days: days, chosen: days.map { _ in 0 }, limits: staffLimits, needs: needs)
    switch try laying.laid(within: own) {
    case .shifts(let shifts, _): return shifts
    case .impossible: return .some(nil)
    case .unknown: return nil
    }
  }

  /// What it takes to staff today's hours, or which rules forbid it.
  func todayStaffing(by team: Team, within limits: SearchLimits) throws -> ProposedStaffing.Today {
    switch try shifts(staffing: today, by: team, under: rules, within: limits) {
    case .some(.some(let shifts)): return .shifts(shifts)
    case nil: return .unknown
    case .some(nil): break
    }
    // The deletion filter, as in `ConflictSearch`; hours that are decided leave only staff to ask for.
    var kept = rules.filter(\.isAboutStaff)
    var isMinimal = true
    for rule in kept.leastStatedFirst {
      let rest = kept.filter { $0 != rule }
      let found =
        limits.stopReason == nil
        ? try shifts(staffing: today, by: team, under: rest, takesFirst: true, within: limits) : nil
      switch found {
      case .some(nil): kept = rest
      case .some(.some): break
      case nil: isMinimal = false
      }
    }
    return .impossible(kept, isMinimal: isMinimal)
  }
}
