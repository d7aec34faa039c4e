import OpeningHours
import OpeningHoursTables

/// Rules in Latvian.
struct LatvianRules: RulePhrases {
  func part(_ rule: Rule) -> String { LatvianRule(statement: rule.statement).text }
  func publicPart(_ rule: Rule) -> String { part(rule) }
  func citation(_ citation: String) -> String { citation.nameOfLaw }
}

/// What a rule says in Latvian.
private struct LatvianRule {
  let statement: Rule.Statement
  private var language: Language { .latvian }

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
    case .open(let spans): "\(on) atvērts vismaz \(language.clock(spans))"
    case .openAtSomeTime: "\(on) kādu laiku ir atvērts"
    case .closed(let spans):
      "\(on)\(spans == [.wholeDay] ? "" : " " + language.clock(spans)) slēgts"
    case .exactly(let plan, let asToday):
      asToday
        ? "\(on) kā pašlaik (\(language.clock(plan.spans)))"
        : plan.isClosed
          ? "\(on) slēgts"
          : "\(on) atvērts tieši \(language.clock(plan.spans))"
    case .keepsUnknown: language.phrases.changes.unaskedStay
    case .shortestBlock(let minutes):
      "\(on) atvērts vismaz \(language.hours(minutes)) bez pārtraukuma"
    case .longestBlock(let minutes):
      "\(on) atvērts ne ilgāk kā \(language.hours(minutes)) bez pārtraukuma"
    case .mostBlocks(let count):
      "\(on) "
        + (count == 1
          ? "tikai viens nepārtraukts darba laiks"
          : "ne vairāk kā \(count) atsevišķi darba laiki dienā")
    case .shortestClosure(let minutes):
      "\(on) slēgtais starplaiks ilgst vismaz \(language.hours(minutes))"
    case .latestClose(let time):
      "\(on) slēdz ne vēlāk kā \(language.clock(time))"
    case .longestDay(let minutes):
      "\(on) atvērts ne ilgāk kā \(language.hours(minutes))"
    }
  }

  private func week(_ rule: WeekRule) -> String {
    switch rule {
    case .mostWeekly(let minutes): "nedēļā atvērts ne ilgāk kā \(language.hours(minutes))"
    case .leastWeekly(let minutes): "nedēļā atvērts vismaz \(language.hours(minutes))"
    case .mostChanged(let minutes):
      "nedēļā no pašreizējā laika atšķiras ne vairāk kā \(language.hours(minutes))"
    case .mostLateDays(let count, let time):
      count == 0
        ? "nevienu dienu neslēdz vēlāk par \(language.clock(time))"
        : "vēlāk par \(language.clock(time)) slēdz ne vairāk kā \(count) "
          + language.form("\(count)", "dienu nedēļā", "dienas nedēļā")
    case .mostClosedDays(let count):
      count == 0 ? "neviena diena nav slēgta" : "ne vairāk kā \(closedDays(count))"
    case .leastClosedDays(let count): "vismaz \(closedDays(count))"
    case .mostDistinctDays(let count):
      "atvērtajās dienās ne vairāk kā \(count) "
        + language.form("\(count)", "darba laiks", "dažādi darba laiki")
    case .sameOpening(let days): "\(language.on(days)) atver vienā un tajā pašā laikā"
    case .mostStaff(let minutes): mostStaffHours(minutes)
    case .leastStaffWishes(_, let share):
      language.phrases.staffWishes.rule(
        language.percent(share / (StaffWishes.whole / 10_000)))
    case .leastDifference(let other, let minutes):
      "nedēļā vismaz \(language.hours(minutes)) atšķiras no \(other.osm)"
    }
  }

  private func mostStaffHours(_ minutes: Int) -> String {
    "nedēļā ne vairāk kā \(language.hours(minutes)) personāla darba"
  }

  private func closedDays(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "slēgta diena", "slēgtas dienas"))"
  }
}

extension LatvianRule {
  /// A rule about who must be on duty.
  fileprivate func duty(_ rule: DutyRule) -> String {
    let numbers = language.numbers
    return switch rule {
    case .leastOnDuty(let days, let spans, let count):
      "kamēr ir atvērts, \(language.on(days))"
        + "\(spans == [.wholeDay] ? "" : " " + language.clock(spans)) strādā vismaz \(staff(count))"
    case .onDutyByVisits(let thousandths):
      "viens darbinieks uz tik daudz gaidāmiem apmeklējumiem stundā: "
        + numbers.thousandths(thousandths)
    case .leastSkilled(let skill, let count):
      "kamēr ir atvērts, strādā vismaz \(staff(count)) ar prasmi „\(skill)”"
    case .preparation(let days, let minutes, let count):
      "\(language.on(days)) \(language.length(minutes)) pirms atvēršanas strādā \(staff(count))"
    case .closingDown(let days, let minutes, let count):
      "\(language.on(days)) \(language.length(minutes)) pēc slēgšanas strādā \(staff(count))"
    case .leastKeptOverWeek(let kept, let chance):
      "nedēļā ar personālu var nodrošināt vismaz \(language.percent(chance)) atvērto stundu, atver, ja ir "
        + "\(language.people(kept)) "
        + language.form("\(kept.peopleRange.upperBound)", "cilvēks", "cilvēki")
        + ", prombūtne \(language.rate(kept.absence))"
    case .leastKept(let kept, let chance):
      "kamēr ir atvērts, ar vismaz \(language.percent(chance)) varbūtību ierodas "
        + "\(language.people(kept)) "
        + language.form("\(kept.peopleRange.upperBound)", "cilvēks", "cilvēki")
        + (kept.skills.isEmpty ? "" : ", viens ar prasmi \(language.quoted(kept.skills)),")
        + " prombūtne \(language.rate(kept.absence))"
    }
  }

  /// A rule about how much of a team there is.
  fileprivate func team(_ rule: TeamRule) -> String {
    switch rule {
    case .longestWork(let minutes):
      "neviens nestrādā ilgāk kā \(language.hours(minutes)) dienā"
    case .people(let group, let count): "„\(group)”: \(people(count))"
    case .contractHours(let group, let minutes): each(group, language.hours(minutes), "nedēļā")
    case .contractShifts(let group, let count): each(group, shifts(count), "nedēļā")
    case .dailyShifts(let group, let count): each(group, shifts(count), "dienā")
    case .mostDuties(let group, let duty, let share):
      "„\(group)”: katram vidēji ne vairāk kā "
        + duties(duty, share)
    case .fewerTimes(let group, let days, let fewer, _):
      "„\(group)”, \(language.on(days)): " + fewer.map(fewerTimes).joined(separator: ", ")
    case .hoursTogether(let group, let minutes, let outside, _):
      together(group, language.hours(minutes))
        + (language.times(outside).map { " maiņās, kas nav \($0)" } ?? "")
    case .shiftsTogether(let group, let count, _):
      together(group, shifts(count))
    case .weekends(let group, let day, let able, let turns, _):
      "„\(group)”, \(language.on([day]))"
        + (able.outside.isEmpty ? "" : " maiņās, kas nav \(language.spans(able.outside))")
        + ": spēj strādāt \(people(able.people)), katrs ne vairāk kā \(turns.works) no "
        + "\(turns.weekends) nedēļas nogalēm"
    case .shiftsOver(let group, let times, let most, _):
      together(group, shifts(most)) + ", kas aptver "
        + (language.eachTime(times).count == 1 ? "" : "kādu no šiem laikiem: ") + eachTime(times)
    case .mostPaid(let minutes): mostStaffHours(minutes)
    case .mostCost(let money):
      "personāla izmaksas nedēļā nepārsniedz \(language.money(money))"
    case .mostBurden(_, let thousandths):
      "personāla slodze nedēļā nepārsniedz \(language.numbers.thousandths(thousandths))"
    }
  }

  private func eachTime(_ times: [[TimeSpan]]) -> String {
    language.eachTime(times).map { time, part in
      time + (part.map { " (vienu no \($0) minūšu posmiem)" } ?? "")
    }.joined(separator: ", ")
  }

  private func each(_ group: String, _ most: String, _ period: String) -> String {
    "„\(group)”: katram ne vairāk kā \(most) \(period)"
  }

  private func together(_ group: String, _ most: String) -> String {
    "„\(group)”: kopā ne vairāk kā \(most) nedēļā"
  }

  private func staff(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "darbinieks", "darbinieki"))"
  }

  /// Cilvēki, kas var strādāt tikai noteiktā laikā.
  private func fewerTimes(_ fewer: FewerTimes) -> String {
    people(fewer.people)
      + (fewer.spans.isEmpty ? " nemaz" : " tikai \(language.clock(fewer.spans))")
  }

  private func people(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "cilvēks", "cilvēki"))"
  }

  private func shifts(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "maiņa", "maiņas"))"
  }

  /// What does not come out even by the week is told by the year.
  private func duties(_ duty: Duty, _ share: Fraction) -> String {
    if let times = share.timesAYear, let day = duty.day {
      let name = language.name(day)
      return "\(times) \(language.form("\(times)", name, name + "s")) gadā"
    }
    // One duty is "dežūra"; a part of one and several are "dežūras".
    let plural = language.phrases.words.duties(duty)
    return "\(language.numbers.fraction(share)) "
      + "\(share == Fraction(1) ? String(plural.dropLast()) : plural) nedēļā"
  }
}
