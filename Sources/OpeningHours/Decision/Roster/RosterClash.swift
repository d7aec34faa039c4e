import IntegerProgramming
import OpeningHoursTables

extension RosterProblem {
  /// Why a roster is lacking: what counting shows first, then a person alone, then what is left of people
  /// and rules when all is left out that need not be there.
  func conflicts(of roster: Roster, _ limits: SearchLimits) throws -> [RosterConflict] {
    guard !roster.unfilled.isEmpty else {
      return roster.shortfall > 0 ? [personConflict(of: roster)].compactMap(\.self) : []
    }
    let counted = countedConflicts
    return counted.isEmpty ? [try clash(of: roster, limits)].compactMap(\.self) : counted
  }

  /// A person who cannot reach her hours, whatever the others work.
  private func personConflict(of roster: Roster) -> RosterConflict? {
    for part in parts {
      for place in part.people.indices {
        let dues = RosterDues(self, person: part.people[place])
        guard let limit = dues.hours.last(where: { $0.throughWeek == rotation.weeks - 1 }),
          let reachable = part.mostMinutes(of: place), reachable < limit.lower
        else { continue }
        let person = part.person(place)
        return RosterConflict(
          people: [part.people[place]],
          rules: rules.filter { $0.statement.limitsMinutes },
          shifts: part.kinds.map(\.shift).filter(person.canWork),
          reason: .person(reachable: reachable), isMinimal: false)
      }
    }
    return nil
  }

  /// The deletion filter (Chinneck, *Feasibility and Infeasibility in Optimization*, 2008, chapter 6) on
  /// relaxations: shifts that need not be filled first, then rules.
  private func clash(of roster: Roster, _ limits: SearchLimits) throws -> RosterConflict? {
    guard let first = roster.unfilled.first,
      let part = parts.first(where: { part in
        part.kinds.contains { $0.shift.group == first.shift.group }
      })
    else { return nil }
    var kept = part.kinds.indices.map { $0 }
    var rules = rules
    let isClear = try part.unfilled(of: kept, limits) > 0
    if isClear {
      for kind in part.kinds.indices {
        let rest = kept.filter { $0 != kind }
        if try part.unfilled(of: rest, limits) > 0 { kept = rest }
      }
      for rule in rules {
        let rest = rules.filter { $0 != rule }
        guard let other = with(rules: rest).parts.first(where: { $0.people == part.people })
        else { continue }
        if try other.unfilled(of: kept, limits) > 0 { rules = rest }
      }
    } else {
      kept = part.kinds.indices.filter { kind in
        roster.unfilled.contains { $0.shift.withoutPause == part.kinds[kind].shift.withoutPause }
      }
    }
    let shifts = kept.map { part.kinds[$0].shift }
    return RosterConflict(
      people: part.people.filter { place in shifts.contains { people[place].canWork($0) } },
      rules: rules.filter { $0.statement.isHard }, shifts: shifts, reason: .together,
      isMinimal: isClear)
  }

  /// The same question under other rules.
  func with(rules: [RosterRule]) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts, people: people, rules: rules,
      fairness: fairness, skillMinima: skillMinima, schedule: schedule, history: history,
      previous: previous)
  }
}

extension RosterPart {
  /// How many shifts of some kinds stay unfilled at least, by the relaxation.
  fileprivate func unfilled(of kinds: [Int], _ limits: SearchLimits) throws -> Int {
    let assignment = AssignmentProgram(self, options: .init(greatestBurden: 1))
    let slacks = assignment.unfilled.terms.enumerated().filter { number, _ in
      kinds.contains(number % self.kinds.count)
    }.map(\.element.variable)
    let program = assignment.minimizing(.sum(of: slacks))
    guard let bound = try program.relaxationBound(within: limits) else { return 0 }
    return max(0, Int((bound - 1e-6).rounded(.up)))
  }

  /// The most paid minutes that a person can have under the rules about her alone; nothing where her
  /// rosters are too many.
  fileprivate func mostMinutes(of place: Int) -> Int? {
    let work = PersonWork(self, place, isShort: true)
    guard let graph = PersonGraph(work, .priced, mostArcs: 500_000) else { return nil }
    // A minute outweighs whatever a day may cost: only minutes count here.
    let worth = (0..<weeks).map { _ in kinds.map { 1e6 * Double($0.paidMinutes) } }
    guard let path = graph.cheapest(worth, burdenPrice: 0, lastCost: { _ in 0 }) else { return 0 }
    return path.kinds.joined().reduce(0) { $0 + kinds[$1].paidMinutes }
  }
}

extension RosterRule.Statement {
  /// Whether the rule must hold, and can so leave a shift unfilled.
  fileprivate var isHard: Bool {
    switch self {
    case .rest, .longestRun, .shortestRun, .shortestFreeRun, .singleDayOff, .shiftsInRow,
      .freeDays, .freeDaysTogether(nil), .freeWeekendRhythm, .freeWeekends,
      .mostSundays, .hoursBand, .hoursAccount, .dutiesInRow:
      true
    case .freeDaysTogether, .dutyQuota, .sameKindInWeek, .keepsRoster, .longestFreeRun,
      .workedWeekend:
      false
    }
  }

  /// Whether the rule keeps one person's minutes down, or asks for them.
  fileprivate var limitsMinutes: Bool {
    switch self {
    case .rest, .longestRun, .shortestRun, .shortestFreeRun, .singleDayOff, .shiftsInRow,
      .freeDays, .freeDaysTogether(nil), .freeWeekendRhythm, .freeWeekends,
      .mostSundays, .hoursBand, .hoursAccount:
      true
    case .freeDaysTogether, .dutyQuota, .dutiesInRow, .sameKindInWeek, .keepsRoster,
      .longestFreeRun, .workedWeekend:
      false
    }
  }
}
