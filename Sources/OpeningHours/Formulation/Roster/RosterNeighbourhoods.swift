import IntegerProgramming

// Large neighbourhood search (Shaw, *Using constraint programming and local search methods to solve
// vehicle routing problems*, 1998): some people or a week are decided anew, all else stays.
extension RosterPartSearch {
  /// People who are decided anew at a time, from the fewest to the most: never all of them, since that is
  /// the whole part.
  private var sizes: ClosedRange<Int> {
    let most = max(1, min(6, part.people.count - 1))
    return min(3, most)...most
  }
  /// So many tries without a win at one size, and then one more person.
  private var patience: Int { min(40, 3 * part.people.count) }

  /// Improves the roster until each level meets its bound or no more of the effort than so much is left.
  mutating func improve(leaving rest: Int) throws(SolverError) {
    var size = sizes.lowerBound
    var failures = 0
    questions = 150
    while !isProven {
      let goal = RosterGoal.allCases.first { levels[$0] > bounds[$0] } ?? .cost
      guard meter.ending == nil, meter.left > rest else { return }
      let isWeek = part.weeks > 1 && Int.random(in: 0..<4, using: &random) == 0
      let hasWon =
        try isWeek ? improveWeek(goal) : improvePeople(size, goal)
      failures = hasWon ? 0 : failures + 1
      if hasWon { size = sizes.lowerBound }
      if failures >= patience {
        failures = 0
        if size < sizes.upperBound {
          size += 1
        } else {
          // What a short look did not find a longer one may.
          guard questions < 10_000 else { return }
          (size, questions) = (sizes.lowerBound, questions * 4)
        }
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
    let week = Int.random(in: 0..<part.weeks, using: &random)
    return try improve(Array(part.people.indices), in: week, goal)
  }

  /// Decides a week of some people anew.
  mutating func improve(
    _ people: [Int], in week: Int, _ goal: RosterGoal
  ) throws(SolverError) -> Bool {
    let assignment = program(of: people, goal)
    var program = assignment.program
    for other in 0..<part.weeks where other != week {
      for place in assignment.free {
        for (kind, variable) in assignment.works[place][other].enumerated() {
          guard let variable else { continue }
          let value: Double = draft.kinds[place][other].contains(kind) ? 1 : 0
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
    options.weighsBurdens = goal == .cost || fairness != .leximin
    options.greatestBurden = min(40, max(1, (own.map(\.burden).max() ?? 0) * 3 / 2))
    var assignment = AssignmentProgram(part, free: free, beside: draft, options: options)
    for earlier in RosterGoal.allCases where earlier.rawValue < goal.rawValue {
      assignment.hold(earlier, at: present[earlier])
    }
    // Where the order of burdens comes first, a roster that is fairer may cost more.
    if goal != .cost || fairness != .leximin { assignment.hold(goal, at: present[goal] - 1) }
    return assignment
  }

  private mutating func improve(
    _ assignment: AssignmentProgram, _ bounded: IntegerProgram, _ goal: RosterGoal
  ) throws(SolverError) -> Bool {
    var program = bounded
    program.objective = Objective(.minimize, assignment.weighted)
    let answer = try program.solved(
      within: meter.limits(variables: program.columns.count, questions: questions), cuts: .always)
    guard let values = answer.solution?.values else { return false }
    return take(assignment.draft(at: values, beside: draft))
  }
}
