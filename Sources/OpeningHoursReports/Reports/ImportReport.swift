public import OpeningHoursTables

/// The facts of an export that was imported.
public struct ImportReport: Sendable {
  /// What was taken, left out and assumed.
  let account: ImportAccount
  /// The file that was written.
  let output: String
  /// Whether that is a table of wishes, not of respondents.
  let isOfShares: Bool

  /// Whether a plan names the file already.
  let isInPlan: Bool

  /// A report about an import and the file that was written.
  public init(
    _ account: ImportAccount, output: String, isOfShares: Bool = false,
    isInPlan: Bool = false
  ) {
    self.account = account
    self.output = output
    self.isInPlan = isInPlan
    self.isOfShares = isOfShares
  }
}
