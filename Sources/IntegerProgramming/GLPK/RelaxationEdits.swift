import CGLPK

/// Changes between two solves; each keeps the basis.
extension RelaxationSolver {
  /// Adds a variable, as column generation does.
  ///
  /// - Parameters:
  ///   - name: a name for error messages.
  ///   - lower: the smallest permitted value, inclusive; `nil` for none.
  ///   - upper: the greatest permitted value, inclusive; `nil` for none.
  ///   - objective: its coefficient in the objective.
  ///   - column: its coefficients by position of the row; repeated rows are summed.
  /// - Returns: the handle; its index continues those of the program's variables.
  /// - Throws: `SolverError.invalid` for a number that is not finite or a row that does not exist.
  public mutating func addVariable(
    _ name: String, lower: Double? = 0, upper: Double? = nil, objective: Double,
    column: [(row: Int, coefficient: Double)]
  ) throws(SolverError) -> Variable {
    let place = ProgramProblem.Place.variable(name)
    // Rows take the part of variables in this expression: it merges and sorts the entries.
    let entries = LinearExpression(
      column.map { LinearExpression.Term(Variable(index: $0.row), $0.coefficient) })
    try check(
      limitProblems(lower, upper, at: place)
        + numberProblems(objective, "the objective coefficient", at: place)
        + entryProblems(entries, count: rowCount, at: place) {
          .unknownRow(place, index: $0)
        })
    let (positions, values) = Self.arrays(entries)
    let bounds = Interval(lower: lower, upper: upper)
    _ = try problem.call { pointer, text in
      guarded_add_column(
        pointer, bounds.lower, bounds.upper, objective, Int32(positions.count - 1), positions,
        values, text)
    }
    variableCount += 1
    isDualFeasible = false
    return Variable(index: variableCount - 1)
  }

  /// Adds a row, as a cutting-plane method does.
  ///
  /// - Parameters:
  ///   - name: a name for error messages.
  ///   - expression: the expression; its constant counts.
  ///   - lower: the smallest permitted value, inclusive; `nil` for none.
  ///   - upper: the greatest permitted value, inclusive; `nil` for none.
  /// - Returns: the row's position, which continues those of the program's rows.
  /// - Throws: `SolverError.invalid` for a number that is not finite or an unknown variable.
  @discardableResult
  public mutating func addRow(
    _ name: String, _ expression: LinearExpression, lower: Double? = nil, upper: Double? = nil
  ) throws(SolverError) -> Int {
    let place = ProgramProblem.Place.row(name)
    try check(
      limitProblems(lower, upper, at: place)
        + entryProblems(expression, count: variableCount, at: place) {
          .unknownVariable(place, index: $0)
        })
    let (positions, values) = Self.arrays(expression)
    let limits = Interval(lower: lower, upper: upper).shifted(by: -expression.constant)
    _ = try problem.call { pointer, text in
      guarded_add_row(
        pointer, limits.lower, limits.upper, Int32(positions.count - 1), positions, values, text)
    }
    rowConstants.append(expression.constant)
    isPrimalFeasible = false
    return rowCount - 1
  }

  /// Replaces the inclusive bounds of a variable; `nil` for none.
  ///
  /// - Throws: `SolverError.invalid` for bad limits or an unknown variable.
  public mutating func setBounds(
    of variable: Variable, lower: Double?, upper: Double?
  ) throws(SolverError) {
    let place = ProgramProblem.Place.variable("\(variable.index)")
    try check(
      limitProblems(lower, upper, at: place)
        + ((0..<variableCount).contains(variable.index)
          ? [] : [.unknownVariable(place, index: variable.index)]))
    let bounds = Interval(lower: lower, upper: upper)
    _ = try problem.call { pointer, text in
      guarded_bound_column(pointer, Int32(variable.index), bounds.lower, bounds.upper, text)
    }
    isPrimalFeasible = false
  }

  /// Replaces the inclusive limits of the row at a position; `nil` for none.
  ///
  /// - Throws: `SolverError.invalid` for bad limits or an unknown row.
  public mutating func setBounds(
    ofRow row: Int, lower: Double?, upper: Double?
  ) throws(SolverError) {
    let place = ProgramProblem.Place.row("\(row)")
    try check(
      limitProblems(lower, upper, at: place)
        + ((0..<rowCount).contains(row) ? [] : [.unknownRow(place, index: row)]))
    let limits = Interval(lower: lower, upper: upper).shifted(by: -rowConstants[row])
    _ = try problem.call { pointer, text in
      guarded_bound_row(pointer, Int32(row), limits.lower, limits.upper, text)
    }
    isPrimalFeasible = false
  }

  /// Replaces the objective, sense and constant included.
  ///
  /// - Throws: `SolverError.invalid` for a number that is not finite or an unknown variable.
  public mutating func setObjective(_ objective: Objective) throws(SolverError) {
    let place = ProgramProblem.Place.objective(0)
    try check(
      entryProblems(objective.expression, count: variableCount, at: place) {
        .unknownVariable(place, index: $0)
      })
    var cost = [Double](repeating: 0, count: variableCount + 1)
    cost[0] = objective.expression.constant
    for term in objective.expression.terms { cost[term.variable.index + 1] = term.coefficient }
    _ = try problem.call { pointer, text in
      guarded_set_objective(pointer, objective.sense == .maximize ? 1 : 0, cost, text)
    }
    isDualFeasible = false
  }
}

extension RelaxationSolver {
  /// Positions and values as GLPK reads them: merged, sorted, counted from 1, element 0 unused.
  private static func arrays(_ expression: LinearExpression) -> ([Int32], [Double]) {
    let terms = expression.normalized().terms
    return ([0] + terms.map { Int32($0.variable.index + 1) }, [0] + terms.map(\.coefficient))
  }

  private func check(_ problems: [ProgramProblem]) throws(SolverError) {
    guard problems.isEmpty else { throw .invalid(problems) }
  }

  private func numberProblems(
    _ number: Double, _ what: String, at place: ProgramProblem.Place
  ) -> [ProgramProblem] {
    number.isFinite ? [] : [.notFinite(place, what: what)]
  }

  private func entryProblems(
    _ expression: LinearExpression, count: Int, at place: ProgramProblem.Place,
    unknown: (Int) -> ProgramProblem
  ) -> [ProgramProblem] {
    numberProblems(expression.constant, "the constant", at: place)
      + expression.terms.flatMap { term in
        let index = term.variable.index
        return numberProblems(term.coefficient, "the coefficient at \(index)", at: place)
          + ((0..<count).contains(index) ? [] : [unknown(index)])
      }
  }
}
