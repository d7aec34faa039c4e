extension IntegerProgram {
  /// Checks the program and returns normally when a solver may see it.
  ///
  /// Needed because GLPK accepts a coefficient that is not a number and calls the answer optimal,
  /// and ends the process over an unknown index. Names are not checked: they never reach GLPK, and
  /// ``lpText`` makes its own from them.
  ///
  /// - Throws: a ``ProgramError`` that lists every defect, in the program's order.
  public func validated() throws(ProgramError) {
    let problems =
      columns.flatMap { limitProblems($0.lower, $0.upper, at: .variable($0.name)) }
      + rows.flatMap {
        limitProblems($0.lower, $0.upper, at: .row($0.name))
          + expressionProblems($0.expression, at: .row($0.name))
      } + expressionProblems(objective.expression, at: .objective(0))
    guard problems.isEmpty else { throw ProgramError(problems: problems) }
  }

  /// What is wrong with the terms and the constant of an expression.
  func expressionProblems(
    _ expression: LinearExpression, at place: ProgramProblem.Place
  ) -> [ProgramProblem] {
    var problems: [ProgramProblem] = []
    if !expression.constant.isFinite { problems.append(.notFinite(place, what: "the constant")) }
    for term in expression.terms {
      let index = term.variable.index
      guard columns.indices.contains(index) else {
        problems.append(.unknownVariable(place, index: index))
        continue
      }
      guard term.coefficient.isFinite else {
        problems.append(.notFinite(place, what: "the coefficient of \(columns[index].name)"))
        continue
      }
    }
    return problems
  }

  /// The same program with integer bounds rounded inward; `nil` when none is left for a variable.
  ///
  /// Needed because GLPK refuses a fractional bound of an integer variable.
  func tightened() -> IntegerProgram? {
    var tight = self
    for (index, column) in columns.enumerated() where column.isIntegral {
      let interval = column.interval
      guard !interval.isEmpty else { return nil }
      let lower = interval.lower.isFinite ? interval.lower : nil
      let upper = interval.upper.isFinite ? interval.upper : nil
      guard lower != column.lower || upper != column.upper else { continue }
      tight.setBounds(of: Variable(index: index), lower: lower, upper: upper)
    }
    return tight
  }
}

/// What is wrong with a pair of limits.
func limitProblems(
  _ lower: Double?, _ upper: Double?, at place: ProgramProblem.Place
) -> [ProgramProblem] {
  var problems: [ProgramProblem] = []
  if let lower, !lower.isFinite { problems.append(.notFinite(place, what: "the lower limit")) }
  if let upper, !upper.isFinite { problems.append(.notFinite(place, what: "the upper limit")) }
  if problems.isEmpty, let lower, let upper, lower > upper {
    problems.append(.crossedBounds(place, lower: lower, upper: upper))
  }
  return problems
}
