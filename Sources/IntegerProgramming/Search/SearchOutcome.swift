/// Why a search ended.
///
/// What it holds is another question: see ``SearchOutcome``. The two are kept apart as in
/// MathOpt, because a search that ran out of time may hold a good solution or none.
public enum Termination: Sendable, Equatable {
  /// The gap is closed: no better solution exists.
  case optimal
  /// The gap is as small as the caller asked, but not closed.
  case gap
  /// The time is over.
  case timeLimit
  /// The caller has cancelled.
  case cancelled
}

/// What a search holds when it ends.
public enum SearchOutcome: Sendable, Equatable {
  /// A feasible point, with the reason why the search ended.
  case solution(Solution, Termination)
  /// Proof that no feasible point exists.
  case infeasible
  /// Proof that feasible points exist and no bound on their objective.
  case unbounded
  /// No feasible point was found before the search ended; the bound holds for any that exists.
  case nothingFound(Termination, bound: Double?)

  /// The solution, when there is one.
  public var solution: Solution? {
    guard case .solution(let solution, _) = self else { return nil }
    return solution
  }
}

/// A broken request or a broken solver; infeasible or out of time are outcomes, not errors.
public enum SolverError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The program or the limits are not fit for a solver; each defect is listed.
  case invalid([ProgramProblem])
  /// The solver failed: its return code (see `ReturnCode`) and what happened, in its own words
  /// where it has any.
  case failed(code: Int, message: String)

  /// The error in words.
  public var description: String {
    switch self {
    case .invalid(let problems): problems.map(\.description).joined(separator: "\n")
    case .failed(let code, let message): "solver failed with code \(code): \(message)"
    }
  }
}

extension IntegerProgram {
  /// Throws what validation finds in the program and in the limits as one `SolverError`.
  func checked(within limits: SearchLimits) throws(SolverError) {
    var problems = limits.problems
    do {
      try validated()
    } catch {
      problems = error.problems + problems
    }
    guard problems.isEmpty else { throw .invalid(problems) }
  }
}
