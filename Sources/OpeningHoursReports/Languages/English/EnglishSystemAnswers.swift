struct EnglishSystemAnswers: SystemAnswerPhrases {
  private var language: Language { .english }

  let scenario = "Scenario"
  let changedBranches = "Branches that change"
  let cost = "Cost a week"
  let proven = "Proven"
  let isProven = "yes"
  let nothingFound = "no weeks were found before the end"
  let sweep = "One answer for each value"
  let stepGain = "More than above"
  let otherWeeks = "Other weeks than above"
  let prices = "What rules and wishes cost"
  let limits = "What a little more and a little less would change"
  let limit = "Limit"
  let step = "Step"
  let moreBrings = "So much more brings"
  let lessLoses = "So much less costs"
  let rulesTitle = "Without one rule"
  let changesNothing = "without it nothing better is possible"
  let gainUnknown = "what would be possible without it was not found out"
  let wishes = "Hours that stay closed"
  let notProven = "not proven"
  let unprovenMark =
    "~ not proven: the real figure may differ by what is left open in either answer."
  let standsAgainst = "What stands against it"

  func gap(_ percent: String) -> String { "up to \(percent) more may exist" }
  func differs(_ name: String, from other: String) -> String { "\(name), against \(other)" }
  func more(_ number: String) -> String {
    "… and \(number) more \(number == "1" ? "branch" : "branches")"
  }

  func broken(isCertain: Bool, _ rules: [String]) -> String {
    (isCertain
      ? "not all rules between the branches can be kept: "
      : "no weeks that keep all rules between the branches were found: ")
      + rules.joined(separator: "; ")
  }

  func conflict(_ branch: String, _ rules: [String]) -> String {
    "no week of \(branch) obeys its own rules: \(language.list(rules))"
  }

  func failed(_ message: String) -> String { "the question failed: \(message)" }

  func gains(_ worth: String, _ branches: String) -> String {
    "without it \(worth) more; then other weeks in \(branches)"
  }

  func wishesExplained(all: Bool) -> String {
    (all
      ? "Each hour that somebody wishes and that stays closed"
      : "Each branch’s most wished hour that stays closed")
      + ", and what all branches together lose when it opens."
  }

  func missing(_ number: String) -> String {
    "Questions without an answer before the end: \(number)."
  }

  func breaks(closing: Bool, _ rules: [String]) -> String {
    "\(closing ? "Closing" : "Opening") it is possible for the branch by itself, but no weeks of all branches "
      + "were found that do and keep: \(language.list(rules))"
  }
}
