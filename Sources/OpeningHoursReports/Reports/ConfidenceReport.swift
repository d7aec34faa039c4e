public import OpeningHours
import OpeningHoursTables

/// The facts of a confidence: how sure a proposal is.
public struct ConfidenceReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// What it decides with the data as they are.
  public let proposal: Proposal
  /// What it decides with other data.
  public let confidence: Confidence
  /// What knowing more would be worth.
  public let asking: [Confidence.Asking]

  /// A report about a confidence.
  public init(
    plan: Plan, proposal: Proposal, confidence: Confidence, asking: [Confidence.Asking]
  ) {
    self.plan = plan
    self.proposal = proposal
    self.confidence = confidence
    self.asking = asking
  }

  var objective: Plan.Objective { plan.objective }

  /// So many weeks that win are shown.
  static let mostWinners = 8

  /// Whether the demand rests on more than was drawn: visits that were counted.
  var hasCounts: Bool { proposal.problem.demand.count(of: .observed) > 0 }

  /// Whether a survey is among the data.
  var hasSurvey: Bool {
    plan.file.demand.wishes != nil || plan.file.demand.respondents != nil
  }

  /// Whether people with all their answers were drawn, not shares of a table.
  var drawsRespondents: Bool { proposal.problem.reach != nil }

  /// Whether people whom margins weight were drawn.
  var isWeighted: Bool { plan.file.demand.margins != nil }

  /// Whether the proposal is today's week, so that it brings nothing.
  var isAsToday: Bool { confidence.proposed == confidence.today }

  /// What today's week loses on average; nothing where too little is known about it, and where it loses
  /// nothing, since it need not obey the rules.
  var todayLoss: Double? {
    let mean = confidence.todayRegret.mean
    return isTodayUnknown || mean < 0 ? nil : mean
  }

  /// Whether nothing is known about what today's week is worth.
  var isTodayUnknown: Bool {
    ProposalReport(plan: plan, proposal: proposal, planPath: "").isTodayUnknown
  }

  /// The hours that the proposal changes, or that more draws decide otherwise than are left unsaid, by
  /// day and time.
  var hoursInDoubt: [Confidence.Hour] {
    let most = Double(confidence.draws) * (1 - Self.surePart)
    return confidence.hours.filter { hour in
      hour.isOpenToday != hour.isProposed
        || [hour.openIn.all, hour.openIn.sample].compactMap(\.self).contains { open in
          Double(hour.isProposed ? confidence.draws - open : open) > most
        }
    }
  }

  /// The part of the draws from which on it is not told that others decide an hour otherwise.
  static let surePart = 0.95

  /// The parts of the draws that make each of the changes that are stable.
  var stableParts: [Double] {
    confidence.changedHours.map(confidence.agreement).filter { $0 >= Self.stablePart }
  }

  /// How many of the stable changes are expected to be wrong at most: the changes, the least part of the
  /// draws that makes one of them, and the limit; nothing where no hour is free or stable.
  var stability: (hours: Int, part: Double, wrong: Double)? {
    let stable = stableParts
    guard let part = stable.min(), let wrong = confidence.changes.expectedWrong(at: part) else {
      return nil
    }
    return (stable.count, part, min(wrong, Double(stable.count)))
  }

  /// The least part of the draws from which on a change is called stable; hardly more than half of them
  /// leave no limit worth telling.
  static let stablePart = 0.75
}
