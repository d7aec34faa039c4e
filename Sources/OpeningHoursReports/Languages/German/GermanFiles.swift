struct GermanFiles: FilePhrases {
  func wrote(_ file: String) -> String { "geschrieben: \(file)" }
  func next(_ command: String) -> String { "weiter mit: \(command)" }
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
