import OpeningHoursTables

/// How a rule that links branches stands in some weeks.
public struct SystemStanding: Sendable {
  /// Whether the weeks keep it.
  public let isMet: Bool
  /// Whether nothing is left of it somewhere: no slot, no branch, nothing of an amount.
  public let isBinding: Bool
}

extension SystemProposal {
  /// How each rule of the plan stands in the proposed weeks.
  public var standing: [SystemStanding] { problem.standing(weeks) }

  /// The same today.
  public var standingToday: [SystemStanding] { problem.standingToday }

  /// What one unit more of all limits of a rule would bring about, in thousandths of the objective's unit: an
  /// hour, an hour of staff, 1 of the currency, or a branch open or closed at each of its times.
  public func price(of rule: Int) -> Int {
    let sum = problem.rows.indices.filter { problem.rows[$0].rule == rule }.reduce(0.0) {
      $0 + abs(rowPrices[$1]) * problem.rows[$1].unitInReports(problem.plan.grid)
    }
    return Int(min(sum, 1e15).rounded())
  }
}

extension SystemProblem {
  /// How each rule of the plan stands in today's weeks.
  public var standingToday: [SystemStanding] { standing(today) }

  /// How each rule stands in some weeks.
  func standing(_ weeks: [Schedule]) -> [SystemStanding] {
    let measured = zip(branches.indices, weeks).map { branch, week in
      BranchWeek(
        week, plan.grid,
        BranchUsage(plan.grid, branches[branch].staffing, plan.file.branches[branch].cost))
    }
    var isMet = plan.rules.map { _ in true }
    var isBinding = plan.rules.map { _ in false }
    for row in rows {
      guard let rule = row.rule else { continue }
      let sum = row.branches.reduce(0) { $0 + measured[$1].amount(row.measure) }
      if row.violation(sum) > 0 { isMet[rule] = false }
      let left = min(row.upper.map { $0 - sum } ?? .max, row.lower.map { sum - $0 } ?? .max)
      if left <= 0 { isBinding[rule] = true }
    }
    return zip(isMet, isBinding).map { SystemStanding(isMet: $0, isBinding: $1) }
  }
}

extension SystemRow {
  /// How many units of the row are one of those that reports speak of.
  fileprivate func unitInReports(_ grid: WeekGrid) -> Double {
    switch measure {
    case .openSlots: Double(60 / grid.slotMinutes)
    case .staffMinutes: 60
    case .cost: 6000
    case .slot, .opens, .closed, .person: 1
    }
  }
}

extension BranchWeek {
  /// What rows count of a schedule; what it is worth is left out.
  fileprivate init(_ schedule: Schedule, _ grid: WeekGrid, _ usage: BranchUsage) {
    var (open, staff, cost) = (0, 0, 0)
    var blocks: [[Range<Int>]] = []
    for day in Weekday.allCases {
      blocks.append(schedule[day].spans.map { grid.slots(within: $0) })
      let slots = schedule[day].openMinutes / grid.slotMinutes
      guard slots > 0 else { continue }
      let (each, fixed) = (usage.ofSlot[day.rawValue], usage.ofDay[day.rawValue])
      open += slots
      staff += slots * each.staffMinutes + fixed.staffMinutes
      cost += slots * each.cost + fixed.cost
    }
    self.init(
      blocks: blocks, value: 0, openSlots: open, staffMinutes: staff, cost: cost, changedSlots: 0,
      slotsPerDay: grid.slotsPerDay)
  }
}
