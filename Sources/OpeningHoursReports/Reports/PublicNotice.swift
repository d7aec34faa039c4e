public import OpeningHours
public import OpeningHoursTables

/// What the public is told of a decision, on one page: what people asked for, what changes, what does
/// not, and why.
public struct PublicNotice: Sendable {
  /// What is shown of the proposal.
  let report: ProposalReport
  /// The hours that people asked for.
  let wished: WishedHours
  /// From when the new hours hold; nothing where that is not said.
  public var from: CalendarDate?

  /// A notice of a proposal.
  ///
  /// - Parameters:
  ///   - report: What is shown of the proposal.
  ///   - wished: The hours that people asked for and what they would take.
  public init(report: ProposalReport, wished: WishedHours) {
    self.report = report
    self.wished = wished
  }
}
