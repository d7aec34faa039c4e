import IntegerProgramming
import OpeningHoursTables

// What is left when a search ends with nothing in hand.
extension Problem {
  /// The better of today's week and the week of all hours that are worth something, of those that obey
  /// every rule.
  ///
  /// - Parameters:
  ///   - reason: Why the search ended.
  ///   - bound: What it knows that no week exceeds, in thousandths.
  ///   - limits: The limits that ended it.
  /// - Returns: The week, or nothing found.
  /// - Throws: `SolverError` for a broken solver.
  func stopped(
    _ reason: Termination, bound: Int = .max, _ limits: SearchLimits
  ) throws -> Decision {
    // To staff a second week as well would take too long.
    let weeks = team == nil ? [today, weekOfAllWorth] : [today]
    let known = try weeks.compactMap { try proposal(of: $0, reason, bound: bound, limits) }
    return known.max { $0.thousandths < $1.thousandths }.map(Decision.proposal)
      ?? .nothingFound(Proposal.Ending(reason))
  }

  /// A proposal of a week that nobody searched for; nothing where it breaks a rule.
  private func proposal(
    of week: Schedule, _ reason: Termination, bound: Int, _ limits: SearchLimits
  ) throws -> Proposal? {
    let value = thousandths(of: week)
    let bound = max(value, min(bound, thousandthsAtMost))
    var proposal = Proposal(
      problem: self, schedule: week, thousandths: value, bound: bound,
      ending: value == bound ? .optimal : Proposal.Ending(reason), hasProvenTieBreaks: false)
    if let team {
      // The time is over, but hours that are decided take little more.
      let found = try shifts(
        staffing: week, by: team, under: rules, within: limits.prolonged(by: .seconds(1)))
      guard case .shifts(let shifts) = found else { return nil }
      proposal.staffing = ProposedStaffing(
        proposed: shifts, today: week == today ? .shifts(shifts) : .unknown)
    }
    return Audit(self).findings(proposal).isEmpty ? proposal : nil
  }

  /// Each day's hours that must be open, or may be and are worth something.
  private var weekOfAllWorth: Schedule {
    var week = Schedule()
    for day in Weekday.allCases {
      let limits = DayLimits(day: day, grid: grid, rules: rules)
      let spans = grid.slots.filter { slot in
        limits.mustOpen[slot] || limits.mayOpen[slot] && demand[day, slot].thousandths > 0
      }.compactMap { grid.span(of: $0..<($0 + 1)) }
      week[day] = DayPlan(spans.merged())
    }
    return week
  }
}
