import IntegerProgramming

extension Problem {
  /// The decision for hours and shifts together.
  func decided(
    staffedBy team: Team, explains: Bool, _ formulation: inout ProblemFormulation,
    _ limits: SearchLimits
  ) throws -> Decision {
    guard var search = try formulation.staffedSearch(team, under: rules, within: limits) else {
      return .conflict(try conflict(&formulation, limits, explains: explains))
    }
    switch try search.run(within: limits) {
    case .week(let week, let bound, let ending, let hasProvenTieBreaks):
      var schedule = Schedule()
      for (day, blocks) in zip(Weekday.allCases, week.blocks) {
        schedule[day] = DayPlan(blocks.compactMap { grid.span(of: $0) })
      }
      var proposal = Proposal(
        problem: self, schedule: schedule, thousandths: week.worth, bound: bound,
        ending: Proposal.Ending(ending), hasProvenTieBreaks: hasProvenTieBreaks)
      proposal.staffing = ProposedStaffing(
        proposed: week.shifts,
        today: explains ? try todayStaffing(by: team, within: limits) : .unknown)
      return .proposal(try audited(proposal))
    case .infeasible:
      return .conflict(try conflict(&formulation, limits, explains: explains))
    case .nothingFound(let reason): return try stopped(reason)
    }
  }
}
