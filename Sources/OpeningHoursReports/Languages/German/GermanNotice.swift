import OpeningHours
import OpeningHoursTables

struct GermanNotice: NoticePhrases {
  let title = "Ihre Wünsche, unsere Antwort: die Öffnungszeiten"
  let stays = "Unsere Öffnungszeiten bleiben, wie sie sind."
  let impossible = "Keine Öffnungszeiten halten alle unsere Regeln ein."
  let nothingProposed = "Deshalb können wir noch keine neuen Zeiten vorschlagen."
  let week = "Unsere Öffnungszeiten"
  let weekCaption = "Öffnungszeiten nach Tagen"
  let before = "Bisher"
  let after = "Neu"
  let changeColumn = "Stunden"
  let said = "Sie haben gesagt"
  let answeredUnknown = "Wie viele Menschen geantwortet haben, ist nicht bekannt."
  let did = "Das tun wir"
  let notAsked = "danach wurde niemand gefragt"
  let nobodyLoses = GermanPeople().nobodyLoses
  let couldNot = "Was nicht möglich war und warum"
  let denied = "Die meistgewünschten Stunden, die geschlossen bleiben"
  let wish = "Wunsch"
  let because = "Warum nicht"
  let clash = "Keine Öffnungszeiten lassen das zu."
  let perhapsFewer = "Vielleicht genügen schon weniger dieser Regeln."
  let notFound = "In der Zeit, die wir hatten, ließ sich das nicht klären."
  let sure = "Wie sicher das ist"
  let notProven = "In der Zeit, die wir hatten, haben wir nichts Besseres gefunden."
  let checked = "Wir haben jede Regel und jede Zahl zweimal geprüft."
  let marks = "~ heißt: geschätzt."

  func changes(_ from: String?) -> String {
    from.map { "Ab dem \($0):" } ?? "Neu:"
  }

  func change(_ days: [Weekday], _ new: String, _ old: String?) -> String {
    "\(GermanGrammar().plain(days)) \(new) (bisher \(old ?? "geschlossen"))"
  }

  func hours(_ new: String, _ oldNumber: String?) -> String {
    "\(new) pro Woche" + (oldNumber.map { " statt bisher \($0)." } ?? ", so viele wie bisher.")
  }

  func answered(_ count: String) -> String {
    "\(count) \(Language.german.form(count, "Mensch hat", "Menschen haben")) geantwortet."
  }

  private func hoursForm(_ count: String) -> String {
    Language.german.form(count, "Stunde", "Stunden")
  }

  func counted(_ hours: String) -> String {
    "Wir haben in \(hours) \(hoursForm(hours)) der Woche die Besuche gezählt."
  }

  func askedHours(_ asked: String, _ all: String, _ frame: (String, String)) -> String {
    "Gefragt haben wir nach \(asked) der \(all) Stunden einer Woche zwischen \(frame.0) und "
      + "\(frame.1)."
  }

  func estimatedHours(_ hours: String) -> String {
    "Nach \(hours) \(hoursForm(hours)) wurde niemand gefragt. Dafür schätzen wir; das Zeichen ist ~."
  }

  func unknownHours(_ hours: String) -> String {
    "Nach \(hours) \(hoursForm(hours)) wurde niemand gefragt. Das heißt nicht, dass dann niemand käme."
  }

  func mostWished(_ times: String) -> String {
    "Am meisten gewünscht, während wir geschlossen hatten: \(times)."
  }

  func opens(_ times: String) -> String {
    "Neu geöffnet: \(times)."
  }

  func closes(_ times: String) -> String {
    "Nicht mehr geöffnet: \(times)."
  }

  func wished(_ percent: String) -> String {
    "\(percent) würden kommen"
  }

  func wishedOnAverage(_ percent: String) -> String {
    "im Mittel würden \(percent) kommen"
  }

  func estimated(_ percent: String) -> String {
    "\(percent) würden kommen, geschätzt"
  }

  func visits(_ count: String) -> String {
    "\(count) \(Language.german.form(count, "Besuch", "Besuche")) pro Stunde"
  }

  private func untilNow(_ today: String?) -> String {
    today.map { " Bisher waren es \($0)." } ?? ""
  }

  func reached(_ then: String, _ all: String, _ today: String?) -> String {
    "\(then) von \(all) Menschen finden eine Zeit, die ihnen passt." + untilNow(today)
  }

  func reachedOfAsked(_ then: String, _ all: String, _ today: String?) -> String {
    "Unter den Stunden, nach denen wir gefragt haben, finden \(then) von \(all) Menschen eine "
      + "Zeit, die ihnen passt." + untilNow(today)
  }

  func lose(_ people: String) -> String {
    let verb = Language.german.form(people, "Mensch verliert", "Menschen verlieren")
    return "\(people) \(verb) die letzte passende Zeit"
  }

  func expectedVisits(_ then: String, _ today: String?) -> String {
    "Wir erwarten \(then) \(Language.german.form(then, "Besuch", "Besuche")) pro Woche."
      + untilNow(today)
  }

  func says(_ origin: Rule.Origin, _ name: String?) -> String {
    let name = name.map { " (\($0))" } ?? ""
    return switch origin {
    case .law: "Das Gesetz\(name) sagt:"
    case .agreement: "Die Vereinbarung\(name) sagt:"
    case .house: "Daran halten wir fest:"
    case .wish: "Das haben wir vorab entschieden:"
    }
  }

  func wouldClose(_ times: String, opening others: String?) -> String {
    "Am wenigsten ginge verloren, wenn wir dafür \(times) schließen"
      + (others.map { " und \($0) öffnen" } ?? "") + " würden."
  }

  func less(_ what: Plan.Objective, _ amount: String) -> String {
    switch what {
    case .wishes: "Insgesamt würden weniger Wünsche erfüllt."
    case .reach: "Weniger Menschen fänden eine Zeit, die ihnen passt, nämlich \(amount) weniger."
    case .visits: "Wir würden \(amount) Besuche weniger pro Woche erwarten."
    }
  }

  func asMuch(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "Insgesamt würden nicht mehr Wünsche erfüllt."
    case .reach: "Nicht mehr Menschen fänden eine Zeit, die ihnen passt."
    case .visits: "Wir würden nicht mehr Besuche erwarten."
    }
  }

  func moreWork(_ hours: String) -> String {
    "Ohne eine Schließung dafür bräuchten wir \(hours) mehr bezahlte Arbeit pro Woche."
  }

  func others(_ count: String, _ most: String) -> String {
    "Gefragt haben wir nach \(count) weiteren Stunden, die geschlossen bleiben. Zu keiner davon "
      + "würden mehr als \(most) kommen."
  }

  func proven(
    _ objective: Plan.Objective, withOwnWishes: Bool, _ known: KnownPart
  ) -> String {
    let best =
      switch objective {
      case .wishes: "erfüllt keine andere Öffnungszeit mehr Wünsche"
      case .reach: "passt keine andere Öffnungszeit mehr Menschen"
      case .visits: "bringt keine andere Öffnungszeit mehr Besuche"
      }
    let part =
      switch known {
      case .whole: ""
      case .inPart: ", soweit wir es wissen"
      case .withEstimates: ", soweit wir es wissen und schätzen"
      }
    let wishes = withOwnWishes ? " und mit dem, was wir vorab entschieden haben," : ""
    return "Innerhalb unserer Regeln\(wishes) \(best)\(part)."
  }

  func assumed(_ percent: String, of people: String) -> String {
    "Wir nehmen an, dass die Antworten für \(people) \(Language.german.form(people, "Person", "Menschen")) "
      + "stehen und dass von denen, die kämen, jede Woche \(percent) kommen."
  }
}
