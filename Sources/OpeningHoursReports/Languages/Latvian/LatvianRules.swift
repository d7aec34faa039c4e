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
    case .open(let days, let spans): "\(language.on(days)) atvērts vismaz \(language.clock(spans))"
    case .openAtSomeTime(let days): "\(language.on(days)) kādu laiku ir atvērts"
    case .closed(let days, let spans):
      "\(language.on(days))\(spans == [.wholeDay] ? "" : " " + language.clock(spans)) slēgts"
    case .exactly(let days, let plan, let asToday):
      asToday
        ? "\(language.on(days)) kā pašlaik (\(language.clock(plan.spans)))"
        : plan.isClosed
          ? "\(language.on(days)) slēgts"
          : "\(language.on(days)) atvērts tieši \(language.clock(plan.spans))"
    case .keepsUnknown: language.phrases.changes.unaskedStay
    case .shortestBlock(let days, let minutes):
      "\(language.on(days)) atvērts vismaz \(language.hours(minutes)) bez pārtraukuma"
    case .longestBlock(let days, let minutes):
      "\(language.on(days)) atvērts ne ilgāk kā \(language.hours(minutes)) bez pārtraukuma"
    case .mostBlocks(let days, let count):
      "\(language.on(days)) "
        + (count == 1
          ? "tikai viens nepārtraukts darba laiks"
          : "ne vairāk kā \(count) atsevišķi darba laiki dienā")
    case .shortestClosure(let days, let minutes):
      "\(language.on(days)) slēgtais starplaiks ilgst vismaz \(language.hours(minutes))"
    case .latestClose(let days, let time):
      "\(language.on(days)) slēdz ne vēlāk kā \(language.clock(time))"
    case .longestDay(let days, let minutes):
      "\(language.on(days)) atvērts ne ilgāk kā \(language.hours(minutes))"
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
    case .mostStaff(let minutes):
      "nedēļā ne vairāk kā \(language.hours(minutes)) personāla darba"
    case .leastDifference(let other, let minutes):
      "nedēļā vismaz \(language.hours(minutes)) atšķiras no \(other.osm)"
    default: ""
    }
  }

  private func closedDays(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "slēgta diena", "slēgtas dienas"))"
  }
}

extension LatvianRule {
  /// A rule about the team.
  fileprivate var staff: String {
    let numbers = language.numbers
    return switch statement {
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
    case .longestWork(let minutes):
      "neviens nestrādā ilgāk kā \(language.hours(minutes)) dienā"
    case .contractHours(let group, let count, let minutes):
      "„\(group)”: \(people(count)), \(each(count))ne vairāk kā \(language.hours(minutes)) nedēļā"
    case .contractShifts(let group, let count, let shifts):
      "„\(group)”: \(people(count)), \(each(count))ne vairāk kā \(self.shifts(shifts)) nedēļā"
    case .dailyShifts(let group, let count, let shifts):
      "„\(group)”: \(people(count)), \(each(count))ne vairāk kā \(self.shifts(shifts)) dienā"
    case .mostDuties(let group, let count, let duty, let thousandths):
      "„\(group)”: \(people(count)), \(each(count))vidēji ne vairāk kā "
        + duties(duty, thousandths)
    case .mostCost(let cents):
      "personāla izmaksas nedēļā nepārsniedz \(numbers.hundredths(cents))"
    default: ""
    }
  }

  private func staff(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "darbinieks", "darbinieki"))"
  }

  private func people(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "cilvēks", "cilvēki"))"
  }

  private func shifts(_ count: Int) -> String {
    "\(count) \(language.form("\(count)", "maiņa", "maiņas"))"
  }

  /// What does not come out even by the week is told by the year.
  private func duties(_ duty: Duty, _ thousandths: Int) -> String {
    if let times = thousandths.timesAYear, let day = duty.day {
      let name = language.name(day)
      return "\(times) \(language.form("\(times)", name, name + "s")) gadā"
    }
    // One duty is "dežūra"; a part of one and several are "dežūras".
    let plural = language.phrases.words.duties(duty)
    return "\(language.numbers.thousandths(thousandths)) "
      + "\(thousandths == 1000 ? String(plural.dropLast()) : plural) nedēļā"
  }

  private func each(_ count: Int) -> String { count == 1 ? "" : "katram " }
}
