struct EnglishConflict: ConflictPhrases {
  let title = "No opening hours are possible"
  let sources = "The clashing rules, who wants them and where they stand"
  let rules = "The rules that clash"
  let eachIsNeeded = "Each of them is needed for this clash."
  let perhapsFewer =
    "The search ended before each of them was tried: perhaps fewer would clash already."
  let help = "What would help"
  let nothingHelps =
    "Nothing was found that would help: no one of them, loosened, makes a week possible under all "
    + "other rules, nor do a few rules together. Law is never loosened."

  func impossible(_ count: Int) -> String {
    count == 1
      ? "No week is possible: this rule cannot hold."
      : "No week is possible: these \(count) rules cannot hold together."
  }

  func orLess(_ change: String) -> String { "\(change), or less" }

  func keepingHours(_ change: String) -> String {
    "\(change), so that as many hours can be open as today"
  }

  func together(_ changes: [String]) -> String {
    changes.joined(separator: "; and with it ")
  }

  func ask(_ flags: String) -> String { "ask \(flags)" }
}
