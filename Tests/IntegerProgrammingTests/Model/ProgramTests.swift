import Testing

@testable import IntegerProgramming

/// Expressions, validation and violations.
@Suite struct ProgramTests {
  @Test func `normalizing merges, sorts and drops zeros`() {
    let x = Variable(index: 0)
    let y = Variable(index: 1)
    let z = Variable(index: 2)
    let expression = 2 * z + 3 * x - 2 * z + 4 * y + 1 * x + 5
    #expect(expression.normalized() == 4 * x + 4 * y + 5)
    #expect((-expression).normalized().constant == -5)
    #expect(LinearExpression.sum(of: [1 * x, 2 * x, 7]).normalized() == 3 * x + 7)
    var running = 1 * x
    running -= 1 * x
    #expect(running.normalized() == 0)
  }

  @Test func `every defect is listed with its place`() {
    var program = IntegerProgram()
    let x = program.addVariable("x", lower: 3, upper: 2)
    let y = program.addVariable("y", lower: -.infinity)
    program.addRow("r", .nan * x + 1 * Variable(index: 8), lower: 1, upper: .nan)
    program.addRow("s", .infinity * y + LinearExpression(constant: .infinity))
    program.objective = Objective(.minimize, .nan * y)
    let problems: [ProgramProblem] = [
      .crossedBounds(.variable("x"), lower: 3, upper: 2),
      .notFinite(.variable("y"), what: "the lower limit"),
      .notFinite(.row("r"), what: "the upper limit"),
      .notFinite(.row("r"), what: "the coefficient of x"),
      .unknownVariable(.row("r"), index: 8),
      .notFinite(.row("s"), what: "the constant"),
      .notFinite(.row("s"), what: "the coefficient of y"),
      .notFinite(.objective(0), what: "the coefficient of y"),
    ]
    #expect(throws: ProgramError(problems: problems)) { try program.validated() }
    #expect(throws: SolverError.invalid(problems)) { try program.solved() }
    #expect(throws: SolverError.invalid(problems)) { try program.solvedByElimination() }
    #expect(throws: SolverError.invalid(problems)) { try program.withRelaxation { _ in } }
  }

  @Test func `limits of a search are checked`() {
    #expect(throws: SolverError.invalid([.negative(.limits, what: "the relative gap")])) {
      try IntegerProgram().solved(within: SearchLimits(relativeGap: -1))
    }
    #expect(throws: SolverError.invalid([.notFinite(.limits, what: "the relative gap")])) {
      try IntegerProgram().solved(within: SearchLimits(relativeGap: .nan))
    }
  }

  @Test func `lexicographic objectives must be integral`() {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer, upper: 3)
    let y = program.addVariable("y", upper: 3)
    #expect(
      throws: SolverError.invalid([
        .notIntegral(.objective(0), variable: "x"), .notIntegral(.objective(1), variable: "y"),
      ])
    ) {
      try program.solved(
        lexicographically: [Objective(.minimize, 0.5 * x), Objective(.minimize, 1 * y)])
    }
  }

  @Test func `names with control characters and empty names are harmless`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("\u{1}\n", kind: .integer, upper: 3)
    program.addRow(String(repeating: "n", count: 400), 2 * x, upper: 5)
    program.addRow("", 2 * x, upper: 5)
    program.objective = Objective(.maximize, 1 * x)
    #expect(try program.solved().solution?.values == [2])
  }

  @Test func `violations name each broken row, bound and integrality`() {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer, upper: 3)
    let y = program.addVariable("y", kind: .binary)
    program.addRow("sum", 1 * x + 1 * y + 1, lower: 2, upper: 4)
    #expect(program.violations(of: [2, 1]).isEmpty)
    #expect(program.violations(of: [2, 1.0000001]).isEmpty)
    #expect(program.violations(of: [0, 0]).map(\.rule) == [.row("sum")])
    #expect(program.violations(of: [5, 0]).map(\.rule) == [.bound("x"), .row("sum")])
    #expect(
      program.violations(of: [1.5, 0]) == [
        Violation(rule: .integrality("x"), amount: 0.5)
      ])
    #expect(program.violations(of: [1, .nan]).map(\.rule) == [.bound("y"), .row("sum")])
    #expect(program.violations(of: [1]).map(\.rule) == [.count])
  }

  @Test func `an integral bound is rounded to what the objective can reach`() {
    let x = Variable(index: 0)
    #expect(Objective(.maximize, 2 * x + 0.5).onIntegerGrid(6.9) == 6.5)
    #expect(Objective(.minimize, 2 * x + 0.5).onIntegerGrid(6.9) == 7.5)
    #expect(Objective(.maximize, 1 * x).onIntegerGrid(6.999_999_99) == 7)
    #expect(Objective(.minimize, 1 * x).onIntegerGrid(7.000_000_01) == 7)
  }
}
