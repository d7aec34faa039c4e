import Testing

@testable import IntegerProgramming

/// Every way to search against enumeration of all points.
@Suite struct OracleTests {
  @Test(arguments: 0..<150)
  func `branch and cut finds what enumeration finds`(seed: Int) throws {
    let program = smallProgram(seed: seed)
    let best = bestInOrder([program.objective], of: feasiblePoints(of: program))
    let outcome = try program.solved()
    guard let best else {
      #expect(outcome == .infeasible)
      return
    }
    let solution = try #require(outcome.solution)
    #expect(solution.objectiveValue == best[0])
    #expect(solution.isProven)
    #expect(solution.relativeGap == 0)
    #expect(program.violations(of: solution.values).isEmpty)
  }

  @Test(arguments: 0..<150)
  func `elimination finds what enumeration finds from any size of the first round`(
    seed: Int
  ) throws {
    let program = smallProgram(seed: seed)
    let best = bestInOrder([program.objective], of: feasiblePoints(of: program))
    for firstSize in [1, 2, 200] {
      let tight = try #require(program.tightened())
      var search = EliminationSearch(tight, within: .unlimited, firstSize: firstSize)
      let outcome = try search.run()
      guard let best else {
        #expect(outcome == .infeasible)
        continue
      }
      let solution = try #require(outcome.solution)
      #expect(solution.objectiveValue == best[0])
      #expect(solution.isProven)
      #expect(program.violations(of: solution.values).isEmpty)
    }
  }

  @Test(arguments: 0..<150)
  func `each lexicographic stage finds what enumeration finds`(seed: Int) throws {
    let program = smallProgram(seed: seed, rows: 2)
    var random = SeededGenerator(seed: seed + 1000)
    let handles = program.columns.indices.map { Variable(index: $0) }
    let objectives = [Sense.maximize, .minimize, .maximize].map {
      Objective($0, randomExpression(over: handles, in: -1...1, using: &random))
    }
    let outcome = try program.solved(lexicographically: objectives)
    guard let best = bestInOrder(objectives, of: feasiblePoints(of: program)) else {
      #expect(outcome == .infeasible)
      return
    }
    let solution = try #require(outcome.solution)
    #expect(solution.stages.map(\.objectiveValue) == best)
    #expect(solution.isProven)
    #expect(solution.termination == .optimal)
    #expect(program.violations(of: solution.solution.values).isEmpty)
  }

  @Test(arguments: 0..<12)
  func `elimination and full search agree on a master program`(seed: Int) throws {
    let program = masterProgram(seed: seed, groups: 5, columns: 120, knapsacks: 4)
    let full = try #require(try program.solved().solution)
    let fast = try #require(try program.solvedByElimination().solution)
    #expect(fast.objectiveValue == full.objectiveValue)
    #expect(fast.bound == full.bound)
    #expect(fast.isProven)
  }

  @Test func `tie-breaks on a master program agree with rows that hold each optimum`() throws {
    var program = masterProgram(seed: 3, groups: 4, columns: 60, knapsacks: 3)
    let objectives =
      [Objective(.maximize, coarse(program.objective.expression))]
      + tieBreaks(of: program, seed: 3)
    let fast = try #require(try program.solved(lexicographically: objectives).solution)
    for (objective, stage) in zip(objectives, fast.stages) {
      program.objective = objective
      let slow = try #require(try program.solved().solution)
      #expect(stage.objectiveValue == slow.objectiveValue)
      program.addRow(
        "hold", objective.expression, lower: slow.objectiveValue, upper: slow.objectiveValue)
    }
  }

  /// The expression in steps of 20,000: many points are equally good.
  private func coarse(_ expression: LinearExpression) -> LinearExpression {
    LinearExpression(
      expression.terms.map {
        LinearExpression.Term($0.variable, ($0.coefficient / 20_000).rounded(.down))
      })
  }
}
