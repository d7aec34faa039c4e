/// What the relaxation of a program (integrality dropped) turned out to be.
public enum RelaxationOutcome: Sendable, Equatable {
  /// An optimal vertex.
  case optimal(RelaxationSolution)
  /// Proof that the rows and bounds contradict each other.
  case infeasible
  /// Proof that the objective has no bound.
  case unbounded
  /// The search limits ended the simplex first.
  case stopped(Termination)

  /// The optimal vertex, when there is one.
  public var solution: RelaxationSolution? {
    guard case .optimal(let solution) = self else { return nil }
    return solution
  }
}

/// An optimal vertex of a relaxation with its prices.
///
/// Prices have one sign convention for both senses: a row's dual is the change of the optimal
/// objective for each unit by which the row's binding limit rises, a variable's reduced cost the
/// change for each unit by which its binding bound rises. So
/// `reducedCosts[j] == c[j] - sum(rowDuals[i] * a[i][j])`, and when maximizing, a column not in the
/// relaxation is worth adding exactly when that is positive (when minimizing: negative).
public struct RelaxationSolution: Sendable, Equatable {
  /// The optimal objective with its constant.
  public let objectiveValue: Double
  /// One value for each variable, those added later at the end.
  public let values: [Double]
  /// One price for each row, those added later at the end.
  public let rowDuals: [Double]
  /// One price for each variable, those added later at the end.
  public let reducedCosts: [Double]
  /// The number of simplex iterations of this solve.
  public let iterations: Int
}
