import OpeningHours

struct GermanExplorer: ExplorerPhrases {
  let title = "Zum Ausprobieren"
  let intro = "Zu jedem Wert, den Sie wählen, steht hier die beste Woche nach allen anderen Regeln."
  let back = "Zurück zum Plan"
  let withoutScript =
    "Ohne Skripte fehlen die Regler. Hier steht die Antwort des Plans selbst und weiter unten eine "
    + "Tabelle aller Werte."
  let chosen = "gewählt"
  let withoutWeek = "– steht, wo es keine Woche gibt."
  let impossible = "Hier ist keine Woche möglich. Diese Regeln vertragen sich nicht:"
  let notFound = "Hier wurde in der gegebenen Zeit keine Woche gefunden."
  let rest = "Die Antwort des Plans im Ganzen"
  let restExplained =
    "Das Folgende gilt für den Plan, wie er steht, und bewegt sich mit keinem Regler."
  let allValues = "Alle Werte"

  func own(isAsked: Bool) -> String { isAsked ? "wie gefragt" : "wie im Plan" }

  func wrongAddress(_ text: String) -> String {
    "Die Adresse dieser Seite nennt „\(text)“; diesen Wert gibt es hier nicht. Zu sehen ist die Antwort "
      + "des Plans selbst."
  }

  func failed(_ name: String) -> String {
    "Keine Antwort: \(name)"
  }
}
