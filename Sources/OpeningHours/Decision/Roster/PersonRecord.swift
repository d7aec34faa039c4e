import OpeningHoursTables

/// What a roster asks of one person and gives her.
public struct PersonRecord: Sendable, Hashable {
  /// The person, as her place among the people of the roster.
  public let person: Int
  /// The paid minutes of her shifts in the rotation.
  public let minutes: Int
  /// The minutes that her leave counts for.
  public let leaveMinutes: Int
  /// The minutes of her contract in the rotation.
  public let contractMinutes: Int
  /// The minutes that are her due: her part of what her group's shifts are paid for, by the contracts less
  /// leave, and no more than her own contract less leave.
  public let dueMinutes: Int
  /// How many shifts she works.
  public let shifts: Int
  /// How many of her shifts are duties of each kind.
  public let duties: [Duty: Int]
  /// In how many weeks Saturday and Sunday are both off.
  public let freeWeekends: Int
  /// How many of her wishes are kept; each counts in each week of the rotation, but for days of leave.
  public let wishesKept: Int
  /// How many there are to keep.
  public let wishesAsked: Int
  /// How many more are about days on which nobody works in this week: no roster of it decides them.
  public let wishesBeside: Int
  /// The weights of those that are not kept, summed.
  public let burden: Int
}

extension Roster {
  /// What the roster asks of each person, in the order of the people.
  public var records: [PersonRecord] {
    let shifts = Dictionary(grouping: assignments, by: \.person)
    return problem.people.indices.map { record(of: $0, shifts[$0] ?? []) }
  }

  private func record(of place: Int, _ own: [RosterAssignment]) -> PersonRecord {
    let person = problem.people[place]
    let days = Set(own.map(\.day))
    let asked = problem.asked(of: person)
    let broken = asked.filter { !$0.isKept(by: own) }
    return PersonRecord(
      person: place, minutes: own.map(\.shift).paidMinutes(problem.team),
      leaveMinutes: problem.leaveMinutes(of: person),
      contractMinutes: person.minutes * problem.rotation.weeks,
      dueMinutes: problem.dueMinutes(of: person, throughWeek: problem.rotation.weeks - 1),
      shifts: own.count,
      duties: Dictionary(
        uniqueKeysWithValues: Duty.allCases.map { duty in
          (duty, own.count { problem.team.isDuty($0.shift, duty) })
        }),
      freeWeekends: (0..<problem.rotation.weeks).count { week in
        [.saturday, .sunday].allSatisfy { !days.contains(RosterDay(week: week, day: $0)) }
      },
      wishesKept: asked.count - broken.count, wishesAsked: asked.count,
      wishesBeside: problem.wishesBeside[place],
      burden: broken.reduce(0) { $0 + $1.wish.weight })
  }
}
