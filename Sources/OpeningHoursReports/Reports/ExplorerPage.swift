public import OpeningHours

/// A report whose reader moves one key or two and sees the best week change, in one HTML file without
/// a server: every point was worked out before.
public struct ExplorerPage: Sendable {
  /// The report about the plan as it stands.
  let decision: DecisionReport
  /// The best week for each value.
  let sweep: Sweep

  /// More points than these make a page that nobody wants to load.
  public static let mostPoints = 200

  /// A page.
  ///
  /// - Parameters:
  ///   - decision: The report about the plan as it stands.
  ///   - sweep: The best week for each value of the keys to move.
  public init(decision: DecisionReport, sweep: Sweep) {
    self.decision = decision
    self.sweep = sweep
  }
}
