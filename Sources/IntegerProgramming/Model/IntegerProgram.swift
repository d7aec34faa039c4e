/// A linear rule: an expression between two limits.
public struct Row: Sendable, Equatable {
  /// A name for messages and files; need not be unique and never reaches the solver.
  public let name: String
  /// The expression, normalized; its constant counts.
  public let expression: LinearExpression
  /// The smallest permitted value, inclusive; `nil` for none.
  public let lower: Double?
  /// The greatest permitted value, inclusive; `nil` for none.
  ///
  /// Equal to `lower` in an equation.
  public let upper: Double?

  /// The limits of the terms alone: the expression's constant moved to the other side.
  var interval: Interval {
    Interval(lower: lower, upper: upper).shifted(by: -expression.constant)
  }
}

/// An integer linear program: variables, rows and one objective.
///
/// ```swift
/// var program = IntegerProgram()
/// let x = program.addVariable("x", kind: .integer, upper: 4)
/// let y = program.addVariable("y", kind: .binary)
/// program.addRow("budget", 2 * x + 3 * y, upper: 8)
/// program.objective = Objective(.maximize, 3 * x + 5 * y)
/// ```
///
/// A plain value: copying it is cheap, building it checks nothing. ``validated()`` lists what is
/// wrong with it, and each solving function calls that first.
public struct IntegerProgram: Sendable, Equatable {
  /// The variables in the order in which they were added.
  public private(set) var columns: [Column] = []
  /// The rows in the order in which they were added.
  public private(set) var rows: [Row] = []
  /// What is optimized; the constant zero, minimized, unless set.
  public var objective = Objective(.minimize, 0)

  /// Creates a program without variables and rows.
  public init() {}

  /// Adds a variable and returns its handle.
  ///
  /// - Parameters:
  ///   - name: a name for messages and files.
  ///   - kind: what values it may take.
  ///   - lower: the smallest permitted value, inclusive; `nil` for none.
  ///   - upper: the greatest permitted value, inclusive; `nil` for none (1 when binary).
  /// - Returns: the handle, valid in this program and in copies of it.
  public mutating func addVariable(
    _ name: String, kind: VariableKind = .continuous, lower: Double? = 0, upper: Double? = nil
  ) -> Variable {
    columns.append(Column(name: name, kind: kind, lower: lower, upper: upper))
    return Variable(index: columns.count - 1)
  }

  /// Adds the rule that an expression stays between two limits.
  ///
  /// - Parameters:
  ///   - name: a name for messages and files.
  ///   - expression: the expression; its constant counts.
  ///   - lower: the smallest permitted value, inclusive; `nil` for none.
  ///   - upper: the greatest permitted value, inclusive; `nil` for none.
  /// - Returns: the row's position in ``rows``, from 0.
  @discardableResult
  public mutating func addRow(
    _ name: String, _ expression: LinearExpression, lower: Double? = nil, upper: Double? = nil
  ) -> Int {
    rows.append(
      Row(name: name, expression: expression.normalized(), lower: lower, upper: upper))
    return rows.count - 1
  }

  /// Replaces the bounds of a variable; the limits are inclusive, `nil` means none.
  public mutating func setBounds(of variable: Variable, lower: Double?, upper: Double?) {
    columns[variable.index].lower = lower
    columns[variable.index].upper = upper
  }

  /// The handles of all variables, in order.
  public var variables: [Variable] { columns.indices.map { Variable(index: $0) } }

  /// Lets a variable take any real number between its bounds, as in a search that decides the integers
  /// part by part.
  public mutating func relax(_ variable: Variable) {
    let interval = columns[variable.index].interval
    columns[variable.index].kind = .continuous
    setBounds(
      of: variable, lower: interval.lower.isFinite ? interval.lower : nil,
      upper: interval.upper.isFinite ? interval.upper : nil)
  }

  /// Asks for whole numbers of a variable again, within the bounds that it has.
  public mutating func restrict(_ variable: Variable) {
    columns[variable.index].kind = .integer
  }

  /// The value of an expression at a point; `values` has one element for each variable.
  public func value(of expression: LinearExpression, at values: [Double]) -> Double {
    expression.value(at: values)
  }

  /// Reserves room for a number of variables.
  public mutating func reserveCapacity(_ count: Int) {
    columns.reserveCapacity(count)
  }
}
