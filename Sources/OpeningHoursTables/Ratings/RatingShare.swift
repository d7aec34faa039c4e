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
  /// The interval is Wilson's score interval (Wilson 1927, "Probable inference, the law of succession, and
  /// statistical inference"; recommended by Brown, Cai and DasGupta 2001, "Interval estimation for a
  /// binomial proportion"). Of weighted answers the effective number counts (Kish 1965, *Survey Sampling*).
  ///
  /// - Parameters:
  ///   - part: The share, 0...1.
  ///   - answers: The effective number of answers, above 0; nothing where it is not known.
  ///   - isUncertain: Whether the source does not settle the figure.
  package init(part: Double, ofAnswers answers: Double?, isUncertain: Bool = false) {
    self.part = part
    self.isUncertain = isUncertain
    interval = answers.map { Self.scoreInterval(of: part, answers: $0, quantile: Self.quantile) }
  }

  /// Wilson's score interval of a share.
  ///
  /// - Parameters:
  ///   - part: The share, 0...1.
  ///   - answers: The effective number of answers, above 0.
  ///   - quantile: Up to where the standard normal distribution has the mass that the interval is to have,
  ///     from its negative on.
  /// - Returns: The interval, within 0...1.
  package static func scoreInterval(
    of part: Double, answers: Double, quantile: Double
  ) -> ClosedRange<Double> {
    let square = quantile * quantile / answers
    let middle = (part + square / 2) / (1 + square)
    let spread =
      (part * (1 - part) / answers * quantile * quantile + square * square / 4).squareRoot()
      / (1 + square)
    return max(0, middle - spread)...min(1, middle + spread)
  }

  /// The standard normal distribution has 95 % of its mass between this and its negative.
  private static let quantile = 1.959_963_984_540_054
}
