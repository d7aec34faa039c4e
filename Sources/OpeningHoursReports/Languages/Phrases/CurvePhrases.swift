import OpeningHours

/// The trade-off curve.
protocol CurvePhrases: Sendable {
  var title: String { get }
  /// What a key's numbers mean, as the label of an axis or of a slider.
  func key(_ key: PlanKey) -> String
  func caption(_ key: String, _ unit: String) -> String
  /// What the first and the last value shown are worth.
  func description(
    _ first: (value: String, worth: String), _ last: (value: String, worth: String)
  ) -> String
  /// That a curve of steps is no lower between two values than at the lower one.
  var holds: String { get }
  /// What stands beside the plan's own value, or where a flag states it, the one that is asked for.
  func own(isAsked: Bool) -> String
  func ownValue(_ value: String, _ worth: String, isAsked: Bool) -> String
  /// What a step brings; no worth where it brings nothing.
  func step(_ from: String, _ to: String, _ worth: String?) -> String
  /// What several steps bring together; no worth where they bring nothing.
  func together(_ from: String, _ to: String, _ worth: String?) -> String
  func greatest(_ from: String, _ to: String, _ worth: String) -> String
  /// The least value at which all is gained.
  func nothingMore(_ value: String) -> String
  /// The value shown at which most is gained, and how much more would be without the limit.
  func more(_ value: String, _ worth: String, _ missing: String) -> String
  /// The value shown at which most is gained, where it is not known what others bring.
  func most(_ value: String, _ worth: String) -> String
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
  /// What the mark of a tie with today means.
  var tiedWithToday: String { get }
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
