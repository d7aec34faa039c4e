public import OpeningHoursTables

extension Rule {
  /// The rule in plain words: "Thursday is open at least 9-20".
  public var name: String {
    switch statement {
    case .open(let days, let spans): "\(days.inWords) \(days.are) open at least \(spans.short)"
    case .openAtSomeTime(let days): "\(days.inWords) \(days.are) open at some time"
    case .closed(let days, let spans):
      spans == [.wholeDay]
        ? "\(days.inWords) \(days.are) closed" : "\(days.inWords) \(days.are) closed \(spans.short)"
    case .exactly(let days, let plan, let asToday):
      asToday
        ? "\(days.inWords) \(days.count == 1 ? "stays" : "stay") as today (\(plan.short))"
        : "\(days.inWords) \(days.are) open exactly \(plan.short)".closedInWords
    case .keepsUnknown: "today's hours that nobody was asked about stay open"
    case .shortestBlock(let days, let minutes):
      "\(days.inWords): open at least \(minutes.minutesAsHours) h at a stretch"
    case .longestBlock(let days, let minutes):
      "\(days.inWords): open at most \(minutes.minutesAsHours) h at a stretch"
    case .mostBlocks(let days, let count):
      "\(days.inWords): \(count == 1 ? "one block" : "at most \(count) blocks") a day"
    case .shortestClosure(let days, let minutes):
      "\(days.inWords): a closure between blocks lasts at least \(minutes.minutesAsHours) h"
    case .latestClose(let days, let time): "\(days.inWords) \(days.close) by \(time.full)"
    case .longestDay(let days, let minutes):
      "\(days.inWords): at most \(minutes.minutesAsHours) open hours a day"
    case .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .mostDistinctDays, .sameOpening, .mostStaff, .leastDifference:
      weekName
    case .leastOnDuty, .onDutyByVisits, .leastSkilled, .preparation, .closingDown, .longestWork,
      .contractHours, .contractShifts, .dailyShifts, .mostDuties, .mostCost:
      staffName
    }
  }

  private var weekName: String {
    switch statement {
    case .mostWeekly(let minutes): "at most \(minutes.minutesAsHours) open hours a week"
    case .leastWeekly(let minutes): "at least \(minutes.minutesAsHours) open hours a week"
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
    case .mostStaff(let minutes): "at most \(minutes.minutesAsHours) staff hours a week"
    case .leastDifference(let other, let minutes):
      "at least \(minutes.hoursInWords) a week differ from \(other.osm)"
    default: ""
    }
  }
}

extension Rule {
  /// A rule about the team in plain words.
  private var staffName: String {
    switch statement {
    case .leastOnDuty(let days, let spans, let count):
      "\(days.inWords)\(spans == [.wholeDay] ? "" : " " + spans.short): at least \(count) on duty while open"
    case .onDutyByVisits(let thousandths):
      "one person on duty for each \(thousandths.thousandthsInWords) expected visits an hour"
    case .leastSkilled(let skill, let count): "at least \(count) \(skill) on duty while open"
    case .preparation(let days, let minutes, let people):
      "\(days.inWords): \(people) on duty \(minutes.lengthInWords) before opening"
    case .closingDown(let days, let minutes, let people):
      "\(days.inWords): \(people) on duty \(minutes.lengthInWords) after closing"
    case .longestWork(let minutes): "no one works more than \(minutes.minutesAsHours) h a day"
    case .contractHours(let group, let people, let minutes):
      "\(group): \(people.peopleInWords), at most \(minutes.minutesAsHours) h a week\(people.each)"
    case .contractShifts(let group, let people, let count):
      "\(group): \(people.peopleInWords), at most \(count) \(count == 1 ? "shift" : "shifts") a week\(people.each)"
    case .dailyShifts(let group, let people, let count):
      "\(group): \(people.peopleInWords), at most \(count) \(count == 1 ? "shift" : "shifts") a day\(people.each)"
    case .mostDuties(let group, let people, let duty, let thousandths):
      "\(group): \(people.peopleInWords), at most \(duty.inWords(thousandths))\(people.each) on average"
    case .mostCost(let cents): "staff costs at most \(cents.centsInWords) a week"
    default: ""
    }
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

  /// So many thousandths of a duty a week; what does not come out even by the week is told by the year.
  fileprivate func inWords(_ thousandths: Int) -> String {
    if let times = thousandths.timesAYear, let day {
      return "\(times) \(day.name)\(times == 1 ? "" : "s") a year"
    }
    let plural = inWords
    let noun = thousandths == 1000 ? plural.dropLast(3) + "y" : plural[...]
    return "\(thousandths.thousandthsInWords) \(noun) a week"
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

extension Int {
  fileprivate var peopleInWords: String { self == 1 ? "1 person" : "\(self) people" }
  fileprivate var each: String { self == 1 ? "" : " each" }

  /// How often a year something happens that happens so many thousandths of a time a week, where it
  /// is the number of the year that is a round one: 712 is 37.
  public var timesAYear: Int? {
    let times = (self * 52 + 500) / 1000
    return self % 50 != 0 && (times * 1000 + 26) / 52 == self ? times : nil
  }

  /// Thousandths as a number: 500 is "0.5", 12000 is "12".
  public var thousandthsInWords: String {
    let digits = String(abs(self) % 1000 + 1000).dropFirst()
    let rest = String(digits).replacingTrailingZeros
    return "\(self / 1000)" + (rest.isEmpty ? "" : "." + rest)
  }

  /// Hundredths of the currency as an amount: 123450 is "1234.50".
  public var centsInWords: String {
    self % 100 == 0 ? "\(self / 100)" : "\(self / 100)." + String(self % 100 + 100).dropFirst()
  }
}

extension String {
  fileprivate var replacingTrailingZeros: String {
    var text = self
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }
}

extension [Weekday] {
  fileprivate var are: String { count == 1 ? "is" : "are" }
  fileprivate var close: String { count == 1 ? "closes" : "close" }
}

extension String {
  fileprivate var closedInWords: String {
    hasSuffix("open exactly closed") ? String(dropLast(19)) + "closed" : self
  }
}

extension Int {
  fileprivate var days: String { self == 1 ? "day" : "days" }
}
