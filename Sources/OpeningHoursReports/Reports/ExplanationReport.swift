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

  /// When the time is open in the best week.
  var open: [TimeSpan] { best.schedule[price.day].parts(of: span) }

  /// When a time that was asked about is closed in the best week.
  var closed: [TimeSpan] { span.map { [$0].subtracting(open) } ?? [] }

  /// When the time is open today; nothing where that is the same as in the best week.
  var today: [TimeSpan]? {
    let today = best.today[price.day].parts(of: span)
    return today == open ? nil : today
  }

  /// Whether nothing is known of the time's worth.
  var isOfUnknownWorth: Bool { price.provenance == .unknown && price.thousandths == 0 }

  /// Rules that decide beyond these are only counted.
  static let mostRules = 3
}

extension DayPlan {
  /// When it is open within a time; all of it where there is none.
  fileprivate func parts(of span: TimeSpan?) -> [TimeSpan] {
    guard let span else { return spans }
    return spans.compactMap { $0.intersection(span) }
  }
}
