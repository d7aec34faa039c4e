struct EnglishDecisionProcess: DecisionProcessPhrases {
  let caption = "The decision"
  let what = "What is decided?"
  let by = "Who decides?"
  let until = "By when?"
  let author = "Who wrote this?"
  let contact = "Who answers questions?"
  let date = "When was this written?"
  let next = "What happens next"

  func due(_ date: String) -> String { "The decision is due by \(date)." }

  func write(_ contact: String, _ until: String?) -> String {
    "Write to us" + (until.map { " by \($0)" } ?? "") + ": \(contact)"
  }
}
