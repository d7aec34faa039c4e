struct GermanRosterKept: RosterKeptPhrases {
  let single = "Personen, ohne die nicht geöffnet werden kann"
  let hours = "Stunden davon"
  let method =
    "Berechnet über alle im Dienst in jeder Woche des Dienstplans; jede Person fehlt unabhängig von den anderen, so oft "
    + "wie angegeben. Eingetragener Urlaub ist enthalten, Epidemien und Überstunden sind es nicht."
  let gaps = "Wann durch Urlaub zu wenige im Dienst sind"
  let needed = "Nötig"
  let away = "Im Urlaub"

  func withStandIn(_ name: String?, reached chance: String, _ hours: String) -> String {
    "Mit \(name ?? "einer Vertretung"), mit \(chance) Wahrscheinlichkeit erreichbar, wären es \(hours) im Jahr."
  }

  func week(_ number: String) -> String { "\(number)" }

  func gapsInWeeks(_ weeks: String, count: Int) -> String {
    "In \(count == 1 ? "Woche" : "den Wochen") \(weeks) sind durch Urlaub weniger im Dienst als verlangt: "
      + "Es braucht eine Vertretung."
  }
}
