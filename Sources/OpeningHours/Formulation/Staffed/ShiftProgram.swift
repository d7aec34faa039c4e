import IntegerProgramming

/// The shifts of a week whose day plans are decided: fewest paid minutes, as an integer program.
struct ShiftProgram {
  let program: IntegerProgram
  /// The kind of shift that each variable counts.
  private let kinds: [(day: Int, kind: ShiftKind)]

  /// - Parameters:
  ///   - days: The days.
  ///   - chosen: The plan of each day.
  ///   - limits: What must not be exceeded.
  init(days: [StaffedDay], chosen: [Int], limits: StaffedLimits) {
    var program = IntegerProgram()
    var kinds: [(day: Int, kind: ShiftKind)] = []
    var sums = Array(repeating: LinearExpression(), count: limits.most.count)
    var paid = LinearExpression()
    for (day, plan) in zip(days, chosen.indices).map({ ($0.1, $0.0.plans[chosen[$0.1]]) }) {
      for (limit, amount) in plan.usage.enumerated() { sums[limit].constant += Double(amount) }
      var onDuty = Array(repeating: LinearExpression(), count: plan.required.count)
      let most = plan.required.max() ?? 0
      for kind in days[day].kinds where kind.slots.contains(where: { plan.required[$0] > 0 }) {
        let variable = program.addVariable(
          "shifts_\(kinds.count)", kind: .integer, lower: 0, upper: Double(most))
        kinds.append((day, kind))
        paid.add(Double(kind.slots.count), times: variable)
        for slot in kind.slots { onDuty[slot].add(1, times: variable) }
        for (limit, amount) in kind.usage.enumerated() where amount != 0 {
          sums[limit].add(Double(amount), times: variable)
        }
      }
      for (slot, least) in plan.required.enumerated() where least > 0 {
        program.addRow("duty_\(day)_\(slot)", onDuty[slot], lower: Double(least))
      }
    }
    for (limit, sum) in sums.enumerated() {
      program.addRow("limit_\(limit)", sum, upper: Double(limits.most[limit]))
    }
    program.objective = Objective(.minimize, paid)
    self.program = program
    self.kinds = kinds
  }

  /// The shifts of a solution.
  func shifts(at values: [Double], on grid: WeekGrid) -> [Shift] {
    zip(kinds, values).flatMap { entry, value in
      guard let day = Weekday(rawValue: entry.day), let span = grid.span(of: entry.kind.slots)
      else { return [Shift]() }
      return Array(
        repeating: Shift(day: day, span: span, group: entry.kind.group), count: Int(value.rounded())
      )
    }.sorted()
  }
}
