public import OpeningHoursTables

/// Who of a team must be on duty, and when.
///
/// Lengths are minutes unless they say otherwise.
public enum DutyRule: Sendable, Hashable {
  /// At least so many people on duty while open during these spans.
  case leastOnDuty([Weekday], [TimeSpan], Int)
  /// A person on duty for each so many expected visits an hour, in thousandths of a visit.
  case onDutyByVisits(thousandths: Int)
  /// At least so many people with a skill on duty while open.
  case leastSkilled(String, Int)
  /// So many people on duty for so long before the first opening of a day.
  case preparation([Weekday], minutes: Int, people: Int)
  /// So many people on duty for so long after the last closing of a day.
  case closingDown([Weekday], minutes: Int, people: Int)
  /// At each open time enough of those on duty come for the house to open, with a chance in
  /// ten-thousandths; and with the same chance somebody with each skill that must be there.
  case leastKept(Kept, chance: Int)
  /// Of the open hours of a week together so great a part can be staffed, as expected, in ten-thousandths; and no
  /// fewer people are on duty at any time than the house opens with.
  case leastKeptOverWeek(Kept, chance: Int)

  /// The kinds of such rules, one for each case.
  enum Kind: CaseIterable {
    case leastOnDuty, onDutyByVisits, leastSkilled, preparation, closingDown, leastKept
    case leastKeptOverWeek
  }

  /// The kind of this rule.
  var kind: Kind {
    switch self {
    case .leastOnDuty: .leastOnDuty
    case .onDutyByVisits: .onDutyByVisits
    case .leastSkilled: .leastSkilled
    case .preparation: .preparation
    case .closingDown: .closingDown
    case .leastKept: .leastKept
    case .leastKeptOverWeek: .leastKeptOverWeek
    }
  }
}

extension DutyRule {
  /// The days that the rule names; nothing where it holds for the week as a whole.
  var days: [Weekday]? {
    switch self {
    case .leastOnDuty(let days, _, _), .preparation(let days, _, _), .closingDown(let days, _, _):
      days
    case .onDutyByVisits, .leastSkilled, .leastKept, .leastKeptOverWeek: nil
    }
  }

  /// The same about other days.
  func on(_ days: [Weekday]) -> DutyRule {
    switch self {
    case .leastOnDuty(_, let spans, let count): .leastOnDuty(days, spans, count)
    case .preparation(_, let minutes, let people):
      .preparation(days, minutes: minutes, people: people)
    case .closingDown(_, let minutes, let people):
      .closingDown(days, minutes: minutes, people: people)
    case .onDutyByVisits, .leastSkilled, .leastKept, .leastKeptOverWeek: self
    }
  }

  /// The number in the rule.
  var number: RuleNumber<DutyRule>? {
    switch self {
    case .leastOnDuty(let days, let spans, let count):
      .least(count, .people, until: .at(0)) { .leastOnDuty(days, spans, $0) }
    case .onDutyByVisits(let thousandths):
      .most(thousandths, .visits, until: .never) { .onDutyByVisits(thousandths: $0) }
    case .leastSkilled(let skill, let count):
      .least(count, .people, until: .at(0)) { .leastSkilled(skill, $0) }
    case .preparation(let days, let minutes, let people):
      .least(people, .people, until: .at(0)) { .preparation(days, minutes: minutes, people: $0) }
    case .closingDown(let days, let minutes, let people):
      .least(people, .people, until: .at(0)) { .closingDown(days, minutes: minutes, people: $0) }
    case .leastKept(let kept, let chance):
      .least(chance, .chance, until: .at(0)) { .leastKept(kept, chance: $0) }
    case .leastKeptOverWeek(let kept, let chance):
      .least(chance, .chance, until: .at(0)) { .leastKeptOverWeek(kept, chance: $0) }
    }
  }

  /// The key of the plan that states the rule.
  var key: PlanKey {
    switch self {
    case .leastOnDuty: .minStaff
    case .onDutyByVisits: .visitsPerPerson
    case .leastSkilled: .skill
    case .preparation: .preparation
    case .closingDown: .closingDown
    case .leastKept, .leastKeptOverWeek: .kept
    }
  }
}
