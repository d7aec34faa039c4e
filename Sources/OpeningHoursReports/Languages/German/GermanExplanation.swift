import OpeningHours
import OpeningHoursTables

struct GermanExplanation: ExplanationPhrases {
  private var language: Language { .german }

  let nothingElse = "; sonst ändert sich nichts"
  let liftsDefaults =
    "Offen hält sie, was gilt, solange nichts angegeben ist; "
    + "eine ausdrückliche Schließung geht dem vor"
  let notProven = " (nicht bewiesen)"

  func state(
    _ day: Weekday, _ span: TimeSpan?, open: [TimeSpan], closed: [TimeSpan], today: [TimeSpan]?
  ) -> String {
    let time = span.map { " \(language.clock([$0]))" } ?? ""
    let isWholly = span != nil && closed.isEmpty
    let state =
      open.isEmpty
      ? "geschlossen"
      : isWholly
        ? "geöffnet"
        : "\(language.clock(open)) geöffnet"
          + (closed.isEmpty ? "" : ", \(language.clock(closed)) geschlossen")
    return "\(language.name(day))\(time) ist in der besten Woche \(state)"
      + (today.map { "; bisher \($0.isEmpty ? "geschlossen" : language.clock($0))" }
        ?? ", wie bisher")
  }

  private func open(_ isOpen: Bool) -> String { isOpen ? "geöffnet" : "geschlossen" }

  func worthUnknown(ofSeveralSurveys: Bool) -> String {
    "Was die Zeit wert ist, weiß man nicht, "
      + (ofSeveralSurveys
        ? "denn danach hat nicht jede Umfrage gefragt" : "denn danach wurde niemand gefragt")
  }

  func worth(_ worth: String, isEstimated: Bool, isOfWholeDay: Bool) -> String {
    "Die Zeit ist \(worth) wert" + (isOfWholeDay ? ", wenn den ganzen Tag geöffnet wäre" : "")
      + (isEstimated ? ", geschätzt" : "")
  }

  func rank(_ place: Int, _ count: Int, isOpen: Bool) -> String {
    "; Platz \(place) unter \(count) \(isOpen ? "offenen" : "geschlossenen") Stunden nach ihrem "
      + "Wert"
  }

  private func verb(_ closing: Bool) -> String { closing ? "Schließen" : "Öffnen" }

  func costUnknown(closing: Bool) -> String {
    "\(verb(closing)): Was das kostet, wurde nicht rechtzeitig ermittelt"
  }

  func impossible(closing: Bool, _ rules: [String]) -> String {
    let stand = rules.count == 1 ? "Dagegen steht" : "Dagegen stehen zusammen"
    return "\(verb(closing)) ist nicht möglich"
      + (rules.isEmpty ? "" : ". \(stand) \(language.list(rules))")
  }

  func cost(closing: Bool, _ loss: (worth: String, of: String)?) -> String {
    "\(verb(closing)) kostet " + (loss.map { "\($0.worth) von \($0.of)" } ?? "nichts")
  }

  func gain(_ worth: String) -> String {
    "Sie ausdrücklich zu schließen bringt \(worth)"
  }

  func otherChanges(_ moves: String) -> String { "; dann: \(moves)" }

  func sameWithout(_ count: Int, isOpen: Bool) -> String {
    "\(count == 1 ? "Ohne diese Regel" : "Auch ohne eine dieser Regeln") wäre ebenfalls "
      + "\(open(isOpen)): Andere Regeln stehen dem auch entgegen, oder keine andere Woche ist mehr wert"
  }

  func noRule(ofAll: Bool, isOpen: Bool) -> String {
    "\(ofAll ? "Keine einzelne Regel" : "Keine Regel, die sich prüfen ließ,") entscheidet, dass "
      + "\(open(isOpen)) ist: \(others(isOpen))"
  }

  private func others(_ isOpen: Bool) -> String {
    "Keine gefundene Woche, in der dann \(open(!isOpen)) ist, ist mehr wert"
  }

  func turnedWithoutAny(_ count: Int, isOpen: Bool) -> String {
    "\(count == 1 ? "Ohne diese Regel" : "Schon ohne eine einzige dieser Regeln") wäre \(open(!isOpen))"
  }

  func turned(isOpen: Bool, _ rules: [String], more: Int) -> String {
    "Es wäre \(open(!isOpen)) ohne \(rules.joined(separator: " oder ohne "))"
      + (more > 0 ? " (und \(more) weitere)" : "")
  }

  func staff(_ hours: String, isMore: Bool) -> String {
    "; für sich allein braucht es \(hours) "
      + "\(language.form(hours, "Personalstunde", "Personalstunden")) "
      + "\(isMore ? "mehr" : "weniger")"
  }
}
