/// The shifts of a proposal beside those that today's hours take.
public struct ProposedStaffing: Sendable, Hashable {
  /// The shifts of the proposed week, in order.
  public let proposed: [Shift]
  /// What today's hours take under the same rules.
  public let today: Today

  /// What is known about staffing today's hours.
  public enum Today: Sendable, Hashable {
    /// The shifts that staff them in the fewest paid hours.
    case shifts([Shift])
    /// Rules that cannot hold together, and whether each of them is needed for that.
    case impossible([Rule], isMinimal: Bool)
    /// The search ended first.
    case unknown
  }

  /// The shifts of today's hours, where there are any.
  public var todayShifts: [Shift]? {
    if case .shifts(let shifts) = today { shifts } else { nil }
  }
}

extension [Shift] {
  /// The shifts of one group.
  public func of(group: Int) -> [Shift] { filter { $0.group == group } }

  /// The minutes that the shifts are paid for.
  public func paidMinutes(_ team: Team) -> Int { reduce(0) { $0 + team.paidMinutes(of: $1) } }

  /// What the shifts cost, in hundredths of the currency.
  public func cents(_ team: Team) -> Int { reduce(0) { $0 + team.cents(of: $1) } }

  /// How many of the shifts are duties of a kind.
  public func duties(_ duty: Duty, _ team: Team) -> Int { count { team.isDuty($0, duty) } }
}
