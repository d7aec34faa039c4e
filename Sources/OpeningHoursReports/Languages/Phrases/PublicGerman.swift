import OpeningHours
import OpeningHoursTables

extension NoticePhrases {
  static let german = NoticePhrases(
    title: "Ihre Wünsche, unsere Antwort: die Öffnungszeiten",
    changes: { $0.map { "Ab dem \($0):" } ?? "Neu:" },
    change: { days, new, old in
      "\(days) \(new) " + (old.map { "statt \($0)" } ?? "(bisher geschlossen)")
    }, stays: "Unsere Öffnungszeiten bleiben, wie sie sind.",
    hours: { new, old in
      "\(new) pro Woche" + (old.map { " statt bisher \($0)." } ?? ", so viele wie bisher.")
    }, week: "Unsere Öffnungszeiten", weekCaption: "Öffnungszeiten nach Tagen",
    before: "Bisher", after: "Neu", changeColumn: "Stunden", said: "Sie haben gesagt",
    answered: {
      "\($0) \(Language.german.form($0, "Mensch hat", "Menschen haben")) geantwortet."
    },
    answeredUnknown: "Wie viele Menschen geantwortet haben, ist nicht bekannt.",
    counted: { "Wir haben in \($0) Stunden der Woche die Besuche gezählt." },
    askedHours: {
      "Gefragt haben wir nach \($0) der \($1) Stunden einer Woche zwischen \($2.0) und \($2.1)."
    },
    estimatedHours: {
      "Nach \($0) Stunden wurde niemand gefragt. Für sie schätzen wir; das Zeichen dafür ist ~."
    },
    unknownHours: {
      "Nach \($0) Stunden wurde niemand gefragt. Das heißt nicht, dass dann niemand käme."
    }, mostWished: { "Am meisten gewünscht, während wir geschlossen hatten: \($0)." },
    did: "Das tun wir",
    opens: { "Neu geöffnet: \($0)." }, closes: { "Nicht mehr geöffnet: \($0)." },
    wished: { "\($0) würden kommen" },
    wishedOnAverage: { "im Mittel würden \($0) kommen" },
    estimated: { "\($0) würden kommen, geschätzt" },
    visits: { "\($0) Besuche pro Stunde" }, notAsked: "danach wurde niemand gefragt",
    reached: { then, all, today in
      "\(then) von \(all) Menschen finden eine Zeit, die ihnen passt. Bisher waren es \(today)."
    },
    reachedOfAsked: { then, all, today in
      "Unter den Stunden, nach denen wir gefragt haben, finden \(then) von \(all) Menschen eine Zeit, die "
        + "ihnen passt. Bisher waren es \(today)."
    }, nobodyLoses: "Niemand verliert die letzte passende Zeit.",
    lose: {
      let verb = Language.german.form($0, "Mensch verliert", "Menschen verlieren")
      return "\($0) \(verb) die letzte passende Zeit"
    }, expectedVisits: { "Wir erwarten \($0) Besuche pro Woche. Bisher waren es \($1)." },
    couldNot: "Das ging nicht, und warum",
    denied: "Die meistgewünschten Stunden, die geschlossen bleiben", wish: "Wunsch",
    because: "Warum nicht",
    clash: "Keine Öffnungszeiten lassen das zu.",
    says: { origin, name in
      let name = name.map { " (\($0))" } ?? ""
      return switch origin {
      case .law: "Das Gesetz\(name) sagt:"
      case .agreement: "Die Vereinbarung\(name) sagt:"
      case .house: "Daran halten wir fest:"
      case .wish: "Das haben wir vorab entschieden:"
      }
    }, perhapsFewer: "Vielleicht genügen schon weniger dieser Regeln.",
    wouldClose: { "Dafür müssten wir schließen: \($0)." },
    less: { what, amount in
      switch what {
      case .wishes: "Insgesamt würden weniger Wünsche erfüllt."
      case .reach: "Weniger Menschen fänden eine Zeit, die ihnen passt, nämlich \(amount) weniger."
      case .visits: "Wir würden \(amount) Besuche weniger pro Woche erwarten."
      }
    },
    asMuch: { what in
      switch what {
      case .wishes: "Insgesamt würden nicht mehr Wünsche erfüllt."
      case .reach: "Nicht mehr Menschen fänden eine Zeit, die ihnen passt."
      case .visits: "Wir würden nicht mehr Besuche erwarten."
      }
    },
    moreWork: {
      "Ohne eine Schließung dafür bräuchten wir \($0) mehr bezahlte Arbeit pro Woche."
    },
    notFound: "In der Zeit, die wir hatten, ließ sich das nicht klären.",
    others: { count, most in
      "Gefragt haben wir nach \(count) weiteren Stunden, die geschlossen bleiben. Zu keiner davon "
        + "würden mehr als \(most) kommen."
    }, sure: "Wie sicher das ist",
    proven: { what in
      switch what {
      case .wishes: "Keine anderen Zeiten nach unseren Regeln erfüllen mehr Wünsche."
      case .reach: "Keine anderen Zeiten nach unseren Regeln passen mehr Menschen."
      case .visits: "Keine anderen Zeiten nach unseren Regeln bringen mehr Besuche."
      }
    }, notProven: "In der Zeit, die wir hatten, haben wir nichts Besseres gefunden.",
    checked: "Wir haben jede Regel und jede Zahl zweimal geprüft.",
    assumed: {
      "Wir nehmen an, dass von allen, die sagen, dass sie kommen würden, jede Woche \($0) kommen."
    }, marks: "~ heißt: geschätzt.")
}

extension ExplorerPhrases {
  static let german = ExplorerPhrases(
    title: "Zum Ausprobieren",
    intro: "Zu jedem Wert, den Sie wählen, steht hier die beste Woche nach allen anderen Regeln.",
    asPlan: "wie im Plan", back: "Zurück zum Plan",
    withoutScript:
      "Ohne Skripte fehlen die Regler. Hier steht die Antwort des Plans selbst und weiter unten eine "
      + "Tabelle aller Werte.",
    impossible: "Hier ist keine Woche möglich. Diese Regeln vertragen sich nicht:",
    notFound: "Hier wurde in der gegebenen Zeit keine Woche gefunden.",
    failed: { "Keine Antwort: \($0)" }, rest: "Die Antwort des Plans im Ganzen",
    restExplained:
      "Das Folgende gilt für den Plan, wie er steht, und bewegt sich mit keinem Regler.",
    allValues: "Alle Werte", cost: "Personalkosten pro Woche",
    key: { key in
      switch key {
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
      case .weight: "Wie viel Befragte der Gruppe zählen"
      default: "Grenze"
      }
    })
}
