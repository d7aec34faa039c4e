/// Surveys that stand beside each other: what their weights decide, what each wishes, and reasons.
///
/// Names of surveys are handed in as quoted.
protocol SurveyPhrases: Sendable {
  var title: String { get }
  /// The column that says to which survey a respondent belongs.
  var survey: String { get }
  // What answers count.
  /// What a point is; how well an hour is known; who answered in which tables.
  func point(_ people: String, withParts: Bool) -> String
  func answered(_ who: String, _ files: String?, _ point: String) -> String
  var provenance: String { get }
  var shares: String { get }
  func part(_ visit: String) -> String
  // The weights.
  func weightOf(_ name: String) -> String
  var conversionFrom: String { get }
  func worthToOthers(_ unit: String) -> String
  func worth(to name: String, _ unit: String) -> String
  /// What worths are counted in where people are reached.
  var percentReached: String { get }
  /// Between which weights the proposed week is the best, which part of all that is, and the plan's weight.
  /// Between which weights the proposed week is the best; what part of all weights that is, where the ends do not
  /// say it themselves.
  func stays(_ name: String, from: String, to: String, part: String?, own: String) -> String
  func staysAlways(_ name: String, own: String) -> String
  func staysNowhere(_ name: String, own: String) -> String
  func flips(_ weights: String) -> String
  /// A weight with the conversion that gives it.
  func flip(_ weight: String, conversion: String) -> String
  /// What a survey alone, or all without it, would decide; no week where that is today's.
  func alone(_ name: String, _ week: String?) -> String
  func without(_ name: String, _ week: String?) -> String
  func joint(draws: String, part: String) -> String
  var explained: String { get }
  /// That another command tells it, or that it was not proven.
  var ask: String { get }
  var notProven: String { get }
  // What one wishes that another does not.
  var differences: String { get }
  func wishesMore(_ name: String, _ other: String) -> String
  func noDifference(_ name: String, _ other: String) -> String
  func compared(_ count: String) -> String
  func notComparable(_ name: String, _ other: String) -> String
  func nothingInCommon(_ name: String, _ other: String) -> String
  func further(_ count: String) -> String
  // Reasons.
  var reasons: String { get }
  var reason: String { get }
  func reasons(_ name: String) -> String
  func reasonsByGroup(_ name: String) -> String
  var others: String { get }
  var joined: String { get }
  var ticked: String { get }
  // Draws of a confidence.
  var drawn: String { get }
}
