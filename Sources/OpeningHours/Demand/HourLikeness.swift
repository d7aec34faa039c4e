import OpeningHoursTables

/// An hour of the week that was or could have been asked about.
struct AskedHour: Sendable, Hashable {
  let day: Weekday
  let span: TimeSpan
}

/// How much alike the wishes for two hours are, from 0 for nothing in common to 1 for the same hour.
///
/// The nearer in time and the more alike the days, the more alike: five hours apart e⁻¹ of it is
/// left, and working days are almost the same. The three numbers have the least error on left-out
/// hours over the tables named in <doc:EstimatedHours>; others near them do nearly as well.
struct HourLikeness: Sendable {
  /// What is left of it after so many half minutes: e to the minus one six-hundredth, time and again.
  private let after: [Double]

  /// Two different days from Monday to Friday.
  private static let workingDays = 0.98
  /// Saturday, Sunday and any other day.
  private static let otherDays = 0.4
  /// What is left from one half minute to the next.
  private static let aHalfMinute = 0.998_334_721_450_938_7

  init() {
    var after = [1.0]
    // Multiplied out rather than taken from a mathematical library: the same on each machine.
    for _ in 0..<(2 * 24 * 60) { after.append(after[after.count - 1] * Self.aHalfMinute) }
    self.after = after
  }

  /// The likeness of two hours.
  func of(_ first: AskedHour, _ second: AskedHour) -> Double {
    days(first.day, second.day) * after[abs(first.span.twiceMiddle - second.span.twiceMiddle)]
  }

  private func days(_ first: Weekday, _ second: Weekday) -> Double {
    if first == second { return 1 }
    return first.isWorkingDay && second.isWorkingDay ? Self.workingDays : Self.otherDays
  }
}

extension TimeSpan {
  /// The middle of the span in half minutes of the day.
  fileprivate var twiceMiddle: Int { start.minutes + end.minutes }
}

extension Weekday {
  /// Whether it is a day from Monday to Friday.
  fileprivate var isWorkingDay: Bool { rawValue < Weekday.saturday.rawValue }
}
