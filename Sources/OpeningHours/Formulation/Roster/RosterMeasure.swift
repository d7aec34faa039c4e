import OpeningHoursTables

/// Measures drafts of a part by plain counting.
struct RosterMeasure: Sendable {
  let part: RosterPart
  private let dues: [RosterDues]
  /// What each person worked in the roster given, by week.
  private let previous: [[Set<RosterShiftTime>]]

  /// A measure of the drafts of a part.
  init(_ part: RosterPart) {
    self.part = part
    dues = part.people.map { RosterDues(part.problem, person: $0) }
    previous = part.people.map { part.problem.previousTimes(of: $0) }
  }

  /// What one person's shifts weigh.
  struct Own: Sendable {
    var shortfall = 0
    /// What her shifts cost, burden apart.
    var cost = 0
    var burden = 0

    /// What they cost by a way to weigh burdens.
    func cost(_ fairness: RosterProblem.Fairness) -> Int {
      switch fairness {
      case .squares: cost + burden * burden
      case .sum, .leximin: cost + burden
      }
    }
  }

  /// How good a draft is.
  func levels(of draft: RosterDraft) -> RosterLevels {
    let fairness = part.problem.fairness
    let own = draft.kinds.indices.map { self.own($0, draft.kinds[$0]) }
    var levels = RosterLevels(
      unfilled: part.unfilled(by: draft).count, missing: missing(in: draft),
      shortfall: own.reduce(0) { $0 + $1.shortfall },
      cost: own.reduce(0) { $0 + $1.cost(fairness) }, worst: own.map(\.burden).max() ?? 0)
    if fairness == .leximin { levels.vector = own.map(\.burden).sorted(by: >) }
    return levels
  }

  /// What the shifts of one person weigh, by her place and the kinds of each week.
  func own(_ place: Int, _ weeks: [[Int]]) -> Own {
    let person = part.person(place)
    let kinds = weeks.map { week in week.map { part.kinds[$0] } }
    let all = kinds.joined()
    var own = Own()
    for hours in dues[place].hours {
      let paid = kinds.prefix(hours.throughWeek + 1).joined().reduce(0) { $0 + $1.paidMinutes }
      own.shortfall += max(0, hours.lower - paid + 14) / 15 + max(0, paid - hours.upper + 14) / 15
    }
    own.shortfall += longFreeRuns(place, weeks)
    for quota in dues[place].quotas {
      let count = all.count { part.problem.team.isDuty($0.shift, quota.duty) }
      own.shortfall += max(0, quota.lower - count) + max(0, count - quota.upper)
    }
    for (number, week) in kinds.enumerated() {
      for wish in person.wishes
      where !person.isAway(on: RosterDay(week: number, day: wish.day)) {
        let isTouched = week.contains { wish.touches($0.shift) }
        if isTouched == (wish.grade == .ratherNot) { own.burden += wish.weight }
      }
      own.cost += cost(place, number, week)
    }
    return own
  }

  private func cost(_ place: Int, _ number: Int, _ week: [RosterShiftKind]) -> Int {
    var cost = 0
    for rule in part.problem.rules {
      switch rule.statement {
      case .freeDaysTogether(let weight?):
        let days = Set(week.map(\.day))
        let isTogether = (0..<6).contains { !days.contains($0) && !days.contains($0 + 1) }
        if !isTogether { cost += weight }
      case .sameKindInWeek(let weight):
        if week.contains(where: \.isLate), !week.allSatisfy(\.isLate) { cost += weight }
      case .keepsRoster(let weight):
        cost +=
          weight
          * week.count {
            !previous[place][number].contains(RosterShiftTime($0.shift))
          }
      case .workedWeekend(let weight):
        if week.contains(where: { $0.day >= 5 }) { cost += weight }
      case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
        .shiftsInRow, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .freeWeekends,
        .mostSundays, .hoursBand, .hoursAccount, .dutyQuota, .dutiesInRow:
        break
      }
    }
    return cost
  }

  /// How many stretches of days off are longer than they should be.
  private func longFreeRuns(_ place: Int, _ weeks: [[Int]]) -> Int {
    let worked = Set(
      weeks.enumerated().flatMap { week, kinds in kinds.map { week * 7 + part.kinds[$0].day } })
    let busy = worked.union(part.person(place).leave.map(\.number))
    let count = part.weeks * 7
    return part.problem.rules.reduce(0) { sum, rule in
      guard case .longestFreeRun(let most) = rule.statement, most >= 0, most < count else {
        return sum
      }
      let starts = part.problem.rotation.isCyclic ? 0..<count : 0..<(count - most)
      return sum
        + starts.count { start in
          !(start...(start + most)).contains { busy.contains($0 % count) }
        }
    }
  }

  private func missing(in draft: RosterDraft) -> Int {
    part.skillNeeds.reduce(0) { sum, need in
      (0..<part.weeks).reduce(sum) { sum, week in
        let present = draft.kinds.indices.count { place in
          part.person(place).skills.contains(need.skill)
            && draft.kinds[place][week].contains { need.kinds.contains($0) }
        }
        return sum + max(0, need.count - present) * need.quarters
      }
    }
  }
}

/// When a shift is, whoever works it and whenever its break is.
struct RosterShiftTime: Sendable, Hashable {
  let day: Weekday
  let span: TimeSpan

  /// When a shift is.
  init(_ shift: Shift) { (day, span) = (shift.day, shift.span) }
}

extension RosterSkillNeed {
  /// The quarters of an hour in the stretch, begun.
  var quarters: Int { (span.minutes + 14) / 15 }
}

extension RosterProblem {
  /// When a person works in the roster given, by week of the rotation.
  func previousTimes(of person: Int) -> [Set<RosterShiftTime>] {
    (0..<rotation.weeks).map { week in
      Set(
        previous.filter { $0.person == person && $0.week == week }.map { RosterShiftTime($0.shift) }
      )
    }
  }
}
