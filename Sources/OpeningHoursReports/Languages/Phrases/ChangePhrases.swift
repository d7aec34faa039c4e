import OpeningHours
import OpeningHoursTables

/// What a scenario or a flag changes, where no rule says it.
protocol ChangePhrases: Sendable {
  func before(_ amount: String) -> String
  func mayBeOpen(_ day: Weekday, _ spans: [TimeSpan]?) -> String
  var unaskedStay: String { get }
  var unaskedEstimated: String { get }
  func judgedBy(_ objective: Plan.Objective) -> String
  func window(_ length: String) -> String
  func conversion(_ percent: String) -> String
  var conversionFitted: String { get }
  func weight(_ segment: String, _ factor: String) -> String
  func weightBy(_ weighting: RatingWeighting) -> String
  var people: String { get }
  var roster: String { get }
  func onDuty(_ onDays: String, _ count: String) -> String
  func workBefore(_ length: String) -> String
  func workAfter(_ length: String) -> String
}
