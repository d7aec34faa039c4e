/// A share of those who answered, with how far chance may have moved it.
public struct RatingShare: Sendable, Hashable {
  /// The share, 0...1.
  public let part: Double
  /// Between which shares the true one lies in 95 of 100 such surveys; nothing where it is not known how
  /// many answered.
  public let interval: ClosedRange<Double>?
  /// Whether the source does not settle the figure.
  public let isUncertain: Bool

  /// A share of so many answers of equal weight.
  ///
  /// Its interval is a ``ScoreInterval``.
  ///
  /// - Parameters:
  ///   - part: The share, 0...1.
  ///   - answers: The effective number of answers, above 0; nothing where it is not known.
  ///   - isUncertain: Whether the source does not settle the figure.
  package init(part: Double, ofAnswers answers: Double?, isUncertain: Bool = false) {
    self.part = part
    self.isUncertain = isUncertain
    interval = answers.map { ScoreInterval.of(part: part, answers: $0) }
  }
}
