import OpeningHours

extension Phrases {
  static let german = Phrases(
    words: .german, answer: .german, map: .german, week: .german, prices: .german, oneMore: .german,
    curve: .german,
    staff: .german, people: .german, scenarios: .german, basis: .german, changes: .german,
    proof: .german, notice: .german, explorer: .german)
}

extension WordPhrases {
  fileprivate static let german = WordPhrases(
    and: "und", closed: "geschlossen", daily: "täglich", day: "Tag", time: "Zeit",
    today: "Bisher", proposed: "Vorgeschlagen", yes: "ja", no: "nein",
    units: { objective in
      switch objective {
      case .wishes: ("Punkt", "Punkte")
      case .reach: ("Person", "Personen")
      case .visits: ("Besuch", "Besuche")
      }
    },
    duties: { duty in
      switch duty {
      case .late: "Spätdienste"
      case .saturday: "Samstagsdienste"
      case .sunday: "Sonntagsdienste"
      }
    }, asTable: "Als Tabelle", week: "Woche")
}

extension AnswerPhrases {
  fileprivate static let german = AnswerPhrases(
    title: "Vorschlag für die Öffnungszeiten",
    whatIf: { "Was wäre, wenn" + ($0.map { " (Szenario \($0))" } ?? "") },
    keepProven: {
      "Die bisherigen Öffnungszeiten behalten: Keine Woche nach diesen Regeln "
        + ($0 == .reach ? "erreicht mehr Menschen." : "ist mehr wert.")
    },
    keepUnproven:
      "Die bisherigen Öffnungszeiten behalten: In der gegebenen Zeit wurde nichts Besseres gefunden.",
    change: { day, new, old in
      old.map { "\(day) \(new) statt \($0)" } ?? "\(day) \(new) (bisher geschlossen)"
    }, opening: { "\($0) öffnen" }, closed: { "\($0) (bisher \($1))" },
    closing: { "\($0) schließen" },
    hours: { new, old in "\(new) pro Woche" + (old.map { " statt \($0)" } ?? " wie bisher") },
    worth: { new, old in
      old.map { "\(new) statt \($0.amount) (\($0.difference))" } ?? "\(new) wie bisher"
    }, partlyEstimated: "zum Teil geschätzt",
    unknownNotCounted: "ohne die Stunden, nach denen niemand gefragt wurde",
    byDate: { "Stand: \($0)" })
}

extension MapPhrases {
  fileprivate static let german = MapPhrases(
    title: "Nachfrage nach Uhrzeit und Wochentag",
    shares: "Prozent der Befragten, die kommen würden, nach Uhrzeit und Wochentag",
    visits: "Besuche pro Stunde, nach Uhrzeit und Wochentag",
    description: { today, proposed, strongest in
      "Bisher geöffnet: \(today). Vorgeschlagen: \(proposed). Die stärkste Nachfrage: \(strongest)."
    }, openToday: "bisher geöffnet", openThen: "in der vorgeschlagenen Woche geöffnet",
    estimated: "geschätzt", notAsked: "nicht gefragt, unbekannt",
    notObserved: "nicht gezählt, unbekannt", expected: "aus Wünschen erwartet",
    darker: "je dunkler, desto mehr",
    marks: "[28] wie bisher geöffnet, [28]+ neu geöffnet, (28)− aufgegeben",
    noDemand: "keine ist bekannt")
}

extension WeekPhrases {
  fileprivate static let german = WeekPhrases(
    title: "Alt und neu", caption: "Öffnungszeiten nach Tagen, bisher und vorgeschlagen",
    hours: "Stunden", change: "Änderung", moved: "verschoben",
    unit: { objective in
      switch objective {
      case .wishes: "Ein Punkt ist ein Prozent der Befragten für eine offene Stunde."
      case .reach: "Personen: Befragte mit mindestens einer passenden offenen Zeit, gewichtet."
      case .visits: "Besuche: die einer Woche, gezählt oder erwartet."
      }
    }, figures: "Die Woche in Zahlen",
    openHours: "Öffnungsstunden pro Woche", staffHours: "Bezahlte Personalstunden pro Woche",
    notStaffed: "nicht zu besetzen", worth: { "Wert (\($0))" }, wishes: "Wünsche (Punkte)",
    movesTitle: "Gewonnen und aufgegeben", gained: "Gewonnene Stunden",
    givenUp: "Aufgegebene Stunden", remark: "Woher bekannt", asked: "erfragt", counted: "gezählt",
    unasked: { "\($0) nicht gefragt" },
    unobserved: { "\($0) nicht gezählt" })
}

extension PricePhrases {
  fileprivate static let german = PricePhrases(
    title: "Was Wünsche kosten",
    toOpen: "Was es kostet, eine geschlossene Stunde zu öffnen, das Günstigste zuerst",
    toClose: "Was es kostet, eine offene Stunde zu schließen, das Günstigste zuerst",
    worth: "Wert", loses: "Verlust", staff: "Personal", forIt: "Was sich dafür ändert",
    nothingElse: "sonst nichts",
    opens: { "\(Language.german.short($0)) \($1) öffnet" },
    closes: { "\(Language.german.short($0)) \($1) schließt" },
    moreToOpen: { "Und \($0) weitere Stunden, die geschlossen bleiben." },
    moreToClose: { "Und \($0) weitere Stunden, die geöffnet sind." },
    impossible: { "nicht möglich: \($0)" },
    impossibleTimes: "Stunden, an denen sich nichts ändern lässt, und was dagegensteht",
    reason: "Regeln dagegen", perhapsFewer: "vielleicht genügen weniger Regeln",
    notFound: "in der gegebenen Zeit nicht ermittelt",
    explained: {
      "Wert: was die Stunde selbst wert ist (~ geschätzt, ? nicht bekannt). Verlust: um wie viel die "
        + "beste Woche mit ihr weniger wert ist (\($0))."
    },
    staffExplained:
      "Personal: bezahlte Stunden mehr oder weniger, wenn sich sonst nichts ändert.",
    notAskedAll: { "Die Suche wurde beendet: \($0) von \($1) Stunden haben keinen Preis." })
}

extension CurvePhrases {
  fileprivate static let german = CurvePhrases(
    title: "Die Abwägung",
    key: { key in
      switch key {
      case .maxChanges: "Stunden, die anders sein dürfen als bisher"
      case .weeklyHours: "Höchstens Öffnungsstunden pro Woche"
      case .staffHours: "Höchstens bezahlte Personalstunden pro Woche"
      case .budget: "Höchste Personalkosten pro Woche"
      case .lateDays: "Höchstens lange Tage pro Woche"
      case .closedDays: "Geschlossene Tage pro Woche"
      case .distinctDays: "Verschiedene Tageszeiten"
      default: nil
      }
    }, caption: { "Was die beste Woche wert ist (\($1)): \($0)" },
    description: { "Der Wert steigt von \($0) auf \($1)." }, knee: "Knick",
    kneeAt: { "Am stärksten knickt die Kurve bei \($0)." },
    kneeExplained: "Hinter dem Knick bringt jeder Schritt weniger als im Durchschnitt.",
    more: "Mehr", openHours: "Offene Stunden", changedHours: "Geänderte Stunden",
    staffHours: "Personalstunden", weeks: "Die beste Woche für jeden Wert",
    weekColumn: "Tage, die anders sind als bisher", asToday: "wie bisher",
    impossible: "unmöglich", notFound: "nicht rechtzeitig gefunden",
    failed: "fehlgeschlagen", notProven: "nicht als die beste bewiesen")
}
