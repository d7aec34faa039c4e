public import OpeningHoursTables

/// Somebody who is in no roster and comes when called, if she can be reached.
public struct StandIn: Sendable, Hashable {
  /// What she is called.
  public let name: String
  /// When she can come, Monday first; seven lists of spans, none of them for a day on which she cannot.
  public let available: [[TimeSpan]]
  /// How often she can come when called, in thousandths of all calls, 0...1000.
  public let reachPermille: Int
  /// What she can do.
  public let skills: Set<String>
  /// Where she is stated.
  public let source: Source

  /// Somebody who comes when called.
  public init(
    name: String, available: [[TimeSpan]], reachPermille: Int, skills: Set<String> = [],
    source: Source
  ) {
    precondition(available.count == Weekday.allCases.count && (0...1000).contains(reachPermille))
    self.name = name
    self.available = available
    self.reachPermille = reachPermille
    self.skills = skills
    self.source = source
  }

  /// Whether a shift lies in the times at which she can come.
  public func canWork(_ shift: Shift) -> Bool {
    available[shift.day.rawValue].contains { $0.intersection(shift.span) == shift.span }
  }
}
