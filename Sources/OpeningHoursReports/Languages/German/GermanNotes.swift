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
    case .visitsSpread(let minutes, let slot):
      "Besuche, die über bis zu \(language.length(minutes)) am Stück gezählt sind, sind gleichmäßig auf "
        + "Zeitfenster von \(language.length(slot)) verteilt"
    case .visitsCutSlots(let rows, let slot):
      "Zeilen mit Besuchen, die mitten in einem Zeitfenster von \(language.length(slot)) beginnen oder enden: "
        + "\(rows); bekannt ist ein Zeitfenster nur, wo es ganz gezählt ist"
    case .rowsAveraged(let minutes, let slot):
      "Zeilen von \(language.length(minutes)) sind über Zeitfenster von \(language.length(slot)) "
        + "gemittelt"
    case .rowsOutside(let frame, let rows):
      "Zeilen außerhalb des Rahmens \(language.span(frame)) bleiben ungenutzt: "
        + language.spans(rows)
    case .unequalWeights(let effective):
      "die Gewichte sind sehr ungleich: Die Umfrage sagt nicht mehr als "
        + "\(language.numbers.grouped(effective)) Befragte gleichen Gewichts"
    case .readAsPeople(let people):
      "die Zellen der Tabelle sind Personenzahlen"
        + (people.map { ", von \(language.numbers.grouped($0)) Befragten" }
          ?? ", jeweils von den dazu Befragten")
    case .readAsPercent:
      "ganze Zahlen ohne Prozentzeichen sind als Prozent gelesen, nicht als Personen (cells: percent "
        + "oder cells: counts im Plan legt es fest)"
    case .hoursBesideParts:
      "Stunden liegen in Tagesabschnitten, nach denen auch gefragt wurde: Wer beides angekreuzt hat, zählt "
        + "doppelt"
    case .bandOutOfReach(let part, let span, let minutes):
      "\(language.phrases.bands.name(part)) \(language.clock([span])) hat im Rahmen keine offene Zeit von "
        + "\(language.length(minutes)): Keine Woche kann ihn erfüllen"
    case .countedParts(let parts):
      "in manchen Tagesabschnitten sind Stunden gezählt; für sie gelten die Zählungen: "
        + language.list(parts.map(language.phrases.bands.name))
    case .partsWithoutVisitsAnHour:
      "wie sich die Besuche eines Tagesabschnitts auf seine Stunden verteilen, ist nicht bekannt: "
        + "visits-per-person verlangt dort niemanden"
    case .impliedConversion(let fit):
      "\(fit.count) \(fit.count == 1 ? "Zeit der Woche ist" : "Zeiten der Woche sind") erfragt und gezählt: "
        + "Die Besuche betragen \(language.numbers.exactPercent(fit.conversion)) derer, die nach eigener "
        + "Angabe kämen"
        + (language.spread(of: fit).map {
          " (\($0.from) bis \($0.to) ohne das niedrigste und das höchste Zehntel)"
        } ?? "")
    case .conversionFarOff(let stated, let fit):
      "der angegebene Umrechnungssatz von \(language.numbers.exactPercent(stated)) liegt weit weg von den "
        + "\(language.numbers.exactPercent(fit.conversion)) der Stunden, die erfragt und gezählt sind "
        + "(conversion: fitted nimmt diese)"
    case .conversionUntested:
      "keine Stunde ist sowohl erfragt als auch gezählt; die Daten sagen nichts über den Umrechnungssatz"
    case .surveySpeaksFor(let name, let people, let conversion):
      "die Umfrage \(language.phrases.words.quoted(name)) steht für \(language.numbers.grouped(people)) Personen"
        + (conversion.map {
          "; Annahme: \(language.numbers.exactPercent($0)) derer, die kommen würden, kommen"
        } ?? "")
    case .surveyWithoutHours(let name):
      "die Umfrage \(language.phrases.words.quoted(name)) hat nicht nach Stunden gefragt und entscheidet "
        + "über sie nicht mit"
    case .heavyRespondent(let name, let times):
      "die Antwort \(name) zählt so viel wie im Mittel \(language.numbers.grouped(times))"
    }
  }
}
