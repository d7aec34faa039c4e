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
  /// That people are counted by their weights, as a remark on their number.
  var weighted: String { get }
  /// What a week is worth where nobody was asked about today's hours, or not all of several surveys did.
  func besideToday(_ worth: String, ofSeveralSurveys: Bool) -> String
  var unknownNotCounted: String { get }
  func byDate(_ date: String) -> String
  /// How many days change, and by how many hours, with their signs.
  func changes(_ days: String, opens: String, closes: String) -> String
  var nothingChanges: String { get }
  var bestPossible: String { get }
  var notProven: String { get }
  var next: String { get }
  /// What to ask next: the time that stays closed to which most would come, in percent.
  func mostWished(_ time: String, _ percent: String) -> String
  /// That times which were asked to be closed, and which more would come at, do not count here.
  var leftAside: String { get }
  /// How much more or less the best week is worth if that time opens, as what is to be typed has it.
  func nextBrings(_ time: String, _ difference: String?) -> String
  /// The same by the visits that are expected.
  func mostVisited(_ time: String, _ visits: String) -> String
}
