import OpeningHours
import OpeningHoursTables

/// Rules in English, which messages about wrong input say as well.
struct EnglishRules: RulePhrases {
  private var language: Language { .english }

  func part(_ rule: Rule) -> String {
    if case .day(.keepsUnknown, _) = rule.statement {
      language.phrases.changes.unaskedStay
    } else {
      rule.name.withDashesBetweenNumbers
    }
  }

  /// Planners' words, "block" and "timetable", are said otherwise.
  func publicPart(_ rule: Rule) -> String {
    switch rule.statement {
    case .day(.mostBlocks(1), let days): "no closure in the middle of the day\(when(days))"
    case .day(.mostBlocks(let count), let days):
      "at most \(count) separate openings a day\(when(days))"
    case .day(.shortestBlock(let minutes), let days):
      "open at least \(language.hours(minutes)) without a break\(when(days))"
    case .day(.longestBlock(let minutes), let days):
      "open at most \(language.hours(minutes)) without a break\(when(days))"
    case .week(.mostDistinctDays(let count)):
      "at most \(count) different \(count == 1 ? "opening time" : "opening times") in a week"
    // The others use no planners' words.
    case .day, .week, .duty, .team: part(rule)
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
