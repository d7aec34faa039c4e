public import OpeningHoursTables

/// One decision to take: a week on a grid, what its hours are worth, and what must hold.
public struct Problem: Sendable {
  /// The grid of slots.
  public let grid: WeekGrid
  /// Today's opening hours.
  public let today: Schedule
  /// The value of each slot.
  public let demand: Demand
  /// Everything that must hold.
  public private(set) var rules: [Rule]
  /// The people on duty, where they are stated.
  public let staffing: FlatStaffing?
  /// The team that shifts are laid for, where the plan states contract groups; `staffing` is nothing
  /// then.
  public let team: Team?
  /// Whom hours reach, where the demand has rows of respondents.
  public let reach: Reach?
  /// What is to be as great as can be.
  public let objective: Plan.Objective
  /// The hours without staff beside those that are decided, where the house may have some.
  public let staffless: Staffless?

  /// A problem from its parts; demand and reach are on the same grid, and the objective reach needs
  /// respondents.
  public init(
    grid: WeekGrid, today: Schedule, demand: Demand, rules: [Rule], staffing: FlatStaffing? = nil,
    team: Team? = nil, reach: Reach? = nil, objective: Plan.Objective = .wishes,
    staffless: StafflessService? = nil
  ) {
    precondition(demand.grid == grid && (reach?.grid ?? grid) == grid)
    precondition(team == nil || staffing == nil)
    precondition(objective != .reach || reach != nil)
    self.grid = grid
    self.today = today
    self.demand = demand
    self.rules = rules
    self.staffing = staffing
    self.team = team
    self.reach = reach
    self.objective = objective
    self.staffless = staffless.map { Staffless($0, demand, reach?.survey) }
  }

  /// The problem that a plan states about its demand.
  ///
  /// Hours of today about which nothing is known cannot be weighed against others, so they stay
  /// open, unless a rule says in so many words that they close.
  public init(plan: Plan, demand: Demand, reach: Reach? = nil) {
    var kept = demand.unknownHours(of: plan.today)
    for rule in plan.rules {
      guard case .day(let own, let days) = rule.statement else { continue }
      for day in days { kept[day] = own.leaves(ofUnknown: kept[day]) }
    }
    let keeps = Rule(
      .day(.keepsUnknown(kept), on: kept.openDays),
      origin: plan.file.origin(of: .unasked, stated: plan.unaskedSource),
      source: plan.unaskedSource)
    self.init(
      grid: plan.grid, today: plan.today, demand: demand,
      rules: plan.rules + (kept.openDays.isEmpty ? [] : [keeps]), staffing: plan.staffing,
      team: plan.team, reach: reach, objective: plan.objective, staffless: plan.staffless)
  }

  /// The weeks that rules keep this one apart from, in the order of the rules.
  var weeksApart: [Schedule] {
    var weeks: [Schedule] = []
    for rule in rules.aboutWeek {
      if case .leastDifference(let week, _) = rule, !weeks.contains(week) {
        weeks.append(week)
      }
    }
    return weeks
  }

  /// The same problem under other rules.
  func with(rules: [Rule]) -> Problem {
    var other = self
    other.rules = rules
    return other
  }

  /// The same problem, judged by whom a week reaches of some people.
  func reaching(_ people: Reach) -> Problem {
    Problem(
      grid: grid, today: today, demand: demand, rules: rules, staffing: staffing, team: team,
      reach: people, objective: .reach)
  }

  /// The same problem with people left out.
  var withoutPeople: Problem {
    Problem(
      grid: grid, today: today, demand: demand, rules: rules, staffing: staffing, team: team)
  }

  /// What a schedule is worth, in thousandths of the objective's unit, with the hours without staff that
  /// follow from it.
  public func thousandths(of schedule: Schedule) -> Int { thousandths(of: served(schedule)) }

  /// What today's week is worth, in thousandths of the objective's unit, with today's hours without staff.
  public var thousandthsOfToday: Int { thousandths(of: servedToday) }

  /// A schedule with the hours without staff that follow from it.
  public func served(_ schedule: Schedule) -> ServedWeek {
    ServedWeek(schedule, staffless?.service.hours(beside: schedule), staffless)
  }

  /// Today's week with its hours without staff.
  public var servedToday: ServedWeek { ServedWeek(today, staffless?.service.today, staffless) }

  /// What the hours without staff of a week add to those with staff, in thousandths of the objective's unit.
  public func thousandthsWithoutStaff(of week: ServedWeek) -> Int {
    guard objective == .reach else { return demand.thousandthsWithoutStaff(of: week) }
    guard let reach, staffless != nil else { return 0 }
    return thousandths(of: week) - reach.thousandths(of: week.schedule)
  }

  private func thousandths(of week: ServedWeek) -> Int {
    objective == .reach
      ? reach?.reached(by: week).reduce(0, +) ?? 0
      : demand.thousandths(of: week)
  }

  /// What no schedule at all can exceed, in thousandths of the objective's unit.
  var thousandthsAtMost: Int {
    objective == .reach
      ? reach?.everyone ?? 0
      : demand.slots.joined().reduce(0) { $0 + max(0, $1.thousandths) }
        + demand.bands.reduce(0) { $0 + $1.thousandths }
  }
}

extension DayRule {
  /// What is left of hours about which nothing is known where the rule says in so many words when the
  /// day is closed.
  fileprivate func leaves(ofUnknown hours: DayPlan) -> DayPlan {
    switch self {
    case .closed(let spans): DayPlan(hours.spans.subtracting(spans))
    case .exactly: .closed
    case .open, .openAtSomeTime, .keepsUnknown, .shortestBlock, .longestBlock, .mostBlocks,
      .shortestClosure, .latestClose, .longestDay:
      hours
    }
  }
}

extension Problem {
  /// The most minutes that may be paid a week.
  ///
  /// - Parameter group: The name of a contract group; nothing for all of them.
  /// - Returns: Nothing where no rule limits them.
  public func mostPaidMinutes(of group: String?) -> Int? {
    let people = rules.people
    return rules.aboutTeam.compactMap { rule in
      switch rule {
      case .contractHours(let name, let minutes):
        name == group ? people[name].map { $0 * minutes } : nil
      case .mostPaid(let minutes): group == nil ? minutes : nil
      case .hoursTogether(let name, let minutes, let outside, let size):
        name == group && outside.isNever
          ? people[name].map { size.total(minutes, for: $0) } : nil
      case .people, .contractShifts, .dailyShifts, .mostDuties, .fewerTimes, .shiftsTogether,
        .weekends, .shiftsOver, .longestWork, .mostCost, .mostBurden:
        nil
      }
    }.min()
  }
}
