import IntegerProgramming
import OpeningHoursTables

/// One change with which people could fill all shifts of their group.
public struct RosterRepair: Sendable, Hashable {
  /// The contract group, as its place in the team.
  public let group: Int
  /// What would change.
  public let change: Change

  /// A change about people or their rules.
  public enum Change: Sendable, Hashable {
    /// So many more people, with the longest contract of the group, who can work at any time.
    case people(Int)
    /// A rule of the roster is given up.
    case without(RosterRule)
    /// A person can work at any time.
    case anyTime(person: Int)
    /// A person is not away.
    case present(person: Int)
  }
}

extension RosterProblem {
  /// So many more people are tried at most.
  private static let mostNewcomers = 4

  /// Changes each of which alone lets people fill all shifts of a group of which some are unfilled, as far
  /// as is found; more people first.
  func repairs(of unfilled: [Roster.UnfilledShift], _ meter: EffortMeter) throws -> [RosterRepair] {
    try Set(unfilled.map(\.shift.group)).sorted().flatMap { group in
      try repairs(ofGroup: group, meter).map { RosterRepair(group: group, change: $0) }
    }
  }

  private func repairs(
    ofGroup group: Int, _ meter: EffortMeter
  ) throws -> [RosterRepair.Change] {
    func helps(_ other: RosterProblem) throws -> Bool { try other.fillsAll(of: group, meter) }
    let withoutRules = try rules.filter { rule in
      guard rule.statement.isHard else { return false }
      return try helps(with(people: people, rules.filter { $0 != rule }))
    }.map(RosterRepair.Change.without)
    // All who walk one line are alike, and one more makes it another line.
    guard !rotation.hasLines else { return withoutRules }
    let count = try (1...Self.mostNewcomers).first { count in
      let newcomers = (0..<count).map { newcomer(in: group, number: $0) }
      return try helps(with(people: people + newcomers, rules))
    }
    let own = people.indices.filter { people[$0].group == group }
    var changes = [count.map(RosterRepair.Change.people)].compactMap(\.self) + withoutRules
    for place in own where people[place].available != Person.always {
      if try helps(with(people[place].atAnyTime, at: place)) {
        changes.append(.anyTime(person: place))
      }
    }
    for place in own where !people[place].leave.isEmpty {
      if try helps(with(people[place].withoutLeave, at: place)) {
        changes.append(.present(person: place))
      }
    }
    return changes
  }

  /// Whether a roster is found in which no shift of a group stays unfilled.
  private func fillsAll(of group: Int, _ meter: EffortMeter) throws -> Bool {
    guard meter.ending == nil,
      let part = ofGroup(group).parts.first(where: { part in
        part.people.contains { people[$0].group == group }
      })
    else { return false }
    guard !rotation.hasLines else {
      return try RosterLineSearch(part, meter).run().levels.unfilled == 0
    }
    let assignment = AssignmentProgram(part, options: .init(greatestBurden: 1))
    let program = assignment.minimizing(assignment.unfilled)
    meter.spend(10 * program.columns.count)
    guard let bound = try program.relaxationBound(within: meter.watching), bound < 1e-6 else {
      return false
    }
    let limits = meter.limits(variables: program.columns.count, questions: 200)
    guard case .solution(let solution, _) = try program.solved(within: limits, cuts: .always)
    else { return false }
    return solution.objectiveValue < 0.5
  }

  /// The question about one group's shifts alone, whatever skills and wishes ask.
  private func ofGroup(_ group: Int) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts.of(group: group), people: people,
      rules: rules.filter(\.statement.isHard), schedule: schedule, history: history)
  }

  private func with(_ person: Person, at place: Int) -> RosterProblem {
    var people = people
    people[place] = person
    return with(people: people, rules)
  }

  private func with(people: [Person], _ rules: [RosterRule]) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts, people: people, rules: rules,
      schedule: schedule, history: history)
  }

  private func newcomer(in group: Int, number: Int) -> Person {
    let own = people.filter { $0.group == group }
    return Person(
      name: "+\(number + 1)", isNamed: false, group: group,
      minutes: own.map(\.minutes).max() ?? 0, mostDays: own.compactMap(\.mostDays).max(),
      mostShiftsADay: own.map(\.mostShiftsADay).max() ?? 1,
      source: own.first?.source ?? .standard(key: PlanKey.person.rawValue))
  }
}

extension Person {
  /// On duty whenever it is.
  fileprivate static let always = Array(
    repeating: [TimeSpan.wholeDay], count: Weekday.allCases.count)

  fileprivate var atAnyTime: Person {
    Person(
      name: name, isNamed: isNamed, group: group, minutes: minutes, skills: skills,
      mostDays: mostDays, mostShiftsADay: mostShiftsADay, leave: leave, source: source)
  }

  /// The person in the same weeks, but never away.
  var withoutLeave: Person {
    Person(
      name: name, isNamed: isNamed, group: group, minutes: minutes, skills: skills,
      available: available, mostDays: mostDays, mostShiftsADay: mostShiftsADay, source: source)
  }
}
