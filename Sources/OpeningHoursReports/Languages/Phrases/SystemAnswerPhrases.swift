import OpeningHours
import OpeningHoursTables

/// What is said of several questions about a system: scenarios, sweeps, prices, and why a branch is open at a time.
protocol SystemAnswerPhrases: Sendable {
  var scenario: String { get }
  /// The heading of how many branches change from today.
  var changedBranches: String { get }
  /// The heading of what a week costs.
  var cost: String { get }
  var proven: String { get }
  var isProven: String { get }
  /// How much more might be possible.
  func gap(_ percent: String) -> String
  /// The heading of a table of branches that differ.
  func differs(_ name: String, from other: String) -> String
  func more(_ number: String) -> String
  /// Why there are no weeks, as a sentence behind a name.
  func broken(isCertain: Bool, _ rules: [String]) -> String
  func conflict(_ branch: String, _ rules: [String]) -> String
  var nothingFound: String { get }
  func failed(_ message: String) -> String

  var sweep: String { get }
  /// The heading of how much more a value brings than the one above it.
  var stepGain: String { get }
  /// The heading of how many branches have other weeks than for the value above.
  var otherWeeks: String { get }

  var prices: String { get }
  var limits: String { get }
  var limit: String { get }
  var step: String { get }
  var moreBrings: String { get }
  var lessLoses: String { get }
  var rulesTitle: String { get }
  /// What leaving a rule out does.
  func gains(_ worth: String, _ branches: String) -> String
  var changesNothing: String { get }
  var gainUnknown: String { get }
  var wishes: String { get }
  /// What is asked about: each branch's most wished hour, or all hours.
  func wishesExplained(all: Bool) -> String
  var notProven: String { get }
  var unprovenMark: String { get }
  var standsAgainst: String { get }
  func missing(_ number: String) -> String

  /// That the branch's own rules permit a change, but not with these that link the branches.
  func breaks(closing: Bool, _ rules: [String]) -> String
}
