import OpeningHours

/// The sentence with the answer.
protocol AnswerPhrases: Sendable {
  var title: String { get }
  func keepProven(_ objective: Plan.Objective) -> String
  var keepUnproven: String { get }
  /// What changes, in one sentence.
  func headline(_ changes: [ChangedDays]) -> String
  /// The week's open hours; the old number is nothing where it is the same.
  func hours(_ new: String, _ oldNumber: String?) -> String
  func worth(_ new: String, _ old: (amount: String, difference: String)?) -> String
  var unknownNotCounted: String { get }
  func byDate(_ date: String) -> String
  var next: String { get }
  /// What to ask next: the time that stays closed to which most would come, in percent.
  func mostWished(_ time: String, _ percent: String) -> String
  /// The same by the visits that are expected.
  func mostVisited(_ time: String, _ visits: String) -> String
}
