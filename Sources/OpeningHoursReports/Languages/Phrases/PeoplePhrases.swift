/// The people whom a week reaches and whom it loses.
protocol PeoplePhrases: Sendable {
  var title: String { get }
  var caption: String { get }
  var group: String { get }
  var people: String { get }
  /// The same where people count by their weights.
  var weightedPeople: String { get }
  var change: String { get }
  var loseAll: String { get }
  var everyone: String { get }
  var notStated: String { get }
  var smaller: String { get }
  var nobodyLoses: String { get }
  func lose(_ people: String) -> String
  func mostOfAll(_ group: String, _ percent: String) -> String
  var unasked: String { get }
  /// That people count by their weights.
  var weighted: String { get }
  func explained(_ unit: String) -> String
  func leftOut(_ columns: String) -> String
}
