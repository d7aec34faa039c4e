public import OpeningHours

/// The facts of a plan and tables that were written to start from.
public struct InitReport: Sendable {
  /// The paths of the files.
  let files: [String]
  /// The path of the plan among them.
  let plan: String

  /// What is still to be filled in.
  let gaps: [PlanDraft.Gap]

  /// A report about files by their paths, the plan among them, and about what the plan lacks.
  public init(files: [String], plan: String, gaps: [PlanDraft.Gap] = []) {
    self.files = files
    self.plan = plan
    self.gaps = gaps
  }
}
