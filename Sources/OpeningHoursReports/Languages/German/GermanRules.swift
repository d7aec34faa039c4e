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
    case .day(let rule, let days): day(rule, language.on(days))
    case .week(let rule): week(rule)
    case .duty(let rule): duty(rule)
    case .team(let rule): team(rule)
    }
  }

  private func day(_ rule: DayRule, _ on: String) -> String {
    switch rule {
    case .open(let spans):
      "\(on) mindestens \(language.clock(spans)) geöffnet"
    case .openAtSomeTime: "\(on) zu irgendeiner Zeit geöffnet"
    case .closed(let spans):
      "\(on)\(spans == [.wholeDay] ? "" : " " + language.clock(spans)) geschlossen"
    case .exactly(let plan, let asToday):
      asToday
        ? "\(on) wie bisher (\(language.clock(plan.spans)))"
        : plan.isClosed
          ? "\(on) geschlossen"
          : "\(on) genau \(language.clock(plan.spans)) geöffnet"
    case .keepsUnknown: language.phrases.changes.unaskedStay
    case .shortestBlock(let minutes):
      "\(on) mindestens \(language.hours(minutes)) am Stück geöffnet"
    case .longestBlock(let minutes):
      "\(on) höchstens \(language.hours(minutes)) am Stück geöffnet"
    case .mostBlocks(let count):
      "\(on) "
        + (count == 1
          ? "nur eine zusammenhängende Öffnungszeit"
          : "höchstens \(count) getrennte Öffnungszeiten am Tag")
    case .shortestClosure(let minutes):
      "\(on) dauert eine Schließung zwischendurch mindestens "
        + language.hours(minutes)
    case .latestClose(let time):
      "\(on) spätestens um \(language.clock(time)) geschlossen"
    case .longestDay(let minutes):
      "\(on) höchstens \(language.hours(minutes)) geöffnet"
    }
  }

  private func week(_ rule: WeekRule) -> String {
    switch rule {
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
    case .mostStaff(let minutes): mostStaffHours(minutes)
    case .leastStaffWishes(_, let share):
      language.phrases.staffWishes.rule(
        language.percent(share / (StaffWishes.whole / 10_000)))
    case .leastDifference(let other, let minutes):
      "mindestens \(language.hours(minutes)) pro Woche anders als \(other.osm)"
    }
  }

  private func mostStaffHours(_ minutes: Int) -> String {
    "höchstens \(language.numbers.hours(minutes)) Personalstunden pro Woche"
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 Tag" : "\(count) Tage" }
}

extension GermanRule {
  /// A rule about who must be on duty.
  fileprivate func duty(_ rule: DutyRule) -> String {
    let numbers = language.numbers
    return switch rule {
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
    case .leastKeptOverWeek(let kept, let chance):
      "mindestens \(language.percent(chance)) der Öffnungsstunden einer Woche sind zu besetzen, geöffnet wird ab "
        + "\(language.people(kept)) \(kept.peopleRange.upperBound == 1 ? "Person" : "Personen"), bei "
        + "\(language.rate(kept.absence)) Abwesenheit"
    case .leastKept(let kept, let chance):
      "solange geöffnet ist, kommen mit mindestens \(language.percent(chance)) Wahrscheinlichkeit "
        + "\(language.people(kept)) \(kept.peopleRange.upperBound == 1 ? "Person" : "Personen")"
        + (kept.skills.isEmpty ? "" : ", eine mit \(language.quoted(kept.skills)),")
        + " bei \(language.rate(kept.absence)) Abwesenheit"
    }
  }

  /// A rule about how much of a team there is.
  fileprivate func team(_ rule: TeamRule) -> String {
    switch rule {
    case .longestWork(let minutes):
      "niemand arbeitet mehr als \(language.hours(minutes)) am Tag"
    case .people(let group, let count): "„\(group)“: \(people(count))"
    case .contractHours(let group, let minutes):
      "„\(group)“: je höchstens \(language.hours(minutes)) pro Woche"
    case .contractShifts(let group, let count):
      "„\(group)“: je höchstens \(shifts(count)) pro Woche"
    case .dailyShifts(let group, let count): "„\(group)“: je höchstens \(shifts(count)) pro Tag"
    case .mostDuties(let group, let duty, let share):
      "„\(group)“: im Durchschnitt je höchstens "
        + duties(duty, share)
    case .fewerTimes(let group, let days, let fewer, _):
      "„\(group)“, \(language.on(days)): " + fewer.map(fewerTimes).joined(separator: ", ")
    case .hoursTogether(let group, let minutes, let outside, _):
      "„\(group)“: zusammen höchstens \(language.hours(minutes)) pro Woche"
        + (language.times(outside).map(Self.outside) ?? "")
    case .shiftsTogether(let group, let count, _):
      "„\(group)“: zusammen höchstens \(shifts(count)) pro Woche"
    case .weekends(let group, let day, let able, let turns, _):
      "„\(group)“, \(language.on([day]))"
        + (able.outside.isEmpty ? "" : Self.outside(language.spans(able.outside)))
        + ": von \(people(able.people)) arbeitet jede an höchstens \(turns.works) von "
        + "\(turns.weekends) Wochenenden"
    case .shiftsOver(let group, let times, let most, _):
      "„\(group)“: zusammen höchstens \(shifts(most)) pro Woche über "
        + (language.eachTime(times).count == 1
          ? "\(eachTime(times)) hinweg" : "eine dieser Zeiten hinweg: \(eachTime(times))")
    case .mostPaid(let minutes): mostStaffHours(minutes)
    case .mostCost(let money): "Personal kostet höchstens \(language.money(money)) pro Woche"
    case .mostBurden(_, let thousandths):
      "Belastung des Personals höchstens \(language.numbers.thousandths(thousandths)) pro Woche"
    }
  }

  private func eachTime(_ times: [[TimeSpan]]) -> String {
    language.eachTime(times).map { time, part in
      time + (part.map { " (eines der \($0)-Minuten-Stücke)" } ?? "")
    }.joined(separator: ", ")
  }

  /// What does not come out even by the week is told by the year.
  private func duties(_ duty: Duty, _ share: Fraction) -> String {
    if let times = share.timesAYear, let day = duty.day {
      return "\(times) \(language.name(day))e im Jahr"
    }
    let number = language.numbers.fraction(share)
    let plural = language.phrases.words.duties(duty)
    return "\(number) \(share == Fraction(1) ? String(plural.dropLast()) : plural) pro Woche"
  }

  /// Personen, die nur zu bestimmten Zeiten arbeiten können.
  private func fewerTimes(_ fewer: FewerTimes) -> String {
    people(fewer.people)
      + (fewer.spans.isEmpty ? " gar nicht" : " nur \(language.clock(fewer.spans))")
  }

  private func people(_ count: Int) -> String { count == 1 ? "1 Person" : "\(count) Personen" }
  private func shifts(_ count: Int) -> String { count == 1 ? "1 Schicht" : "\(count) Schichten" }

  /// Of which shifts a rule speaks: those that lie within none of some times.
  private static func outside(_ times: String) -> String {
    " in Schichten, die nicht in \(times) liegen"
  }
}
