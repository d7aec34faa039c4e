import OpeningHours
import OpeningHoursTables

/// What would have to change, in English.
struct EnglishRepairs: RepairPhrases {
  private var language: Language { .english }

  func sentence(_ fact: RepairFact, naming part: (Rule) -> String) -> String {
    let magnitude = text(fact.magnitude)
    switch fact {
    case .leftOut(let rule):
      return "leave out \(language.phrases.words.quoted(part(rule)))"
    case .mayBeOpen(let days, let spans, let minutes):
      let times = spans.map { " \(language.clock($0))" } ?? ""
      return "let \(days.inWords) be open\(times)" + (minutes == nil ? "" : " (\(magnitude))")
    case .opensLess(let days, let new, let old):
      return "open \(days.inWords) \(language.clock(new)) instead of \(language.clock(old)) "
        + "(\(magnitude))"
    case .otherHours(let days, let new, let old):
      return "open \(days.inWords) \(language.clock(new.spans)) instead of "
        + "\(language.clock(old.spans)) (\(magnitude))"
    case .mayClose(let changes):
      let closes = changes.map { "\(language.name($0.day)) \(language.clock($0.closes))" }
      return "let \(language.list(closes)) close, of which nobody was asked (\(magnitude))"
    case .opensApart(let days, let others):
      return "let \(days.inWords) open at another time than \(others.inWords)"
    case .people(let group, let new, let old):
      return "have \(new) \(new == 1 ? "person" : "people") instead of \(old) in the group "
        + "\(language.phrases.words.quoted(language.text(group))) (\(magnitude))"
    case .amount(let rule, _, let old):
      return "ask only for \(language.phrases.words.quoted(part(rule))) instead of "
        + "\(language.text(old)) (\(magnitude))"
    }
  }

  func text(_ magnitude: RepairFact.Magnitude) -> String {
    switch magnitude {
    case .all: "left out"
    case .minutes(let minutes): language.length(minutes)
    case .less(let minutes): "\(language.length(minutes)) less"
    case .changed(let minutes): "\(language.length(minutes)) changed"
    case .later(let minutes): "\(language.length(minutes)) later"
    case .days(let count): "\(count) \(count == 1 ? "day" : "days") less"
    case .more(let amount): more(amount)
    }
  }

  private func more(_ amount: RuleAmount) -> String {
    let (more, fewer) = amount.number > 0 ? ("more", "more") : ("less", "fewer")
    let number = language.text(amount.size)
    return switch amount.size {
    case .hours(let minutes): "\(language.length(minutes)) \(more)"
    case .staffHours: "\(number) staff \(number == "1" ? "hour" : "hours") \(more)"
    case .count: "\(number) \(fewer)"
    case .people: "\(number) \(number == "1" ? "person" : "people") \(fewer)"
    case .visits: "\(number) \(number == "1" ? "visit" : "visits") \(more)"
    case .chance(let size):
      "\(language.points(size)) percentage \(size == 100 ? "point" : "points") \(more)"
    case .duties: "\(number) \(number == "1" ? "duty" : "duties") \(more)"
    case .money, .burden, .time: "\(number) \(more)"
    }
  }
}
