public import IntegerProgramming

/// Which conversions of wishes into visits give the same week, as far as they were tried.
public struct ConversionRange: Sendable, Hashable {
  /// The least and the greatest conversion that was seen to give the same week.
  public let same: ClosedRange<Double>
  /// The nearest one below that was seen to give another week; nothing where the same comes out at 0.
  public let below: Double?
  /// The nearest one above that was seen to give another week; nothing where the same comes out at 1.
  public let above: Double?
}

extension Proposal {
  /// The conversions at which the same week is proposed.
  ///
  /// The ends are found by bisection between the conversion in use and 0 or 1, to within a fiftieth of them:
  /// what is tried has three digits, so that it can be said as it was tried. A change and back again in between
  /// would not be seen.
  ///
  /// - Parameters:
  ///   - plan: The plan that the proposal answers.
  ///   - tables: The plan's tables.
  ///   - limits: When to end.
  /// - Returns: Nothing where no conversion matters, or where the limits ended a search.
  /// - Throws: as ``Problem/decided(within:explains:jobs:)``.
  public func conversionRange(
    plan: Plan, tables: PlanTables, within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> ConversionRange? {
    guard problem.objective == .visits, let stated = problem.demand.conversion?.part else {
      return nil
    }
    func isSame(_ conversion: Double) throws(DecisionError) -> Bool? {
      let evidence = try DecisionError.naming {
        try PlanEvidence(plan: plan, tables: tables, conversion: conversion)
      }
      let question = Problem(plan: plan, demand: evidence.demand, reach: evidence.reach)
      guard
        case .proposal(let other) = try question.decided(within: limits, explains: false),
        other.isProven
      else { return nil }
      return other.schedule == schedule
    }
    /// The last on the way to a limit with the same week, and the next with another one.
    func end(_ limit: Double) throws(DecisionError) -> (same: Double, other: Double?)? {
      guard let isSameAtLimit = try isSame(limit) else { return nil }
      if isSameAtLimit { return (limit, nil) }
      var (same, other) = (stated, limit)
      while let middle = Self.between(same, other) {
        guard let isSame = try isSame(middle) else { return nil }
        if isSame { same = middle } else { other = middle }
      }
      return (same, other)
    }
    guard let first = try end(0), let last = try end(1) else { return nil }
    return ConversionRange(same: first.same...last.same, below: first.other, above: last.other)
  }

  /// A conversion of three digits between two, nothing where they are near enough.
  private static func between(_ one: Double, _ other: Double) -> Double? {
    let (low, high) = (min(one, other), max(one, other))
    guard high > low * 1.02, high > 1e-6 else { return nil }
    let middle = low > 0 ? (low * high).squareRoot() : high / 4
    var unit = 1000.0
    while middle * unit < 100 { unit *= 10 }
    let rounded = (middle * unit).rounded() / unit
    return rounded > low && rounded < high ? rounded : nil
  }
}
