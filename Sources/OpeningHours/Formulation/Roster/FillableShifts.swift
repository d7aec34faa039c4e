import IntegerProgramming
import OpeningHoursTables

/// How many shifts a group's people can fill in every week of a rotation, whatever else is asked of them.
///
/// Only what recurs counts: nobody is on leave, and nothing was worked before. Whoever can work a shift can
/// work one that lies within it and is paid for no more, so that a number of shifts over short times is also
/// one of all longer shifts over them. Rules that a shift less can break, as of no single day of work, are left
/// out: shifts that are not counted may be what keeps them.
struct FillableShifts {
  private let problem: RosterProblem
  private let group: Int
  private let meter: EffortMeter

  /// The people of a group under the rules that can leave a shift unfilled.
  init(_ problem: RosterProblem, group: Int, _ meter: EffortMeter) {
    self.problem = problem.recurring(ofGroup: group)
    self.group = group
    self.meter = meter
  }

  /// The rules that can leave a shift unfilled.
  var rules: [RosterRule] { problem.rules }

  /// The group's shifts of a week, those together that are the same for whoever works them.
  var lots: [Set<Shift>] {
    problem.parts.first?.kinds.map { Set($0.shifts.map(\.withoutPause)) } ?? []
  }

  /// The group's shifts of a week, those at one time once.
  var kinds: [Shift] { Set(problem.shifts.map(\.withoutPause)).sorted() }

  /// The same under other rules.
  func under(_ rules: [RosterRule]) -> FillableShifts {
    FillableShifts(problem.with(rules: rules), group: group, meter)
  }

  /// How many of the week's shifts of some kinds stay unfilled in the rotation at least, where the others
  /// need not be filled; searched for where it is to be exact, else by the relaxation alone.
  func unfilled(of kinds: Set<Shift>, isExact: Bool) throws -> Int {
    guard let part = problem.parts.first else { return 0 }
    let own = part.kinds.indices.filter { kind in
      part.kinds[kind].shifts.contains { kinds.contains($0.withoutPause) }
    }
    return try part.unfilled(of: own, isExact: isExact, meter)
  }

  /// The most shifts over some times that the people can fill week after week, as far as is proven.
  ///
  /// It is searched for where it is to be exact, else told by the relaxation alone. Each time may be filled as
  /// often as people can.
  func most(over times: [Shift], isExact: Bool) throws -> Int {
    // As many of each as all people can work at the most.
    let copies = problem.people.reduce(0) { $0 + $1.mostShiftsADay }
    guard
      let part = problem.asking(for: times.flatMap { Array(repeating: $0, count: copies) }).parts
        .first
    else { return 0 }
    var assignment = AssignmentProgram(part, options: .init(greatestBurden: 1))
    // A time is filled as often as in the week in which it is filled least.
    let lacks = part.kinds.indices.map {
      assignment.program.addVariable(
        "lack_\($0)", kind: .integer, upper: Double(part.kinds[$0].count))
    }
    for (number, term) in assignment.unfilled.terms.enumerated() {
      let lack = lacks[number % part.kinds.count]
      assignment.program.addRow(
        "lack_\(number)", LinearExpression(term.variable) - LinearExpression(lack), upper: 0)
    }
    let lacking = try meter.least(assignment.minimizing(.sum(of: lacks)), isExact: isExact)
    return copies * times.count - lacking
  }
}

extension RosterPart {
  /// How many shifts of some kinds stay unfilled in the rotation at least, where the others need not be
  /// filled; searched for where it is to be exact, else by the relaxation alone.
  func unfilled(of kinds: [Int], isExact: Bool, _ meter: EffortMeter) throws -> Int {
    let assignment = AssignmentProgram(self, options: .init(greatestBurden: 1))
    let slacks = assignment.unfilled.terms.enumerated().filter { number, _ in
      kinds.contains(number % self.kinds.count)
    }.map(\.element.variable)
    return try meter.least(assignment.minimizing(.sum(of: slacks)), isExact: isExact)
  }
}

extension EffortMeter {
  /// What no point of a program is below, as a whole number from 0; searched for where it is to be exact,
  /// with so many questions at most, else by the relaxation alone.
  fileprivate func least(
    _ program: IntegerProgram, isExact: Bool, questions: Int = 300
  ) throws -> Int {
    func rounded(_ bound: Double?) -> Int { max(0, Int(((bound ?? 0) - 1e-6).rounded(.up))) }
    spend(10 * program.columns.count)
    let relaxed = rounded(try program.relaxationBound(within: watching))
    guard isExact, ending == nil else { return relaxed }
    let limits = limits(variables: program.columns.count, questions: questions)
    switch try program.solved(within: limits, cuts: .always) {
    case .solution(let solution, _): return max(relaxed, rounded(solution.bound))
    case .nothingFound(_, let bound): return max(relaxed, rounded(bound))
    case .infeasible, .unbounded: return relaxed
    }
  }
}

extension RosterProblem {
  /// What recurs of the question for one group: its own shifts and people without leave and wishes, under
  /// the rules that can leave a shift unfilled, and nothing of what was worked before.
  fileprivate func recurring(ofGroup group: Int) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts.of(group: group),
      people: people.filter { $0.group == group }.map(\.inAnyWeek),
      rules: rules.filter { $0.statement.isHard && $0.statement.holdsOfFewerShifts },
      schedule: schedule)
  }

  /// The same question about other shifts.
  fileprivate func asking(for shifts: [Shift]) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts, people: people, rules: rules,
      schedule: schedule)
  }

  /// The same question under other rules.
  func with(rules: [RosterRule]) -> RosterProblem {
    RosterProblem(
      team: team, rotation: rotation, shifts: shifts, people: people, rules: rules,
      fairness: fairness, skillMinima: skillMinima, schedule: schedule, history: history,
      previous: previous, wishesBeside: wishesBeside)
  }
}

extension Person {
  /// The person in a week like any other, wishes apart.
  fileprivate var inAnyWeek: Person {
    Person(
      name: name, isNamed: isNamed, group: group, minutes: minutes, skills: skills,
      available: available, mostDays: mostDays, mostShiftsADay: mostShiftsADay, source: source)
  }
}

extension RosterRule.Statement {
  /// Whether the rule must hold, and can so leave a shift unfilled.
  var isHard: Bool {
    switch self {
    case .rest, .longestRun, .shortestRun, .shortestFreeRun, .singleDayOff, .shiftsInRow,
      .freeDays, .freeDaysTogether(nil), .freeWeekendRhythm, .freeWeekends, .mostSundays,
      .hoursBand, .hoursAccount, .dutiesInRow:
      true
    case .freeDaysTogether, .dutyQuota, .sameKindInWeek, .keepsRoster, .longestFreeRun,
      .workedWeekend:
      false
    }
  }

  /// Whether who keeps the rule still does when she works a shift less.
  fileprivate var holdsOfFewerShifts: Bool {
    switch self {
    case .shortestRun, .shortestFreeRun, .singleDayOff, .shiftsInRow: false
    case .rest, .longestRun, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .freeWeekends,
      .mostSundays, .hoursBand, .hoursAccount, .dutiesInRow, .dutyQuota, .sameKindInWeek,
      .keepsRoster, .longestFreeRun, .workedWeekend:
      true
    }
  }
}
