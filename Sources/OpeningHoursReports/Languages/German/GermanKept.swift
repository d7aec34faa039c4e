struct GermanKept: KeptPhrases {
  let title = "Verlässlichkeit der Öffnungszeiten"
  let nothingLost = "alle Öffnungsstunden sind zu besetzen"
  let worst = "Wann am ehesten zu wenige Personen zum Öffnen da sind"
  let opensWith = "Öffnet mit"
  let cannotOpen = "Nicht zu öffnen"
  let singleShifts = "Schichten, ohne die nicht geöffnet werden kann"
  let hours = "Stunden davon"
  let lostHours = "Nicht besetzbare Öffnungsstunden im Jahr"

  func stated(_ people: String, _ absence: String) -> String {
    "geöffnet wird ab \(people) \(people == "1" ? "Person" : "Personen"), bei \(absence) Abwesenheit"
  }

  func lost(
    _ hours: String, of all: String, withoutSkill skill: (hours: String, skills: String)?,
    likeliest time: String?
  ) -> String {
    "\(hours) von \(all) Öffnungsstunden im Jahr sind nicht zu besetzen"
      + (skill.map { ", davon \($0.hours), weil \($0.skills) fehlt" } ?? "")
      + (time.map { ", am ehesten \($0)" } ?? "")
  }

  func withStandIn(_ hours: String, reached chance: String) -> String {
    "Mit einer Vertretung, die mit \(chance) Wahrscheinlichkeit erreichbar ist, wären es \(hours) im Jahr."
  }

  func withOneMore(_ hours: String, at time: String) -> String {
    "Mit einer Person mehr im Dienst, \(time), wären es \(hours) im Jahr."
  }

  func singleGroup(_ group: String, _ hours: String) -> String {
    "Fällt die Gruppe „\(group)“ ganz aus, kann \(hours) pro Woche nicht geöffnet werden."
  }

  func simulated(_ years: String, spell: String, days: String, tenth: String) -> String {
    "Simuliert, in \(years) Jahren mit Abwesenheiten von durchschnittlich \(spell) \(spell == "1" ? "Tag" : "Tagen"): An "
      + "\(days) \(days == "1" ? "Tag" : "Tagen") im Jahr ist zeitweise geschlossen, weil Personal fehlt; in jedem zehnten "
      + "Jahr an \(tenth) oder mehr."
  }

  func method(_ weeks: String) -> String {
    "Berechnet über alle im Dienst, \(weeks) Wochen im Jahr; jede Person fehlt unabhängig von den anderen. Nicht "
      + "enthalten sind Epidemien, Urlaub und Überstunden."
  }
}
