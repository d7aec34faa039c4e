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
    guard problem.objective == .visits, let stated = problem.demand.conversion?.part else {
      return nil
    }
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
    /// The last hundredth on the way to a limit with the same week; nothing when that was not found.
    func end(_ limit: Int) throws(DecisionError) -> Double? {
      let exact = stated * 100
      let isWhole = abs(exact - exact.rounded()) < 1e-9
      var same = Int(isWhole ? exact.rounded() : exact.rounded(limit == 0 ? .down : .up))
      if !isWhole {
        // Between two hundredths the conversion itself is all that is known.
        guard let isSame = try isSame(same) else { return nil }
        if !isSame { return stated }
      }
      guard let isSameAtLimit = try isSame(limit) else { return nil }
      if isSameAtLimit { return Double(limit) / 100 }
      var other = limit
      while abs(same - other) > 1 {
        let middle = (same + other) / 2
        guard let isSame = try isSame(middle) else { return nil }
        if isSame { same = middle } else { other = middle }
      }
      return Double(same) / 100
    }
    guard let first = try end(0), let last = try end(100) else { return nil }
    return first...last
  }
}
