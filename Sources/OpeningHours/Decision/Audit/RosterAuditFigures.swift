import OpeningHoursTables

// The part of the audit that is about figures: hours, shortfalls, costs and skills.
extension RosterAudit {
  /// The paid minutes of a person in the first so many weeks.
  func paidMinutes(of place: Int, weeks: Int) -> Int {
    own[place].filter { $0.week < weeks }.map { problem.team.paidMinutes(of: $0.shift) }
      .reduce(0, +)
  }

  /// The minutes that are due of a person in the first so many weeks, rounded down.
  func due(of place: Int, weeks: Int) -> Int {
    let group = problem.people.filter { $0.group == problem.people[place].group }
    let all = group.map { contract(of: $0, weeks: weeks) }.reduce(0, +)
    let claim = contract(of: problem.people[place], weeks: weeks)
    let paid = problem.shifts.filter { $0.group == problem.people[place].group }
      .map { problem.team.paidMinutes(of: $0) * weeks }.reduce(0, +)
    return all == 0 ? 0 : min(claim, claim * paid / all)
  }

  /// The minutes of a person's contract in the first so many weeks, less leave.
  func contract(of person: Person, weeks: Int) -> Int {
    let away = (0..<weeks).map { problem.leaveMinutes(of: person, inWeek: $0) }.reduce(0, +)
    return person.minutes * weeks - away
  }

  /// Quarters of an hour below and above a person's part of the hours, and duties off her quotas.
  func shortfall(of place: Int) -> Int {
    var sum = 0
    func off(_ band: Int, _ weeks: Int) -> Int {
      let minutes = abs(due(of: place, weeks: weeks) - paidMinutes(of: place, weeks: weeks))
      let short = minutes < band ? 0 : minutes - max(0, band)
      return short / 15 + (short % 15 == 0 ? 0 : 1)
    }
    for rule in problem.rules {
      switch rule.statement {
      case .hoursBand(let band): sum += off(band, problem.rotation.weeks)
      case .hoursAccount(let band):
        for weeks in 1...problem.rotation.weeks { sum += off(band, weeks) }
      case .dutyQuota(let duty): sum += offQuota(duty, place)
      case .longestFreeRun(let most): sum += longBreaks(most, place)
      case .rest, .longestRun, .shortestRun, .shortestFreeRun, .singleDayOff, .shiftsInRow,
        .workedWeekend, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .freeWeekends,
        .mostSundays, .dutiesInRow, .sameKindInWeek, .keepsRoster:
        break
      }
    }
    return sum
  }

  /// How often somebody has one more day off in a row than so many, leave apart.
  private func longBreaks(_ most: Int, _ place: Int) -> Int {
    let length = problem.rotation.weeks * 7
    guard most >= 0, most < length else { return 0 }
    let worked = Set(own[place].map(\.day.number))
    let away = Set(problem.people[place].leave.map(\.number))
    let last = problem.rotation.isCyclic ? length : length - most
    return (0..<last).count { start in
      (start...(start + most)).allSatisfy {
        !worked.contains($0 % length) && !away.contains($0 % length)
      }
    }
  }

  /// How far a person's duties are from the whole numbers around her share.
  private func offQuota(_ duty: Duty, _ place: Int) -> Int {
    let person = problem.people[place]
    let contracts = problem.people.filter { $0.group == person.group }.map(\.minutes).reduce(0, +)
    guard contracts > 0 else { return 0 }
    let all =
      problem.shifts.count { $0.group == person.group && problem.team.isDuty($0, duty) }
      * problem.rotation.weeks
    let share = all * person.minutes
    let count = own[place].count { problem.team.isDuty($0.shift, duty) }
    // Whole duties off while a whole one lies between the count and the share.
    var off = 0
    while (count + off + 1) * contracts <= share { off += 1 }
    var over = 0
    while (count - over - 1) * contracts >= share { over += 1 }
    return off + over
  }

  /// What a person's shifts cost, her burden weighed as the problem says.
  func cost(of place: Int) -> Int {
    let burden = problem.asked(of: problem.people[place]).filter { !$0.isKept(by: own[place]) }
      .map(\.wish.weight).reduce(0, +)
    let weeks = problem.rules.map { rule in
      (0..<problem.rotation.weeks).map { cost(rule.statement, place, $0) }.reduce(0, +)
    }
    return weeks.reduce(problem.fairness == .squares ? burden * burden : burden, +)
  }

  private func cost(_ statement: RosterRule.Statement, _ place: Int, _ week: Int) -> Int {
    let shifts = own[place].filter { $0.week == week }.map(\.shift)
    switch statement {
    case .freeDaysTogether(let weight?):
      return hasTwoFreeDays(Set(shifts.map(\.day))) ? 0 : weight
    case .sameKindInWeek(let weight):
      let late = shifts.count { problem.team.isDuty($0, .late) }
      return late > 0 && late < shifts.count ? weight : 0
    case .keepsRoster(let weight):
      let before = problem.previous.filter { $0.person == place && $0.week == week }.map(\.shift)
      return weight
        * shifts.count { shift in
          !before.contains { $0.day == shift.day && $0.span == shift.span }
        }
    case .workedWeekend(let weight):
      return shifts.contains { $0.day >= .saturday } ? weight : 0
    case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
      .shiftsInRow, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .freeWeekends,
      .mostSundays, .hoursBand, .hoursAccount, .dutyQuota, .dutiesInRow:
      return 0
    }
  }

  /// Quarters of an hour in which people with a skill are missing.
  ///
  /// A skill is asked of who works what only where some people of a group have it and some have not; what
  /// the shifts of a group bring whose people all have it is counted, worked or not.
  var missingSkills: Int {
    problem.skillMinima.keys.sorted().reduce(0) { sum, skill in
      let having = problem.team.groups.indices.map { group in
        let own = problem.people.filter { $0.group == group }
        return (count: own.count { $0.skills.contains(skill) }, all: own.count)
      }
      guard having.contains(where: { $0.count > 0 && $0.count < $0.all }) else { return sum }
      return sum + missing(skill, having.map { $0.count > 0 && $0.count == $0.all })
    }
  }

  private func missing(_ skill: String, _ isSure: [Bool]) -> Int {
    var quarters = 0
    for week in 0..<problem.rotation.weeks {
      for day in Weekday.allCases {
        let sure = problem.shifts.filter { $0.day == day && isSure[$0.group] }
        let worked = roster.assignments.filter { assignment in
          assignment.week == week && assignment.shift.day == day
            && !isSure[assignment.shift.group]
            && problem.people[assignment.person].skills.contains(skill)
        }.map(\.shift)
        let short = problem.schedule[day].spans.map { open in
          Self.stretches(of: open, problem.shifts.filter { $0.day == day }).map { stretch in
            let present = (sure + worked).count { shift in
              stretch.allSatisfy {
                shift.span.range.contains($0) && shift.pause?.range.contains($0) != true
              }
            }
            let missing = max(0, (problem.skillMinima[skill] ?? 0) - present)
            return missing * ((stretch.count + 14) / 15)
          }.reduce(0, +)
        }
        quarters += short.reduce(0, +)
      }
    }
    return quarters
  }

  /// Open minutes in stretches in which nobody comes or goes.
  private static func stretches(of open: TimeSpan, _ shifts: [Shift]) -> [Range<Int>] {
    var ends = Set([open.start.minutes, open.end.minutes])
    for span in shifts.flatMap({ [$0.span, $0.pause].compactMap { $0 } }) {
      ends.formUnion([span.start.minutes, span.end.minutes].filter(open.range.contains))
    }
    let times = ends.sorted()
    return zip(times, times.dropFirst()).map { $0..<$1 }
  }
}
