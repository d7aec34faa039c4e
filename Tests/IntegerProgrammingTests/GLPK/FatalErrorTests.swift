import Testing

@testable import IntegerProgramming

/// What happens when GLPK would end the process.
@Suite struct FatalErrorTests {
  /// Arrays that hold one entry twice, which GLPK answers with abort().
  static var duplicateEntry: ProgramImage {
    var program = IntegerProgram()
    let x = program.addVariable("x", upper: 3)
    program.addRow("r", 1 * x, upper: 2)
    program.objective = Objective(.maximize, 1 * x)
    var image = ProgramImage(program, integral: false)
    image.entryRow.append(1)
    image.entryColumn.append(1)
    image.entryValue.append(2)
    return image
  }

  static func breakGLPK() -> SolverError? {
    do {
      _ = try GLPKProblem(duplicateEntry)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a fatal error of the solver becomes an error with the solver's words`() throws {
    let error = try #require(Self.breakGLPK())
    guard case .failed(let code, let message) = error else {
      Issue.record("not a failure: \(error)")
      return
    }
    #expect(code == 0x100)
    #expect(message.contains("glp_load_mat"))
    #expect(message.contains("duplicate"))
  }

  @Test func `the next program is solved as if nothing had happened`() throws {
    for seed in 0..<20 {
      #expect(Self.breakGLPK() != nil)
      let program = smallProgram(seed: seed)
      let best = bestInOrder([program.objective], of: feasiblePoints(of: program))
      #expect(try program.solved().solution?.objectiveValue == best?[0])
    }
  }

  @Test func `a relaxation alive during a fatal error throws instead of using freed memory`() throws
  {
    try smallRelaxation.withRelaxation { solver in
      let answer1 = try solver.solve()
      #expect(answer1.solution != nil)
      #expect(Self.breakGLPK() != nil)
      #expect(throws: SolverError.self) { try solver.solve() }
      #expect(throws: SolverError.self) {
        try solver.addVariable("new", objective: 1, column: [])
      }
      #expect(throws: SolverError.self) {
        try solver.setBounds(of: Variable(index: 0), lower: 0, upper: 1)
      }
    }
    try smallRelaxation.withRelaxation { solver in
      let answer2 = try solver.solve()
      #expect(answer2.solution?.objectiveValue == 6)
    }
  }

  @Test func `an integer search inside a living relaxation leaves it usable`() throws {
    try smallRelaxation.withRelaxation { solver in
      let before = try solver.solve().solution?.objectiveValue
      for seed in 0..<10 { _ = try smallProgram(seed: seed).solved() }
      let answer3 = try solver.solve()
      #expect(answer3.solution?.objectiveValue == before)
    }
  }

  @Test func `a fatal error inside a progress report ends the search it reports on`() throws {
    let program = masterProgram(seed: 1, groups: 3, columns: 20, knapsacks: 2)
    let limits = SearchLimits(progress: { _ in _ = Self.breakGLPK() })
    #expect(throws: SolverError.self) { try program.solved(within: limits) }
    #expect(try program.solved().solution?.isProven == true)
  }

  @Test func `a search inside a progress report leaves the outer one intact`() throws {
    let program = masterProgram(seed: 1, groups: 3, columns: 20, knapsacks: 2)
    let limits = SearchLimits(progress: { _ in _ = try? smallProgram(seed: 1).solved() })
    let undisturbed = try program.solved()
    #expect(try program.solved(within: limits) == undisturbed)
  }

  @Test func `nothing reaches standard output or standard error`() async {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      _ = FatalErrorTests.breakGLPK()
      let program = masterProgram(seed: 2, groups: 3, columns: 20, knapsacks: 2)
      _ = try program.solvedByElimination()
      _ = try program.solved()
      _ = try? smallProgram(seed: 5).solved()
    }
    let out = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    let diagnostics = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(!(out + diagnostics).contains("GLPK"))
    #expect(!(out + diagnostics).contains("glp_"))
    #expect(out.isEmpty)
  }

  private var smallRelaxation: IntegerProgram {
    var program = IntegerProgram()
    let x = program.addVariable("x", upper: 2)
    let y = program.addVariable("y", upper: 9)
    program.addRow("sum", 1 * x + 1 * y, upper: 4)
    program.objective = Objective(.maximize, 2 * x + 1 * y)
    return program
  }
}
