import OpeningHours

/// The trade-off curve.
protocol CurvePhrases: Sendable {
  var title: String { get }
  /// What a key's numbers mean, as the label of an axis or of a slider.
  func key(_ key: PlanKey) -> String
  func caption(_ key: String, _ unit: String) -> String
  func description(_ first: String, _ last: String) -> String
  var knee: String { get }
  func kneeAt(_ value: String) -> String
  var kneeExplained: String { get }
  var more: String { get }
  var openHours: String { get }
  var changedHours: String { get }
  var staffHours: String { get }
  var weeks: String { get }
  var weekColumn: String { get }
  var asToday: String { get }
  var impossible: String { get }
  var notFound: String { get }
  var failed: String { get }
  var notProven: String { get }
  /// Today's week, with what it is worth where that is known.
  func today(_ hours: String, _ worth: String?) -> String
  /// That all best trade-offs were found.
  var complete: String { get }
  /// That some are missing.
  var stopped: String { get }
  /// Values without a week, from the first to the last where there are several, and the rules that
  /// clash.
  func clash(_ first: String, _ last: String?, _ rules: String) -> String
  /// What stands down and what across in a grid.
  func grid(_ down: String, _ across: String, _ unit: String) -> String
}
