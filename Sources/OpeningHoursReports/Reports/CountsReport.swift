public import OpeningHoursTables

/// The facts of a counter's file that was imported.
public struct CountsReport: Sendable {
  /// What was taken, left out and assumed.
  let account: CountsAccount
  /// The file that was written.
  let output: String

  /// Whether a plan names the file already.
  let isInPlan: Bool

  /// A report about an import and the file that was written.
  public init(_ account: CountsAccount, output: String, isInPlan: Bool = false) {
    self.account = account
    self.output = output
    self.isInPlan = isInPlan
  }
}
