/// Which answer counts of somebody who answered more than once.
public enum DoublesRule: String, CaseIterable, Sendable, Hashable {
  /// The latest: what she came to think.
  case last
  /// The earliest: what she said unprompted.
  case first
  /// Each, as if different people had given them.
  case all
}
