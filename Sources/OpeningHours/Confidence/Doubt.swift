/// What is doubtful about a demand, and drawn.
public enum Doubt: String, Sendable, Hashable, Codable, CaseIterable {
  /// Chance alone: other people could have answered, and other weeks could have been counted.
  case sample
  /// Chance, and how far estimates of hours are off that nobody was asked about.
  case all
}

/// One value for each doubt.
public struct ByDoubt<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  /// With chance alone; nothing where it was not drawn.
  public let sample: Value?
  /// With all doubts that were drawn.
  public let all: Value

  /// The value for a doubt.
  public subscript(doubt: Doubt) -> Value? {
    switch doubt {
    case .sample: sample
    case .all: all
    }
  }
}
