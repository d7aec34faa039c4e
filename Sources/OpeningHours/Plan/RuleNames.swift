public import OpeningHoursTables

extension Rule {
  /// The rule in plain words: "Thursday is open at least 9-20".
  public var name: String {
    switch statement {
    case .day(let rule, let days): rule.name(on: days)
    case .week(let rule): rule.name
    case .duty(let rule): rule.name
    case .team(let rule): rule.name
    }
  }
}

extension DayRule {
  /// The rule about some days in plain words.
  func name(on days: [Weekday]) -> String {
    let words = days.inWords
    return switch self {
    case .open(let spans): "\(words) \(days.are) open at least \(spans.short)"
    case .openAtSomeTime: "\(words) \(days.are) open at some time"
    case .closed(let spans):
      "\(words) \(days.are) closed" + (spans == [.wholeDay] ? "" : " \(spans.short)")
    case .exactly(let plan, asToday: true):
      "\(words) \(days.count == 1 ? "stays" : "stay") as today (\(plan.short))"
    case .exactly(let plan, asToday: false):
      "\(words) \(days.are) " + (plan.isClosed ? "closed" : "open exactly \(plan.short)")
    case .keepsUnknown: "today's hours that nobody was asked about stay open"
    case .shortestBlock(let minutes):
      "\(words): open at least \(minutes.minutesAsHours) h at a stretch"
    case .longestBlock(let minutes):
      "\(words): open at most \(minutes.minutesAsHours) h at a stretch"
    case .mostBlocks(let count):
      "\(words): \(count == 1 ? "one block" : "at most \(count) blocks") a day"
    case .shortestClosure(let minutes):
      "\(words): a closure between blocks lasts at least \(minutes.minutesAsHours) h"
    case .latestClose(let time): "\(words) \(days.close) by \(time.full)"
    case .longestDay(let minutes):
      "\(words): at most \(minutes.openHoursInWords) a day"
    }
  }
}

extension WeekRule {
  /// The rule in plain words.
  var name: String {
    switch self {
    case .leastStaffWishes(let wishes, let share):
      "at least \(wishes.percentInWords(share))\u{A0}% of the wishes of staff are kept"
    case .mostWeekly(let minutes): "at most \(minutes.openHoursInWords) a week"
    case .leastWeekly(let minutes): "at least \(minutes.openHoursInWords) a week"
    case .mostChanged(let minutes): "at most \(minutes.hoursInWords) a week differ from today"
    case .mostLateDays(let count, let time):
      count == 0
        ? "no day closes after \(time.full)"
        : "at most \(count) \(count == 1 ? "day closes" : "days close") after \(time.full)"
    case .mostClosedDays(let count):
      count == 0 ? "no day is closed" : "at most \(count) closed \(count.days)"
    case .leastClosedDays(let count): "at least \(count) closed \(count.days)"
    case .mostDistinctDays(let count):
      "at most \(count) different \(count == 1 ? "timetable" : "timetables") among the open days"
    case .sameOpening(let days): "\(days.inWords) open at the same time"
    case .mostStaff(let minutes): minutes.asMostStaffHours
    case .leastDifference(let other, let minutes):
      "at least \(minutes.hoursInWords) a week differ from \(other.osm)"
    }
  }
}

extension DutyRule {
  /// The rule in plain words.
  var name: String {
    switch self {
    case .leastOnDuty(let days, let spans, let count):
      "\(days.inWords)\(spans == [.wholeDay] ? "" : " " + spans.short): at least \(count) on duty while open"
    case .onDutyByVisits(let thousandths):
      "one person on duty for each \(thousandths.thousandthsInWords) expected visits an hour"
    case .leastSkilled(let skill, let count): "at least \(count) \(skill) on duty while open"
    case .preparation(let days, let minutes, let people):
      "\(days.inWords): \(people) on duty \(minutes.lengthInWords) before opening"
    case .closingDown(let days, let minutes, let people):
      "\(days.inWords): \(people) on duty \(minutes.lengthInWords) after closing"
    case .leastKept(let kept, let chance): kept.name(chance)
    case .leastKeptOverWeek(let kept, let chance): kept.nameOverWeek(chance)
    }
  }
}

extension Kept {
  /// That a part of a week's open hours is kept, in plain words.
  fileprivate func nameOverWeek(_ chance: Int) -> String {
    let range = peopleRange
    let people =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    let rates = absence.range
    let rate =
      rates.count == 1
      ? rates.lowerBound.percentInWords
      : "\(rates.lowerBound.percentInWords) to \(rates.upperBound.percentInWords)"
    return
      "\(chance.percentInWords)\u{A0}% of the open hours of a week are kept, opening with \(people), "
      + "at \(rate)\u{A0}% absence"
  }

  /// That hours are kept with a chance, in plain words.
  fileprivate func name(_ chance: Int) -> String {
    let range = peopleRange
    let people =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    let noun = range.upperBound == 1 ? "person comes" : "people come"
    let rates = absence.range
    let rate =
      rates.count == 1
      ? rates.lowerBound.percentInWords
      : "\(rates.lowerBound.percentInWords) to \(rates.upperBound.percentInWords)"
    return "whenever open, \(people) \(noun)"
      + (skills.isEmpty ? "" : ", one with \(skills.joined(separator: ", "))")
      + " with a chance of \(chance.percentInWords)\u{A0}%, at \(rate)\u{A0}% absence"
  }
}

extension TeamRule {
  /// The rule in plain words.
  var name: String {
    switch self {
    case .people(let group, let count): "\(group): \(count == 1 ? "1 person" : "\(count) people")"
    case .contractHours(let group, let minutes):
      "\(group): each at most \(minutes.minutesAsHours) h a week"
    case .contractShifts(let group, let count):
      "\(group): each at most \(count) \(count == 1 ? "shift" : "shifts") a week"
    case .dailyShifts(let group, let count):
      "\(group): each at most \(count) \(count == 1 ? "shift" : "shifts") a day"
    case .mostDuties(let group, let duty, let share):
      "\(group): each at most \(duty.inWords(share)) on average"
    case .fewerTimes(let group, let days, let fewer, _):
      "\(group), \(days.inWords): " + fewer.map(\.inWords).joined(separator: ", ")
    case .hoursTogether(let group, let minutes, let outside, _):
      "\(group): together at most \(minutes.minutesAsHours) h a week"
        + (outside.isNever ? "" : " in shifts that are not within \(outside.inWords)")
    case .shiftsTogether(let group, let count, _):
      "\(group): together at most \(count) \(count == 1 ? "shift" : "shifts") a week"
    case .weekends(let group, let day, let able, let turns, _):
      "\(group), \(day.name)"
        + (able.outside.isEmpty ? "" : ", shifts that are not within \(able.outside.short)")
        + ": of \(able.people == 1 ? "1 person" : "\(able.people) people") each works "
        + "at most \(turns.works) of \(turns.weekends) weekends"
    case .shiftsOver(let group, let times, let most, _):
      "\(group): together at most \(most) \(most == 1 ? "shift" : "shifts") a week covering "
        + times.coveredInWords
    case .longestWork(let minutes): "no one works more than \(minutes.minutesAsHours) h a day"
    case .mostPaid(let minutes): minutes.asMostStaffHours
    case .mostCost(let money): "staff costs at most \(money.inWords) a week"
    case .mostBurden(_, let thousandths):
      "the burden of staff is at most \(thousandths.thousandthsInWords) a week"
    }
  }
}

extension FewerTimes {
  /// As a part of a rule: "2 people only 15-18", "1 person not at all".
  fileprivate var inWords: String {
    "\(people == 1 ? "1 person" : "\(people) people") "
      + (spans.isEmpty ? "not at all" : "only \(spans.short)")
  }
}

extension Duty {
  /// The day of the week on which all duties of the kind are; nothing for a kind of any day.
  public var day: Weekday? {
    switch self {
    case .late: nil
    case .saturday: .saturday
    case .sunday: .sunday
    }
  }

  /// So many duties a week; what does not come out even by the week is told by the year.
  fileprivate func inWords(_ share: Fraction) -> String {
    if let times = share.timesAYear, let day {
      return "\(times) \(day.name)\(times == 1 ? "" : "s") a year"
    }
    let plural = inWords
    let noun = share == Fraction(1) ? plural.dropLast(3) + "y" : plural[...]
    return "\(share.inWords) \(noun) a week"
  }

  /// Duties of the kind, in words.
  public var inWords: String {
    switch self {
    case .late: "late duties"
    case .saturday: "Saturday duties"
    case .sunday: "Sunday duties"
    }
  }
}

extension [Weekday] {
  fileprivate var are: String { count == 1 ? "is" : "are" }
  fileprivate var close: String { count == 1 ? "closes" : "close" }
}

extension Int {
  fileprivate var days: String { self == 1 ? "day" : "days" }
  /// The one sentence for paid minutes, whether people on duty or shifts are paid.
  fileprivate var asMostStaffHours: String { "at most \(hours("staff")) a week" }

  fileprivate var openHoursInWords: String { hours("open") }

  /// Minutes as hours of a kind: "1 open hour", "2.5 open hours".
  private func hours(_ kind: String) -> String {
    "\(minutesAsHours) \(kind) \(self == 60 ? "hour" : "hours")"
  }
}
