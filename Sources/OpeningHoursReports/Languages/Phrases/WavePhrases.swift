import OpeningHours
import OpeningHoursTables

/// Two surveys that are compared: when people were asked, and how many hours both asked about, as they are
/// written.
struct ComparedSurveys: Sendable {
  let then: String
  let now: String
  let hours: String
}

/// Surveys of the same question at different times.
protocol WavePhrases: Sendable {
  var title: String { get }
  /// How many of the hours changed beyond chance; nothing for none.
  func changed(_ surveys: ComparedSurveys, _ changed: String?) -> String
  /// That differences are shown and none is called a change.
  func notClaimed(_ surveys: ComparedSurveys) -> String
  /// How many of so many differences would pass a plain test, and what is called a change therefore.
  func chance(_ hours: String, _ expected: String) -> String
  /// In which words a survey put the question.
  func wording(_ date: String, _ words: String) -> String
  /// Why differences may come from something else.
  func reservation(_ reservation: WaveComparison.Reservation) -> String
  /// A heading: from one survey to the next.
  func changes(_ then: String, _ now: String) -> String
  var differences: String { get }
  var changedHours: String { get }
  var difference: String { get }
  var interval: String { get }
  /// From one number to another.
  func range(_ low: String, _ high: String) -> String
  /// What * and – mark.
  var changedMark: String { get }
  var notAskedMark: String { get }
  func askedOnly(_ date: String, _ times: String) -> String
  func samePeople(_ count: String) -> String
  var rounded: String { get }
  var byGroup: String { get }
  var groupExplained: String { get }
  /// How many hours of groups were compared, and which changed.
  func groupHours(_ count: String, _ changed: String?) -> String
  var lasting: String { get }
  func lasted(_ count: String, _ times: String) -> String
  var noneLasted: String { get }
  var lastingExplained: String { get }
  var decisions: String { get }
  func sameWeek(_ date: String) -> String
  /// The days on which another week differs from the proposal.
  func otherWeek(_ date: String, _ week: String, isProven: Bool) -> String
  /// What the proposal loses on an earlier survey, and what that one's week loses on the latest.
  func losses(_ date: String, present: String?, earlier: String?) -> String
  func conflict(_ date: String) -> String
  func nothingFound(_ date: String) -> String
  func notDecided(_ date: String, _ lack: WaveDecision.Lack) -> String
  var surveys: String { get }
  func survey(_ date: String, _ people: String, _ file: String, weightedBy: String?) -> String
}
