/// How the burdens of people, the weights of their wishes that are not kept, are weighed against each other;
/// the raw values are the words of a plan file.
public enum RosterFairness: String, Sendable, Hashable, CaseIterable {
  /// Their sum is as small as can be.
  case sum
  /// The sum of their squares is as small as can be.
  case squares
  /// The greatest is as small as can be, then the next.
  case leximin
}
