struct GermanSystemAnswers: SystemAnswerPhrases {
  private var language: Language { .german }

  let scenario = "Szenario"
  let changedBranches = "Häuser, die sich ändern"
  let cost = "Kosten je Woche"
  let proven = "Bewiesen"
  let isProven = "ja"
  let nothingFound = "bis zum Ende wurden keine Wochen gefunden"
  let sweep = "Eine Antwort für jeden Wert"
  let stepGain = "Mehr als darüber"
  let otherWeeks = "Andere Wochen als darüber"
  let prices = "Was Regeln und Wünsche kosten"
  let limits = "Was etwas mehr und etwas weniger ändern würde"
  let limit = "Grenze"
  let step = "Schritt"
  let moreBrings = "So viel mehr bringt"
  let lessLoses = "So viel weniger kostet"
  let rulesTitle = "Ohne eine der Regeln"
  let changesNothing = "ohne sie ist nichts Besseres möglich"
  let gainUnknown = "was ohne sie möglich wäre, wurde nicht herausgefunden"
  let wishes = "Stunden, die geschlossen bleiben"
  let notProven = "nicht bewiesen"
  let unprovenMark =
    "~ nicht bewiesen: Die wahre Zahl kann um das abweichen, was in einer der beiden Antworten offen ist."
  let standsAgainst = "Was dagegen steht"

  func gap(_ percent: String) -> String { "bis zu \(percent) mehr kann es geben" }
  func differs(_ name: String, from other: String) -> String { "\(name), gegenüber \(other)" }
  func more(_ number: String) -> String {
    "… und \(number) \(number == "1" ? "weiteres Haus" : "weitere Häuser")"
  }

  func broken(isCertain: Bool, _ rules: [String]) -> String {
    (isCertain
      ? "nicht alle Regeln zwischen den Häusern lassen sich einhalten: "
      : "keine Wochen gefunden, die alle Regeln zwischen den Häusern einhalten: ")
      + rules.joined(separator: "; ")
  }

  func conflict(_ branch: String, _ rules: [String]) -> String {
    "keine Woche für \(branch) hält die eigenen Regeln ein: \(language.list(rules))"
  }

  func failed(_ message: String) -> String { "die Frage scheiterte: \(message)" }

  func gains(_ worth: String, _ branches: String) -> String {
    "ohne sie \(worth) mehr; dann andere Wochen in \(branches)"
  }

  func wishesExplained(all: Bool) -> String {
    (all
      ? "Jede Stunde, die jemand wünscht und die geschlossen bleibt"
      : "Die meistgewünschte Stunde jedes Hauses, die geschlossen bleibt")
      + ", und was alle Häuser zusammen verlieren, wenn sie öffnet."
  }

  func missing(_ number: String) -> String { "Fragen ohne Antwort bis zum Ende: \(number)." }

  func breaks(closing: Bool, _ rules: [String]) -> String {
    "\(closing ? "Schließen" : "Öffnen") kann das Haus für sich allein, aber es wurden keine Wochen aller Häuser "
      + "gefunden, die das tun und dies einhalten: \(language.list(rules))"
  }
}
