import IntegerProgramming
import OpeningHoursTables

extension Problem {
  /// The decision for hours and shifts together.
  func decided(
    staffedBy team: Team, explains: Bool, jobs: Int, _ formulation: inout ProblemFormulation,
    _ limits: SearchLimits
  ) throws -> Decision {
    guard var search = try formulation.staffedSearch(team, under: rules, within: limits) else {
      return .conflict(try conflict(&formulation, limits, explains: explains, jobs: jobs))
    }
    switch try search.run(within: limits) {
    case .week(let week, let bound, let ending, let hasProvenTieBreaks):
      return .proposal(
        try audited(
          proposal(
            week, bound: bound, ending, hasProvenTieBreaks: hasProvenTieBreaks,
            today: explains ? try todayStaffing(by: team, within: limits) : .unknown)))
    case .infeasible:
      return .conflict(try conflict(&formulation, limits, explains: explains, jobs: jobs))
    case .nothingFound(let reason, let bound): return try stopped(reason, bound: bound, limits)
    }
  }

  /// A proposal of a week with its shifts.
  func proposal(
    _ week: StaffedWeek, bound: Int, _ ending: Termination, hasProvenTieBreaks: Bool = false,
    today: ProposedStaffing.Today = .unknown
  ) -> Proposal {
    var proposal = Proposal(
      problem: self, schedule: schedule(of: week.blocks), thousandths: week.worth, bound: bound,
      ending: Proposal.Ending(ending), hasProvenTieBreaks: hasProvenTieBreaks)
    proposal.staffing = ProposedStaffing(proposed: week.shifts, today: today)
    return proposal
  }

  /// The week of some blocks of slots by day, Monday first.
  func schedule(of blocks: [[Range<Int>]]) -> Schedule {
    var schedule = Schedule()
    for (day, own) in zip(Weekday.allCases, blocks) {
      schedule[day] = DayPlan(own.compactMap { grid.span(of: $0) })
    }
    return schedule
  }
}
