import OpeningHours

struct GermanProof: ProofPhrases {
  let title = "Der Beweis"
  let tiesOpen = "Andere Wochen erreichen vielleicht ebenso viele und ändern weniger."
  let checked =
    "Jede Regel und jede Zahl dieser Woche wurde noch einmal nachgerechnet, unabhängig von der "
    + "Suche, die sie gefunden hat."
  let again = "Derselbe Plan und dieselben Daten ergeben wieder dieselbe Antwort:"

  func best(_ worth: String) -> String {
    "Bestmöglich: Keine Woche nach diesen Regeln erreicht mehr als \(worth)."
  }

  func stopped(_ ending: Proposal.Ending) -> String {
    switch ending {
    case .cancelled: "die Suche wurde abgebrochen"
    case .gap: "die Suche endete bei der verlangten Lücke"
    default: "die Zeit war um"
    }
  }

  func notProven(_ why: String, _ bound: String, _ worth: String, _ less: String) -> String {
    "Nicht bewiesen: \(why); keine Woche erreicht mehr als \(bound), diese erreicht \(worth) "
      + "(\(less) "
      + "weniger)."
  }
}
