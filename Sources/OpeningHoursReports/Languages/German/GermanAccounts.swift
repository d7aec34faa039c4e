struct GermanAccounts: AccountPhrases {
  let withoutHeading = "ohne Überschrift"

  func warning(_ message: String) -> String { "Warnung: \(message)" }
  func leftOut(_ count: String, _ reason: String) -> String { "\(count) ausgelassen: \(reason)" }
  func question(_ text: String) -> String { "Frage: \(text)" }
  func asked(_ slots: String, _ days: String) -> String { "gefragt, \(slots): \(days)" }

  func notAsked(_ slots: String, _ days: String, neverTicked: Bool) -> String {
    "\(never(neverTicked)), \(slots): \(days)"
  }

  func daysNotAsked(_ days: String, neverTicked: Bool) -> String {
    "\(never(neverTicked)): \(days)"
  }

  private func never(_ neverTicked: Bool) -> String {
    neverTicked ? "nie angekreuzt, darum als nicht gefragt gewertet" : "nie gefragt"
  }

  func slots(_ count: String) -> String {
    "\(count) Zeitfenster"
  }

  func segments(_ names: String) -> String { "Gruppen: \(names)" }

  func notCarriedOver(_ reason: String, _ columns: String) -> String {
    "nicht übernommen, \(reason): \(columns)"
  }

  func column(_ heading: String, _ number: Int) -> String { "\(heading) (Spalte \(number))" }
  func more(_ count: String) -> String { "und \(count) weitere; --json zeigt alle" }

  func counts(_ count: String, _ first: String, _ last: String) -> String {
    "\(count) \(count == "1" ? "Zählung" : "Zählungen") "
      + (first == last ? "am \(first)" : "vom \(first) bis \(last)")
  }

  func visits(_ count: String, _ openDays: String?) -> String {
    "\(count) \(count == "1" ? "Besuch" : "Besuche")"
      + (openDays.map { " an \($0) \($0 == "1" ? "offenen Tag" : "offenen Tagen")" } ?? "")
  }

  let withoutHours =
    "nach Stunden wurde nicht gefragt: Die Tabelle ist für Bewertungen (Antworten des Personals) oder für "
    + "Gründe (eine von mehreren Umfragen)"

  func nextStep(_ entry: String) -> String {
    "als Nächstes: \(entry)  im Plan unter demand eintragen"
  }

  func times(_ count: String, _ fewest: String, _ most: String) -> String {
    "\(count) \(count == "1" ? "Zeit" : "Zeiten") der Woche, "
      + (fewest == most
        ? "jede in \(most) \(most == "1" ? "Woche" : "Wochen")"
        : "jede in \(fewest) bis \(most) Wochen")
  }

  func holidays(_ dates: String) -> String { "als Feiertage ausgelassen: \(dates)" }

  func withoutVisits(_ dates: String) -> String {
    "ohne einen Besuch, als geschlossen gewertet: \(dates)"
  }
}
