public import OpeningHoursTables

/// What links the days of a week.
///
/// Lengths are minutes unless they say otherwise.
public enum WeekRule: Sendable, Hashable {
  /// At most so many open minutes a week.
  case mostWeekly(minutes: Int)
  /// At least so many open minutes a week.
  case leastWeekly(minutes: Int)
  /// At most so many minutes a week that are open today and not then, or the other way round.
  case mostChanged(minutes: Int)
  /// At most so many days close after a time.
  case mostLateDays(Int, after: TimeOfDay)
  /// At most so many days are closed.
  case mostClosedDays(Int)
  /// At least so many days are closed.
  case leastClosedDays(Int)
  /// At most so many different day plans among the days that open.
  case mostDistinctDays(Int)
  /// These days open at the same time where they open.
  case sameOpening([Weekday])
  /// At most so many paid minutes of staff a week by a flat rule: people on duty times open hours, and
  /// the work around them. With a team shifts are paid, see ``TeamRule/mostPaid(minutes:)``.
  case mostStaff(minutes: Int)
  /// At least so many minutes a week that are open in another week and not in this, or the other
  /// way round; no plan states it, a search for alternatives does.
  case leastDifference(from: Schedule, minutes: Int)

  /// At least so much of what the team wishes of the hours is kept, in parts of ``StaffWishes/whole``.
  case leastStaffWishes(StaffWishes, share: Int)

  /// The kinds of such rules, one for each case.
  enum Kind: CaseIterable {
    case mostWeekly, leastWeekly, mostChanged, mostLateDays, mostClosedDays, leastClosedDays
    case mostDistinctDays, sameOpening, mostStaff, leastDifference
    case leastStaffWishes
  }

  /// The kind of this rule.
  var kind: Kind {
    switch self {
    case .mostWeekly: .mostWeekly
    case .leastWeekly: .leastWeekly
    case .mostChanged: .mostChanged
    case .mostLateDays: .mostLateDays
    case .mostClosedDays: .mostClosedDays
    case .leastClosedDays: .leastClosedDays
    case .mostDistinctDays: .mostDistinctDays
    case .sameOpening: .sameOpening
    case .mostStaff: .mostStaff
    case .leastDifference: .leastDifference
    case .leastStaffWishes: .leastStaffWishes
    }
  }
}

extension WeekRule {
  /// The number in the rule, where it has one that may be changed.
  var number: RuleNumber<WeekRule>? {
    switch self {
    case .mostWeekly(let minutes):
      .most(minutes, .openMinutes, until: .aWeek) { .mostWeekly(minutes: $0) }
    case .leastWeekly(let minutes):
      .least(minutes, .openMinutes, until: .at(0)) { .leastWeekly(minutes: $0) }
    case .mostChanged(let minutes):
      .most(minutes, .openMinutes, until: .aWeek) { .mostChanged(minutes: $0) }
    case .mostLateDays(let count, let time):
      .most(count, .count, until: .at(7)) { .mostLateDays($0, after: time) }
    case .mostClosedDays(let count): .most(count, .count, until: .at(7)) { .mostClosedDays($0) }
    case .leastClosedDays(let count): .least(count, .count, until: .at(0)) { .leastClosedDays($0) }
    case .mostDistinctDays(let count): .most(count, .count, until: .at(7)) { .mostDistinctDays($0) }
    case .mostStaff(let minutes):
      .most(minutes, .paidMinutes, until: .never) { .mostStaff(minutes: $0) }
    case .leastStaffWishes(let wishes, let share):
      .least(share, .staffWishes, until: .at(0)) { .leastStaffWishes(wishes, share: $0) }
    case .sameOpening, .leastDifference: nil
    }
  }

  /// The key of the plan that states the rule, and which end it bounds; nothing for what no plan
  /// states.
  var stated: (key: PlanKey, part: PlanKey.Part?)? {
    switch self {
    case .mostWeekly: (.weeklyHours, .most)
    case .leastWeekly: (.weeklyHours, .least)
    case .mostChanged: (.maxChanges, .most)
    case .mostLateDays: (.lateDays, .most)
    case .mostClosedDays: (.closedDays, .most)
    case .leastClosedDays: (.closedDays, .least)
    case .mostDistinctDays: (.distinctDays, .most)
    case .sameOpening: (.sameOpening, nil)
    case .mostStaff: (.staffHours, .most)
    case .leastStaffWishes: (.staffWishes, .atLeast)
    case .leastDifference: nil
    }
  }
}
