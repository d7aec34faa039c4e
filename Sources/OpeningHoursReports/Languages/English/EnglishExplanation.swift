import OpeningHours
import OpeningHoursTables

struct EnglishExplanation: ExplanationPhrases {
  private var language: Language { .english }

  let nothingElse = "; nothing else changes"
  let liftsDefaults =
    "It stays open by what holds where nothing is stated, "
    + "which gives way to a closure in so many words"
  let notProven = " (not proven)"

  func state(
    _ day: Weekday, _ span: TimeSpan?, open: [TimeSpan], closed: [TimeSpan], today: [TimeSpan]?
  ) -> String {
    let time = span.map { " \(language.clock([$0]))" } ?? ""
    let isWholly = span != nil && closed.isEmpty
    let state =
      open.isEmpty
      ? "closed"
      : isWholly
        ? "open"
        : "open \(language.clock(open))"
          + (closed.isEmpty ? "" : " and closed \(language.clock(closed))")
    return "\(day.name)\(time) is \(state) in the best week"
      + (today.map { "; today it is \($0.isEmpty ? "closed" : "open \(language.clock($0))")" }
        ?? ", as today")
  }

  private func open(_ isOpen: Bool) -> String { isOpen ? "open" : "closed" }

  func worthUnknown(ofSeveralSurveys: Bool) -> String {
    "What it is worth is not known, "
      + (ofSeveralSurveys ? "because not every survey asked" : "because nobody was asked")
  }

  func worth(_ worth: String, isEstimated: Bool, isOfWholeDay: Bool) -> String {
    "It is worth \(worth)" + (isOfWholeDay ? " if it opened all day" : "")
      + (isEstimated ? ", estimated" : "")
  }

  func rank(_ place: Int, _ count: Int, isOpen: Bool) -> String {
    let ending =
      (11...13).contains(place % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][place % 10] ?? "th"
    return "; \(place)\(ending) of \(count) \(open(isOpen)) hours by worth"
  }

  private func verb(_ closing: Bool) -> String { closing ? "Closing" : "Opening" }

  func costUnknown(closing: Bool) -> String {
    "\(verb(closing)) it: what that takes was not found out in time"
  }

  func impossible(closing: Bool, _ rules: [String]) -> String {
    let stand = rules.count == 1 ? "stands" : "stand together"
    return "\(verb(closing)) it is not possible"
      + (rules.isEmpty ? "" : ": against it \(stand) \(language.list(rules))")
  }

  func cost(closing: Bool, _ loss: (worth: String, of: String)?) -> String {
    "\(verb(closing)) it costs " + (loss.map { "\($0.worth) of \($0.of)" } ?? "nothing")
  }

  func gain(_ worth: String) -> String {
    "Closing it in so many words brings \(worth)"
  }

  func otherChanges(_ moves: String) -> String { "; then \(moves)" }

  func sameWithout(_ count: Int, isOpen: Bool) -> String {
    "\(count == 1 ? "Without that rule" : "Without any one of these rules") it would be "
      + "\(open(isOpen)) as well: other rules forbid it too, or no other week is worth more"
  }

  func noRule(ofAll: Bool, isOpen: Bool) -> String {
    "\(ofAll ? "No single rule decides" : "No rule that could be tried decides") that it is "
      + "\(open(isOpen)): \(others(isOpen))"
  }

  private func others(_ isOpen: Bool) -> String {
    "no week found that is \(open(!isOpen)) then is worth more"
  }

  func turnedWithoutAny(_ count: Int, isOpen: Bool) -> String {
    "\(count == 1 ? "Without that rule" : "Without any one of these rules") it would be \(open(!isOpen))"
  }

  func turned(isOpen: Bool, _ rules: [String], more: Int) -> String {
    "It would be \(open(!isOpen)) without \(rules.joined(separator: ", or without "))"
      + (more > 0 ? " (and \(more) more)" : "")
  }

  func staff(_ hours: String, isMore: Bool) -> String {
    "; by itself it needs \(hours) \(isMore ? "more" : "fewer") staff "
      + language.form(hours, "hour", "hours")
  }
}
