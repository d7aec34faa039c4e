/// A feasible point and how good it is known to be.
public struct Solution: Sendable, Equatable {
  /// One value for each variable of the program; those of integer variables are whole numbers.
  public let values: [Double]
  /// The objective at the point with its constant, computed from the values by plain arithmetic.
  public let objectiveValue: Double
  /// The dual bound: no solution has a better objective, in the sense of the program.
  ///
  /// Equals the objective value when the optimum is proven; infinite while nothing is
  /// known.
  ///
  /// Proven means up to the solver's pruning tolerance, 1e-9 of the objective: exact for integral
  /// objectives below 10^9.
  public let bound: Double
  /// The number of nodes searched; 0 when the relaxation decided.
  public let nodes: Int

  /// The distance from value to bound, as a fraction of the absolute value (of 1e-10 if smaller);
  /// 0 exactly when the gap is closed, infinite while there is no bound.
  public var relativeGap: Double {
    Self.relativeGap(of: objectiveValue, bound: bound)
  }

  /// Whether the gap is closed.
  public var isProven: Bool { bound == objectiveValue }

  /// The gap of any value and bound.
  static func relativeGap(of value: Double, bound: Double) -> Double {
    value == bound ? 0 : abs(bound - value) / max(abs(value), 1e-10)
  }
}

extension IntegerProgram {
  /// Turns a feasible point, a bound and the reason of the end into an outcome.
  ///
  /// The bound is put on the objective's grid where it has one; that can close the gap, and then
  /// the solution is optimal whatever ended the search.
  ///
  /// - Parameters:
  ///   - values: a feasible point.
  ///   - bound: the dual bound; `nil` when unknown, ignored when the search ended optimal.
  ///   - nodes: the number of nodes searched.
  ///   - termination: why the search ended.
  /// - Returns: a `.solution`.
  func outcome(
    _ values: [Double], bound: Double?, nodes: Int, _ termination: Termination
  ) -> SearchOutcome {
    let value = objective.expression.value(at: values)
    let sense = objective.sense
    var limit = bound ?? sense.sign * .infinity
    if isIntegral(objective), limit.isFinite { limit = objective.onIntegerGrid(limit) }
    // No bound is tighter than a point that exists.
    limit = termination == .optimal ? value : sense.better(limit, value)
    let solution = Solution(values: values, objectiveValue: value, bound: limit, nodes: nodes)
    return .solution(solution, solution.isProven ? .optimal : termination)
  }
}
