public import OpeningHoursTables

/// How much of a team there is, and what each of its people may be asked for.
///
/// Lengths are minutes unless they say otherwise.
public enum TeamRule: Sendable, Hashable {
  /// A contract group has so many people. Where no rule says so, it has as many as are needed.
  case people(group: String, Int)
  /// Each person of a contract group is paid for at most so many minutes a week.
  case contractHours(group: String, minutes: Int)
  /// Each person of a contract group has at most so many shifts a week.
  case contractShifts(group: String, Int)
  /// Each person of a contract group has at most so many shifts a day.
  case dailyShifts(group: String, Int)
  /// So many duties of a kind a week for each person of a contract group, on average.
  case mostDuties(group: String, Duty, Fraction)
  /// Each shift of these days is somebody's who can work it: some people of a contract group can work only
  /// shifts that lie within certain times, and each has at most so many shifts a day.
  case fewerTimes(group: String, on: [Weekday], [FewerTimes], shiftsADay: Int)
  /// The people of a contract group together are paid for at most so many minutes a week of the shifts that
  /// lie within none of some times, Monday first; these are the times of people who are not counted.
  case hoursTogether(group: String, minutes: Int, outside: [[TimeSpan]], GroupSize)
  /// The people of a contract group together have at most so many shifts a week.
  case shiftsTogether(group: String, Int, GroupSize)
  /// Of the people of a contract group who can work on a day of the weekend, or alone can work some of its
  /// shifts, each works on some weekends only, so that fewer can in any one week.
  case weekends(group: String, Weekday, able: AbleOnDay, WeekendTurns, GroupSize)
  /// Of the shifts of a contract group that last over one of some times of their day, Monday first, there are
  /// at most so many a week: no roster of its people fills more.
  case shiftsOver(group: String, [[TimeSpan]], most: Int, GroupSize)
  /// No shift has more than so many minutes of work.
  case longestWork(minutes: Int)
  /// At most so many paid minutes of all shifts a week.
  case mostPaid(minutes: Int)
  /// Staff may cost at most so much a week.
  case mostCost(Money)
  /// The shifts of a week may weigh at most so many thousandths on those who work them.
  case mostBurden(Burden, thousandths: Int)

  /// The kinds of such rules, one for each case.
  enum Kind: CaseIterable {
    case people, contractHours, contractShifts, dailyShifts, mostDuties
    case fewerTimes, hoursTogether, shiftsTogether, weekends, shiftsOver, longestWork, mostPaid
    case mostCost
    case mostBurden
  }

  /// The kind of this rule.
  var kind: Kind {
    switch self {
    case .people: .people
    case .contractHours: .contractHours
    case .contractShifts: .contractShifts
    case .dailyShifts: .dailyShifts
    case .mostDuties: .mostDuties
    case .fewerTimes: .fewerTimes
    case .hoursTogether: .hoursTogether
    case .shiftsTogether: .shiftsTogether
    case .weekends: .weekends
    case .shiftsOver: .shiftsOver
    case .longestWork: .longestWork
    case .mostPaid: .mostPaid
    case .mostCost: .mostCost
    case .mostBurden: .mostBurden
    }
  }
}

extension TeamRule {
  /// The number in the rule.
  var number: RuleNumber<TeamRule>? {
    switch self {
    case .people(let group, let count):
      .most(count, .people, until: .afterSteps(64)) { .people(group: group, $0) }
    case .contractHours(let group, let minutes):
      .most(minutes, .workMinutes, until: .isKept) { .contractHours(group: group, minutes: $0) }
    case .contractShifts(let group, let count):
      .most(count, .count, until: .isKept) { .contractShifts(group: group, $0) }
    case .dailyShifts(let group, let count):
      .most(count, .count, until: .isKept) { .dailyShifts(group: group, $0) }
    case .mostDuties(let group, let duty, let share):
      .most(RuleUnit.parts(of: share), .duties, until: .at(7 * RuleUnit.dutyParts)) {
        .mostDuties(group: group, duty, RuleUnit.duties($0))
      }
    // When people can work is theirs to say: such a rule can be given up, not be half true.
    case .fewerTimes, .weekends, .shiftsOver: nil
    case .hoursTogether(let group, let minutes, let outside, let size):
      .most(minutes, .workMinutes, until: .isKept) {
        .hoursTogether(group: group, minutes: $0, outside: outside, size)
      }
    case .shiftsTogether(let group, let count, let size):
      .most(count, .count, until: .isKept) { .shiftsTogether(group: group, $0, size) }
    case .longestWork(let minutes):
      .most(minutes, .workMinutes, until: .at(24 * 60)) { .longestWork(minutes: $0) }
    case .mostPaid(let minutes):
      .most(minutes, .paidMinutes, until: .never) { .mostPaid(minutes: $0) }
    case .mostCost(let money):
      .most(money.cents, .cents(money.currency), until: .never) {
        .mostCost(Money(cents: $0, money.currency))
      }
    case .mostBurden(let burden, let thousandths):
      .most(thousandths, .burden, until: .never) { .mostBurden(burden, thousandths: $0) }
    }
  }

  /// The contract group that the rule is about; nothing where it is about all.
  public var group: String? {
    switch self {
    case .people(let group, _), .contractHours(let group, _), .contractShifts(let group, _),
      .dailyShifts(let group, _), .mostDuties(let group, _, _), .fewerTimes(let group, _, _, _),
      .hoursTogether(let group, _, _, _), .shiftsTogether(let group, _, _),
      .weekends(let group, _, _, _, _), .shiftsOver(let group, _, _, _):
      group
    case .longestWork, .mostPaid, .mostCost, .mostBurden: nil
    }
  }

  /// The same of another contract group, where it is about one.
  func of(group name: String) -> TeamRule {
    switch self {
    case .people(_, let count): .people(group: name, count)
    case .contractHours(_, let minutes): .contractHours(group: name, minutes: minutes)
    case .contractShifts(_, let count): .contractShifts(group: name, count)
    case .dailyShifts(_, let count): .dailyShifts(group: name, count)
    case .mostDuties(_, let duty, let share): .mostDuties(group: name, duty, share)
    case .fewerTimes(_, let days, let fewer, let shifts):
      .fewerTimes(group: name, on: days, fewer, shiftsADay: shifts)
    case .hoursTogether(_, let minutes, let outside, let size):
      .hoursTogether(group: name, minutes: minutes, outside: outside, size)
    case .shiftsTogether(_, let count, let size): .shiftsTogether(group: name, count, size)
    case .weekends(_, let day, let able, let turns, let size):
      .weekends(group: name, day, able: able, turns, size)
    case .shiftsOver(_, let times, let most, let size):
      .shiftsOver(group: name, times, most: most, size)
    case .longestWork, .mostPaid, .mostCost, .mostBurden: self
    }
  }

  /// Whether the rule limits how much staff a week may take, not how it is taken.
  var isAboutHowMuch: Bool {
    switch self {
    case .people, .contractHours, .contractShifts, .dailyShifts, .mostDuties, .fewerTimes,
      .hoursTogether, .shiftsTogether, .weekends, .shiftsOver, .mostPaid, .mostCost, .mostBurden:
      true
    case .longestWork: false
    }
  }

  /// The key of the plan that states the rule.
  var key: PlanKey {
    switch self {
    case .people: .staff
    case .contractHours, .contractShifts, .dailyShifts: .group
    case .mostDuties: .duties
    case .fewerTimes: .cannot
    case .hoursTogether, .shiftsTogether, .shiftsOver: .person
    case .weekends: .freeWeekends
    case .longestWork: .longestWork
    case .mostPaid: .staffHours
    case .mostCost: .budget
    case .mostBurden: .burden
    }
  }
}
