/// What a lexicographic search holds when it ends.
public enum LexicographicOutcome: Sendable, Equatable {
  /// A feasible point, with how far each objective is proven.
  case solution(LexicographicSolution)
  /// Proof that no feasible point exists.
  case infeasible
  /// Proof that the first objective has no bound.
  case unbounded
  /// No feasible point was found before the search ended; the bound is on the first objective.
  case nothingFound(Termination, bound: Double?)

  /// The solution, when there is one.
  public var solution: LexicographicSolution? {
    guard case .solution(let solution) = self else { return nil }
    return solution
  }
}

/// The best point in lexicographic order that was found.
public struct LexicographicSolution: Sendable, Equatable {
  /// How one objective ended.
  public struct Stage: Sendable, Equatable {
    /// The objective at the final point, with its constant.
    public let objectiveValue: Double
    /// The dual bound, given the optima of the stages before; `nil` when the stage was skipped or
    /// stopped before its first relaxation.
    public let bound: Double?
    /// Why the search of this stage ended; `nil` when it was skipped.
    public let termination: Termination?

    /// Whether the objective cannot be better, given the optima of the stages before.
    public var isProven: Bool { bound == objectiveValue }

    /// The relative gap as in ``Solution/relativeGap``; infinite without a bound.
    public var relativeGap: Double {
      guard let bound else { return .infinity }
      return Solution.relativeGap(of: objectiveValue, bound: bound)
    }
  }

  /// The final point with value and bound of the first objective, and the nodes of all stages.
  public let solution: Solution
  /// One stage for each objective, in order; all before the first unproven one are proven.
  public let stages: [Stage]

  /// Whether each stage is proven, so that no other point is lexicographically better.
  public var isProven: Bool { stages.allSatisfy(\.isProven) }

  /// Why the search ended: optimal, or the reason of the first stage that is not.
  public var termination: Termination {
    stages.lazy.compactMap(\.termination).first { $0 != .optimal } ?? .optimal
  }
}
