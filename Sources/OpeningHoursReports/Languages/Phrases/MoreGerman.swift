import OpeningHours
import OpeningHoursTables

extension StaffPhrases {
  static let german = StaffPhrases(
    title: "Personal",
    groups: "Menschen, bezahlte Stunden und Kosten pro Woche nach Vertragsgruppe",
    group: "Gruppe", people: "Personen", hoursToday: "Stunden bisher", hoursThen: "Stunden dann",
    hoursMost: "Stunden höchstens", costToday: "Kosten bisher", costThen: "Kosten dann",
    all: "Alle", duties: "Dienste pro Woche und Kopf, im Durchschnitt",
    dutyToday: { "\($0) bisher" }, dutyThen: { "\($0) dann" },
    lateExplained: { "Spätdienst: Die Schicht endet nach \($0)." },
    todayImpossible: "Die bisherigen Öffnungszeiten sind nach diesen Regeln nicht zu besetzen:",
    todayUnknown:
      "Ob die bisherigen Öffnungszeiten zu besetzen sind, wurde nicht rechtzeitig ermittelt.",
    days: "Wer wann arbeitet", dayTitle: { "\($0), geöffnet \($1)" },
    dayDescription: { "Gebraucht: \($0). Im Dienst: \($1). Schichten: \($2)." },
    needed: "gebraucht", onDuty: "im Dienst", shift: "eine Schicht",
    paidHours:
      "Stunden sind bezahlte Stunden ohne die unbezahlten Pausen; Schichten stehen mit ihren Pausen."
  )
}

extension PeoplePhrases {
  static let german = PeoplePhrases(
    title: "Wen der Vorschlag erreicht und wer verliert",
    caption: "Erreichte Personen bisher und dann, nach Gruppen", group: "Gruppe",
    people: "Personen", change: "Änderung", loseAll: "Verlieren alles", everyone: "Alle",
    notStated: "keine Angabe", smaller: "kleinere Gruppen",
    nobodyLoses: "Niemand verliert die letzte passende Zeit.",
    lose: {
      $0 == "1"
        ? "1 Person verliert die letzte passende Zeit"
        : "\($0) Personen verlieren die letzte passende Zeit"
    }, mostOfAll: { "am stärksten betroffen: \($0), dort \($1)" },
    unasked:
      "Wer nur zu bisherigen Öffnungszeiten kommt, nach denen niemand gefragt wurde, ist nicht "
      + "mitgezählt.",
    explained: {
      "Erreicht: Mindestens eine angekreuzte Zeit von \($0) oder mehr ist offen. Verlieren alles: "
        + "bisher erreicht, dann nicht mehr."
    }, leftOut: { "Keine Gruppen, weil es zu viele Werte gibt: \($0)." })
}

extension ScenarioPhrases {
  static let german = ScenarioPhrases(
    title: "Szenarien im Vergleich", caption: "Die beste Woche jedes Szenarios", today: "bisher",
    best: "dieser Vorschlag", openHours: "Offene Stunden", changedHours: "Geänderte Stunden",
    worth: { "Wert (\($0))" }, against: { "Gegenüber \($0)" }, proven: "Bewiesen",
    staffHours: "Personalstunden", staffCost: "Personalkosten", reached: "Erreichte Personen",
    sameInAll: { "In allen gleich: \($0)." }, impossible: { "\($0): Keine Woche ist möglich." },
    nothingFound: { "\($0): Bis zum Ende der Suche wurde nichts gefunden." },
    failed: { "\($0): Die Frage ist fehlgeschlagen." })
}

extension BasisPhrases {
  static let german = BasisPhrases(
    title: "Worauf die Antwort beruht", data: "Daten", respondents: { "\($0) Befragte" },
    respondentsUnknown: "Befragte (Zahl nicht angegeben)",
    table: {
      "\($0), Tabelle \($1); ein Punkt ist ein Prozent von ihnen für eine offene Stunde."
    }, counted: { "Besuche gezählt in \($0)" + ($1.map { "; Wünsche: \($0)" } ?? "") + "." },
    weighted: {
      "Gewichtet: so aussagekräftig wie \($0) Befragte gleichen Gewichts (Design-Effekt \($1))."
    }, slots: { "Von \($0) Zeitfenstern zu je \($1) sind \($2)." },
    provenance: { count, kind in
      switch kind {
      case .asked: "\(count) erfragt"
      case .observed: "\(count) gezählt"
      case .estimated: "\(count) geschätzt"
      case .unknown: "\(count) unbekannt"
      }
    },
    fit: {
      "Schätzungen (~) sind ein Zeileneffekt mal ein Spalteneffekt, an die erfragten Stunden "
        + "angepasst; dort liegt die Anpassung im Mittel um \($0) Prozentpunkte daneben, höchstens um "
        + "\($1) (\($2))."
    }, expectedPart: { "\($0) der Besuche des Vorschlags sind aus Wünschen erwartet." },
    estimatedPart: {
      $1 == .visits
        ? "\($0) der Besuche des Vorschlags sind geschätzt."
        : "\($0) der Punkte des Vorschlags sind geschätzt."
    }, unknownHours: { "\($0) des Vorschlags sind unbekannt und zählen nichts." },
    conversionSame: {
      "Wünsche werden mit \($0) in Besuche umgerechnet; bei jedem anderen Satz ergibt sich dieselbe "
        + "Woche."
    },
    conversionOther: { stated, below, above in
      let ends = [below.map { "unter \($0)" }, above.map { "über \($0)" }].compactMap(\.self)
      return
        "Wünsche werden mit \(stated) in Besuche umgerechnet; \(ends.joined(separator: " und ")) "
        + "ergibt sich eine andere Woche."
    }, preset: { "Regelsammlung: \($0)." },
    presetCaution:
      "Regeln aus Sammlungen sind Daten für einen ersten Plan, keine Rechtsberatung.",
    rules: "Die Regeln, die gelten müssen, wer sie will und wo sie stehen", rule: "Regel",
    origin: "Herkunft", source: "Quelle",
    originName: { origin in
      switch origin {
      case .law: "Gesetz"
      case .agreement: "Vereinbarung"
      case .house: "Haus"
      case .wish: "Wunsch"
      }
    }, standard: { "Vorgabe von \($0)" })
}

extension ChangePhrases {
  static let german = ChangePhrases(
    before: { "Plandatei: \($0)" },
    mayBeOpen: { "\($0)" + ($1.map { " \($0)" } ?? "") + " darf geöffnet sein" },
    unaskedStay: "bisherige Öffnungsstunden, nach denen niemand gefragt wurde, bleiben",
    unaskedEstimated: "Stunden, nach denen niemand gefragt wurde, erhalten einen geschätzten Wert",
    judgedBy: { objective in
      switch objective {
      case .wishes: "beurteilt nach Wünschen (jedes Kreuz zählt)"
      case .reach: "beurteilt nach erreichten Personen (jede zählt einmal)"
      case .visits: "beurteilt nach Besuchen"
      }
    }, window: { "eine offene Zeit von \($0) genügt für einen Besuch" },
    weight: { "Befragte aus \($0) zählen \($1)-fach" },
    onDuty: { "\($0) \($1) im Dienst, solange geöffnet ist" },
    workBefore: { "\($0) Arbeit vor dem Öffnen" }, workAfter: { "\($0) Arbeit nach dem Schließen" })
}

extension ProofPhrases {
  static let german = ProofPhrases(
    title: "Der Beweis",
    best: { "Bestmöglich: Keine Woche nach diesen Regeln erreicht mehr als \($0)." },
    tiesOpen: "Andere Wochen erreichen vielleicht ebenso viele und ändern weniger.",
    stopped: { ending in
      switch ending {
      case .cancelled: "die Suche wurde abgebrochen"
      case .gap: "die Suche endete bei der verlangten Lücke"
      default: "die Zeit war um"
      }
    },
    notProven: {
      "Nicht bewiesen: \($0); keine Woche erreicht mehr als \($1), diese erreicht \($2) (\($3) "
        + "weniger)."
    },
    checked:
      "Jede Regel und jede Zahl dieser Woche wurde noch einmal nachgerechnet, getrennt von der Suche, "
      + "die sie gefunden hat.",
    again: "Derselbe Plan und dieselben Daten ergeben wieder dieselbe Antwort:")
}
