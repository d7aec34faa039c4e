import OpeningHoursTables

// Steps beyond rules, and the problems after them.
extension Rule {
  /// The step beyond this rule.
  var oneMore: OneMore.Step? {
    switch statement {
    case .week(let rule): rule.oneMore ?? (rule.keepsHoursMemorable ? .without(self) : nil)
    case .team(let rule): rule.oneMore
    case .day, .duty: nil
    }
  }
}

extension WeekRule {
  /// The step beyond a limit of something scarce.
  fileprivate var oneMore: OneMore.Step? {
    switch self {
    case .mostWeekly: .openHour
    case .mostChanged: .changedHour
    case .mostLateDays: .lateDay
    case .mostStaff: .staffHour
    case .leastWeekly, .mostClosedDays, .leastClosedDays, .mostDistinctDays, .sameOpening,
      .leastDifference, .leastStaffWishes:
      nil
    }
  }

  /// Whether the rule is there so that hours are easy to remember.
  fileprivate var keepsHoursMemorable: Bool {
    switch self {
    case .mostDistinctDays, .sameOpening: true
    case .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .mostStaff, .leastDifference, .leastStaffWishes:
      false
    }
  }
}

extension TeamRule {
  /// The step beyond a limit of something scarce.
  fileprivate var oneMore: OneMore.Step? {
    switch self {
    case .contractHours(let group, let minutes):
      // To the nearest minute, so that a quarter of 27.3 hours reads 6.83.
      .quarterPost(group: group, minutes: (minutes + 2) / 4)
    case .mostPaid: .staffHour
    case .people, .contractShifts, .dailyShifts, .mostDuties, .fewerTimes, .hoursTogether,
      .shiftsTogether, .weekends, .shiftsOver, .longestWork, .mostCost, .mostBurden:
      nil
    }
  }
}

extension OneMore.Step {
  /// Whether there can be two of it.
  var isCounted: Bool {
    switch self {
    case .openHour, .changedHour, .lateDay, .staffHour: true
    case .quarterPost, .without: false
    }
  }
}

extension Problem {
  /// The problem after a step, or after so many of one that is counted.
  func after(_ step: OneMore.Step, _ count: Int = 1) -> Problem {
    switch step {
    case .without(let rule): with(rules: rules.filter { $0 != rule })
    case .quarterPost(let group, let minutes): joined(by: minutes, in: group)
    case .openHour, .changedHour, .lateDay, .staffHour:
      with(
        rules: rules.map { rule in
          guard rule.oneMore == step, let number = rule.statement.number else { return rule }
          let more = number.unit == .count ? 1 : 60
          return rule.saying(number.with(number.value + count * more))
        })
    }
  }

  /// The problem with one more person for so many minutes a week and a quarter of the shifts of a
  /// group's others: a group of one, since nobody else has such a contract.
  private func joined(by minutes: Int, in name: String) -> Problem {
    guard let team, let group = team.groups.first(where: { $0.name == name }) else { return self }
    let (new, newcomer) = team.joined(by: group)
    let own = rules.aboutTeam.filter { $0.group == name }.compactMap {
      $0.ofNewcomer(newcomer, minutes: minutes)
    }
    let source = Source.standard(key: PlanKey.group.rawValue)
    return Problem(
      grid: grid, today: today, demand: demand,
      rules: rules + own.map { Rule(.team($0), origin: .house, source: source) },
      staffing: staffing, team: new, reach: reach, objective: objective,
      staffless: staffless?.service)
  }
}

extension Team {
  /// The team with a group like another, and its name.
  fileprivate func joined(by group: ContractGroup) -> (team: Team, newcomer: String) {
    var name = group.name + " +"
    while groups.contains(where: { $0.name == name }) { name += "+" }
    let newcomer = ContractGroup(
      name: name, shiftMinutes: group.shiftMinutes, presence: group.presence,
      namedShifts: group.namedShifts, skills: group.skills, centsAnHour: group.centsAnHour)
    return (
      Team(
        groups: groups + [newcomer], breaks: breaks, supplements: supplements,
        lateAfter: lateAfter), name
    )
  }
}

extension TeamRule {
  /// What a rule of a group says of one person who joins for so many minutes a week; nothing where it is
  /// about the others.
  fileprivate func ofNewcomer(_ name: String, minutes: Int) -> TeamRule? {
    switch self {
    case .people: .people(group: name, 1)
    case .contractHours: .contractHours(group: name, minutes: minutes)
    case .contractShifts(_, let count): .contractShifts(group: name, (count + 3) / 4)
    case .dailyShifts(_, let count): .dailyShifts(group: name, count)
    case .mostDuties(_, let duty, let share): .mostDuties(group: name, duty, share)
    case .fewerTimes, .hoursTogether, .shiftsTogether, .weekends, .shiftsOver: nil
    case .longestWork, .mostPaid, .mostCost, .mostBurden: self
    }
  }
}
