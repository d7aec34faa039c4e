import OpeningHours
import OpeningHoursTables

/// What would have to change, in Latvian.
struct LatvianRepairs: RepairPhrases {
  private var language: Language { .latvian }

  func sentence(_ fact: RepairFact, naming part: (Rule) -> String) -> String {
    let magnitude = text(fact.magnitude)
    switch fact {
    case .leftOut(let rule):
      return "atcelt noteikumu \(language.phrases.words.quoted(part(rule)))"
    case .mayBeOpen(let days, let spans, let minutes):
      let times = spans.map { " \(language.clock($0))" } ?? ""
      return "atļaut atvērt \(language.on(days))\(times)"
        + (minutes == nil ? "" : " (\(magnitude))")
    case .opensLess(let days, let new, let old):
      return "\(language.on(days)) prasīt darba laiku \(language.clock(new)), nevis "
        + "\(language.clock(old)) (\(magnitude))"
    case .otherHours(let days, let new, let old):
      return "\(language.on(days)) noteikt darba laiku \(language.clock(new.spans)), nevis "
        + "\(language.clock(old.spans)) (\(magnitude))"
    case .mayClose(let changes):
      let closes = changes.map { "\(language.on([$0.day])) \(language.clock($0.closes))" }
      return "atļaut slēgt stundas, par kurām neviens netika jautāts: \(language.list(closes)) "
        + "(\(magnitude))"
    case .opensApart(let days, let others):
      return "\(language.on(days)) atvērt citā laikā nekā \(language.on(others))"
    case .people(let group, let new, let old):
      let people = language.form("\(new)", "cilvēku", "cilvēkus")
      return
        "grupā „\(language.text(group))” paredzēt \(new) \(people), nevis \(old) (\(magnitude))"
    case .amount(let rule, _, let old):
      return
        "prasīt tikai \(language.phrases.words.quoted(part(rule))), nevis \(language.text(old)) "
        + "(\(magnitude))"
    }
  }

  func text(_ magnitude: RepairFact.Magnitude) -> String {
    switch magnitude {
    case .all: "atcelts"
    case .minutes(let minutes): language.length(minutes)
    case .less(let minutes): "par \(language.length(minutes)) mazāk"
    case .changed(let minutes): "mainās \(language.length(minutes))"
    case .later(let minutes): "par \(language.length(minutes)) vēlāk"
    case .days(let count):
      "par \(count) \(language.form("\(count)", "dienu", "dienām")) mazāk"
    case .more(let amount): more(amount)
    }
  }

  private func more(_ amount: RuleAmount) -> String {
    let more = amount.number > 0 ? "vairāk" : "mazāk"
    let number = language.text(amount.size)
    return switch amount.size {
    case .hours(let minutes): "par \(language.length(minutes)) \(more)"
    case .staffHours(let minutes): "par \(language.hours(minutes)) personāla darba \(more)"
    case .people: "par \(number) \(language.form(number, "cilvēku", "cilvēkiem")) \(more)"
    case .visits:
      "par \(number) \(language.form(number, "apmeklējumu", "apmeklējumiem")) \(more)"
    case .chance(let size):
      "par \(language.points(size)) "
        + "\(language.form(language.points(size), "procentpunktu", "procentpunktiem")) \(more)"
    case .duties: "par \(number) \(language.form(number, "dežūru", "dežūrām")) \(more)"
    case .count, .money, .burden, .time: "par \(number) \(more)"
    }
  }
}
