public import OpeningHours

/// The facts of what the weights of surveys decide.
public struct WeightsReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// What it decides.
  public let proposal: Proposal
  /// What other weights decide; nothing where some decision was not proven.
  public let weights: SurveyWeights?

  /// A report about weights.
  public init(plan: Plan, proposal: Proposal, weights: SurveyWeights?) {
    self.plan = plan
    self.proposal = proposal
    self.weights = weights
  }

  /// So many hours that one survey wishes more are shown.
  static let mostHours = 5
}
