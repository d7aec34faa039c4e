public import OpeningHours
import OpeningHoursTables

/// The facts of why a time is open or closed.
public struct ExplanationReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The explanation.
  public let explanation: Explanation

  /// A report about an explanation.
  public init(plan: Plan, explanation: Explanation) {
    self.plan = plan
    self.explanation = explanation
  }

  var price: Price { explanation.price }

  /// The week that the question is about.
  var best: Proposal { explanation.proposal }

  /// The time that was asked about; nothing for a day as a whole.
  var span: TimeSpan? { explanation.isAboutDay ? nil : price.span }

  /// Whether the time is as open today as in the best week.
  var isAsToday: Bool {
    let today = best.today[price.day]
    return price.isOpen
      == (span.map { today.isOpen(throughout: $0) } ?? !today.isClosed)
  }

  /// Whether nothing is known of the time's worth.
  var isOfUnknownWorth: Bool { price.provenance == .unknown && price.thousandths == 0 }

  /// Rules that decide beyond these are only counted.
  static let mostRules = 3
}
