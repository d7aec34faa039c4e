/// What people rate about opening hours on a scale of ordered answers; the raw values are keys of a plan.
public enum RatingQuestion: String, Sendable, Hashable, CaseIterable {
  /// How important the hours are.
  case importance
  /// How satisfied they are with today's hours.
  case satisfaction
}
