import IntegerProgramming
import OpeningHoursTables

/// The integer program over day plans: one binary variable for each plan of each day.
struct DayPlanProgram {
  private(set) var program = IntegerProgram()
  /// The plans of each day, Monday first, and the variable that chooses each.
  private(set) var choices: [[(column: DayPlanColumn, variable: Variable)]] = []
  private let grid: WeekGrid

  /// The program of a problem.
  ///
  /// - Parameters:
  ///   - grid: The grid of the plans' slots.
  ///   - columns: The plans of each day, Monday first, none of the days without any.
  ///   - weekRows: The rules that are sums over the chosen plans.
  ///   - classRows: The rules that sort the plans into classes.
  init(grid: WeekGrid, columns: [[DayPlanColumn]], weekRows: [WeekRow], classRows: [ClassRow]) {
    self.grid = grid
    program.reserveCapacity(columns.reduce(0) { $0 + $1.count })
    for (day, plans) in zip(Weekday.allCases, columns) {
      choices.append(
        plans.map { plan in
          (plan, program.addVariable("plan_\(day.key)", kind: .binary))
        })
    }
    addOnePlanForEachDay()
    for row in weekRows { add(row) }
    for row in classRows { add(row) }
    program.objective = Objective(.maximize, sum(\.value))
  }

  /// What is wanted of schedules that are worth the same, the most important first.
  var tieBreaks: [Objective] {
    [
      Objective(.minimize, sum(\.changedSlots)),
      Objective(.minimize, sum(\.staffMinutes)),
      Objective(.minimize, sum(\.lateness)),
    ]
  }

  /// The schedule that a point of the program stands for.
  func schedule(at values: [Double]) -> Schedule {
    var schedule = Schedule()
    for (day, plans) in zip(Weekday.allCases, choices) {
      guard let chosen = plans.first(where: { values[$0.variable.index] > 0.5 }) else { continue }
      schedule[day] = DayPlan(chosen.column.blocks.compactMap { grid.span(of: $0) })
    }
    return schedule
  }

  private func sum(_ quantity: (DayPlanMeasures) -> Int) -> LinearExpression {
    var expression = LinearExpression()
    for plans in choices {
      for plan in plans {
        let value = quantity(plan.column.measures)
        if value != 0 { expression.add(Double(value), times: plan.variable) }
      }
    }
    return expression
  }

  /// (1) One plan for each day.
  private mutating func addOnePlanForEachDay() {
    for (day, plans) in zip(Weekday.allCases, choices) {
      program.addRow(
        "one_plan_\(day.key)", LinearExpression.sum(of: plans.map(\.variable)), lower: 1, upper: 1)
    }
  }

  /// (2) to (7): a sum over the chosen plans between two limits.
  private mutating func add(_ row: WeekRow) {
    program.addRow(
      row.name, sum(row.usage), lower: row.lower.map(Double.init), upper: row.upper.map(Double.init)
    )
  }

  /// (8) and (9): at most so many classes are used; a plan needs its class.
  private mutating func add(_ row: ClassRow) {
    var users: [[Int]: [(day: Weekday, variable: Variable)]] = [:]
    var order: [[Int]] = []
    for day in row.days {
      for plan in choices[day.rawValue] {
        guard let key = row.classOf(plan.column.blocks) else { continue }
        if users[key] == nil { order.append(key) }
        users[key, default: []].append((day, plan.variable))
      }
    }
    var used = LinearExpression()
    for key in order {
      let isUsed = program.addVariable("\(row.name)_used", kind: .binary)
      used.add(1, times: isUsed)
      for day in row.days {
        let plans = (users[key] ?? []).filter { $0.day == day }.map(\.variable)
        guard !plans.isEmpty else { continue }
        var expression = LinearExpression.sum(of: plans)
        expression.add(-1, times: isUsed)
        program.addRow("\(row.name)_\(day.key)", expression, upper: 0)
      }
    }
    program.addRow("\(row.name)_most", used, upper: Double(row.mostClasses))
  }
}
