struct GermanStaffWishes: StaffWishesPhrases {
  let kept = "Erfüllte Wünsche des Personals"
  let prices = "Was es kostet, dem Personal zu folgen, das Günstigste zuerst"
  let wish = "Wunsch"
  let people = "Personen"
  let more = "Erfüllte Wünsche"
  let pricesExplained =
    "Personen: um wie viele mehr es so wünschen als umgekehrt. Erfüllte Wünsche: Personen mal Stunden, "
    + "mehr oder weniger in der besten Woche damit."
  let burden = "Belastung"
  let burdenExplained =
    "Belastung: um wie viel die beste Woche damit das Personal mehr oder weniger belastet."

  func explained(_ people: String) -> String {
    "Wünsche des Personals: \(people == "1" ? "1 Person wurde" : "\(people) Personen wurden") gefragt, zu "
      + "welchen Stunden geöffnet oder geschlossen sein soll."
  }

  func rule(_ percent: String) -> String {
    "mindestens \(percent) der Wünsche des Personals werden erfüllt"
  }

  func knee(_ value: String, upTo: String, beyond: String) -> String {
    "Die Kurve knickt bei \(value): Bis dahin bringt jeder Prozentpunkt nicht erfüllter Wünsche \(upTo), "
      + "darüber \(beyond)."
  }

  func wished(isOpen: Bool) -> String { isOpen ? "offen" : "geschlossen" }
}
