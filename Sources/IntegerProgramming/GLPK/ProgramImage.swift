/// A program as the flat arrays that GLPK loads in one call.
///
/// Rows and columns stand at their positions from 0; the three entry arrays count from 1 and have
/// an unused element 0, because C reads them in place.
struct ProgramImage {
  var isMaximization: Bool
  var constant: Double
  var lower: [Double] = []
  var upper: [Double] = []
  var cost: [Double]
  var isInteger: [Int32] = []
  var rowLower: [Double] = []
  var rowUpper: [Double] = []
  var entryRow: [Int32] = [0]
  var entryColumn: [Int32] = [0]
  var entryValue: [Double] = [0]

  /// Lays out a valid program.
  ///
  /// - Parameters:
  ///   - program: the program, tightened when `integral`.
  ///   - integral: whether integer variables are declared as such; not for a relaxation.
  init(_ program: IntegerProgram, integral: Bool) {
    isMaximization = program.objective.sense == .maximize
    constant = program.objective.expression.constant
    cost = [Double](repeating: 0, count: program.columns.count)
    for term in program.objective.expression.terms {
      cost[term.variable.index] = term.coefficient
    }
    for column in program.columns {
      let bounds = Interval(lower: column.lower, upper: column.upper)
      lower.append(bounds.lower)
      upper.append(bounds.upper)
      isInteger.append(integral && column.isIntegral ? 1 : 0)
    }
    reserveEntries(program.rows.reduce(1) { $0 + $1.expression.terms.count })
    for (index, row) in program.rows.enumerated() {
      let limits = row.interval
      rowLower.append(limits.lower)
      rowUpper.append(limits.upper)
      for term in row.expression.terms {
        entryRow.append(Int32(index + 1))
        entryColumn.append(Int32(term.variable.index + 1))
        entryValue.append(term.coefficient)
      }
    }
  }

  private mutating func reserveEntries(_ count: Int) {
    entryRow.reserveCapacity(count)
    entryColumn.reserveCapacity(count)
    entryValue.reserveCapacity(count)
  }
}
