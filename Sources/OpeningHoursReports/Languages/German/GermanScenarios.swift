struct GermanScenarios: ScenarioPhrases {
  let title = "Szenarien im Vergleich"
  let caption = "Die beste Woche jedes Szenarios"
  let today = "bisher"
  let best = "beste Woche"
  let withoutWhatIf = "beste ohne Vorgaben"
  let openHours = "Offene Stunden"
  let changedHours = "Geänderte Stunden"
  let proven = "Bewiesen"
  let staffHours = "Personalstunden"
  let staffCost = "Personalkosten"
  let reached = "Erreichte Personen"

  func worth(_ unit: String) -> String {
    "Wert (\(unit))"
  }

  func sameInAll(_ figures: String) -> String {
    "In allen gleich: \(figures)."
  }

  func judgedOtherwise(_ names: String) -> String {
    "Anders bewertet als die erste Spalte, sodass Werte "
      + "und erreichte Menschen sich nicht vergleichen lassen: \(names)."
  }

  func impossible(_ name: String) -> String {
    "\(name): Keine Woche ist möglich."
  }

  func nothingFound(_ name: String) -> String {
    "\(name): Bis zum Ende der Suche wurde nichts gefunden."
  }

  func failed(_ name: String) -> String {
    "\(name): Die Frage ist fehlgeschlagen."
  }

  func against(_ name: String?) -> String {
    "Gegenüber \(other(name))"
  }

  func moves(_ name: String?) -> String {
    "Was gegenüber \(other(name)) hinzukommt und entfällt"
  }

  private func other(_ name: String?) -> String {
    name.map { name in name == best ? "der besten Woche" : "„\(name)“" } ?? "bisher"
  }
}
