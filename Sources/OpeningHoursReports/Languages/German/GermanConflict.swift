struct GermanConflict: ConflictPhrases {
  let title = "Keine Öffnungszeiten sind möglich"
  let sources = "Die widersprüchlichen Regeln, wer sie will und wo sie stehen"
  let rules = "Die Regeln, die sich widersprechen"
  let eachIsNeeded = "Jede von ihnen ist für den Widerspruch nötig."
  let perhapsFewer =
    "Die Suche endete, bevor jede von ihnen geprüft war: Vielleicht widersprechen sich schon "
    + "weniger."
  let help = "Was helfen würde"
  let nothingHelps =
    "Es fand sich nichts, was hilft: Keine von ihnen macht, wenn sie nachgibt, unter allen anderen "
    + "Regeln eine Woche möglich, und auch wenige zusammen nicht. Ein Gesetz gibt nie nach."

  func impossible(_ count: Int) -> String {
    count == 1
      ? "Keine Woche ist möglich: Diese Regel lässt sich nicht einhalten."
      : "Keine Woche ist möglich: Diese \(count) Regeln vertragen sich nicht."
  }

  func orLess(_ change: String) -> String { "\(change), oder weniger" }

  func keepingHours(_ change: String) -> String {
    "\(change), damit so viele Stunden geöffnet sein können wie bisher"
  }

  func together(_ changes: [String]) -> String { changes.joined(separator: "; dazu ") }

  func ask(_ flags: String) -> String { "zu fragen mit \(flags)" }
}
