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
