import OpeningHours

/// What there is to know about data, in German.
struct GermanNotes: NotePhrases {
  private var language: Language { .german }

  func part(_ note: DemandNote.Statement) -> String {
    switch note {
    case .noEstimate:
      "die erfragten Stunden erlauben keine Schätzung der anderen; sie bleiben unbekannt"
    case .cappedEstimate(let day, let span):
      "die Schätzung für \(language.name(day)) \(language.clock([span])) lag über "
        + "\(language.share(100)) und wurde auf \(language.share(100)) gesetzt"
    case .rowsSplit(let minutes, let slot):
      "Zeilen von \(language.length(minutes)) geben jedem Zeitfenster von \(language.length(slot)) "
        + "den Anteil der Zeile"
    case .rowsAveraged(let minutes, let slot):
      "Zeilen von \(language.length(minutes)) sind über Zeitfenster von \(language.length(slot)) "
        + "gemittelt"
    case .rowsOutside(let frame, let rows):
      "Zeilen außerhalb des Rahmens \(language.span(frame)) bleiben ungenutzt: "
        + language.spans(rows)
    case .unequalWeights(let effective):
      "die Gewichte sind sehr ungleich: Die Umfrage sagt nicht mehr als "
        + "\(language.numbers.grouped(effective)) Befragte gleichen Gewichts"
    case .heavyRespondent(let name, let times):
      "die Antwort \(name) zählt so viel wie im Mittel \(language.numbers.grouped(times))"
    }
  }
}
