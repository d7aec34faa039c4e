public import OpeningHours
public import OpeningHoursTables

/// What staff, staff council, city council and the public are shown of a decision: the proposal with
/// everything that is known about it, in one document.
///
/// Parts that are not handed in, and parts for which a plan has no data, are left out.
public struct DecisionReport: Sendable {
  /// What is shown of the proposal.
  private(set) var report: ProposalReport
  /// What each wish would cost.
  public var prices: PriceList?
  /// What one more of each scarce thing would bring.
  public var oneMore: [OneMore] {
    get { report.oneMore }
    set { report.oneMore = newValue }
  }
  /// How sure the proposal is.
  public var sureness: QuickConfidence? {
    get { report.sureness }
    set { report.sureness = newValue }
  }
  /// The best week for each value of a key.
  public var tradeOff: Sweep?
  /// The plan's scenarios side by side.
  public var comparison: Comparison?
  /// The hours that people asked for, with what the most wished of those that stay closed would take.
  public var wished: WishedHours?
  /// The date that the document shows in place of the plan's; nothing for none, so that the same answer is
  /// the same file.
  public var date: CalendarDate?

  /// Of how many wished hours the first page says why they stay closed.
  public static let mostWished = 5

  /// A report about a proposal.
  ///
  /// - Parameters:
  ///   - plan: The plan that was asked about.
  ///   - proposal: The proposal.
  ///   - planPath: The plan's path as the reader typed it, for the command that asks again.
  ///   - conversions: Which conversions of wishes into visits give the same week.
  public init(
    plan: Plan, proposal: Proposal, planPath: String, conversions: ConversionRange? = nil
  ) {
    report = ProposalReport(
      plan: plan, proposal: proposal, planPath: planPath, conversions: conversions)
  }

  /// The date that was handed in, else the one that the plan states.
  var shownDate: CalendarDate? { date ?? report.plan.file.decision.date }

  /// A report about what is shown of a proposal.
  public init(_ report: ProposalReport) { self.report = report }
}
