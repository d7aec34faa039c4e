import IntegerProgramming
import OpeningHoursTables

/// The integer program over single days of branches that loses as few people as can be.
struct PeopleProgram {
  private(set) var program = IntegerProgram()
  private let search: SystemSearch
  private let plans: [[[Int]]]
  /// Whether each plan is taken, as [branch][day][place in the plans].
  private var taken: [[[Variable]]] = []
  private var lost = LinearExpression()
  /// What all losses are multiples of.
  private let unit: Int

  init(_ search: SystemSearch, _ rows: [SystemRow], _ plans: [[[Int]]], unit: Int) {
    self.search = search
    self.plans = plans
    self.unit = unit
    for branch in plans.indices { addBranch(branch) }
    var people: [[Int]: (loss: Int, served: LinearExpression)] = [:]
    var order: [[Int]] = []
    for row in rows {
      let sum = sum(row)
      guard row.isSoft else {
        program.addRow(
          "row", sum, lower: row.lower.map(Double.init), upper: row.upper.map(Double.init))
        continue
      }
      let key = sum.terms.map(\.variable.index)
      if people[key] == nil { order.append(key) }
      people[key, default: (0, sum)].loss += row.loss
    }
    for key in order {
      guard let (loss, served) = people[key] else { continue }
      add(loss, served)
    }
    program.objective = Objective(.minimize, lost)
  }

  private mutating func addBranch(_ branch: Int) {
    let lanes = search.branches[branch].plainLanes
    taken.append(
      plans[branch].map { day in
        let variables = day.map { _ in program.addVariable("plan_\(branch)", kind: .binary) }
        program.addRow(
          "one_\(branch)", LinearExpression(variables.map { .init($0, 1) }), lower: 1, upper: 1)
        return variables
      })
    for (lane, isNeed) in lanes.needs.map({ ($0, true) }) + lanes.limits.map({ ($0, false) }) {
      var sum = LinearExpression()
      for (day, plans) in plans[branch].enumerated() {
        for (plan, variable) in zip(plans, taken[branch][day]) {
          let usage = lanes.usages[day][Int(lanes.classes[day][plan])]
          let amount = lane.value(usage)
          if amount != 0 { sum.add(Double(amount), times: variable) }
        }
      }
      let limit = Double(lane.value(lanes.start))
      program.addRow(
        "own_\(branch)", sum, lower: isNeed ? limit : nil, upper: isNeed ? nil : limit)
    }
  }

  /// What the plans add to a row.
  private func sum(_ row: SystemRow) -> LinearExpression {
    var sum = LinearExpression()
    for branch in row.branches {
      for (day, plans) in plans[branch].enumerated() {
        for (plan, variable) in zip(plans, taken[branch][day]) {
          let amount = search.branches[branch].days.amount(row.measure, day, plan)
          if amount != 0 { sum.add(Double(amount), times: variable) }
        }
      }
    }
    return sum
  }

  /// Adds people who are lost unless one of some plans is taken.
  private mutating func add(_ loss: Int, _ served: LinearExpression) {
    let isSure = taken.joined().contains { day in
      let own = Set(day.map(\.index))
      return served.terms.count { own.contains($0.variable.index) } == own.count
    }
    if isSure { return }
    let missing = program.addVariable("missing", lower: 0, upper: 1)
    lost.add(Double(loss / unit), times: missing)
    var sum = served
    sum.add(1, times: missing)
    program.addRow("person", sum, lower: 1)
  }

  /// Asks for weeks that lose no more than so much, in units.
  mutating func limitLoss(to most: Int) { program.addRow("lost", lost, upper: Double(most)) }

  /// The weeks that a point of the program stands for.
  func weeks(_ values: [Double]) -> [BranchWeek] {
    taken.enumerated().map { branch, days in
      search.branches[branch].days.week(
        days.enumerated().map { day, variables in
          zip(plans[branch][day], variables).first { values[$1.index] > 0.5 }?.0
            ?? plans[branch][day][0]
        })
    }
  }
}
