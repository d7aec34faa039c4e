/// Whether small or great values of an objective are wanted.
public enum Sense: Sendable, Equatable {
  /// Small values are better.
  case minimize
  /// Great values are better.
  case maximize

  /// The factor that turns the objective into one to be maximized: 1 or -1.
  var sign: Double { self == .maximize ? 1 : -1 }

  /// The better of two objective values.
  func better(_ one: Double, _ other: Double) -> Double {
    self == .maximize ? max(one, other) : min(one, other)
  }

  /// The worse of two objective values.
  func worse(_ one: Double, _ other: Double) -> Double {
    self == .maximize ? min(one, other) : max(one, other)
  }
}

/// A linear function and the sense in which it is to be optimized.
public struct Objective: Sendable, Equatable {
  /// Whether small or great values are wanted.
  public let sense: Sense
  /// The function, normalized, with its constant.
  public let expression: LinearExpression

  /// Creates an objective; the expression is normalized.
  public init(_ sense: Sense, _ expression: LinearExpression) {
    self.sense = sense
    self.expression = expression.normalized()
  }

  /// Rounds a dual bound to the values the objective can take when its coefficients are integers
  /// and so are its variables: down when maximizing, up when minimizing.
  ///
  /// The tolerance (1e-6 plus 1e-9 of the value) absorbs the solver's rounding, so that a bound of
  /// 6.9999999 becomes 7 and not 6.
  func onIntegerGrid(_ bound: Double) -> Double {
    let steps = sense.sign * (bound - expression.constant)
    let tolerance = 1e-6 + 1e-9 * abs(steps)
    return expression.constant + sense.sign * (steps + tolerance).rounded(.down)
  }
}

extension IntegerProgram {
  /// Whether an objective takes only values on the grid `constant + integer`.
  ///
  /// Coefficients beyond 2^53 do not count as integers: arithmetic on them is not exact.
  func isIntegral(_ objective: Objective) -> Bool {
    nonIntegralVariable(of: objective) == nil
  }

  /// The first variable that keeps an objective off the integer grid.
  func nonIntegralVariable(of objective: Objective) -> Variable? {
    objective.expression.terms.first {
      !columns[$0.variable.index].isIntegral
        || $0.coefficient != $0.coefficient.rounded()
        || abs($0.coefficient) > 9_007_199_254_740_992
    }?.variable
  }
}
