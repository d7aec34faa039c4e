public import OpeningHours

/// The facts of a system that was read and found in order.
public struct SystemCheckReport: Sendable {
  /// The decision that it states.
  public let problem: SystemProblem

  /// A report about a system without problems.
  public init(problem: SystemProblem) { self.problem = problem }
}
