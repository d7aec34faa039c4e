public import OpeningHours

/// The facts of rules that cannot hold together.
public struct ConflictReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The conflict.
  public let conflict: Conflict
  /// The branch's name where the plan is that of one house of a system, before which flags have it.
  public var branch: String?

  /// A report about a conflict.
  public init(plan: Plan, conflict: Conflict) {
    self.plan = plan
    self.conflict = conflict
  }
}
