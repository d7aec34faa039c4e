import OpeningHours
import OpeningHoursTables

/// Rules in German.
struct GermanRules: RulePhrases {
  func part(_ rule: Rule) -> String { GermanRule(statement: rule.statement).text }
  func publicPart(_ rule: Rule) -> String { part(rule) }
  func citation(_ citation: String) -> String { citation.nameOfLaw }
}

/// What a rule says in German.
private struct GermanRule {
  let statement: Rule.Statement
  private var language: Language { .german }

  /// The rule in plain words.
  var text: String {
    switch statement {
    case .open(let days, let spans):
      "\(language.on(days)) mindestens \(language.clock(spans)) geöffnet"
    case .openAtSomeTime(let days): "\(language.on(days)) zu irgendeiner Zeit geöffnet"
    case .closed(let days, let spans):
      "\(language.on(days))\(spans == [.wholeDay] ? "" : " " + language.clock(spans)) geschlossen"
    case .exactly(let days, let plan, let asToday):
      asToday
        ? "\(language.on(days)) wie bisher (\(language.clock(plan.spans)))"
        : plan.isClosed
          ? "\(language.on(days)) geschlossen"
          : "\(language.on(days)) genau \(language.clock(plan.spans)) geöffnet"
    case .keepsUnknown: language.phrases.changes.unaskedStay
    case .shortestBlock(let days, let minutes):
      "\(language.on(days)) mindestens \(language.hours(minutes)) am Stück geöffnet"
    case .longestBlock(let days, let minutes):
      "\(language.on(days)) höchstens \(language.hours(minutes)) am Stück geöffnet"
    case .mostBlocks(let days, let count):
      "\(language.on(days)) "
        + (count == 1
          ? "nur eine zusammenhängende Öffnungszeit"
          : "höchstens \(count) getrennte Öffnungszeiten am Tag")
    case .shortestClosure(let days, let minutes):
      "\(language.on(days)) dauert eine Schließung zwischendurch mindestens "
        + language.hours(minutes)
    case .latestClose(let days, let time):
      "\(language.on(days)) spätestens um \(language.clock(time)) geschlossen"
    case .longestDay(let days, let minutes):
      "\(language.on(days)) höchstens \(language.hours(minutes)) geöffnet"
    case .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .mostDistinctDays, .sameOpening, .mostStaff, .leastDifference:
      week
    case .leastOnDuty, .onDutyByVisits, .leastSkilled, .preparation, .closingDown, .longestWork,
      .contractHours, .contractShifts, .dailyShifts, .mostDuties, .mostCost:
      staff
    }
  }

  private var week: String {
    switch statement {
    case .mostWeekly(let minutes): "höchstens \(language.hours(minutes)) pro Woche geöffnet"
    case .leastWeekly(let minutes): "mindestens \(language.hours(minutes)) pro Woche geöffnet"
    case .mostChanged(let minutes):
      "höchstens \(language.hours(minutes)) pro Woche ändern sich gegenüber heute"
    case .mostLateDays(let count, let time):
      count == 0
        ? "kein Tag endet nach \(language.clock(time))"
        : "höchstens \(count == 1 ? "ein langer Abend" : "\(count) lange Abende") pro Woche (nach "
          + "\(language.clock(time)) geöffnet)"
    case .mostClosedDays(let count):
      count == 0 ? "kein Tag geschlossen" : "höchstens \(days(count)) geschlossen"
    case .leastClosedDays(let count): "mindestens \(days(count)) geschlossen"
    case .mostDistinctDays(let count):
      "höchstens \(count) \(count == 1 ? "Zeit" : "verschiedene Zeiten") an den offenen Tagen"
    case .sameOpening(let days): "\(language.on(days)) zur gleichen Zeit öffnen"
    case .mostStaff(let minutes):
      "höchstens \(language.numbers.hours(minutes)) Personalstunden pro Woche"
    case .leastDifference(let other, let minutes):
      "mindestens \(language.hours(minutes)) pro Woche anders als \(other.osm)"
    default: ""
    }
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 Tag" : "\(count) Tage" }
}

extension GermanRule {
  /// A rule about the team.
  fileprivate var staff: String {
    let numbers = language.numbers
    return switch statement {
    case .leastOnDuty(let days, let spans, let count):
      "\(language.on(days))\(spans == [.wholeDay] ? "" : " " + language.clock(spans)) mindestens "
        + "\(people(count)) im Dienst, solange geöffnet ist"
    case .onDutyByVisits(let thousandths):
      "eine Person im Dienst je \(numbers.thousandths(thousandths)) erwartete Besuche pro Stunde"
    case .leastSkilled(let skill, let count):
      "mindestens \(count)-mal „\(skill)“ im Dienst, solange geöffnet ist"
    case .preparation(let days, let minutes, let count):
      "\(language.on(days)) \(people(count)) im Dienst, \(language.length(minutes)) vor dem Öffnen"
    case .closingDown(let days, let minutes, let count):
      "\(language.on(days)) \(people(count)) im Dienst, \(language.length(minutes)) nach dem "
        + "Schließen"
    case .longestWork(let minutes):
      "niemand arbeitet mehr als \(language.hours(minutes)) am Tag"
    case .contractHours(let group, let count, let minutes):
      "„\(group)“: \(people(count)), \(each(count))höchstens \(language.hours(minutes)) pro Woche"
    case .contractShifts(let group, let count, let shifts):
      "„\(group)“: \(people(count)), \(each(count))höchstens \(self.shifts(shifts)) pro Woche"
    case .dailyShifts(let group, let count, let shifts):
      "„\(group)“: \(people(count)), \(each(count))höchstens \(self.shifts(shifts)) pro Tag"
    case .mostDuties(let group, let count, let duty, let thousandths):
      "„\(group)“: \(people(count)), \(each(count))im Durchschnitt höchstens "
        + duties(duty, thousandths)
    case .mostCost(let cents): "Personal kostet höchstens \(numbers.hundredths(cents)) pro Woche"
    default: ""
    }
  }

  /// What does not come out even by the week is told by the year.
  private func duties(_ duty: Duty, _ thousandths: Int) -> String {
    if let times = thousandths.timesAYear, let day = duty.day {
      return "\(times) \(language.name(day))e im Jahr"
    }
    let number = language.numbers.thousandths(thousandths)
    let plural = language.phrases.words.duties(duty)
    return "\(number) \(thousandths == 1000 ? String(plural.dropLast()) : plural) pro Woche"
  }

  private func people(_ count: Int) -> String { count == 1 ? "1 Person" : "\(count) Personen" }
  private func shifts(_ count: Int) -> String { count == 1 ? "1 Schicht" : "\(count) Schichten" }
  private func each(_ count: Int) -> String { count == 1 ? "" : "je " }
}
