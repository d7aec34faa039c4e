import OpeningHours

/// The first page of a report, for who has one minute.
protocol SummaryPhrases: Sendable {
  var title: String { get }
  var caption: String { get }
  var question: String { get }
  var answer: String { get }
  /// The three questions of who doubts.
  var price: String { get }
  var sure: String { get }
  /// A question: whether another survey would say the same.
  func otherData(_ chance: DrawnChance) -> String
  var why: String { get }
  /// That nothing was asked for beside the plan.
  var nothingAsked: String { get }
  /// How many more wishes, each of one person for one open hour, are met than today; of so many people.
  func wishes(_ difference: Difference, _ people: String, areAsked: Bool) -> String
  /// How many more people find a time that suits them.
  func reach(_ difference: Difference, _ note: String?) -> String
  /// How many more visits are expected.
  func visits(_ difference: Difference) -> String
  /// That as many wishes are met, or visits expected, as today within the error of the estimates.
  func aboutAsMany(_ objective: Plan.Objective) -> String
  /// What staff is paid for; nothing for today where its hours cannot be staffed.
  func staff(_ new: String, _ old: String?) -> String
  func cost(_ new: String, _ old: String?) -> String
  /// The rule that stands against most of what is wished, and how many others with it.
  func forbidden(_ rule: String, others: Int) -> String
  /// What opening an hour would cost.
  func outbid(_ loss: String) -> String
  var worthAsMuch: String { get }
}

/// Two numbers as they are written, and how far apart they are.
struct Difference: Sendable {
  let size: String
  let isMore: Bool
  let new: String
  let old: String
}
