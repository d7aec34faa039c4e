/// A week of opening hours: one day plan for each weekday.
public struct Schedule: Sendable, Hashable {
  private var days: [DayPlan]

  /// A week from its days; a day that is not named is closed.
  public init(_ days: [Weekday: DayPlan] = [:]) {
    self.days = Weekday.allCases.map { days[$0] ?? .closed }
  }

  /// The plan of one day.
  public subscript(day: Weekday) -> DayPlan {
    get { days[day.rawValue] }
    set { days[day.rawValue] = newValue }
  }

  /// Open minutes in the week.
  public var openMinutes: Int { days.reduce(0) { $0 + $1.openMinutes } }

  /// The minutes that are open in one of the two weeks and closed in the other.
  public func minutesChanged(from other: Schedule) -> Int {
    Weekday.allCases.reduce(0) { $0 + self[$1].minutesChanged(from: other[$1]) }
  }

  /// The weekdays on which the library opens at all.
  public var openDays: [Weekday] { Weekday.allCases.filter { !self[$0].isClosed } }

  /// The days with equal plans together, in the order of each group's first day.
  public var groups: [(plan: DayPlan, days: [Weekday])] {
    var groups: [(plan: DayPlan, days: [Weekday])] = []
    for day in Weekday.allCases {
      if let index = groups.firstIndex(where: { $0.plan == self[day] }) {
        groups[index].days.append(day)
      } else {
        groups.append((self[day], [day]))
      }
    }
    return groups
  }
}

/// What changes on one day from one schedule to another.
public struct DayChange: Sendable, Hashable {
  /// The day.
  public let day: Weekday
  /// The spans that become open.
  public let opens: [TimeSpan]
  /// The spans that become closed.
  public let closes: [TimeSpan]

  /// A change of one day.
  public init(day: Weekday, opens: [TimeSpan], closes: [TimeSpan]) {
    self.day = day
    self.opens = opens
    self.closes = closes
  }
}

extension Schedule {
  /// The days that differ from another schedule, Monday first, each with what opens and closes.
  public func changes(from other: Schedule) -> [DayChange] {
    Weekday.allCases.compactMap { day in
      let change = DayChange(
        day: day, opens: self[day].opens(against: other[day]),
        closes: other[day].opens(against: self[day]))
      return change.opens.isEmpty && change.closes.isEmpty ? nil : change
    }
  }
}
