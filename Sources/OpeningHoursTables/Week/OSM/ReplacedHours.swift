/// Hours that a later rule of an `opening_hours` text takes out, though it speaks of other times.
///
/// Who writes `Mo-Fr 08:00-12:00; Mo 14:00-18:00` mostly means both; the specification lets the semicolon
/// replace what a comma would add to.
public struct ReplacedHours: Sendable, Hashable {
  /// The days on which they stood.
  public let days: [Weekday]
  /// The hours that no longer hold.
  public let spans: [TimeSpan]
  /// The rule that takes them out, as it is written.
  public let rule: String
}
