import OpeningHours
import OpeningHoursTables

/// What would have to change, in German.
struct GermanRepairs: RepairPhrases {
  private var language: Language { .german }

  func sentence(_ fact: RepairFact, naming part: (Rule) -> String) -> String {
    let magnitude = text(fact.magnitude)
    switch fact {
    case .leftOut(let rule):
      return "auf \(language.phrases.words.quoted(part(rule))) verzichten"
    case .mayBeOpen(let days, let spans, let minutes):
      let times = spans.map { " \(language.clock($0))" } ?? ""
      return "\(language.on(days))\(times) die Öffnung zulassen"
        + (minutes == nil ? "" : " (\(magnitude))")
    case .opensLess(let days, let new, let old):
      return
        "\(language.on(days)) nur \(language.clock(new)) statt \(language.clock(old)) verlangen "
        + "(\(magnitude))"
    case .otherHours(let days, let new, let old):
      return "\(language.on(days)) \(language.clock(new.spans)) statt \(language.clock(old.spans)) "
        + "festlegen (\(magnitude))"
    case .mayClose(let changes):
      let closes = changes.map { "\(language.name($0.day)) \(language.clock($0.closes))" }
      return "zulassen, dass Stunden entfallen, nach denen niemand gefragt wurde: "
        + "\(language.list(closes)) (\(magnitude))"
    case .opensApart(let days, let others):
      return "\(language.on(days)) zu anderer Zeit öffnen als \(language.on(others))"
    case .people(let group, let new, let old):
      return
        "in der Gruppe „\(language.text(group))“ \(new) \(new == 1 ? "Person" : "Personen") statt "
        + "\(old) vorsehen (\(magnitude))"
    case .amount(let rule, _, let old):
      return
        "nur \(language.phrases.words.quoted(part(rule))) statt \(language.text(old)) verlangen "
        + "(\(magnitude))"
    }
  }

  func text(_ magnitude: RepairFact.Magnitude) -> String {
    switch magnitude {
    case .all: "gestrichen"
    case .minutes(let minutes): language.length(minutes)
    case .less(let minutes): "\(language.length(minutes)) weniger"
    case .changed(let minutes): "\(language.length(minutes)) geändert"
    case .later(let minutes): "\(language.length(minutes)) später"
    case .days(let count): "\(count) \(count == 1 ? "Tag" : "Tage") weniger"
    case .more(let amount): more(amount)
    }
  }

  private func more(_ amount: RuleAmount) -> String {
    let more = amount.number > 0 ? "mehr" : "weniger"
    let number = language.text(amount.size)
    return switch amount.size {
    case .hours(let minutes): "\(language.length(minutes)) \(more)"
    case .staffHours:
      "\(number) \(number == "1" ? "Personalstunde" : "Personalstunden") \(more)"
    case .people: "\(number) \(number == "1" ? "Person" : "Personen") \(more)"
    case .visits: "\(number) \(number == "1" ? "Besuch" : "Besuche") \(more)"
    case .chance(let size):
      "\(language.points(size)) \(size == 100 ? "Prozentpunkt" : "Prozentpunkte") \(more)"
    case .duties: "\(number) \(number == "1" ? "Dienst" : "Dienste") \(more)"
    case .count, .money, .burden, .time: "\(number) \(more)"
    }
  }
}
