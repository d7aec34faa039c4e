import IntegerProgramming

// The search of a part as one program after the other, level by level.
extension RosterPartSearch {
  /// What a search for a roster in which nothing is lacking has come to.
  enum Flawless {
    case found
    case impossible
    case unknown
  }

  /// Searches for the best roster in which nothing is lacking.
  ///
  /// Most parts have one, and without the variables for what is lacking the program is much smaller.
  mutating func searchFlawless(questions: Int) throws(SolverError) -> Flawless {
    guard part.problem.fairness != .leximin else { return .unknown }
    var options = AssignmentProgram.Options()
    (options.allowsUnfilled, options.allowsShortfall) = (false, false)
    options.greatestBurden = 10
    while true {
      var assignment = AssignmentProgram(part, options: options)
      assignment.hold(.missing, at: 0)
      switch try solve(assignment, assignment.cost, questions: questions) {
      case .infeasible: return .impossible
      case .solution(let solution, let termination):
        take(assignment.draft(at: solution.values))
        bounds.cost = max(bounds.cost, Int((solution.bound - 1e-6).rounded(.up)))
        guard termination == .optimal, levels.cost > bounds.cost, options.greatestBurden < 10_000
        else { return .found }
        options.greatestBurden *= 4
      case .nothingFound, .unbounded: return .unknown
      }
    }
  }

  /// Searches the whole part, each level by a program of its own.
  mutating func searchLevels(questions: Int) throws(SolverError) {
    for goal in RosterGoal.allCases {
      if goal == .cost, part.problem.fairness == .leximin {
        try searchVector(questions: questions)
      }
      if levels[goal] == bounds[goal] { continue }
      guard try search(goal, questions: questions) else { return }
    }
  }

  /// Makes one goal as small as can be with those before held; whether that is proven.
  private mutating func search(
    _ goal: RosterGoal, questions: Int
  ) throws(SolverError) -> Bool {
    var greatest = 10
    repeat {
      var assignment = holding(upTo: goal, greatestBurden: greatest)
      // Only what is better is of interest: where there is nothing, that is the proof.
      assignment.hold(goal, at: levels[goal] - 1)
      switch try solve(assignment, assignment.expression(of: goal), questions: questions) {
      case .infeasible:
        bounds[goal] = levels[goal]
        return true
      case .solution(let solution, let termination):
        bounds[goal] = max(bounds[goal], Int((solution.bound - 1e-6).rounded(.up)))
        take(assignment.draft(at: solution.values))
        guard termination == .optimal else { return false }
      case .nothingFound(_, let bound):
        let bound = bound.map { Int(($0 - 1e-6).rounded(.up)) } ?? 0
        bounds[goal] = max(bounds[goal], min(levels[goal], bound))
        return false
      case .unbounded: return false
      }
      greatest *= 4
    } while levels[goal] > bounds[goal] && goal == .cost && greatest < 10_000
    return levels[goal] == bounds[goal]
  }

  /// The program in which all goals before one are as good as in the roster in hand.
  func holding(
    upTo goal: RosterGoal, greatestBurden: Int
  ) -> AssignmentProgram {
    var options = AssignmentProgram.Options()
    options.allowsUnfilled = goal == .unfilled || levels.unfilled > 0
    options.allowsShortfall = goal.rawValue <= RosterGoal.shortfall.rawValue || levels.shortfall > 0
    options.greatestBurden = greatestBurden
    options.weighsBurdens = goal == .cost || part.problem.fairness != .leximin
    var assignment = AssignmentProgram(part, options: options)
    for earlier in RosterGoal.allCases where earlier.rawValue < goal.rawValue {
      assignment.hold(earlier, at: levels[earlier])
    }
    if part.problem.fairness == .leximin, goal == .cost {
      assignment.holdBurdens(heldBurdens, most: levels.worst)
    }
    return assignment
  }

  /// Makes the burdens as fair as can be: from the greatest down, the number of people who have as much.
  private mutating func searchVector(questions: Int) throws(SolverError) {
    hasProvenVector = true
    heldBurdens = []
    for burden in stride(from: levels.worst, to: 0, by: -1) {
      let assignment = holding(upTo: .cost, greatestBurden: max(1, levels.worst))
      let answer = try solve(
        assignment, assignment.people(withBurden: burden), questions: questions)
      guard case .solution(let solution, let termination) = answer else {
        hasProvenVector = false
        return
      }
      take(assignment.draft(at: solution.values))
      if termination != .optimal { hasProvenVector = false }
      heldBurdens.append((burden, Int(solution.objectiveValue.rounded())))
    }
  }

  /// Looks for a roster as good in which the person worst off is better off.
  mutating func liftWorst(questions: Int) throws(SolverError) {
    guard part.problem.fairness != .leximin else { return }
    while isProven, levels.worst > 0 {
      var assignment = holding(upTo: .cost, greatestBurden: levels.worst * 2)
      assignment.hold(.cost, at: levels.cost)
      for (number, burden) in assignment.burdens.enumerated() where !burden.terms.isEmpty {
        assignment.program.addRow("worst_\(number)", burden, upper: Double(levels.worst - 1))
      }
      guard
        case .solution(let solution, _) = try solve(assignment, 0, questions: questions),
        take(assignment.draft(at: solution.values))
      else { return }
    }
  }

  /// Solves a program with an objective, by branch and cut.
  func solve(
    _ assignment: AssignmentProgram, _ objective: LinearExpression, questions: Int,
    gap: Double = 0
  ) throws(SolverError) -> SearchOutcome {
    let program = assignment.minimizing(objective)
    return try program.solved(
      within: meter.limits(variables: program.columns.count, questions: questions, gap: gap),
      cuts: .always)
  }
}
