/// A rule that a point breaks.
public struct Violation: Sendable, Equatable, CustomStringConvertible {
  /// Which sort of rule is broken.
  public enum Rule: Sendable, Equatable {
    /// A row, by name.
    case row(String)
    /// A bound of a variable, by name.
    case bound(String)
    /// The integrality of a variable, by name.
    case integrality(String)
    /// The number of values differs from the number of variables.
    case count
  }

  /// The broken rule.
  public let rule: Rule
  /// By how much, in the unit of the rule; infinite for a value that is not a number.
  public let amount: Double

  /// The violation in words.
  public var description: String {
    switch rule {
    case .row(let name): "row \(name) is broken by \(amount)"
    case .bound(let name): "a bound of \(name) is broken by \(amount)"
    case .integrality(let name): "\(name) is off an integer by \(amount)"
    case .count: "the number of values is off by \(amount)"
    }
  }
}

extension IntegerProgram {
  /// The rules a point breaks, found by plain arithmetic without any solver.
  ///
  /// - Parameters:
  ///   - values: one value for each variable.
  ///   - tolerance: how far a limit may be passed, as a fraction of it (of 1 when it is smaller),
  ///     and how far an integer variable may stand from an integer.
  /// - Returns: bounds and integrality in the order of the variables, then rows; empty when the
  ///   point is feasible.
  public func violations(of values: [Double], tolerance: Double = 1e-6) -> [Violation] {
    guard values.count == columns.count else {
      return [Violation(rule: .count, amount: Double(values.count - columns.count))]
    }
    var found: [Violation] = []
    for (column, value) in zip(columns, values) {
      if let amount = column.interval.excess(of: value, tolerance: tolerance) {
        found.append(Violation(rule: .bound(column.name), amount: amount))
      }
      let distance = abs(value - value.rounded())
      if column.isIntegral, distance > tolerance {
        found.append(Violation(rule: .integrality(column.name), amount: distance))
      }
    }
    for row in rows {
      let activity = row.expression.value(at: values) - row.expression.constant
      if let amount = row.interval.excess(of: activity, tolerance: tolerance) {
        found.append(Violation(rule: .row(row.name), amount: amount))
      }
    }
    return found
  }
}
