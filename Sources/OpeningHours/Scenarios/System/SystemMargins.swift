import OpeningHoursTables

/// What one hour more or less would change at each branch of a proposal, and when branches are open.
public struct SystemMargins: Sendable {
  /// What the best week with one open hour more would bring each branch.
  ///
  /// As [branch], times its weight, in thousandths of the objective's unit; below 0 where it loses, nothing where
  /// its own rules permit none.
  public let oneHourMore: [Int?]
  /// What each branch would lose with one open hour less, likewise; below 0 where it gains, since rules that link
  /// branches hold its hours.
  public let oneHourLess: [Int?]
}

extension SystemProposal {
  /// What one hour more or less would change at each branch while what links the branches in time stays as it
  /// is.
  ///
  /// - Returns: Nothing where the limits that the weeks were searched within are over, and where people go
  ///   elsewhere or count once, so that an hour of one branch changes what those of others are worth.
  public func margins() -> SystemMargins? {
    problem.plan.transfer == nil && problem.people == nil ? search.margins(self) : nil
  }
}

extension SystemSearch {
  fileprivate func margins(_ proposal: SystemProposal) -> SystemMargins? {
    let grid = problem.plan.grid
    let weeks = branches.indices.map { branches[$0].week(proposal.weeks[$0], grid) }
    guard !weeks.contains(nil) else { return nil }
    let known = weeks.compactMap(\.self)
    let none = problem.rows.map { _ in 0 }
    guard let curves = curves(frozen: frozenDays(known), none) else { return nil }
    let hour = 60 / grid.slotMinutes
    func margin(_ branch: Int, _ step: Int) -> Int? {
      curves[branch].first { $0.openSlots == known[branch].openSlots + step }.map { point in
        problem.thousandths(point.value / scale - known[branch].value)
      }
    }
    return SystemMargins(
      oneHourMore: branches.indices.map { margin($0, hour) },
      oneHourLess: branches.indices.map { branch in margin(branch, -hour).map { -$0 } })
  }
}
