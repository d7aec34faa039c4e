import OpeningHours
import OpeningHoursTables

/// Rules in English, which messages about wrong input say as well.
struct EnglishRules: RulePhrases {
  private var language: Language { .english }

  func part(_ rule: Rule) -> String { rule.name.withDashesBetweenNumbers }

  /// Planners' words, "block" and "timetable", are said otherwise.
  func publicPart(_ rule: Rule) -> String {
    switch rule.statement {
    case .mostBlocks(let days, 1): "no closure in the middle of the day\(when(days))"
    case .mostBlocks(let days, let count): "at most \(count) separate openings a day\(when(days))"
    case .shortestBlock(let days, let minutes):
      "open at least \(language.hours(minutes)) without a break\(when(days))"
    case .longestBlock(let days, let minutes):
      "open at most \(language.hours(minutes)) without a break\(when(days))"
    case .mostDistinctDays(let count):
      "at most \(count) different \(count == 1 ? "opening time" : "opening times") in a week"
    case .open, .openAtSomeTime, .closed, .exactly, .keepsUnknown, .shortestClosure, .latestClose,
      .longestDay, .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .sameOpening, .mostStaff, .leastDifference, .leastOnDuty, .onDutyByVisits,
      .leastSkilled, .preparation, .closingDown, .longestWork, .contractHours, .contractShifts,
      .dailyShifts, .mostDuties, .mostCost:
      part(rule)
    }
  }

  func citation(_ citation: String) -> String { citation }

  /// On which days; what holds every day says nothing about days.
  private func when(_ days: [Weekday]) -> String {
    days.count == Weekday.allCases.count ? "" : " \(language.on(days))"
  }
}

extension String {
  /// The text with the dash between two numbers that stands between numbers: "9-20" is "9–20".
  fileprivate var withDashesBetweenNumbers: String {
    replacing(/(\d)-(\d)/) { "\($0.1)–\($0.2)" }
  }
}
