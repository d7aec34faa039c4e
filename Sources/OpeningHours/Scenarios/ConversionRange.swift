public import IntegerProgramming

extension Proposal {
  /// The conversions under which the same week is proposed, both ends included, in whole hundredths.
  ///
  /// The ends are found by bisection between the stated conversion and 0 or 1: nearest to it is a
  /// change within a hundredth of them. A change and back again in between would not be seen.
  ///
  /// - Parameters:
  ///   - plan: The plan that the proposal answers.
  ///   - tables: The plan's tables.
  ///   - limits: When to end.
  /// - Returns: Nothing where no conversion matters, or where the limits ended a search.
  /// - Throws: as ``Problem/decided(within:explains:jobs:)``.
  public func conversionRange(
    plan: Plan, tables: PlanTables, within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> ClosedRange<Double>? {
    guard problem.objective == .visits, let stated = plan.file.demand.conversion else { return nil }
    func isSame(_ hundredths: Int) throws(DecisionError) -> Bool? {
      let evidence = try DecisionError.naming {
        try PlanEvidence(plan: plan, tables: tables, conversion: Double(hundredths) / 100)
      }
      let question = Problem(plan: plan, demand: evidence.demand, reach: evidence.reach)
      guard
        case .proposal(let other) = try question.decided(within: limits, explains: false),
        other.isProven
      else { return nil }
      return other.schedule == schedule
    }
    let start = Int((stated * 100).rounded())
    var ends: [Int] = []
    for limit in [0, 100] {
      var (same, other) = (start, limit)
      guard let atLimit = try isSame(limit) else { return nil }
      if atLimit { same = limit }
      while abs(same - other) > 1 {
        let middle = (same + other) / 2
        guard let isSame = try isSame(middle) else { return nil }
        if isSame { same = middle } else { other = middle }
      }
      ends.append(same)
    }
    return (Double(ends[0]) / 100)...(Double(ends[1]) / 100)
  }
}
