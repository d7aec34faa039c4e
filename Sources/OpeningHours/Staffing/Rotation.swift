public import OpeningHoursTables

/// So many weeks after which a roster repeats, or so many weeks from a date that follow on an earlier roster.
public struct Rotation: Sendable, Hashable {
  /// How many weeks, from 1.
  public let weeks: Int
  /// Whether the first week follows on the last one; otherwise the weeks follow on what was worked before.
  public let isCyclic: Bool
  /// Whether the people of a group all walk one line of weeks, each a week further on than another.
  public let hasLines: Bool
  /// The Monday on which it begins, where that is stated.
  public let start: CalendarDate?

  /// So many weeks.
  public init(
    weeks: Int, isCyclic: Bool = true, hasLines: Bool = false, start: CalendarDate? = nil
  ) {
    precondition(weeks >= 1 && (isCyclic || !hasLines))
    self.hasLines = hasLines
    self.weeks = weeks
    self.isCyclic = isCyclic
    self.start = start
  }

  /// The most weeks of a rotation whose people walk lines.
  public static let mostWeeksOfLines = 60

  /// The most weeks that a roster is made for.
  public static let mostWeeks = 12

  /// The most Sundays of the rotation, where there are so many in a year of 52 weeks.
  func mostSundays(_ aYear: Int) -> Int {
    let most = min(max(aYear, 0), 52) * weeks / 52
    return isCyclic || aYear < 1 ? most : max(1, most)
  }

  /// Every day of the rotation, in order.
  public var days: [RosterDay] {
    (0..<weeks).flatMap { week in Weekday.allCases.map { RosterDay(week: week, day: $0) } }
  }
}

/// A day of a rotation.
public struct RosterDay: Sendable, Hashable, Comparable {
  /// The week, from 0; below 0 in what was worked before.
  public let week: Int
  /// The day of that week.
  public let day: Weekday

  /// A day of a rotation.
  public init(week: Int, day: Weekday) {
    self.week = week
    self.day = day
  }

  /// The days since Monday of week 0.
  public var number: Int { week * Weekday.allCases.count + day.rawValue }

  /// Orders days in time.
  public static func < (left: RosterDay, right: RosterDay) -> Bool { left.number < right.number }
}

/// One shift that somebody works in one week of a rotation.
public struct RosterAssignment: Sendable, Hashable, Comparable {
  /// The person, as her place among the people of the roster.
  public let person: Int
  /// The week, from 0; below 0 in what was worked before.
  public let week: Int
  /// The shift; its `worker` stays open, since `person` says who works it.
  public let shift: Shift

  /// One shift of one person.
  public init(person: Int, week: Int, shift: Shift) {
    self.person = person
    self.week = week
    self.shift = shift.worked(by: nil)
  }

  /// The day on which it is worked.
  public var day: RosterDay { RosterDay(week: week, day: shift.day) }

  /// By week, then by shift, then by person.
  public static func < (left: RosterAssignment, right: RosterAssignment) -> Bool {
    (left.week, left.shift, left.person) < (right.week, right.shift, right.person)
  }
}
