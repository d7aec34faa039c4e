import OpeningHours
import OpeningHoursTables

/// The price list.
protocol PricePhrases: Sendable {
  var title: String { get }
  var toOpen: String { get }
  var toClose: String { get }
  var worth: String { get }
  var loses: String { get }
  var staff: String { get }
  var forIt: String { get }
  var nothingElse: String { get }
  func opens(_ day: Weekday, _ spans: [TimeSpan]) -> String
  func closes(_ day: Weekday, _ spans: [TimeSpan]) -> String
  func moreToOpen(_ count: String) -> String
  func moreToClose(_ count: String) -> String
  var cannotOpen: String { get }
  var cannotClose: String { get }
  /// The heading of a column with the rules against something.
  var against: String { get }
  /// What the rules are listed under that were named by letters.
  func because(_ count: Int) -> String
  /// The week from which all is reckoned: the best that is possible, or that was found.
  func best(_ headline: String, isProven: Bool) -> String
  /// The flag that shows more.
  func showAll(_ flag: String) -> String
  /// An hour whose question failed.
  func failed(_ time: String, _ message: String) -> String
  var perhapsFewer: String { get }
  /// What a loss below 0 is.
  var gains: String { get }
  func notFound(_ times: String) -> String
  func explained(_ unit: String) -> String
  var staffExplained: String { get }
  func notAskedAll(_ missing: String, _ all: String) -> String
}
