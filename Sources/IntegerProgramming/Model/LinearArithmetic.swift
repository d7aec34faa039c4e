extension LinearExpression {
  /// Adds another expression.
  public static func += (left: inout LinearExpression, right: LinearExpression) {
    for term in right.terms { left.add(term.coefficient, times: term.variable) }
    left.constant += right.constant
  }

  /// Subtracts another expression.
  public static func -= (left: inout LinearExpression, right: LinearExpression) {
    for term in right.terms { left.add(-term.coefficient, times: term.variable) }
    left.constant -= right.constant
  }

  /// The sum of two expressions.
  public static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var sum = left
    sum += right
    return sum
  }

  /// The difference of two expressions.
  public static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var difference = left
    difference -= right
    return difference
  }

  /// The expression with each coefficient and the constant negated.
  public static prefix func - (expression: LinearExpression) -> LinearExpression {
    -1 * expression
  }

  /// The expression with each coefficient and the constant multiplied by a factor.
  public static func * (factor: Double, expression: LinearExpression) -> LinearExpression {
    LinearExpression(
      expression.terms.map { Term($0.variable, factor * $0.coefficient) },
      constant: factor * expression.constant)
  }

  /// The sum of many expressions, in time linear in the number of their terms.
  public static func sum(of expressions: some Sequence<LinearExpression>) -> LinearExpression {
    expressions.reduce(into: LinearExpression()) { $0 += $1 }
  }

  /// The sum of many variables, each with coefficient 1.
  public static func sum(of variables: some Sequence<Variable>) -> LinearExpression {
    LinearExpression(variables.map { Term($0, 1) })
  }
}

extension Variable {
  /// The expression of one term.
  public static func * (coefficient: Double, variable: Variable) -> LinearExpression {
    LinearExpression([LinearExpression.Term(variable, coefficient)])
  }
}
