import OpeningHours

struct GermanWeek: WeekPhrases {
  let staffCost = "Personalkosten pro Woche"
  let share = "Würden kommen"
  let mostVisited = "Die meisten erwarteten Besuche, solange geschlossen ist"
  let mostWished = "Am meisten gewünscht, solange geschlossen ist"
  let title = "Alt und neu"
  let caption = "Öffnungszeiten nach Tagen, bisher und vorgeschlagen"
  let hours = "Stunden"
  let change = "Änderung"
  let moved = "verschoben"
  let figures = "Die Woche in Zahlen"
  let openHours = "Wochenöffnungsstunden"
  let staffHours = "Bezahlte Personalstunden pro Woche"
  let notStaffed = "nicht zu besetzen"
  let wishes = "Wünsche (Punkte)"
  let movesTitle = "Was hinzukommt und was entfällt"
  let gained = "Neue Stunden"
  let givenUp = "Entfallende Stunden"
  let remark = "Grundlage"
  let asked = "erfragt"
  let counted = "gezählt"

  func unit(_ objective: Plan.Objective, withParts: Bool) -> String {
    switch objective {
    case .wishes:
      withParts
        ? "Ein Punkt ist ein Prozent der Befragten für eine offene Stunde oder für einen Tagesabschnitt, "
          + "der lange genug offen ist."
        : "Ein Punkt ist ein Prozent der Befragten für eine offene Stunde."
    case .reach: "Personen: Befragte mit mindestens einer passenden offenen Zeit, gewichtet."
    case .visits: "Besuche: die einer Woche, gezählt oder erwartet."
    }
  }

  func worth(_ unit: String) -> String {
    "Wert (\(unit))"
  }

  func unasked(_ hours: String) -> String {
    "\(hours) nicht gefragt"
  }

  func unobserved(_ hours: String) -> String {
    "\(hours) nicht gezählt"
  }

  func openToday(_ hours: String, _ week: String) -> String {
    "Bisher \(hours) pro Woche geöffnet: \(week)"
  }
}
