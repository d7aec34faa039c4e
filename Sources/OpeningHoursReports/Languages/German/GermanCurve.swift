import OpeningHours

struct GermanCurve: CurvePhrases {
  let stopped = "Die Suche wurde beendet: Punkte unter dem ersten fehlen."
  let complete = "Keiner der gezeigten Punkte lässt sich verbessern."
  let title = "Die Abwägung"
  let holds = "Zwischen zwei gezeigten Werten ist sie mindestens so viel wert wie beim kleineren."
  let more = "Mehr"
  let openHours = "Offene Stunden"
  let changedHours = "Geänderte Stunden"
  let staffHours = "Personalstunden"
  let weeks = "Die beste Woche für jeden Wert"
  let weekColumn = "Tage, die sich ändern"
  let asToday = "wie bisher"
  let impossible = "unmöglich"
  let notFound = "nicht rechtzeitig gefunden"
  let failed = "fehlgeschlagen"
  let notProven = "nicht als die beste bewiesen, kann also mehr wert sein"
  let tiedWithToday =
    "ein Gleichstand mit bisher: Der Unterschied ist kleiner als "
    + "der übliche Fehler der Schätzungen, auf denen er beruht"

  func key(_ key: PlanKey) -> String {
    switch key {
    case .maxChanges: "Zulässige Änderungen gegenüber heute (Stunden)"
    case .weeklyHours: "Öffnungsstunden pro Woche (höchstens)"
    case .staffHours: "Bezahlte Personalstunden pro Woche (höchstens)"
    case .budget: "Personalkosten pro Woche (höchstens)"
    case .burden: "Belastung des Personals pro Woche (höchstens)"
    case .staffWishes: "Nicht erfüllte Wünsche des Personals in %"
    case .lateDays: "Lange Abende pro Woche (höchstens)"
    case .closedDays: "Geschlossene Tage pro Woche (höchstens)"
    case .distinctDays: "Verschiedene Öffnungszeiten (höchstens)"
    case .shortestBlock: "Kürzeste Öffnung am Stück, in Stunden"
    case .longestBlock: "Längste Öffnung am Stück, in Stunden"
    case .shortestClosure: "Kürzeste Schließung zwischendurch, in Stunden"
    case .longestDay: "Höchstens so viele offene Stunden am Tag"
    case .blocksADay: "Höchstens so viele getrennte Öffnungszeiten am Tag"
    case .minStaff: "Mindestens so viele Personen im Dienst"
    case .preparation: "Arbeit vor dem Öffnen, in Stunden"
    case .closingDown: "Arbeit nach dem Schließen, in Stunden"
    case .preparationStaff: "Personen im Dienst vor dem Öffnen"
    case .closingDownStaff: "Personen im Dienst nach dem Schließen"
    case .visitsPerPerson: "Besuche pro Stunde je Person im Dienst"
    case .skill: "Mindestens so viele Personen mit der Befähigung im Dienst"
    case .staff: "Personen in der Gruppe"
    case .longestWork: "Längste Arbeit am Tag, in Stunden"
    case .fullTimeHours: "Stunden einer vollen Arbeitswoche"
    case .visit: "Länge eines Besuchs, in Stunden"
    case .conversion: "Umrechnungssatz von Wünschen in Besuche"
    case .weight: "Wie viel Befragte der Gruppe zählen"
    default: "Grenze"
    }
  }

  func caption(_ key: String, _ unit: String) -> String {
    "Was die beste Woche wert ist (\(unit)): \(key)"
  }

  func description(
    _ first: (value: String, worth: String), _ last: (value: String, worth: String)
  ) -> String {
    "Bei \(first.value) ist die beste Woche \(first.worth) wert, bei \(last.value) \(last.worth)."
  }

  func own(isAsked: Bool) -> String { isAsked ? "gefragt" : "Plan" }

  func ownValue(_ value: String, _ worth: String, isAsked: Bool) -> String {
    "\(isAsked ? "Gefragt ist" : "Der Plan selbst steht bei") \(value): \(worth)."
  }

  func step(_ from: String, _ to: String, _ worth: String?) -> String {
    "Der Schritt von \(from) auf \(to) bringt \(worth ?? "nichts")."
  }

  func together(_ from: String, _ to: String, _ worth: String?) -> String {
    "Alle Schritte von \(from) bis \(to) zusammen bringen \(worth ?? "nichts")."
  }

  func greatest(_ from: String, _ to: String, _ worth: String) -> String {
    "Kein Schritt bringt mehr als der von \(from) auf \(to): \(worth)."
  }

  func nothingMore(_ value: String) -> String { "Ab \(value) ist nichts mehr zu gewinnen." }

  func more(_ value: String, _ worth: String, _ missing: String) -> String {
    "Am meisten sind, soweit gezeigt, \(worth) bei \(value); ohne diese Grenze wären es \(missing) mehr."
  }

  func most(_ value: String, _ worth: String) -> String {
    "Am meisten sind, soweit gezeigt, \(worth) bei \(value); was andere Werte bringen, ist nicht bekannt."
  }

  func today(_ hours: String, _ worth: String?) -> String {
    "Bisher: \(hours) geöffnet" + (worth.map { ", \($0)" } ?? "") + "."
  }

  func clash(_ first: String, _ last: String?, _ rules: String) -> String {
    "Bei \(first)\(last.map { " bis \($0)" } ?? "") nicht möglich, weil: \(rules)."
  }

  func grid(_ down: String, _ across: String, _ unit: String) -> String {
    "Zeilen: \(down). Spalten: \(across). In den Zellen: \(unit)."
  }
}
