/// A linear expression: coefficients times variables, plus a constant.
///
/// ```swift
/// let cost = 3 * x + 2 * y + 10
/// ```
///
/// Terms are appended as they come, in constant time; ``normalized()`` merges them once, at the
/// end. Rows and objectives are stored normalized.
public struct LinearExpression: Sendable, Equatable {
  /// One coefficient times one variable.
  public struct Term: Sendable, Equatable {
    /// The variable.
    public let variable: Variable
    /// Its factor.
    public let coefficient: Double

    /// Creates a term.
    public init(_ variable: Variable, _ coefficient: Double) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// The terms in the order in which they were added; a variable may occur more than once.
  public private(set) var terms: [Term]

  /// What the expression is worth when each variable is zero.
  public var constant: Double

  /// Creates an expression from terms and a constant.
  public init(_ terms: [Term] = [], constant: Double = 0) {
    self.terms = terms
    self.constant = constant
  }

  /// Creates the expression `1 * variable`.
  public init(_ variable: Variable) {
    self.init([Term(variable, 1)])
  }

  /// Adds one term in constant time.
  public mutating func add(_ coefficient: Double, times variable: Variable) {
    terms.append(Term(variable, coefficient))
  }

  /// Reserves room for a number of terms.
  public mutating func reserveCapacity(_ count: Int) {
    terms.reserveCapacity(count)
  }

  /// The same expression with one term a variable, sorted by variable, without zero coefficients.
  public func normalized() -> LinearExpression {
    guard !isNormalized else { return self }
    var merged: [Term] = []
    merged.reserveCapacity(terms.count)
    for term in terms.sorted(by: { $0.variable < $1.variable }) {
      if let last = merged.last, last.variable == term.variable {
        merged[merged.count - 1] = Term(last.variable, last.coefficient + term.coefficient)
      } else {
        merged.append(term)
      }
    }
    return LinearExpression(merged.filter { $0.coefficient != 0 }, constant: constant)
  }

  private var isNormalized: Bool {
    var previous = -1
    for term in terms {
      guard term.variable.index > previous, term.coefficient != 0 else { return false }
      previous = term.variable.index
    }
    return true
  }

  /// The value at a point; `values` has one element for each variable.
  func value(at values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
  }
}

extension LinearExpression: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// Creates a constant expression.
  public init(floatLiteral value: Double) {
    self.init(constant: value)
  }

  /// Creates a constant expression.
  public init(integerLiteral value: Int) {
    self.init(constant: Double(value))
  }
}
