import OpeningHours
import OpeningHoursTables

/// Why a time is open or closed: what it is worth, what changing it takes, and what stands against it.
protocol ExplanationPhrases: Sendable {
  /// When a time, or a whole day, is open and closed in the best week; and when it is open today, where that
  /// is not the same.
  func state(
    _ day: Weekday, _ span: TimeSpan?, open: [TimeSpan], closed: [TimeSpan], today: [TimeSpan]?
  ) -> String
  /// That nobody was asked about the time.
  func worthUnknown(ofSeveralSurveys: Bool) -> String
  /// What it is worth.
  func worth(_ worth: String, isEstimated: Bool, isOfWholeDay: Bool) -> String
  /// Where it stands among all hours that are as open.
  func rank(_ place: Int, _ count: Int, isOpen: Bool) -> String
  func costUnknown(closing: Bool) -> String
  /// That it cannot be changed, and the rules that stand against it, which may be none.
  func impossible(closing: Bool, _ rules: [String]) -> String
  /// What changing it costs; nothing for no loss.
  func cost(closing: Bool, _ loss: (worth: String, of: String)?) -> String
  /// What closing it brings, where that lifts what holds by default.
  func gain(_ worth: String) -> String
  /// Why no rule of the plan decides then.
  var liftsDefaults: String { get }
  func otherChanges(_ moves: String) -> String
  var nothingElse: String { get }
  /// How many paid hours of staff the change by itself takes more or less.
  func staff(_ hours: String, isMore: Bool) -> String
  var notProven: String { get }
  /// That other hours decide, though so many rules stand against a change.
  func sameWithout(_ count: Int, isOpen: Bool) -> String
  /// That no single rule decides, of all or of those that could be tried.
  func noRule(ofAll: Bool, isOpen: Bool) -> String
  /// That it would be the other way without any one of so many rules that were named.
  func turnedWithoutAny(_ count: Int, isOpen: Bool) -> String
  /// The rules without any one of which it would be the other way, and how many more there are.
  func turned(isOpen: Bool, _ rules: [String], more: Int) -> String
}
