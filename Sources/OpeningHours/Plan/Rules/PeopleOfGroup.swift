public import OpeningHoursTables

/// People of a contract group who can be on duty at fewer times of a day than the group.
public struct FewerTimes: Sendable, Hashable {
  /// How many people, from 1.
  public let people: Int
  /// The times within which each of their shifts lies wholly; none where they cannot come at all.
  public let spans: [TimeSpan]

  /// People who can be on duty at fewer times.
  public init(people: Int, spans: [TimeSpan]) {
    precondition(people >= 1)
    self.people = people
    self.spans = spans
  }
}

/// The people that a rule about a contract group as a whole counts on.
///
/// Where the group has more people than these, each one more brings what everybody of the group has.
public struct GroupSize: Sendable, Hashable {
  /// How many people.
  public let people: Int
  /// What each one more brings, in the unit of the rule.
  public let each: Int

  /// The people that a rule counts on.
  public init(people: Int, each: Int) {
    self.people = people
    self.each = each
  }

  /// An amount of these people, for a group of so many.
  func total(_ amount: Int, for people: Int) -> Int {
    max(0, amount + (people - self.people) * each)
  }
}

/// People of a contract group who can work the shifts of a day that lie within none of some times.
public struct AbleOnDay: Sendable, Hashable {
  /// How many people.
  public let people: Int
  /// The times of those who are not counted; empty where all are who can work on the day.
  public let outside: [TimeSpan]

  /// People who can work the shifts of a day that lie within none of some times.
  public init(_ people: Int, outside: [TimeSpan] = []) {
    self.people = people
    self.outside = outside
  }

  /// Whether a shift of the day takes one of them.
  func isNeeded(for shift: Shift) -> Bool { !outside.holdWhole(shift.span) }
}

/// How many weekends people work, of so many in a row.
public struct WeekendTurns: Sendable, Hashable {
  /// The most weekends that each works.
  public let works: Int
  /// Of so many, from 1.
  public let weekends: Int
  /// The most shifts that each has on a day, from 1.
  public let shiftsADay: Int

  /// How many weekends people work.
  public init(works: Int, of weekends: Int, shiftsADay: Int = 1) {
    precondition(weekends >= 1 && shiftsADay >= 1)
    self.works = works
    self.weekends = weekends
    self.shiftsADay = shiftsADay
  }

  /// How many shifts of a day some people can work week after week.
  ///
  /// Each of them works so many of the weekends, so that all of them together fill `people * works` places
  /// in that many weeks; the week with the fewest has no more than the mean of them, rounded down. With a
  /// rhythm of every n-th weekend free, that is what is left when as many as can be take each turn.
  func mostShifts(of people: Int) -> Int { max(0, people) * works / weekends * shiftsADay }
}

extension [[TimeSpan]] {
  /// Whether a shift lies wholly within one of the times of its day, Monday first.
  func hold(_ shift: Shift) -> Bool { self[shift.day.rawValue].holdWhole(shift.span) }

  /// Whether a shift lasts over one of the times of its day, Monday first.
  func lieWithin(_ shift: Shift) -> Bool {
    self[shift.day.rawValue].contains { shift.span.intersection($0) == $0 }
  }

  /// Whether there is no time on any day.
  var isNever: Bool { allSatisfy(\.isEmpty) }

  /// The times by days that have the same: "Monday to Friday 15-18, Saturday 9-18".
  var inWords: String {
    var groups: [(days: [Weekday], spans: [TimeSpan])] = []
    for (day, spans) in zip(Weekday.allCases, self) where !spans.isEmpty {
      if let place = groups.firstIndex(where: { $0.spans == spans }) {
        groups[place].days.append(day)
      } else {
        groups.append(([day], spans))
      }
    }
    return groups.map { "\($0.days.inWords) \($0.spans.map(\.short).joined(separator: "+"))" }
      .joined(separator: ", ")
  }
}

extension [TimeSpan] {
  /// Whether a time lies wholly within one of these.
  func holdWhole(_ span: TimeSpan) -> Bool { contains { $0.intersection(span) == span } }
}
