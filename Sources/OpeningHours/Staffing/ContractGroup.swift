/// People with the same contract.
public struct ContractGroup: Sendable, Hashable {
  /// What the group is called, as in "full-time".
  public let name: String
  /// How many people it has, from 1.
  public let people: Int
  /// Paid minutes a week of each.
  public let weeklyMinutes: Int
  /// The most shifts a week of each.
  public let mostShifts: Int
  /// The minutes a shift may last, both ends included.
  public let shiftMinutes: ClosedRange<Int>
  /// When the group may be on duty, Monday first; seven of them, nothing for a day off.
  public let presence: [TimeSpan?]

  /// A group.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - people: How many people it has, from 1.
  ///   - weeklyMinutes: Paid minutes a week of each.
  ///   - mostShifts: The most shifts a week of each.
  ///   - shiftMinutes: The minutes a shift may last.
  ///   - presence: When the group may be on duty, Monday first; by default always.
  public init(
    name: String, people: Int, weeklyMinutes: Int, mostShifts: Int, shiftMinutes: ClosedRange<Int>,
    presence: [TimeSpan?] = Array(repeating: .wholeDay, count: Weekday.allCases.count)
  ) {
    precondition(people > 0 && shiftMinutes.lowerBound > 0)
    precondition(presence.count == Weekday.allCases.count)
    self.name = name
    self.people = people
    self.weeklyMinutes = weeklyMinutes
    self.mostShifts = mostShifts
    self.shiftMinutes = shiftMinutes
    self.presence = presence
  }
}

/// One person's stretch of work on one day.
public struct Shift: Sendable, Hashable, Comparable {
  /// The day.
  public let day: Weekday
  /// From when to when.
  public let span: TimeSpan
  /// The contract group, as its place in the team.
  public let group: Int

  /// A shift.
  public init(day: Weekday, span: TimeSpan, group: Int) {
    self.day = day
    self.span = span
    self.group = group
  }

  /// By day, then by time, then by group.
  public static func < (left: Shift, right: Shift) -> Bool {
    (left.day, left.span, left.group) < (right.day, right.span, right.group)
  }
}
