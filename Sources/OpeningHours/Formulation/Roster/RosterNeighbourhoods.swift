import IntegerProgramming

// Large neighbourhood search (Shaw, *Using constraint programming and local search methods to solve
// vehicle routing problems*, 1998): some people or a week are decided anew, all else stays.
extension RosterPartSearch {
  /// People who are decided anew at a time, from the fewest to the most.
  private static let sizes = 3...6
  /// So many tries without a win at one size, and then one more person.
  private static let patience = 40

  /// Improves the roster until each level meets its bound or the effort is spent.
  mutating func improve(within share: Int = .max) throws(SolverError) {
    var size = Self.sizes.lowerBound
    var failures = 0
    while let goal = RosterGoal.allCases.first(where: { levels[$0] > bounds[$0] }) {
      guard meter.ending == nil else { return }
      let isWeek = part.weeks > 1 && Int.random(in: 0..<4, using: &random) == 0
      let hasWon =
        try isWeek ? improveWeek(goal) : improvePeople(min(size, part.people.count), goal)
      failures = hasWon ? 0 : failures + 1
      if hasWon { size = Self.sizes.lowerBound }
      if failures >= Self.patience {
        failures = 0
        guard size < min(Self.sizes.upperBound, part.people.count) else { return }
        size += 1
      }
    }
  }

  /// Decides all shifts of some people anew.
  private mutating func improvePeople(_ size: Int, _ goal: RosterGoal) throws(SolverError) -> Bool {
    let free = Array(part.people.indices.shuffled(using: &random).prefix(size)).sorted()
    let assignment = program(of: free, goal)
    return try improve(assignment, assignment.program, goal)
  }

  /// Decides a week of everybody anew.
  private mutating func improveWeek(_ goal: RosterGoal) throws(SolverError) -> Bool {
    let first = Int.random(in: 0..<part.weeks, using: &random)
    let assignment = program(of: Array(part.people.indices), goal)
    var program = assignment.program
    for week in 0..<part.weeks where week != first {
      for place in assignment.free {
        for (kind, variable) in assignment.works[place][week].enumerated() {
          guard let variable else { continue }
          let value: Double = draft.kinds[place][week].contains(kind) ? 1 : 0
          program.setBounds(of: variable, lower: value, upper: value)
        }
      }
    }
    return try improve(assignment, program, goal)
  }

  /// The program of some people beside what the others work, with no goal before the one at hand worse
  /// than it is, and the one at hand better.
  private func program(of free: [Int], _ goal: RosterGoal) -> AssignmentProgram {
    let own = free.map { measure.own($0, draft.kinds[$0]) }
    let fairness = part.problem.fairness
    var present = levels
    present.shortfall = own.reduce(0) { $0 + $1.shortfall }
    present.cost = own.reduce(0) { $0 + $1.cost(fairness) }
    var options = AssignmentProgram.Options()
    options.allowsUnfilled = levels.unfilled > 0
    options.allowsShortfall = goal.rawValue < RosterGoal.shortfall.rawValue || present.shortfall > 0
    options.greatestBurden = min(40, max(1, (own.map(\.burden).max() ?? 0) * 3 / 2))
    var assignment = AssignmentProgram(part, free: free, beside: draft, options: options)
    for earlier in RosterGoal.allCases where earlier.rawValue < goal.rawValue {
      assignment.hold(earlier, at: present[earlier])
    }
    assignment.hold(goal, at: present[goal] - 1)
    return assignment
  }

  private mutating func improve(
    _ assignment: AssignmentProgram, _ bounded: IntegerProgram, _ goal: RosterGoal
  ) throws(SolverError) -> Bool {
    var program = bounded
    program.objective = Objective(.minimize, assignment.weighted)
    let answer = try program.solved(
      within: meter.limits(variables: program.columns.count, questions: 150), cuts: .always)
    guard let values = answer.solution?.values else { return false }
    return take(assignment.draft(at: values, beside: draft))
  }
}
