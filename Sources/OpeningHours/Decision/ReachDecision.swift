import IntegerProgramming

extension Problem {
  /// The decision for the objective reach, by the search over sets of people.
  func decided(
    _ reach: Reach, explains: Bool, jobs: Int, _ formulation: inout ProblemFormulation,
    _ limits: SearchLimits
  ) throws -> Decision {
    guard var search = try formulation.reachSearch(reach, within: limits) else {
      return .conflict(try conflict(&formulation, limits, explains: explains, jobs: jobs))
    }
    switch search.run(within: limits) {
    case .week(let week): return .proposal(try audited(proposal(week)))
    case .infeasible:
      return .conflict(try conflict(&formulation, limits, explains: explains, jobs: jobs))
    case .nothingFound(let reason): return try stopped(reason, limits)
    }
  }

  func proposal(_ week: ReachWeek) -> Proposal {
    Proposal(
      problem: self, schedule: schedule(of: week.blocks), thousandths: week.reached,
      bound: week.bound,
      ending: Proposal.Ending(week.termination), hasProvenTieBreaks: week.hasProvenTieBreaks)
  }
}
