import CGLPK

/// A linear program that stays in the solver, so that each solve starts from the last basis.
///
/// Integrality is dropped. Columns and rows can be added and numbers changed between two solves;
/// positions continue those of the program it was made from. After an error that says the problem
/// is lost, each further call throws the same.
public struct RelaxationSolver: ~Copyable {
  var problem: GLPKProblem
  /// Whether the basis fits the rows and bounds as they are now.
  var isPrimalFeasible = false
  /// Whether the basis fits the columns and the objective as they are now.
  var isDualFeasible = false
  /// The constant of each row's expression, which stands in the row's limits.
  var rowConstants: [Double]
  /// The number of variables, with those added.
  public internal(set) var variableCount: Int

  /// The number of rows, with those added.
  public var rowCount: Int { rowConstants.count }

  init(_ program: IntegerProgram) throws(SolverError) {
    problem = try GLPKProblem(ProgramImage(program, integral: false))
    rowConstants = program.rows.map(\.expression.constant)
    variableCount = program.columns.count
  }

  /// Solves from the last basis: by the dual simplex after rows or bounds have changed, by the
  /// primal simplex after columns or the objective have.
  ///
  /// - Parameter limits: when to end; cancellation is asked every 500 iterations.
  /// - Returns: the optimal vertex with its prices, or why there is none.
  /// - Throws: `SolverError.failed` when GLPK fails or the problem is lost.
  public mutating func solve(
    within limits: SearchLimits = .unlimited
  ) throws(SolverError) -> RelaxationOutcome {
    let before = try iterations()
    var restart: Int32 = 0
    var hasRestarted = false
    while true {
      if let reason = limits.stopReason { return .stopped(reason) }
      let method = isDualFeasible && !isPrimalFeasible ? GLP_DUALP : GLP_PRIMAL
      let answer = try problem.call { pointer, text in
        guarded_simplex(pointer, method, 500, limits.milliseconds, restart, text)
      }
      switch answer.meaning {
      case .done: return try interpreted(iterationsBefore: before)
      case .iterations: restart = 0
      case .time: return .stopped(.timeLimit)
      case .basis where !hasRestarted: (restart, hasRestarted) = (1, true)
      default: throw problem.error(answer)
      }
    }
  }

  private mutating func iterations() throws(SolverError) -> Int {
    // An empty call finds out whether the object is alive before it is read.
    _ = try problem.call { _, _ in 0 }
    return problem.read { Int(glp_get_it_cnt($0)) }
  }

  private mutating func interpreted(
    iterationsBefore before: Int
  ) throws(SolverError) -> RelaxationOutcome {
    let status = problem.read { glp_get_status($0) }
    isPrimalFeasible = problem.read { glp_get_prim_stat($0) } == GLP_FEAS
    isDualFeasible = problem.read { glp_get_dual_stat($0) } == GLP_FEAS
    if status == GLP_OPT {
      return .optimal(vertex(iterations: problem.read { Int(glp_get_it_cnt($0)) } - before))
    }
    if problem.read({ glp_get_prim_stat($0) }) == GLP_NOFEAS { return .infeasible }
    if status == GLP_UNBND { return .unbounded }
    throw .failed(code: 0, message: "the simplex method ended without an answer")
  }

  private func vertex(iterations: Int) -> RelaxationSolution {
    let columns = (0..<variableCount).map { Int32($0 + 1) }
    let rows = (0..<rowCount).map { Int32($0 + 1) }
    return problem.read { pointer in
      RelaxationSolution(
        objectiveValue: glp_get_obj_val(pointer),
        values: columns.map { glp_get_col_prim(pointer, $0) },
        rowDuals: rows.map { glp_get_row_dual(pointer, $0) },
        reducedCosts: columns.map { glp_get_col_dual(pointer, $0) },
        iterations: iterations)
    }
  }
}

extension IntegerProgram {
  /// Hands the program's relaxation to a closure, in which it can be solved, changed and solved
  /// again from the last basis.
  ///
  /// Create to delete happens on the calling thread; the solver cannot leave the closure.
  ///
  /// - Parameter body: works with the solver; what it returns or throws is passed on.
  /// - Returns: what the closure returns.
  /// - Throws: `SolverError`, or what the closure throws.
  public func withRelaxation<Result>(
    _ body: (inout RelaxationSolver) throws -> Result
  ) throws -> Result {
    try checked(within: .unlimited)
    var solver = try RelaxationSolver(self)
    return try body(&solver)
  }

  /// The optimum of the relaxation, as a bound that holds whatever the simplex method rounds; nothing
  /// where the relaxation has none.
  ///
  /// - Throws: as ``solved(within:cuts:order:)``.
  public func relaxationBound(
    within limits: SearchLimits = .unlimited
  ) throws(SolverError) -> Double? {
    try checked(within: limits)
    guard case .optimal(let vertex) = try relaxed(within: limits) else { return nil }
    let bound = LagrangianBound(self, rowDuals: vertex.rowDuals).value
    return bound.isFinite ? bound : nil
  }

  /// Solves the relaxation of a valid program once.
  func relaxed(within limits: SearchLimits) throws(SolverError) -> RelaxationOutcome {
    var solver = try RelaxationSolver(self)
    return try solver.solve(within: limits)
  }
}
