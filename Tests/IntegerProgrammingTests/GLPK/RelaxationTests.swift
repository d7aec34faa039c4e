import Synchronization
import Testing

@testable import IntegerProgramming

/// The linear program that stays in the solver.
@Suite struct RelaxationTests {
  @Test(arguments: [Sense.maximize, .minimize], 0..<20)
  func `prices satisfy strong duality and their sign convention`(sense: Sense, seed: Int) throws {
    var program = masterProgram(seed: seed, groups: 4, columns: 30, knapsacks: 3)
    program.addRow("floor", program.rows[4].expression, lower: 20)
    program.objective = Objective(sense, program.objective.expression + 5)
    let vertex = try #require(try program.relaxed(within: .unlimited).solution)

    // Reduced costs are what is left of the objective when the rows are priced out.
    for index in program.columns.indices {
      var left = coefficient(of: index, in: program.objective.expression)
      for (row, dual) in zip(program.rows, vertex.rowDuals) {
        left -= dual * coefficient(of: index, in: row.expression)
      }
      #expect(abs(left - vertex.reducedCosts[index]) < 1e-5)
    }
    // Prices times the limits they rest on add up to the objective.
    var dualValue = program.objective.expression.constant
    for (row, dual) in zip(program.rows, vertex.rowDuals) where abs(dual) > 1e-9 {
      let rests = sense.sign * dual > 0 ? row.upper : row.lower
      dualValue += dual * (try #require(rests))
    }
    for (column, cost) in zip(program.columns, vertex.reducedCosts) where abs(cost) > 1e-9 {
      dualValue += cost * (sense.sign * cost > 0 ? column.interval.upper : column.interval.lower)
    }
    #expect(abs(dualValue - vertex.objectiveValue) < 1e-6 * abs(vertex.objectiveValue))
  }

  @Test func `a dual is the change of the optimum when the limit rises by one`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x")
    let y = program.addVariable("y")
    program.addRow("hours", 2 * x + 1 * y, upper: 10)
    program.addRow("share", 1 * y - LinearExpression(x), lower: 1)
    program.objective = Objective(.maximize, 3 * x + 1 * y)
    try program.withRelaxation { solver in
      let before = try #require(try solver.solve().solution)
      try solver.setBounds(ofRow: 0, lower: nil, upper: 11)
      let hours = try #require(try solver.solve().solution)
      #expect(abs(hours.objectiveValue - before.objectiveValue - before.rowDuals[0]) < 1e-9)
      #expect(before.rowDuals[0] > 0)
      try solver.setBounds(ofRow: 0, lower: nil, upper: 10)
      try solver.setBounds(ofRow: 1, lower: 2, upper: nil)
      let share = try #require(try solver.solve().solution)
      #expect(abs(share.objectiveValue - before.objectiveValue - before.rowDuals[1]) < 1e-9)
      #expect(before.rowDuals[1] < 0)
    }
  }

  @Test func `an added column is solved from the last basis in far fewer iterations`() throws {
    let program = masterProgram(seed: 4, groups: 7, columns: 300, knapsacks: 6)
    try program.withRelaxation { solver in
      let cold = try #require(try solver.solve().solution)
      let gain = 1_000 + cold.rowDuals[0] + 9 * cold.rowDuals[7]
      let added = try solver.addVariable(
        "new", upper: 1, objective: gain, column: [(0, 1), (7, 9)])
      #expect(added.index == program.columns.count)
      let warm = try #require(try solver.solve().solution)
      #expect(warm.objectiveValue > cold.objectiveValue)
      #expect(warm.values[added.index] > 0)
      #expect(warm.iterations > 0)
      #expect(warm.iterations * 5 < cold.iterations)
    }
  }

  @Test func `a row, a bound and an objective added later give the optimum of a fresh start`()
    throws
  {
    var program = masterProgram(seed: 6, groups: 5, columns: 80, knapsacks: 3)
    let other = Objective(.minimize, program.rows[6].expression + 7)
    let everything = LinearExpression.sum(of: program.columns.indices.map { Variable(index: $0) })
    try program.withRelaxation { solver in
      let cold = try #require(try solver.solve().solution)
      try solver.addRow("cut", program.rows[5].expression + 3, upper: 40)
      let cut = try #require(try solver.solve().solution)
      program.addRow("cut", program.rows[5].expression + 3, upper: 40)
      try expectSame(cut, program)
      #expect(cut.iterations < cold.iterations)

      try solver.setBounds(of: Variable(index: 3), lower: 0.5, upper: 1)
      var bounded = program
      bounded.addRow("bound", 1 * Variable(index: 3), lower: 0.5)
      try expectSame(#require(try solver.solve().solution), bounded)

      try solver.setObjective(other)
      bounded.objective = other
      try expectSame(#require(try solver.solve().solution), bounded)

      try solver.addRow("contradiction", everything, upper: 4)
      let answer1 = try solver.solve()
      #expect(answer1 == .infeasible)
    }
  }

  @Test func `repeated entries of a column are summed`() throws {
    var program = IntegerProgram()
    program.addRow("r", 0, upper: 6)
    program.objective = Objective(.maximize, 0)
    try program.withRelaxation { solver in
      _ = try solver.addVariable("x", objective: 1, column: [(0, 1), (0, 2)])
      let answer2 = try solver.solve()
      #expect(answer2.solution?.values == [2])
    }
  }

  @Test func `what does not exist or is not a number is refused`() throws {
    var program = IntegerProgram()
    _ = program.addVariable("x")
    try program.withRelaxation { solver in
      #expect(throws: SolverError.invalid([.unknownRow(.variable("y"), index: 0)])) {
        try solver.addVariable("y", objective: 1, column: [(0, 1)])
      }
      #expect(throws: SolverError.invalid([.unknownVariable(.row("r"), index: 4)])) {
        try solver.addRow("r", 1 * Variable(index: 4))
      }
      #expect(throws: SolverError.invalid([.unknownRow(.row("9"), index: 9)])) {
        try solver.setBounds(ofRow: 9, lower: nil, upper: 1)
      }
      #expect(throws: SolverError.self) {
        try solver.setObjective(Objective(.minimize, .nan * Variable(index: 0)))
      }
    }
  }

  @Test func `infeasible, unbounded and stopped are told apart`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x")
    program.addRow("r", 1 * x, lower: 1)
    program.objective = Objective(.maximize, 1 * x)
    #expect(try program.relaxed(within: .unlimited) == .unbounded)
    #expect(
      try program.relaxed(within: SearchLimits(remaining: { .zero })) == .stopped(.timeLimit))
    #expect(
      try program.relaxed(within: SearchLimits(isCancelled: { true })) == .stopped(.cancelled))
    program.addRow("s", 1 * x, upper: 0)
    #expect(try program.relaxed(within: .unlimited) == .infeasible)
  }

  @Test func `a long relaxation asks every 500 iterations whether to go on`() throws {
    var program = IntegerProgram()
    var random = SeededGenerator(seed: 5)
    var cost = LinearExpression()
    var sums = [LinearExpression](repeating: LinearExpression(), count: 160)
    for from in 0..<80 {
      for to in 80..<160 {
        let flow = program.addVariable("f\(from)_\(to)")
        cost.add(Double(Int.random(in: 1...999, using: &random)), times: flow)
        for end in [from, to] { sums[end].add(1, times: flow) }
      }
    }
    for (end, sum) in sums.enumerated() {
      program.addRow("r\(end)", sum, lower: Double(1 + end % 3), upper: Double(3 + end % 3))
    }
    program.objective = Objective(.minimize, cost)
    let asked = Atomic(0)
    let limits = SearchLimits(isCancelled: {
      asked.add(1, ordering: .relaxed)
      return false
    })
    let vertex = try #require(try program.relaxed(within: limits).solution)
    try #require(vertex.iterations > 500)
    #expect(asked.load(ordering: .relaxed) > vertex.iterations / 500)
  }

  private func expectSame(_ warm: RelaxationSolution, _ program: IntegerProgram) throws {
    let cold = try #require(try program.relaxed(within: .unlimited).solution)
    #expect(abs(warm.objectiveValue - cold.objectiveValue) < 1e-7 * abs(cold.objectiveValue))
  }

  private func coefficient(of index: Int, in expression: LinearExpression) -> Double {
    expression.terms.first { $0.variable.index == index }?.coefficient ?? 0
  }
}
