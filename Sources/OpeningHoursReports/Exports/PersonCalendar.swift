public import OpeningHours
public import OpeningHoursTables

/// One person's shifts as an iCalendar file (RFC 5545), to import or to subscribe to.
///
/// In a rotation that repeats each shift comes again after so many weeks; otherwise it stands once. A shift
/// keeps its identity from one export to the next by its person, week, day and place in the day, so that a
/// calendar that is read again moves it instead of adding another. Nothing in the file depends on when it was
/// written.
public struct PersonCalendar: Sendable {
  /// The file, with CR LF at each line's end.
  public let text: String

  /// Writes one person's shifts.
  ///
  /// - Parameters:
  ///   - roster: The roster.
  ///   - person: Whose shifts, as a place among its people.
  ///   - library: The library's name.
  ///   - language: The language of what the calendar calls a shift.
  ///   - date: The Monday on which the first week begins.
  ///   - zone: How the clocks of the place go.
  public init(
    _ roster: Roster, person: Int, library: String, language: Language, from date: CalendarDate,
    zone: ZoneClock
  ) {
    let own = roster.assignments.filter { $0.person == person }
    let days = Dictionary(grouping: own, by: \.day)
    let identity = CalendarFile.identity(
      of: library + "\n" + roster.problem.people[person].name)
    let events = days.keys.sorted().flatMap { day in
      (days[day] ?? []).sorted().enumerated().map { place, assignment in
        Self.event(
          assignment, identity: "\(day.week + 1)-\(day.day.key)-\(place + 1)-\(identity)",
          summary: language.phrases.roster.calendarShift(library), roster.problem.rotation,
          from: date, zone)
      }
    }
    text = CalendarFile.text(from: date, zone, events: events)
  }

  private static func event(
    _ assignment: RosterAssignment, identity: String, summary: String, _ rotation: Rotation,
    from date: CalendarDate, _ zone: ZoneClock
  ) -> [CalendarLine] {
    let day = date.advanced(byDays: assignment.day.number)
    let place = ";TZID=\(zone.name)"
    let span = assignment.shift.span
    let recurrence =
      rotation.isCyclic
      ? [CalendarLine("RRULE", "FREQ=WEEKLY;INTERVAL=\(rotation.weeks)")] : []
    return [
      CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", "\(identity)@openhours"),
      CalendarLine("DTSTAMP", date.basic + "T000000Z"),
      CalendarLine("DTSTART" + place, LocalMoment(day, span.start).basic),
      CalendarLine("DTEND" + place, LocalMoment(day, span.end).basic),
    ] + recurrence + [
      CalendarLine("SUMMARY", text: summary), CalendarLine("END", "VEVENT"),
    ]
  }
}
