import IntegerProgramming

/// One of the things that a roster makes as small as can be, in order.
enum RosterGoal: Int, CaseIterable, Sendable {
  case unfilled
  case missing
  case shortfall
  case cost
}

extension RosterLevels {
  /// The level of a goal.
  subscript(goal: RosterGoal) -> Int {
    get {
      switch goal {
      case .unfilled: unfilled
      case .missing: missing
      case .shortfall: shortfall
      case .cost: cost
      }
    }
    set {
      switch goal {
      case .unfilled: unfilled = newValue
      case .missing: missing = newValue
      case .shortfall: shortfall = newValue
      case .cost: cost = newValue
      }
    }
  }
}

extension AssignmentProgram {
  /// What a goal makes small.
  func expression(of goal: RosterGoal) -> LinearExpression {
    switch goal {
    case .unfilled: unfilled
    case .missing: missing
    case .shortfall: shortfall
    case .cost: cost
    }
  }

  /// All goals in one sum, the earlier ones weighing more.
  ///
  /// The weights are no proof of the order: who uses the sum compares by levels. Great weights would
  /// cost the solver its exactness.
  var weighted: LinearExpression {
    var sum = 1000 * unfilled + 200 * missing + 50 * shortfall + cost
    guard part.problem.fairness == .leximin else { return sum }
    for steps in burdenSteps {
      for (number, step) in steps.enumerated() { sum.add(Double(2 * number + 1), times: step) }
    }
    return sum
  }

  /// Holds a goal at a level or below.
  mutating func hold(_ goal: RosterGoal, at level: Int) {
    let expression = expression(of: goal)
    guard !expression.terms.isEmpty else { return }
    program.addRow("hold_\(goal)", expression, upper: Double(level))
  }

  /// The program with one goal as its objective.
  func minimizing(_ expression: LinearExpression) -> IntegerProgram {
    var program = program
    program.objective = Objective(.minimize, expression)
    return program
  }
}
