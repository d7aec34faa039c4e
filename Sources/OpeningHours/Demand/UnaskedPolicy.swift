/// What becomes of hours that nobody was asked about.
public enum UnaskedPolicy: String, Sendable, Hashable, CaseIterable {
  /// Those that are open today stay open, at an unknown value.
  case keep
  /// They get an estimated value where the asked hours allow one.
  case estimate
}
