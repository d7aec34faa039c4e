/// What is said of people who name the branches of a system that they use.
protocol SystemPeoplePhrases: Sendable {
  /// How many of all who name a branch are reached, today and then.
  func reached(of all: String, today: String, then: String) -> String
  /// How many are reached only then, and only today.
  func gained(_ gained: String, lost: String) -> String
  /// How many name several branches, and that each counts once.
  func several(_ people: String) -> String
  /// How many respondents name no branch, and what becomes of them.
  func unnamed(_ respondents: String) -> String
  /// What a row of a branch counts.
  var rows: String { get }
  /// The heading of who is reached only then.
  var newly: String { get }
  /// Branches of which nothing is shown, since so few name them.
  func tooFew(_ branches: String) -> String
  /// What a branch counts in the table of branches.
  var byItself: String { get }
}
