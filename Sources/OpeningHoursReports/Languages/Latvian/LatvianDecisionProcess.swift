/// Days stand behind a colon, since "līdz" would inflect them.
struct LatvianDecisionProcess: DecisionProcessPhrases {
  let caption = "Lēmums"
  let what = "Par ko lemj?"
  let by = "Kas lemj?"
  let until = "Kāds ir termiņš?"
  let author = "Kas to sagatavoja?"
  let contact = "Kas atbild uz jautājumiem?"
  let date = "Kad tas sagatavots?"
  let next = "Kas notiks tālāk"

  func due(_ date: String) -> String { "Lēmuma termiņš: \(date)." }

  func write(_ contact: String, _ until: String?) -> String {
    "Rakstiet mums" + (until.map { " (termiņš: \($0))" } ?? "") + ": \(contact)"
  }
}
