import IntegerProgramming

/// The linear program that mixes whole weeks of branches under the rows that link them.
struct SystemMaster {
  let rows: [SystemRow]
  private(set) var program = IntegerProgram()
  /// The first row of the system; before it stands one row for each branch.
  let firstRow: Int
  /// What one unit of a week's worth is in the program.
  let unit: Double
  /// The variables by which rows may be broken, with what a unit of them costs.
  private(set) var broken: [Variable] = []
  /// The weeks by the order of their variables.
  var columns: [(branch: Int, week: BranchWeek, variable: Variable)] = []
  /// The rows that count each branch.
  private let own: [[(place: Int, measure: SystemMeasure)]]

  /// The program with first weeks.
  ///
  /// - Parameters:
  ///   - rows: The rows, of which limits may be less than the system's.
  ///   - own: The rows that count each branch, by place.
  ///   - weeks: What each branch begins with, as [branch][week].
  ///   - unit: What one unit of worth is in the program.
  ///   - penalty: What it costs to break a row by one, in the program's units; nothing where no row may be broken.
  ///   - isWhole: Whether weeks are taken or left, and not mixed.
  init(
    rows: [SystemRow], own: [[(place: Int, measure: SystemMeasure)]], weeks: [[BranchWeek]],
    unit: Double, penalty: Double?, isWhole: Bool = false
  ) {
    self.rows = rows
    self.own = own
    self.unit = unit
    firstRow = weeks.count
    var objective = LinearExpression()
    var sums = Array(repeating: LinearExpression(), count: rows.count)
    for (branch, weeks) in weeks.enumerated() {
      var one = LinearExpression()
      for week in weeks {
        let variable = program.addVariable(
          "week_\(branch)", kind: isWhole ? .binary : .continuous)
        columns.append((branch, week, variable))
        one.add(1, times: variable)
        objective.add(Double(week.value) / unit, times: variable)
        for (place, measure) in own[branch] {
          let amount = week.amount(measure)
          if amount != 0 { sums[place].add(Double(amount), times: variable) }
        }
      }
      program.addRow("one_\(branch)", one, lower: 1, upper: 1)
    }
    for (place, row) in rows.enumerated() {
      if row.isSoft {
        let missing = program.addVariable(
          "missing_\(place)", lower: 0, upper: Double(max(0, row.lower ?? 0)))
        objective.add(-Double(row.loss) / unit, times: missing)
        sums[place].add(1, times: missing)
      } else if let penalty {
        let over = program.addVariable("broken_\(place)")
        broken.append(over)
        objective.add(-penalty, times: over)
        sums[place].add((row.lower == nil ? -1 : 1) * row.unitSize, times: over)
      }
      program.addRow(
        "row_\(place)", sums[place], lower: row.lower.map(Double.init),
        upper: row.upper.map(Double.init))
    }
    program.objective = Objective(.maximize, objective)
  }

  /// The week of each branch at a point; nothing where a branch has none.
  func weeks(_ values: [Double], count: Int) -> [BranchWeek]? {
    var weeks = [BranchWeek?](repeating: nil, count: count)
    for column in columns where values[column.variable.index] > 0.5 {
      weeks[column.branch] = column.week
    }
    return weeks.contains(nil) ? nil : weeks.compactMap(\.self)
  }

  /// Adds a week of a branch.
  mutating func add(
    _ week: BranchWeek, of branch: Int, to solver: inout RelaxationSolver
  ) throws(SolverError) {
    var entries = [(row: branch, coefficient: 1.0)]
    for (place, measure) in own[branch] {
      let amount = week.amount(measure)
      if amount != 0 { entries.append((firstRow + place, Double(amount))) }
    }
    let variable = try solver.addVariable(
      "week_\(branch)", objective: Double(week.value) / unit, column: entries)
    columns.append((branch, week, variable))
  }
}

extension SystemRow {
  /// How much of the row's sum is one unit of breaking it: a slot, a day, an hour of staff, a whole amount of
  /// the currency.
  var unitSize: Double {
    switch measure {
    case .openSlots, .slot, .opens, .closed, .person: 1
    case .staffMinutes: 60
    case .cost: 6000
    }
  }
}
