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
    // What is not proven to stay unfilled clashes with nothing as far as is known.
    guard counted.isEmpty, roster.unfilledBound > 0 else { return counted }
    return [try clash(of: roster, limits)].compactMap(\.self)
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

  /// What clashes in the first part of which that is shown; where nothing is shown of a single part that
  /// lacks people, all of it.
  private func clash(of roster: Roster, _ limits: SearchLimits) throws -> RosterConflict? {
    let groups = Set(roster.unfilled.map(\.shift.group))
    let lacking = parts.filter { part in part.kinds.contains { groups.contains($0.shift.group) } }
    let meter = EffortMeter(limits, RosterEffort(units: 2_000))
    for part in lacking {
      let all = Array(part.kinds.indices)
      if let isExact = try [false, true].first(where: {
        try part.unfilled(of: all, isExact: $0, meter) > 0
      }) {
        return try clash(in: part, isExact: isExact, meter)
      }
    }
    return lacking.count == 1
      ? conflict(
        lacking[0], lacking[0].kinds.indices.map { $0 }, rules,
        Set(RosterConflict.DatedFact.allCases))
      : nil
  }

  /// The deletion filter (Chinneck, *Feasibility and Infeasibility in Optimization*, 2008, chapter 6): shifts
  /// that need not be filled first, whole days before single ones, then rules, then what is dated.
  private func clash(
    in part: RosterPart, isExact: Bool, _ meter: EffortMeter
  ) throws -> RosterConflict {
    var kept = Array(part.kinds.indices)
    let days = Weekday.allCases.map { day in kept.filter { part.kinds[$0].shift.day == day } }
    for some in days + kept.map({ [$0] }) where some.contains(where: kept.contains) {
      let rest = kept.filter { !some.contains($0) }
      if try part.unfilled(of: rest, isExact: isExact, meter) > 0 { kept = rest }
    }
    func holds(_ other: RosterProblem) throws -> Bool {
      guard let other = other.parts.first(where: { $0.people == part.people }) else { return false }
      return try other.unfilled(of: kept, isExact: isExact, meter) > 0
    }
    var rules = rules
    for rule in rules where try holds(with(rules: rules.filter { $0 != rule })) {
      rules.removeAll { $0 == rule }
    }
    var question = with(rules: rules)
    var dated: Set<RosterConflict.DatedFact> = []
    for fact in RosterConflict.DatedFact.allCases {
      if try holds(question.without(fact)) {
        question = question.without(fact)
      } else {
        dated.insert(fact)
      }
    }
    return conflict(part, kept, rules, dated)
  }

  /// The conflict of some kinds of shifts of a part.
  ///
  /// What was left out is not needed; what is left may be needed only as far as bounds show.
  private func conflict(
    _ part: RosterPart, _ kinds: [Int], _ rules: [RosterRule],
    _ dated: Set<RosterConflict.DatedFact>
  ) -> RosterConflict {
    let shifts = kinds.flatMap { part.kinds[$0].shifts.map(\.withoutPause) }.sorted()
    var conflict = RosterConflict(
      people: part.people.filter { place in shifts.contains { people[place].canWork($0) } },
      rules: rules.filter { $0.statement.isHard }, shifts: shifts, reason: .together,
      isMinimal: false)
    conflict.dated = dated.filter { isDated(by: $0, conflict.people) }
    return conflict
  }

  /// Whether something is stated of some people.
  private func isDated(by fact: RosterConflict.DatedFact, _ places: [Int]) -> Bool {
    switch fact {
    case .leave: places.contains { !people[$0].leave.isEmpty }
    case .history: history.contains { places.contains($0.person) }
    }
  }

  /// The same question without what is so on some days only.
  private func without(_ fact: RosterConflict.DatedFact) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts,
      people: fact == .leave ? people.map(\.withoutLeave) : people, rules: rules,
      fairness: fairness, skillMinima: skillMinima, schedule: schedule,
      history: fact == .history ? [] : history, previous: previous)
  }
}

extension RosterPart {
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
