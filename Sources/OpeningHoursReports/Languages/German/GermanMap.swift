struct GermanMap: MapPhrases {
  let marksOfToday = "[28] bisher geöffnet"
  let title = "Nachfrage nach Uhrzeit und Wochentag"
  let shares = "Anteil der Befragten, die kommen würden (in Prozent), nach Uhrzeit und Wochentag"
  let visits = "Besuche pro Stunde, nach Uhrzeit und Wochentag"
  let openToday = "bisher geöffnet"
  let openThen = "in der vorgeschlagenen Woche geöffnet"
  let newlyOpen = "neu geöffnet"
  let givenUp = "entfällt"
  let estimated = "geschätzt"
  let notAsked = "nicht gefragt, unbekannt"
  let notObserved = "nicht gezählt, unbekannt"
  let expected = "aus Wünschen erwartet"
  let darker = "je dunkler, desto mehr"
  let unsettled = "unsicher: weniger als zwei von drei Ziehungen entscheiden so"
  let marks = "[28] wie bisher geöffnet, [28]+ neu geöffnet, (28)− aufgegeben"
  let noDemand = "keine ist bekannt"

  func description(_ today: String, _ proposed: String, _ strongest: String) -> String {
    "Bisher geöffnet: \(today). Vorgeschlagen: \(proposed). Die stärkste Nachfrage: \(strongest)."
  }
}
