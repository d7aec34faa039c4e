extension IntegerProgram {
  /// Searches for the best point in lexicographic order of several objectives.
  ///
  /// The first objective decides, each later one chooses among the optima of those before. Each
  /// stage is searched by elimination; a proven optimum becomes a row of the next stage, which
  /// keeps only the variables that can occur in an optimum. An unproven stage ends the search:
  /// what is held then is the best point in the order so far.
  ///
  /// - Parameters:
  ///   - objectives: the objectives, most important first, at least one. They replace the
  ///     program's own. Coefficients and their variables must be integers, so that a row can hold
  ///     an optimum exactly; a single objective is exempt.
  ///   - limits: when to end; they hold for all stages together, the gap for the first alone.
  /// - Returns: what is known at the end.
  /// - Throws: as ``solved(within:cuts:order:)``; `SolverError.invalid` also for an objective that is not
  ///   integral.
  public func solved(
    lexicographically objectives: [Objective], within limits: SearchLimits = .unlimited
  ) throws(SolverError) -> LexicographicOutcome {
    var first = self
    first.objective = objectives.first ?? objective
    try first.checked(within: limits)
    let problems = objectives.enumerated().flatMap { defects(of: $1, at: .objective($0)) }
    guard problems.isEmpty || objectives.count < 2 else { throw .invalid(problems) }
    guard let tight = first.tightened() else { return .infeasible }
    var search = LexicographicSearch(
      tight, objectives.isEmpty ? [objective] : objectives, within: limits)
    return try search.run()
  }

  private func defects(
    of objective: Objective, at place: ProgramProblem.Place
  ) -> [ProgramProblem] {
    let problems = expressionProblems(objective.expression, at: place)
    guard problems.isEmpty, let variable = nonIntegralVariable(of: objective) else {
      return problems
    }
    return [.notIntegral(place, variable: columns[variable.index].name)]
  }
}

/// One lexicographic search in a valid program with integer bounds.
private struct LexicographicSearch {
  private let objectives: [Objective]
  private var limits: SearchLimits
  /// The program of the present stage, ever smaller, with the objectives in its words.
  private var program: IntegerProgram
  private var remaining: [Objective]
  /// The way from the present stage's variables back to the first program's.
  private var reductions: [ReducedProgram] = []
  /// The best point in the words of the present stage.
  private var point: [Double]?
  private var nodes = 0
  private var optima: [Double] = []
  private var bounds: [Double?] = []
  private var terminations: [Termination] = []

  init(_ program: IntegerProgram, _ objectives: [Objective], within limits: SearchLimits) {
    self.program = program
    self.objectives = objectives
    self.limits = limits
    remaining = objectives
  }

  mutating func run() throws(SolverError) -> LexicographicOutcome {
    for position in objectives.indices {
      program.objective = remaining[position]
      var search = EliminationSearch(program, within: limits, knowing: point)
      switch try search.run() {
      case .solution(let solution, let termination):
        try checkOptimaHold(at: solution.values)
        take(solution, termination)
        guard termination == .optimal else { return held }
        descend(search.lagrangian, optimum: solution.objectiveValue)
      case .nothingFound(let reason, let bound): return .nothingFound(reason, bound: bound)
      case .infeasible where position == 0: return .infeasible
      case .unbounded where position == 0: return .unbounded
      case .infeasible, .unbounded:
        throw .failed(code: 0, message: "stage \(position + 1) contradicts the stages before")
      }
      // An asked gap would end a tie-break at a worse point than the caller could have.
      limits.relativeGap = 0
    }
    return held
  }

  /// A row holds an optimum only within the solver's tolerance, which grows with the optimum; the
  /// grid of integral objectives tells a point that has slipped through from one that holds.
  private func checkOptimaHold(at values: [Double]) throws(SolverError) {
    for (objective, optimum) in zip(remaining, optima)
    where abs(objective.expression.value(at: values) - optimum) > 0.5 {
      throw .failed(code: 0, message: "a tie-break has lost the optimum of an earlier stage")
    }
  }

  private mutating func take(_ solution: Solution, _ termination: Termination) {
    point = solution.values
    nodes += solution.nodes
    bounds.append(solution.bound.isFinite ? solution.bound : nil)
    terminations.append(termination)
  }

  /// Narrows the program to the optima of the present stage.
  private mutating func descend(_ lagrangian: LagrangianBound?, optimum: Double) {
    let held = program.objective
    let isMaximum = held.sense == .maximize
    program.addRow(
      "optimum of stage \(bounds.count)", held.expression, lower: isMaximum ? optimum : nil,
      upper: isMaximum ? nil : optimum)
    optima.append(optimum)
    guard let lagrangian, let full = point else { return }
    let reduced = lagrangian.eliminated(
      program, above: lagrangian.threshold(reaching: optimum))
    program = reduced.program
    remaining = remaining.map { reduced.reduced($0) }
    point = reduced.reduced(full)
    reductions.append(reduced)
  }

  /// What is in hand: the last stage's point with the bounds of all.
  private var held: LexicographicOutcome {
    let values = reductions.reversed().reduce(point ?? []) { $1.expanded($0) }
    let stages = objectives.indices.map { position in
      LexicographicSolution.Stage(
        objectiveValue: objectives[position].expression.value(at: values),
        bound: position < bounds.count ? bounds[position] : nil,
        termination: position < terminations.count ? terminations[position] : nil)
    }
    let solution = Solution(
      values: values, objectiveValue: stages[0].objectiveValue,
      bound: bounds[0] ?? objectives[0].sense.sign * .infinity, nodes: nodes)
    return .solution(LexicographicSolution(solution: solution, stages: stages))
  }
}
