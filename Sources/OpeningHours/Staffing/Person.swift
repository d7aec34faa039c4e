public import OpeningHoursTables

/// Somebody who works shifts: one of a contract group, by name or as one more of a number.
///
/// Names stay in the plan and in what is made for staff.
public struct Person: Sendable, Hashable {
  /// What the person is called: her name in the plan, or the group's with a number ("part-time 3").
  public let name: String
  /// Whether the plan names her; otherwise she is one of a number of people.
  public let isNamed: Bool
  /// The contract group, as its place in the team.
  public let group: Int
  /// The minutes a week that she is paid for on duty, breaks not counted.
  public let minutes: Int
  /// What she can do: her group's skills and her own.
  public let skills: Set<String>
  /// When she can be on duty in any week, Monday first; seven lists of spans, none of them for a day off.
  ///
  /// The spans are in order, and a shift lies wholly inside one of them.
  public let available: [[TimeSpan]]
  /// The most days a week on which she works, where that is stated for her or her group.
  public let mostDays: Int?
  /// The most shifts that she has on one day, from 1.
  public let mostShiftsADay: Int
  /// The days of the rotation on which she is away, in order.
  public let leave: [RosterDay]
  /// How often she is away unplanned, in ten-thousandths, where that is not as of her group.
  public let absence: Int?
  /// What she would like.
  public let wishes: [PersonWish]
  /// Where she is stated: the line of her name, or that of her group's number of people.
  public let source: Source

  /// Somebody who works shifts.
  public init(
    name: String, isNamed: Bool = true, group: Int, minutes: Int, skills: Set<String> = [],
    available: [[TimeSpan]] = Array(repeating: [.wholeDay], count: Weekday.allCases.count),
    mostDays: Int? = nil, mostShiftsADay: Int = 1, leave: [RosterDay] = [],
    wishes: [PersonWish] = [], absence: Int? = nil, source: Source
  ) {
    precondition(available.count == Weekday.allCases.count)
    precondition(minutes >= 0 && mostShiftsADay >= 1)
    precondition(absence.map { (0...Absence.most).contains($0) } ?? true)
    self.name = name
    self.isNamed = isNamed
    self.group = group
    self.minutes = minutes
    self.skills = skills
    self.available = available
    self.mostDays = mostDays
    self.mostShiftsADay = mostShiftsADay
    self.leave = leave
    self.wishes = wishes
    self.absence = absence
    self.source = source
  }

  /// Whether she could work a shift of her group in a week like any other: it lies in the times in which she
  /// can be on duty.
  public func canWork(_ shift: Shift) -> Bool {
    shift.group == group
      && available[shift.day.rawValue].contains { $0.intersection(shift.span) == shift.span }
  }

  /// The same person with other wishes.
  func wishing(for wishes: [PersonWish]) -> Person {
    Person(
      name: name, isNamed: isNamed, group: group, minutes: minutes, skills: skills,
      available: available, mostDays: mostDays, mostShiftsADay: mostShiftsADay, leave: leave,
      wishes: wishes, absence: absence, source: source)
  }

  /// Whether she is away on a day of the rotation.
  public func isAway(on day: RosterDay) -> Bool { leave.contains(day) }
}

/// A wish about when to work; what must not be stands in ``Person/available``.
public struct PersonWish: Sendable, Hashable {
  /// What is wished.
  public let grade: Grade
  /// The day of each week.
  public let day: Weekday
  /// The time that it is about.
  public let span: TimeSpan
  /// How much it counts, from 1.
  public let weight: Int
  /// Where it is stated.
  public let source: Source

  /// How a time is wished; the raw values are the keys of a plan file.
  public enum Grade: String, Sendable, Hashable, CaseIterable {
    /// She would like to work then: kept in each week in which a shift of hers touches the time.
    case want
    /// She would rather not work then: kept in each week in which no shift of hers touches the time.
    case ratherNot = "rather-not"
  }

  /// A wish.
  public init(grade: Grade, day: Weekday, span: TimeSpan, weight: Int = 1, source: Source) {
    precondition(weight >= 1)
    self.grade = grade
    self.day = day
    self.span = span
    self.weight = weight
    self.source = source
  }

  /// Whether a shift touches the time that the wish is about.
  public func touches(_ shift: Shift) -> Bool {
    shift.day == day && shift.span.intersection(span) != nil
  }
}
