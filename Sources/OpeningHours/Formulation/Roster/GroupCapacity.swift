import OpeningHoursTables

/// What the people of a group can carry in any week, by what recurs: when they can be on duty, the rhythm
/// of their weekends and their hours.
///
/// Leave is left out: it asks for a stand-in, and does not make the library close. So each number here
/// holds for a week's opening hours as well as for a roster.
public struct GroupCapacity: Sendable {
  /// The people.
  public let people: [Person]
  /// The parts of all weekends on which each may work at most, by the rules.
  private let weekendParts: [Fraction]
  private let sundayPart: Fraction

  /// The capacity of people under the rules of a roster.
  public init(people: [Person], rules: [RosterRule]) {
    self.people = people
    var weekendParts: [Fraction] = []
    var sundayPart = Fraction(1)
    for rule in rules {
      switch rule.statement {
      case .freeWeekendRhythm(let length) where length >= 1:
        weekendParts.append(Fraction(length - 1, length))
      case .freeWeekends(let least, let window) where window >= 1 && least >= 0:
        weekendParts.append(Fraction(max(0, window - least), window))
      case .mostSundays(let aYear):
        sundayPart = min(sundayPart, Fraction(min(max(0, aYear), 52), 52))
      case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
        .shiftsInRow, .workedWeekend, .freeDays, .freeDaysTogether, .freeWeekendRhythm,
        .freeWeekends,
        .hoursBand, .hoursAccount, .dutyQuota, .dutiesInRow, .sameKindInWeek, .keepsRoster:
        break
      }
    }
    self.weekendParts = weekendParts
    self.sundayPart = sundayPart
  }

  /// Who can work any of some shifts, as places among the people, in order.
  public func able(toWorkAnyOf shifts: [Shift]) -> [Int] {
    people.indices.filter { place in shifts.contains { people[place].canWork($0) } }
  }

  /// How many of some shifts of one day, of which nobody can work two, can be filled week after week.
  public func mostFilled(of shifts: [Shift]) -> Int {
    guard let day = shifts.first?.day else { return 0 }
    let able = able(toWorkAnyOf: shifts).count
    var most = able
    if day >= .saturday {
      for part in weekendParts { most = min(most, part.times(able)) }
    }
    return day == .sunday ? min(most, sundayPart.times(able)) : most
  }

  /// Each set of a day's shifts that needs somebody of one set of people, with those people: the sets
  /// whose counts say most.
  ///
  /// - Parameter shifts: The shifts of a day.
  /// - Returns: The people as places, and the shifts that nobody else can work, for each set of people
  ///   that some shift has, and for all of them together.
  public func bottlenecks(of shifts: [Shift]) -> [(people: [Int], shifts: [Shift])] {
    let sets = Set(shifts.map { able(toWorkAnyOf: [$0]) } + [able(toWorkAnyOf: shifts)])
    return sets.sorted { ($0.count, $0) < ($1.count, $1) }.map { set in
      (set, shifts.filter { Set(able(toWorkAnyOf: [$0])).isSubset(of: set) })
    }
  }
}

/// Orders lists of places, so that sets of them have an order.
private func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
  left.0 == right.0 ? left.1.lexicographicallyPrecedes(right.1) : left.0 < right.0
}
