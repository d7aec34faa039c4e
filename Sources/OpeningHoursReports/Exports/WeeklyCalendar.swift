public import OpeningHoursTables

/// A week as an iCalendar file (RFC 5545) that repeats each week from a day on.
///
/// One event for each stretch of hours that days share: `RRULE:FREQ=WEEKLY;BYDAY=MO,TU`. It begins on
/// the first of its days on or after the day on which the hours begin, in the local time of the
/// place, whose changes of clocks the file states. Events take nobody's time (`TRANSP:TRANSPARENT`).
/// Nothing in the file depends on when it was written: the stamp is the first day, and an event
/// keeps its identity from one export to the next as long as the library's name and the stretch stay.
public struct WeeklyCalendar: Sendable {
  /// The file, with CR LF at each line's end.
  public let text: String

  /// Writes a week.
  ///
  /// - Parameters:
  ///   - library: The library's name, which is the events' summary.
  ///   - schedule: Its week.
  ///   - date: The first day on which the hours hold.
  ///   - zone: How the clocks of the place go.
  public init(library: String, schedule: Schedule, from date: CalendarDate, zone: ZoneClock) {
    text = CalendarFile.text(
      from: date, zone,
      events: schedule.stretches.map { Self.event(library, $0.span, $0.days, from: date, zone) })
  }

  private static func event(
    _ library: String, _ span: TimeSpan, _ days: [Weekday], from date: CalendarDate,
    _ zone: ZoneClock
  ) -> [CalendarLine] {
    let first = (0..<7).map(date.advanced).first { days.contains($0.weekday) } ?? date
    let place = ";TZID=\(zone.name)"
    let times = [span.start, span.end].map { $0.clock.filter { $0 != ":" } }
    return [
      CalendarLine("BEGIN", "VEVENT"),
      CalendarLine(
        "UID", "\(times[0])-\(times[1])-\(CalendarFile.identity(of: library))@openhours"),
      CalendarLine("DTSTAMP", date.basic + "T000000Z"),
      CalendarLine("DTSTART" + place, LocalMoment(first, span.start).basic),
      CalendarLine("DTEND" + place, LocalMoment(first, span.end).basic),
      CalendarLine(
        "RRULE", "FREQ=WEEKLY;BYDAY=" + days.map(\.calendarName).joined(separator: ",")),
      CalendarLine("SUMMARY", text: library),
      CalendarLine("TRANSP", "TRANSPARENT"),
      CalendarLine("END", "VEVENT"),
    ]
  }
}

extension Schedule {
  /// The different stretches of open hours, each with its days, as they come in the week.
  fileprivate var stretches: [(span: TimeSpan, days: [Weekday])] {
    var stretches: [(span: TimeSpan, days: [Weekday])] = []
    for day in Weekday.allCases {
      for span in self[day].spans {
        if let index = stretches.firstIndex(where: { $0.span == span }) {
          stretches[index].days.append(day)
        } else {
          stretches.append((span, [day]))
        }
      }
    }
    return stretches
  }
}
