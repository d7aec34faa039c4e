/// A program from which some variables were removed by fixing them, and the way back.
struct ReducedProgram: Sendable {
  /// The smaller program; constants carry what the fixed variables contribute.
  let program: IntegerProgram
  /// For each variable of the smaller program its position in the greater one, ascending.
  let kept: [Int]
  /// For each variable of the greater program its position in the smaller one; -1 when fixed.
  private let position: [Int]
  /// For each variable of the greater program the value it is fixed at; 0 when kept.
  private let fixedValue: [Double]

  /// Removes variables of a program.
  ///
  /// - Parameters:
  ///   - original: the greater program.
  ///   - fixed: one element for each variable: the value it is fixed at, or `nil` to keep it.
  init(_ original: IntegerProgram, fixing fixed: [Double?]) {
    kept = fixed.indices.filter { fixed[$0] == nil }
    fixedValue = fixed.map { $0 ?? 0 }
    var position = [Int](repeating: -1, count: fixed.count)
    for (new, old) in kept.enumerated() { position[old] = new }
    self.position = position

    var smaller = IntegerProgram()
    smaller.reserveCapacity(kept.count)
    for old in kept {
      let column = original.columns[old]
      _ = smaller.addVariable(
        column.name, kind: column.kind, lower: column.lower, upper: column.upper)
    }
    for row in original.rows {
      let expression = Self.reduced(row.expression, position: position, fixedValue: fixedValue)
      smaller.addRow(row.name, expression, lower: row.lower, upper: row.upper)
    }
    smaller.objective = Objective(
      original.objective.sense,
      Self.reduced(original.objective.expression, position: position, fixedValue: fixedValue))
    program = smaller
  }

  /// An objective of the greater program in the words of the smaller one.
  func reduced(_ objective: Objective) -> Objective {
    Objective(
      objective.sense,
      Self.reduced(objective.expression, position: position, fixedValue: fixedValue))
  }

  /// A point of the greater program in the words of the smaller one, which it must agree with.
  func reduced(_ values: [Double]) -> [Double] {
    kept.map { values[$0] }
  }

  /// A point of the smaller program in the words of the greater one.
  func expanded(_ values: [Double]) -> [Double] {
    var full = fixedValue
    for (new, old) in kept.enumerated() { full[old] = values[new] }
    return full
  }

  private static func reduced(
    _ expression: LinearExpression, position: [Int], fixedValue: [Double]
  ) -> LinearExpression {
    var smaller = LinearExpression(constant: expression.constant)
    for term in expression.terms {
      let old = term.variable.index
      if position[old] >= 0 {
        smaller.add(term.coefficient, times: Variable(index: position[old]))
      } else {
        smaller.constant += term.coefficient * fixedValue[old]
      }
    }
    return smaller
  }
}
