/// A decision variable: its position in the program that made it.
///
/// A bare index and not an object with a name and bounds, because expressions hold hundreds of
/// thousands of them: an index is copied without reference counting, hashed at once, and an array
/// of values is looked up with it directly. Everything else about it stands in
/// ``IntegerProgram/columns``.
public struct Variable: Hashable, Comparable, Sendable {
  /// The position in ``IntegerProgram/columns`` and in every array of values, from 0.
  public let index: Int

  /// Creates the variable at a position; whether it exists is checked by validation.
  init(index: Int) {
    self.index = index
  }

  /// Orders variables by position.
  public static func < (left: Variable, right: Variable) -> Bool {
    left.index < right.index
  }
}

/// What values a variable may take.
public enum VariableKind: Sendable, Equatable {
  /// Any real number between the bounds.
  case continuous
  /// Any integer between the bounds.
  case integer
  /// 0 or 1; bounds can only narrow it.
  case binary
}

/// What is known about one variable besides its position.
public struct Column: Sendable, Equatable {
  /// A name for messages and files; need not be unique and never reaches the solver.
  public let name: String
  /// What values it may take.
  public internal(set) var kind: VariableKind
  /// The smallest permitted value, inclusive; `nil` for none.
  public internal(set) var lower: Double?
  /// The greatest permitted value, inclusive; `nil` for none.
  public internal(set) var upper: Double?

  /// Whether only integers are permitted.
  public var isIntegral: Bool { kind != .continuous }

  /// The permitted interval with infinities for missing bounds, rounded inward to integers when
  /// the kind asks for it; empty (lower above upper) when no integer is left.
  var interval: Interval {
    let stated = Interval(lower: lower, upper: upper)
    guard isIntegral else { return stated }
    // The tolerance keeps a bound such as 2.9999999999 (a computed 3) from costing an integer.
    let inner = Interval(
      lower: (stated.lower - 1e-9).rounded(.up), upper: (stated.upper + 1e-9).rounded(.down))
    guard kind == .binary else { return inner }
    return Interval(lower: max(inner.lower, 0), upper: min(inner.upper, 1))
  }
}
