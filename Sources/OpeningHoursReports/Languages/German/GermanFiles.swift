import OpeningHours

struct GermanFiles: FilePhrases {
  func wrote(_ file: String) -> String { "geschrieben: \(file)" }
  func next(_ command: String) -> String { "weiter mit: \(command)" }

  func toFillIn(_ gap: PlanDraft.Gap) -> String {
    switch gap {
    case .library:
      "eintragen: den Namen der Bibliothek (library)"
    case .today:
      "prüfen: die bisherigen Öffnungszeiten, erschlossen aus den Stunden, nach denen niemand gefragt wurde (today)"
    case .timezone:
      "eintragen, falls Kalender gewünscht sind: die Zeitzone (timezone)"
    case .sample:
      "eintragen: wie viele Menschen gefragt wurden (sample)"
    case .conversion:
      "eintragen: welcher Teil derer, die kämen, wirklich kommt, denn keine Stunde ist erfragt und gezählt "
        + "(conversion)"
    case .people:
      "eintragen: für wie viele Menschen die Wünsche stehen, etwa die aktiven Nutzerinnen und Nutzer (people)"
    case .team:
      "ersetzen: das erfundene Team durch das eigene (groups, min-staff)"
    }
  }

  func report(_ file: String, _ size: String) -> String { "geschrieben: \(file), \(size)\u{A0}kB" }

  func program(_ file: String, _ variables: String, _ rows: String) -> String {
    "geschrieben: \(file), \(variables) Variablen, \(rows) Zeilen"
  }

  func week(_ file: String, isToday: Bool, _ from: String?, _ hours: String) -> String {
    "geschrieben: \(file), \(isToday ? "die bisherige Woche" : "die vorgeschlagene Woche")"
      + (from.map { " ab dem \($0)" } ?? "") + ", \(hours) geöffnet"
  }

  func table(_ file: String, _ source: String, _ kind: String) -> String {
    "geschrieben: \(file) aus \(source) (\(kind))"
  }
}
