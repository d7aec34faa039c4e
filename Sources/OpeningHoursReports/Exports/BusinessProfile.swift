import FoundationEssentials
public import OpeningHoursTables

/// A week as the regular hours of a Google Business Profile.
///
///     {"regularHours": {"periods": [{
///       "openDay": "MONDAY", "openTime": {"hours": 10},
///       "closeDay": "MONDAY", "closeTime": {"hours": 19, "minutes": 30}}]}}
///
/// A period for each stretch of open hours, none for a closed day. Midnight at the end of a day is
/// 24 hours of that day; full hours have no minutes.
public struct BusinessProfile: Sendable {
  private let schedule: Schedule

  /// The hours of a week.
  public init(_ schedule: Schedule) { self.schedule = schedule }

  /// The JSON text.
  public func json() throws -> String {
    let periods = Weekday.allCases.flatMap { day in
      schedule[day].spans.map { Period(day, $0) }
    }
    return try JSONText.text(
      Content(regularHours: .init(periods: periods)), keys: .useDefaultKeys)
  }

  /// Whether a text is what this writes for the week that it states.
  static func isOurs(_ text: String) -> Bool {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(text.utf8)) else {
      return false
    }
    var week = Schedule()
    for period in content.regularHours.periods {
      guard let (day, span) = period.stretch else { return false }
      week[day] = DayPlan(week[day].spans + [span])
    }
    return (try? BusinessProfile(week).json()) == text
  }

  private struct Content: Codable {
    struct Hours: Codable {
      let periods: [Period]
    }

    let regularHours: Hours
  }

  private struct Time: Codable {
    let hours: Int
    let minutes: Int?

    init(_ time: TimeOfDay) {
      hours = time.minutes / 60
      minutes = time.minutes % 60 == 0 ? nil : time.minutes % 60
    }

    var timeOfDay: TimeOfDay? {
      guard (0...24).contains(hours), (0..<60).contains(minutes ?? 0) else { return nil }
      return TimeOfDay(minutes: hours * 60 + (minutes ?? 0))
    }
  }

  private struct Period: Codable {
    let openDay: String
    let openTime: Time
    let closeDay: String
    let closeTime: Time

    init(_ day: Weekday, _ span: TimeSpan) {
      openDay = day.name.uppercased()
      openTime = Time(span.start)
      closeDay = openDay
      closeTime = Time(span.end)
    }

    /// The day and hours that the period states, if it is as openhours writes one.
    var stretch: (Weekday, TimeSpan)? {
      guard let day = Weekday.allCases.first(where: { $0.name.uppercased() == openDay }),
        openDay == closeDay, let start = openTime.timeOfDay, let end = closeTime.timeOfDay
      else { return nil }
      return TimeSpan(start, end).map { (day, $0) }
    }
  }
}
