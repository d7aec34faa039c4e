public import OpeningHours

/// The facts of scenarios of a system side by side.
public struct SystemComparisonReport: Sendable {
  /// The system that they are scenarios of.
  public let plan: SystemPlan
  /// The scenarios.
  public let comparison: SystemComparison

  /// A report about a comparison.
  public init(plan: SystemPlan, comparison: SystemComparison) {
    self.plan = plan
    self.comparison = comparison
  }

  /// The weeks that the others are held against: those of the first scenario.
  var yardstick: SystemAccount? { comparison.entries.first?.outcome.account }
}

/// The facts of one answer of a system for each value of a key.
public struct SystemSweepReport: Sendable {
  /// The system that was asked about.
  public let plan: SystemPlan
  /// The answers.
  public let sweep: SystemSweep

  /// A report about a sweep.
  public init(plan: SystemPlan, sweep: SystemSweep) {
    self.plan = plan
    self.sweep = sweep
  }
}

/// The facts of what the rules of a system and its branches' wishes cost.
public struct SystemPriceReport: Sendable {
  /// The prices.
  public let list: SystemPriceList

  /// A report about prices.
  public init(list: SystemPriceList) { self.list = list }

  var proposal: SystemProposal { list.proposal }
  var plan: SystemPlan { proposal.problem.plan }
}

/// The facts of why a branch of a system is open or closed at a time.
public struct SystemExplanationReport: Sendable {
  /// The explanation.
  public let explanation: SystemExplanation

  /// A report about an explanation.
  public init(explanation: SystemExplanation) { self.explanation = explanation }

  var proposal: SystemProposal { explanation.proposal }
  var plan: SystemPlan { proposal.problem.plan }
  var price: SystemPrice { explanation.price }
}

extension SystemOutcome {
  /// What came of a question, as files for other programs have it.
  var status: String {
    switch self {
    case .weeks: "weeks"
    case .broken(let breach): breach.isCertain ? "conflict" : "none_kept"
    case .conflict: "conflict"
    case .nothingFound: "nothing_found"
    case .failed: "failed"
    }
  }
}
