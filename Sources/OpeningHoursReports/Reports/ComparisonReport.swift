public import OpeningHours
import OpeningHoursTables

/// The facts of scenarios side by side.
public struct ComparisonReport: Sendable {
  /// The plan that they are scenarios of.
  public let plan: Plan
  /// The scenarios.
  public let comparison: Comparison

  /// A report about a comparison.
  public init(plan: Plan, comparison: Comparison) {
    self.plan = plan
    self.comparison = comparison
  }

  /// Whether some scenario speaks of hours without staff.
  var hasUnstaffed: Bool { comparison.entries.contains { $0.plan.staffless != nil } }

  /// The figures, before any layout writes them.
  var table: ComparisonTable { ComparisonTable(comparison) }

  /// What each scenario gains and gives up against the first, where both have a week.
  var moves:
    [(entry: Comparison.Entry, gained: [ProposalReport.Move], givenUp: [ProposalReport.Move])]
  {
    guard let first = comparison.entries.first?.week else { return [] }
    return comparison.entries.dropFirst().compactMap { entry in
      guard let week = entry.week else { return nil }
      let changes = week.schedule.changes(from: first.schedule)
      guard !changes.isEmpty else { return nil }
      let demand = week.problem.demand
      return (entry, changes.moves(\.opens, demand), changes.moves(\.closes, demand))
    }
  }
}

extension Comparison.Entry {
  /// The week, where there is one.
  var week: Comparison.Week? { outcome.week }
}

extension Comparison.Week {
  /// Whether nothing is known of what its hours are worth.
  var isOfUnknownWorth: Bool { problem.demand.isWorthUnknown(of: schedule) }

  /// Whether the difference to another week is within the error of the estimates it rests on; false
  /// where the two do not rest on the same demand.
  func isTie(with other: Comparison.Week) -> Bool {
    problem.demand.slots == other.problem.demand.slots && isTie(with: other.served)
  }

  /// The week with its hours without staff; of today's week, about which nothing is proven, today's.
  var served: ServedWeek {
    isProven == nil && schedule == problem.today ? problem.servedToday : problem.served(schedule)
  }

  /// The same of today's week, by the demand of this one.
  var isTieWithToday: Bool {
    !problem.demand.isWorthUnknown(of: problem.today) && isTie(with: problem.servedToday)
  }

  private func isTie(with other: ServedWeek) -> Bool {
    guard problem.objective != .reach else { return false }
    return EstimatedPart(served, against: other, problem.demand)?.isTie ?? false
  }

  /// Paid minutes of staff, where they are known.
  var staffMinutes: Int? {
    if let team = problem.team { return shifts?.paidMinutes(team) }
    return problem.staffing?.paidMinutes(of: schedule)
  }
}
