/// The facts of a plan and tables that were written to start from.
public struct InitReport: Sendable {
  /// The paths of the files.
  let files: [String]
  /// The path of the plan among them.
  let plan: String

  /// A report about files by their paths, the plan among them.
  public init(files: [String], plan: String) {
    self.files = files
    self.plan = plan
  }
}
