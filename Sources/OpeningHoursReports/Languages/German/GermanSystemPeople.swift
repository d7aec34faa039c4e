struct GermanSystemPeople: SystemPeoplePhrases {
  let rows =
    "Ein Haus steht für alle, die es nennen, gleich wo sie erreicht werden; wer mehrere nennt, steht in jeder dieser "
    + "Zeilen."
  let newly = "Neu erreicht"
  let byItself =
    "Ein Haus zählt hier, wen es allein erreicht; wer mehrere nennt, zählt bei jedem, sodass sich diese Zahlen nicht "
    + "addieren lassen."

  func reached(of all: String, today: String, then: String) -> String {
    all == "1"
      ? "1 Person nennt ein Haus; erreicht: heute \(today), künftig \(then)."
      : "Von \(all) Personen, die ein Haus nennen, werden heute \(today) erreicht und künftig \(then)."
  }

  func gained(_ gained: String, lost: String) -> String {
    "Neu erreicht: \(gained). Ihre letzte passende Zeit in einem genannten Haus "
      + (lost == "1" ? "verliert 1 Person." : "verlieren \(lost) Personen.")
  }

  func several(_ people: String) -> String {
    people == "1"
      ? "1 Person nennt mehrere Häuser; sie zählt einmal."
      : "\(people) Personen nennen mehrere Häuser; jede zählt einmal."
  }

  func unnamed(_ respondents: String) -> String {
    respondents == "1"
      ? "1 Person nennt kein Haus; sie wurde nach keinem gefragt und zählt nicht mit."
      : "\(respondents) Befragte nennen kein Haus; sie wurden nach keinem gefragt und zählen nicht mit."
  }

  func tooFew(_ branches: String) -> String {
    "Von zu wenigen genannt, um Zahlen zu zeigen: \(branches)."
  }
}
