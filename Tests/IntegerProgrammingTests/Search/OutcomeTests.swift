import Synchronization
import Testing

@testable import IntegerProgramming

/// What a search holds at its end, and why it ended.
@Suite struct OutcomeTests {
  @Test func `a contradiction is infeasible`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer, upper: 9)
    program.addRow("more", 2 * x, lower: 7, upper: 7)
    #expect(try program.solved() == .infeasible)
    #expect(try program.solvedByElimination() == .infeasible)
    #expect(try program.solved(lexicographically: [Objective(.minimize, 1 * x)]) == .infeasible)
  }

  @Test func `bounds without an integer between them are infeasible`() throws {
    var program = IntegerProgram()
    _ = program.addVariable("x", kind: .integer, lower: 0.2, upper: 0.8)
    #expect(try program.solved() == .infeasible)
    #expect(try program.solvedByElimination() == .infeasible)
  }

  @Test func `no bound on the objective is unbounded`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer)
    program.addRow("r", 1 * x, lower: 3)
    program.objective = Objective(.maximize, 1 * x)
    #expect(try program.solved() == .unbounded)
    #expect(try program.solvedByElimination() == .unbounded)
    #expect(try program.solved(lexicographically: [program.objective]) == .unbounded)
  }

  @Test func `an unbounded relaxation without an integer point is infeasible`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer)
    let y = program.addVariable("y", kind: .integer, upper: 5)
    program.addRow("odd", 2 * y, lower: 3, upper: 3)
    program.objective = Objective(.maximize, 1 * x)
    #expect(try program.solved() == .infeasible)
    #expect(try program.solvedByElimination() == .infeasible)
  }

  @Test func `programs without variables or rows have their constant as optimum`() throws {
    var program = IntegerProgram()
    program.objective = Objective(.maximize, 7)
    for outcome in [try program.solved(), try program.solvedByElimination()] {
      #expect(outcome.solution?.objectiveValue == 7)
      #expect(outcome.solution?.values == [])
      #expect(outcome.solution?.isProven == true)
    }
    let x = program.addVariable("x", kind: .integer, upper: 3)
    program.objective = Objective(.maximize, 2 * x + 7)
    #expect(try program.solved().solution?.objectiveValue == 13)
    #expect(try program.solvedByElimination().solution?.objectiveValue == 13)
  }

  @Test func `a row without terms is judged by its constant`() throws {
    var program = IntegerProgram()
    program.addRow("fine", 3, lower: 2)
    #expect(try program.solved().solution != nil)
    _ = program.addVariable("x", upper: 1)
    #expect(try program.solved().solution != nil)
    program.addRow("broken", 1, lower: 2)
    #expect(try program.solved() == .infeasible)
    #expect(try program.solvedByElimination() == .infeasible)
  }

  @Test func `continuous variables keep their fractions`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer, upper: 9)
    let y = program.addVariable("y")
    program.addRow("r", 2 * x + 4 * y, upper: 9)
    program.objective = Objective(.maximize, 3 * x + 5 * y)
    let solution = try #require(try program.solved().solution)
    #expect(solution.values == [4, 0.25])
    #expect(solution.objectiveValue == 13.25)
  }

  @Test func `no time means nothing found`() throws {
    let program = masterProgram(seed: 1, groups: 3, columns: 30, knapsacks: 2)
    let limits = SearchLimits(remaining: { .zero })
    #expect(try program.solved(within: limits) == .nothingFound(.timeLimit, bound: nil))
    #expect(
      try program.solvedByElimination(within: limits) == .nothingFound(.timeLimit, bound: nil))
    #expect(
      try program.solved(lexicographically: [program.objective], within: limits)
        == .nothingFound(.timeLimit, bound: nil))
  }

  @Test(arguments: [1, 3, 10, 30, 100, 300])
  func `cancelling leaves a feasible incumbent or nothing, and a bound that holds`(
    questions: Int
  ) throws {
    let program = hardProgram
    let optimum = try #require(try program.solvedByElimination().solution).objectiveValue
    for isByElimination in [false, true] {
      let asked = Atomic(0)
      let limits = SearchLimits(isCancelled: {
        asked.add(1, ordering: .relaxed).newValue > questions
      })
      let outcome =
        try isByElimination
        ? program.solvedByElimination(within: limits) : program.solved(within: limits)
      switch outcome {
      case .solution(let solution, let termination):
        #expect(termination == (solution.isProven ? .optimal : .cancelled))
        #expect(program.violations(of: solution.values).isEmpty)
        #expect(solution.objectiveValue <= optimum)
        #expect(solution.bound >= optimum)
      case .nothingFound(let reason, let bound):
        #expect(reason == .cancelled)
        #expect(bound ?? .infinity >= optimum)
      default: Issue.record("not an outcome of cancelling: \(outcome)")
      }
    }
  }

  @Test func `an asked gap ends the search with a bound inside it`() throws {
    let outcome = try hardProgram.solved(within: SearchLimits(relativeGap: 0.05))
    guard case .solution(let solution, let termination) = outcome else {
      Issue.record("nothing found")
      return
    }
    #expect(termination == .gap)
    #expect(!solution.isProven)
    #expect(solution.relativeGap <= 0.05)
    #expect(solution.relativeGap > 0)
  }

  @Test func `progress tells incumbents that improve under bounds that hold`() throws {
    let told = Mutex<[SearchProgress]>([])
    let limits = SearchLimits(progress: { news in told.withLock { $0.append(news) } })
    let optimum = try #require(try hardProgram.solvedByElimination(within: limits).solution)
    let news = told.withLock { $0 }
    #expect(!news.isEmpty)
    #expect(news.allSatisfy { $0.bound ?? .infinity >= optimum.objectiveValue - 1e-6 })
    #expect(news.allSatisfy { $0.incumbent ?? 0 <= optimum.objectiveValue + 1e-6 })
  }

  @Test func `a stopped first stage skips the others`() throws {
    let program = hardProgram
    let tie = Objective(.minimize, 1 * Variable(index: 0))
    let limits = SearchLimits(relativeGap: 0.2)
    let solution = try #require(
      try program.solved(lexicographically: [program.objective, tie], within: limits).solution)
    #expect(solution.termination == .gap)
    #expect(solution.stages[1].termination == nil)
    #expect(solution.stages[1].bound == nil)
    #expect(!solution.isProven)
  }

  @Test func `a stopped later stage keeps the proven optimum before it`() throws {
    let program = hardProgram
    let parity = LinearExpression.sum(
      of: program.columns.indices.map { Double($0 % 7) * Variable(index: $0) })
    let first = Objective(.maximize, LinearExpression.sum(of: [Variable(index: 0)]))
    // The first stage is decided by its relaxation; the second is cancelled after some questions.
    var stopped = 0
    for questions in 3..<40 {
      let asked = Atomic(0)
      let limits = SearchLimits(isCancelled: {
        asked.add(1, ordering: .relaxed).newValue > questions
      })
      let outcome = try program.solved(
        lexicographically: [first, Objective(.maximize, parity)], within: limits)
      guard let solution = outcome.solution, solution.stages[0].isProven else { continue }
      #expect(program.violations(of: solution.solution.values).isEmpty)
      #expect(solution.stages[0].objectiveValue == 1)
      #expect(solution.stages[1].isProven == (solution.termination == .optimal))
      if solution.termination == .cancelled { stopped += 1 }
    }
    #expect(stopped > 0)
  }

  @Test func `parallel solves on many threads do not disturb each other`() async throws {
    let expected = try (0..<24).map { try smallProgram(seed: $0).solved() }
    let found = try await withThrowingTaskGroup(of: (Int, SearchOutcome).self) { group in
      for seed in 0..<24 {
        group.addTask {
          if seed % 5 == 0 { _ = FatalErrorTests.breakGLPK() }
          return (seed, try smallProgram(seed: seed).solved())
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for seed in 0..<24 { #expect(found[seed] == expected[seed]) }
  }

  /// A knapsack in several dimensions with a wide gap, so that searches take some nodes.
  private var hardProgram: IntegerProgram {
    var random = SeededGenerator(seed: 42)
    var program = IntegerProgram()
    let handles = (0..<24).map { program.addVariable("x\($0)", kind: .binary) }
    for row in 0..<4 {
      program.addRow(
        "r\(row)", randomExpression(over: handles, in: 10...60, using: &random), upper: 320)
    }
    program.objective = Objective(
      .maximize, randomExpression(over: handles, in: 10...60, using: &random))
    return program
  }
}
