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
      .leastClosedDays, .mostDistinctDays, .sameOpening, .mostStaff:
      weekName
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
    default: ""
    }
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

  /// Minutes as "1 hour" or "2.5 hours".
  public var hoursInWords: String { self == 60 ? "1 hour" : "\(minutesAsHours) hours" }
}
