import OpeningHoursTables

/// What a person's hours and duties must come to, as limits on whole numbers.
struct RosterDues: Sendable {
  /// Limits on the paid minutes from the start of the rotation to the end of a week: what is outside of
  /// lower and upper is a shortfall, and more than the most is forbidden.
  struct Hours: Sendable {
    let throughWeek: Int
    let lower: Int
    let upper: Int
    let most: Int
  }

  /// Limits on the number of duties of a kind in the rotation.
  struct Quota: Sendable {
    let duty: Duty
    let lower: Int
    let upper: Int
  }

  let hours: [Hours]
  let quotas: [Quota]

  /// More minutes than a rotation has, so that a band as wide as one likes stays in range.
  private static let widestBand = 1_000_000

  /// What the rules say of a person, by her place among the problem's people.
  init(_ problem: RosterProblem, person place: Int) {
    let person = problem.people[place]
    let last = problem.rotation.weeks - 1
    var hours: [Hours] = []
    var quotas: [Quota] = []
    func limit(_ week: Int, _ band: Int) -> Hours {
      let due = problem.dueMinutes(of: person, throughWeek: week)
      let band = min(max(band, 0), Self.widestBand)
      return Hours(
        throughWeek: week, lower: due - band, upper: due + band,
        most: problem.contractMinutes(of: person, throughWeek: week) + band)
    }
    for rule in problem.rules {
      switch rule.statement {
      case .hoursBand(let band): hours.append(limit(last, band))
      case .hoursAccount(let band): hours += (0...last).map { limit($0, band) }
      case .dutyQuota(let duty): quotas.append(problem.quota(of: person, duty))
      case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
        .shiftsInRow, .workedWeekend, .freeDays, .freeDaysTogether, .freeWeekendRhythm,
        .freeWeekends,
        .mostSundays, .dutiesInRow, .sameKindInWeek, .keepsRoster:
        break
      }
    }
    self.hours = hours
    self.quotas = quotas
  }
}

extension RosterProblem {
  /// The paid minutes that are a person's due from the start to the end of a week: her part, by contracts
  /// less leave, of what her group's shifts are paid for until then, and no more than her contract less
  /// leave; rounded down.
  func dueMinutes(of person: Person, throughWeek week: Int) -> Int {
    let own = contractMinutes(of: person, throughWeek: week)
    let all = people.filter { $0.group == person.group }.reduce(0) {
      $0 + contractMinutes(of: $1, throughWeek: week)
    }
    guard all > 0 else { return 0 }
    let paid = shifts.of(group: person.group).paidMinutes(team) * (week + 1)
    return min(own, paid * own / all)
  }

  /// The minutes of a person's contract, less leave, from the start to the end of a week.
  func contractMinutes(of person: Person, throughWeek week: Int) -> Int {
    (0...week).reduce(0) { $0 + person.minutes - leaveMinutes(of: person, inWeek: $1) }
  }

  /// How many duties of a kind a person may have: the part that her contract is of her group's.
  func quota(of person: Person, _ duty: Duty) -> RosterDues.Quota {
    let all = shifts.of(group: person.group).duties(duty, team) * rotation.weeks
    let contracts = people.filter { $0.group == person.group }.reduce(0) { $0 + $1.minutes }
    guard contracts > 0 else { return RosterDues.Quota(duty: duty, lower: 0, upper: all) }
    let share = all * person.minutes
    return RosterDues.Quota(
      duty: duty, lower: share / contracts, upper: (share + contracts - 1) / contracts)
  }
}
