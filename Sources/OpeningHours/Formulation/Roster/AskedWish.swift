import OpeningHoursTables

/// A wish of one person in one week of the rotation.
public struct AskedWish: Sendable, Hashable {
  /// The wish.
  public let wish: PersonWish
  /// The week, from 0.
  public let week: Int

  /// The day that it is about.
  public var day: RosterDay { RosterDay(week: week, day: wish.day) }

  /// Whether the shifts of the person keep it.
  public func isKept(by own: [RosterAssignment]) -> Bool {
    let isTouched = own.contains { $0.week == week && wish.touches($0.shift) }
    return switch wish.grade {
    case .want: isTouched
    case .ratherNot: !isTouched
    }
  }
}

extension RosterProblem {
  /// The wishes that a person has in the weeks of the rotation; on a day of leave there is nothing to keep.
  public func asked(of person: Person) -> [AskedWish] {
    (0..<rotation.weeks).flatMap { week in
      person.wishes.map { AskedWish(wish: $0, week: week) }
        .filter { !person.isAway(on: $0.day) }
    }
  }

  /// The minutes that a person's leave counts for: a fifth of her week's for each day away, Monday to Friday,
  /// and no more than a week's in any week.
  public func leaveMinutes(of person: Person) -> Int {
    (0..<rotation.weeks).reduce(0) { $0 + leaveMinutes(of: person, inWeek: $1) }
  }

  /// The same in one week, from 0.
  public func leaveMinutes(of person: Person, inWeek week: Int) -> Int {
    let away = person.leave.count { $0.week == week && $0.day <= .friday }
    return person.minutes * away / 5
  }
}
