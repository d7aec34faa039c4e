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
    case people, contractHours, contractShifts, dailyShifts, mostDuties, longestWork, mostPaid
    case mostCost, mostBurden
  }

  /// The kind of this rule.
  var kind: Kind {
    switch self {
    case .people: .people
    case .contractHours: .contractHours
    case .contractShifts: .contractShifts
    case .dailyShifts: .dailyShifts
    case .mostDuties: .mostDuties
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
      .dailyShifts(let group, _), .mostDuties(let group, _, _):
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
    case .longestWork, .mostPaid, .mostCost, .mostBurden: self
    }
  }

  /// Whether the rule limits how much staff a week may take, not how it is taken.
  var isAboutHowMuch: Bool {
    switch self {
    case .people, .contractHours, .contractShifts, .dailyShifts, .mostDuties, .mostPaid,
      .mostCost, .mostBurden:
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
    case .longestWork: .longestWork
    case .mostPaid: .staffHours
    case .mostCost: .budget
    case .mostBurden: .burden
    }
  }
}
