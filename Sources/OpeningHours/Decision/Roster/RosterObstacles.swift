import OpeningHoursTables

extension RosterProblem {
  /// What keeps shifts from being filled, as far as counting shows: people who are needed at the same
  /// time, on weekends with a rhythm, or for more hours than they have.
  ///
  /// Takes milliseconds and knows nothing of a search. What is found is true; where nothing is found,
  /// shifts may stay unfilled all the same.
  ///
  /// At most one of each kind for each group: what is so in every week, then what is so in one because of
  /// leave; the greatest lack first.
  public var countedConflicts: [RosterConflict] {
    let found = team.groups.indices.flatMap { group in
      [
        dayConflict(group) ?? leaveConflict(group), weekendConflict(group), hoursConflict(group),
      ].compactMap { $0 }
    }
    return found.enumerated().sorted {
      (-$0.element.lack, $0.offset) < (-$1.element.lack, $1.offset)
    }.map(\.element)
  }

  private func places(of group: Int) -> [Int] {
    people.indices.filter { people[$0].group == group }
  }

  /// Shifts of one day that too few people can work, in any week.
  private func dayConflict(_ group: Int) -> RosterConflict? {
    Weekday.allCases.reduce(nil) { worst, day in
      greater(worst, dayConflict(group, on: day) { _ in false })
    }
  }

  /// The same in one week, since people are away.
  private func leaveConflict(_ group: Int) -> RosterConflict? {
    rotation.days.reduce(nil) { worst, day in
      let away = places(of: group).filter { people[$0].isAway(on: day) }
      var found = away.isEmpty ? nil : dayConflict(group, on: day.day, without: away.contains)
      let missed = away.filter { place in
        found?.shifts.contains { people[place].canWork($0) } == true
      }
      found?.away = .init(week: day.week, people: missed)
      return greater(worst, found)
    }
  }

  /// The conflict that keeps more shifts unfilled, of equals the first.
  private func greater(_ first: RosterConflict?, _ second: RosterConflict?) -> RosterConflict? {
    (second?.lack ?? 0) > (first?.lack ?? 0) ? second : first
  }

  private func dayConflict(
    _ group: Int, on day: Weekday, without isAway: (Int) -> Bool
  ) -> RosterConflict? {
    let own = shifts.filter { $0.group == group && $0.day == day }
    return alternatives(among: own, group).reduce(nil) { worst, together in
      let able = together.map { shift in
        places(of: group).filter { people[$0].canWork(shift) && !isAway($0) }
      }
      guard let shortage = DayMatching(together, able: able).shortage else { return worst }
      return greater(
        worst,
        RosterConflict(
          people: shortage.people, rules: [], shifts: shortage.shifts.map { together[$0] },
          reason: .tooFew(needed: shortage.shifts.count, able: shortage.people.count),
          isMinimal: true))
    }
  }

  /// Sets of a day's shifts of which nobody can work two: all, where people have one a day; else those
  /// that are on at the same time.
  private func alternatives(among own: [Shift], _ group: Int) -> [[Shift]] {
    guard places(of: group).contains(where: { people[$0].mostShiftsADay > 1 }) else { return [own] }
    return Set(own.map(\.span.start)).sorted().map { start in
      own.filter { $0.span.range.contains(start.minutes) }
    }
  }

  /// Shifts of a weekend's day for which the people's free weekends leave too few.
  private func weekendConflict(_ group: Int) -> RosterConflict? {
    var worst: RosterConflict?
    for rule in rules {
      guard let most = mostWeekends(rule.statement), most < rotation.weeks else { continue }
      for day in [Weekday.saturday, .sunday] {
        for own in alternatives(among: shifts.filter { $0.group == group && $0.day == day }, group)
        {
          for (people, shifts) in bottlenecks(own, group)
          where shifts.count * rotation.weeks > people.count * most {
            // So many people work the shifts of all weeks on so many weekends each.
            let needed =
              most == 0 ? people.count + 1 : (shifts.count * rotation.weeks + most - 1) / most
            let conflict = RosterConflict(
              people: people, rules: [rule], shifts: shifts,
              reason: .rhythm(needed: needed, able: people.count), isMinimal: true)
            if conflict.lack > worst?.lack ?? 0 { worst = conflict }
          }
        }
      }
    }
    return worst
  }

  /// On how many weekends of the rotation one person can work under a rule, where it says so.
  private func mostWeekends(_ statement: RosterRule.Statement) -> Int? {
    let weeks = rotation.weeks
    switch statement {
    case .freeWeekendRhythm(let length):
      return length < 1 || length > weeks ? nil : weeks - weeks / length
    case .freeWeekends(let least, let window):
      guard window >= 1, window <= weeks, least >= 0 else { return nil }
      let most = max(0, window - least)
      return rotation.isCyclic
        ? weeks * most / window : weeks / window * most + min(weeks % window, most)
    case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
      .shiftsInRow, .workedWeekend, .freeDays, .freeDaysTogether, .mostSundays, .hoursBand,
      .hoursAccount,
      .dutyQuota, .dutiesInRow, .sameKindInWeek, .keepsRoster:
      return nil
    }
  }

  /// Shifts that take more minutes than those have who can work them.
  private func hoursConflict(_ group: Int) -> RosterConflict? {
    var worst: RosterConflict?
    for rule in rules {
      guard let band = rule.statement.hoursAtTheEnd else { continue }
      for (people, shifts) in bottlenecks(shifts.of(group: group), group) {
        let needed = shifts.paidMinutes(team) * rotation.weeks
        let able = people.reduce(0) { sum, place in
          sum + contractMinutes(of: self.people[place], throughWeek: rotation.weeks - 1)
            + min(max(0, band), 1_000_000)
        }
        guard needed > able else { continue }
        let conflict = RosterConflict(
          people: people, rules: [rule], shifts: shifts,
          reason: .hours(needed: needed, able: able), isMinimal: true)
        if conflict.lack > worst?.lack ?? 0 { worst = conflict }
      }
    }
    return worst
  }

  private func bottlenecks(_ own: [Shift], _ group: Int) -> [(people: [Int], shifts: [Shift])] {
    let places = places(of: group)
    return GroupCapacity(people: places.map { people[$0] }, rules: rules).bottlenecks(of: own)
      .map { (people: $0.people.map { places[$0] }, shifts: $0.shifts) }
  }
}

extension RosterRule.Statement {
  /// How far the minutes of the whole rotation may be above what is due, where the rule says so.
  fileprivate var hoursAtTheEnd: Int? {
    switch self {
    case .hoursBand(let minutes), .hoursAccount(let minutes): minutes
    case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
      .shiftsInRow, .workedWeekend, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .freeWeekends,
      .mostSundays, .dutyQuota, .dutiesInRow, .sameKindInWeek, .keepsRoster:
      nil
    }
  }
}

extension RosterConflict {
  /// How many shifts it keeps unfilled at least in the week or rotation that it is about; for hours the
  /// longest shifts are counted.
  fileprivate var lack: Int {
    switch reason {
    case .tooFew(let needed, let able), .rhythm(let needed, let able): needed - able
    case .hours(let needed, let able):
      (needed - able + 24 * 60 - 1) / (24 * 60)
    case .person, .together: 0
    }
  }
}
