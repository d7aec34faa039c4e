import OpeningHours
import OpeningHoursTables

/// Parts of the day that were asked about as a whole.
protocol BandPhrases: Sendable {
  var title: String { get }
  var caption: String { get }
  /// A column's heading: which part of the day.
  var part: String { get }
  var metToday: String { get }
  var metThen: String { get }
  /// What is remarked on hours that have no worth of their own.
  var inPart: String { get }
  func name(_ part: DayPart) -> String
  func name(_ part: DayPart, _ day: Weekday) -> String
  /// So many people of those asked.
  func of(_ count: String, _ all: String) -> String
  /// That an answer rests on so many parts, and how many of them are met.
  func rests(_ all: String, _ then: String, _ today: String, _ visit: String) -> String
  /// When a part counts, and what it is worth then.
  func counted(_ visit: String, _ objective: Plan.Objective) -> String
  /// That a time lies in a part, how many would come, and which open window meets it, if one does.
  func holds(_ name: String, _ share: String, _ window: String?) -> String
  /// What to ask next: the part of the day that is not met to which most would come.
  func mostWished(_ name: String, _ percent: String) -> String
  /// The same by the visits that are expected.
  func mostVisited(_ name: String, _ visits: String) -> String
  /// For the public: how many parts of the week were asked about.
  func asked(_ count: String) -> String
  /// For the public: how many more times stay closed, and what most of them would draw at most.
  func others(_ count: String, _ most: String) -> String
}
