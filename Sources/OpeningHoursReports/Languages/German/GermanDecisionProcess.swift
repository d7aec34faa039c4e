struct GermanDecisionProcess: DecisionProcessPhrases {
  let caption = "Die Entscheidung"
  let what = "Was wird entschieden?"
  let by = "Wer entscheidet?"
  let until = "Bis wann?"
  let author = "Wer hat das verfasst?"
  let contact = "Wer beantwortet Fragen?"
  let date = "Wann wurde das verfasst?"
  let next = "Wie es weitergeht"

  func due(_ date: String) -> String { "Entschieden werden soll bis zum \(date)." }

  func write(_ contact: String, _ until: String?) -> String {
    "Schreiben Sie uns" + (until.map { " bis zum \($0)" } ?? "") + ": \(contact)"
  }
}
