@testable import OpeningHours
import OpeningHoursTables

/// Weeks of opening hours to write and to read again.
enum Timetables {
  /// Weeks at random: split days, days until midnight and around it, closed days and weeks, days
  /// without end.
  static func random(_ count: Int, seed: UInt64) -> [Schedule] {
    var random = Xorshift(state: seed)
    return (0..<count).map { number in
      // Each twentieth week is closed, each twentieth open all the time.
      if number % 20 == 7 { return Schedule() }
      if number % 20 == 17 { return full }
      var week = Schedule()
      for day in Weekday.allCases { week[day] = dayPlan(&random) }
      // Days alike, so that they stand together.
      if number % 2 == 0 {
        for day in [Weekday.tuesday, .thursday] { week[day] = week[.monday] }
      }
      return week
    }
  }

  /// Open at any time.
  static let full = Schedule(
    Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, DayPlan([.wholeDay])) }))

  private static func dayPlan(_ random: inout Xorshift) -> DayPlan {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .closed
    case 1: return DayPlan([.wholeDay])
    case 2: return DayPlan([span(18 * 60, 1440)])
    case 3: return DayPlan([span(0, 120), span(20 * 60, 1440)])
    default:
      let spans = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let start = Int.random(in: 0..<280, using: &random) * 5
        return span(start, Int.random(in: start / 5 + 1...288, using: &random) * 5)
      }
      return DayPlan(spans)
    }
  }

  private static func span(_ start: Int, _ end: Int) -> TimeSpan {
    TimeSpan(.midnight.advanced(byMinutes: start), .midnight.advanced(byMinutes: end)) ?? .wholeDay
  }

  /// A small random generator that repeats by its seed (Marsaglia 2003).
  private struct Xorshift: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
