import OpeningHours

/// What is proven.
protocol ProofPhrases: Sendable {
  var title: String { get }
  func best(_ worth: String) -> String
  var tiesOpen: String { get }
  func stopped(_ ending: Proposal.Ending) -> String
  func notProven(_ why: String, _ bound: String, _ worth: String, _ less: String) -> String
  var checked: String { get }
  var again: String { get }
}
