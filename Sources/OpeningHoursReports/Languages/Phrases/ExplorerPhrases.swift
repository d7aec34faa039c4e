/// The page with sliders.
protocol ExplorerPhrases: Sendable {
  var title: String { get }
  var intro: String { get }
  /// What stands in place of a value that no slider has: that it is the plan's, or was asked.
  func own(isAsked: Bool) -> String
  var back: String { get }
  var withoutScript: String { get }
  /// What marks the point that was chosen.
  var chosen: String { get }
  /// What stands in place of a worth where there is no week.
  var withoutWeek: String { get }
  /// That an address names what the page does not have, and what is shown instead.
  func wrongAddress(_ text: String) -> String
  var impossible: String { get }
  var notFound: String { get }
  func failed(_ name: String) -> String
  var rest: String { get }
  var restExplained: String { get }
  var allValues: String { get }
}
