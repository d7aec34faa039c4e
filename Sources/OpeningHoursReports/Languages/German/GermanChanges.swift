import OpeningHours
import OpeningHoursTables

struct GermanChanges: ChangePhrases {
  let unaskedStay = "bisherige Öffnungsstunden, nach denen niemand gefragt wurde, bleiben"
  let unaskedEstimated =
    "Stunden, nach denen niemand gefragt wurde, erhalten einen geschätzten Wert"

  func judgedBy(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "beurteilt nach Wünschen (jedes Kreuz zählt)"
    case .reach: "beurteilt nach erreichten Personen (wie viele eine passende Zeit finden)"
    case .visits: "beurteilt nach Besuchen"
    }
  }

  func window(_ length: String) -> String {
    "eine offene Zeit von \(length) genügt für einen Besuch"
  }

  let conversionFitted =
    "Wünsche in Besuche umgerechnet wie in den Stunden, die erfragt und gezählt sind"

  func conversion(_ percent: String) -> String {
    "von denen, die kommen würden, kommen \(percent)"
  }

  func weight(_ segment: String, _ factor: String) -> String {
    "Befragte der Gruppe „\(segment)“ zählen \(factor)-fach"
  }

  func weightBy(_ weighting: RatingWeighting) -> String {
    switch weighting {
    case .none: "Befragte zählen gleich viel, was immer sie von den Öffnungszeiten halten"
    case .importance: "je wichtiger Befragten die Öffnungszeiten sind, desto mehr zählen sie"
    case .dissatisfaction: "je unzufriedener Befragte sind, desto mehr zählen sie"
    }
  }

  let people = "andere Zeiten, Abwesenheiten oder Verträge einzelner Personen"
  let roster = "andere Regeln für den Dienstplan"

  func onDuty(_ onDays: String, _ count: String) -> String {
    "\(onDays) \(count) im Dienst während der Öffnung"
  }

  func workBefore(_ length: String) -> String {
    "\(length) Arbeit vor dem Öffnen"
  }

  func workAfter(_ length: String) -> String {
    "\(length) Arbeit nach dem Schließen"
  }

  func mayBeOpen(_ day: Weekday, _ spans: [TimeSpan]?) -> String {
    let language = Language.german
    let times = spans.map { spans in
      guard let span = spans.first, spans.count == 1 else { return " \(language.clock(spans))" }
      return " von \(span.start.short) bis \(language.clock(span.end))"
    }
    return "\(language.name(day).lowercased())s darf\(times ?? "") geöffnet werden"
  }

  func before(_ amount: String) -> String {
    "\(amount) im Plan"
  }
}
