import OpeningHours
import OpeningHoursTables

struct GermanAlternatives: AlternativePhrases {
  private var language: Language { .german }

  let title = "Alternativen"
  let worthAsMuch = "so viel wert wie die beste"
  let enough = "Vielleicht gibt es mehr: So viele waren gewünscht."
  let stopped = "Vielleicht gibt es mehr: Die Suche danach endete vorzeitig."

  func request(_ apart: String, _ within: String?) -> String {
    "Je zwei dieser Wochen unterscheiden sich um \(apart) oder mehr; "
      + (within.map { "keine ist um mehr als \($0) weniger wert." }
        ?? "jede ist so viel wert wie die beste.")
  }

  func sameInEach(_ days: String) -> String { "In allen gleich: \(days)." }

  func worthMore(_ worth: String) -> String {
    "\(worth), mehr als die beste, die rechtzeitig gefunden wurde"
  }

  func worthLess(_ worth: String, _ less: String, _ percent: String) -> String {
    "\(worth) (\(less) weniger, \(percent))"
  }

  func week(_ worth: String, _ apart: String, _ remark: String) -> String {
    "\(worth), \(apart) von der besten entfernt: \(remark)"
  }

  func remark(_ remark: AlternativeRemark) -> String {
    switch remark {
    case .asToday: "die bisherigen Öffnungszeiten"
    case .fewestChanges(let minutes): "die wenigsten Änderungen (\(language.hours(minutes)))"
    case .movesLongDay(let day, let other, let isOneOfSeveral):
      "\(isOneOfSeveral ? "ein" : "der") lange Tag ist \(language.name(day)) statt "
        + language.name(other)
    case .movesLateEvening(let day, let other, let isOneOfSeveral):
      "\(isOneOfSeveral ? "ein" : "der") lange Abend ist \(language.name(day)) statt "
        + language.name(other)
    case .onlyOpen(let day): "als einzige \(language.on([day])) geöffnet"
    case .onlyClosed(let day): "als einzige \(language.on([day])) geschlossen"
    case .lessStaff(let minutes):
      "braucht \(language.numbers.hours(minutes)) Personalstunden weniger"
    case .moreHours(let minutes): "pro Woche \(language.hours(minutes)) länger geöffnet"
    case .longest(let day, let minutes):
      "öffnet \(language.on([day])) am längsten (\(language.hours(minutes)))"
    case .latest(let day, let time):
      "schließt \(language.on([day])) am spätesten (\(language.clock(time)))"
    case .earliest(let day, let time):
      "öffnet \(language.on([day])) am frühesten (\(language.clock(time)))"
    case .fewerChanges(let minutes, let most):
      "weniger Änderungen als die beste (\(language.hours(minutes)) statt "
        + "\(language.numbers.hours(most)))"
    case .otherLengths(let lengths):
      lengths.byMinutes.map { minutes, days in
        "\(language.on(days)) \(language.hours(abs(minutes))) \(minutes > 0 ? "mehr" : "weniger")"
      }.joined(separator: ", ")
    case .otherHours(let days):
      days.map {
        "\(language.phrases.grammar.moment($0.day, $0.hours.spans)) statt "
          + language.clock($0.best.spans)
      }.joined(separator: ", ")
    }
  }

  func tooLittle(_ isFirst: Bool, _ apart: String, _ worth: String, _ less: String) -> String {
    (isFirst
      ? "Keine andere Woche mit \(apart) Abstand" : "Keine weitere Woche mit so viel Abstand")
      + " ist mehr wert als \(worth) (\(less) weniger)."
  }

  func noOther(_ isFirst: Bool, _ apart: String) -> String {
    isFirst
      ? "Keine andere Woche nach diesen Regeln unterscheidet sich um \(apart)."
      : "Keine weitere Woche nach diesen Regeln unterscheidet sich von allen um \(apart)."
  }
}
