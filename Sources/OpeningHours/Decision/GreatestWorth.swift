import IntegerProgramming

extension Problem {
  /// What the best week is worth at least and at most, in thousandths of the objective's unit, where
  /// a week worth so much is known.
  ///
  /// Only weeks worth more are looked for, and no ties are broken: both make this faster than to
  /// find the best week itself.
  ///
  /// - Parameters:
  ///   - known: What some week under the rules is worth.
  ///   - limits: When to end.
  /// - Returns: One number where the search came to its end.
  /// - Throws: As ``decided(within:explains:jobs:)``.
  func greatestWorth(from known: Int, within limits: SearchLimits) throws -> ClosedRange<Int> {
    var formulation = ProblemFormulation(self)
    let unknown = known...max(known, thousandthsAtMost)
    do {
      if objective == .reach, let reach {
        let search = try formulation.reachSearch(reach, atLeast: known + 1, within: limits)
        guard var search else { return known...known }
        switch search.run(within: limits) {
        case .week(let week):
          let proposal = try audited(proposal(week))
          let least = max(known, proposal.thousandths)
          return least...max(least, proposal.bound)
        case .infeasible: return known...known
        case .nothingFound: return unknown
        }
      }
      if let team {
        let search = try formulation.staffedSearch(
          team, under: rules, aim: .worth(atLeast: known + 1), within: limits)
        guard var search else { return known...known }
        switch try search.run(within: limits) {
        case .week(let week, let bound, let ending, _):
          let found = try audited(proposal(week, bound: bound, ending)).thousandths
          return found...bound
        case .infeasible: return known...known
        case .nothingFound: return unknown
        }
      }
      guard case .proposal(let best) = try decided(within: limits, explains: false) else {
        return unknown
      }
      let least = max(known, best.thousandths)
      return least...max(least, best.bound)
    } catch is ListingStopped {
      return unknown
    } catch is TooManyDayPlans {
      return unknown
    }
  }
}
