import FoundationEssentials
public import OpeningHoursTables

/// A week as JSON-LD in the words of schema.org, for the page of a library.
///
/// Days with equal hours are one `OpeningHoursSpecification`, split days one for each stretch. As
/// search engines have it, closed all day is 00:00 to 00:00, open all day 00:00 to 23:59, and hours
/// until midnight end at 00:00. The text may stand inside an HTML `script` element as it is.
public struct StructuredData: Sendable {
  private let library: String
  private let schedule: Schedule
  private let validFrom: CalendarDate?

  /// The hours of a library.
  ///
  /// - Parameters:
  ///   - library: The library's name.
  ///   - schedule: Its week.
  ///   - validFrom: The first day on which the hours hold; nothing for hours that hold already.
  public init(library: String, schedule: Schedule, validFrom: CalendarDate?) {
    self.library = library
    self.schedule = schedule
    self.validFrom = validFrom
  }

  /// The JSON text, in which no character is left that ends an HTML element or begins an entity.
  public func json() throws -> String {
    let hours = schedule.groups.flatMap { plan, days in
      (plan.isClosed ? [nil] : plan.spans.map(Optional.some)).map { span in
        Hours(days: days, span: span, validFrom: validFrom)
      }
    }
    let content = Content(name: library, openingHoursSpecification: hours)
    // These characters occur inside strings only, where JSON lets any be written by its number.
    return try JSONText.text(content, keys: .useDefaultKeys)
      .replacing("<", with: "\\u003c").replacing(">", with: "\\u003e")
      .replacing("&", with: "\\u0026")
  }

  /// Whether a text is what this writes for the library and week that it states.
  static func isOurs(_ text: String) -> Bool {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(text.utf8)) else {
      return false
    }
    var week = Schedule()
    for hours in content.openingHoursSpecification {
      for day in hours.days { week[day] = DayPlan(week[day].spans + hours.spans) }
    }
    let date = content.openingHoursSpecification.first?.validFrom.flatMap(CalendarDate.init(iso:))
    let again = StructuredData(library: content.name, schedule: week, validFrom: date)
    return (try? again.json()) == text
  }

  private struct Content: Codable {
    var context = "https://schema.org"
    var type = "Library"
    let name: String
    let openingHoursSpecification: [Hours]

    enum CodingKeys: String, CodingKey {
      case context = "@context"
      case type = "@type"
      case name, openingHoursSpecification
    }
  }

  private struct Hours: Codable {
    var type = "OpeningHoursSpecification"
    let dayOfWeek: [String]
    let opens: String
    let closes: String
    let validFrom: String?

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case dayOfWeek, opens, closes, validFrom
    }

    /// The hours of days that are open during a span, or closed where there is none.
    init(days: [Weekday], span: TimeSpan?, validFrom: CalendarDate?) {
      dayOfWeek = days.map { Self.place + $0.name }
      opens = span?.start.clock ?? "00:00"
      closes =
        switch span {
        case TimeSpan.wholeDay: "23:59"
        case let span? where span.end < .endOfDay: span.end.clock
        default: "00:00"
        }
      self.validFrom = validFrom?.description
    }

    var days: [Weekday] {
      Weekday.allCases.filter { dayOfWeek.contains(Self.place + $0.name) }
    }

    var spans: [TimeSpan] {
      guard let start = TimeOfDay(clock: opens), let end = TimeOfDay(clock: closes),
        start > .midnight || end > .midnight
      else { return [] }
      return [TimeSpan(start, end == .midnight ? .endOfDay : end)].compactMap(\.self)
    }

    private static let place = "https://schema.org/"
  }
}
