/// Between which shares the true one lies in 95 of 100 surveys, from the share of those who answered.
///
/// Wilson's score interval (Wilson 1927, "Probable inference, the law of succession, and statistical
/// inference"; recommended by Brown, Cai and DasGupta 2001, "Interval estimation for a binomial
/// proportion"). Of weighted answers the effective number counts (Kish 1965, *Survey Sampling*).
package enum ScoreInterval {
  /// The interval of a share.
  ///
  /// - Parameters:
  ///   - part: The share, 0...1.
  ///   - answers: The effective number of answers, above 0.
  ///   - quantile: Between this and its negative the standard normal distribution has the part of its mass
  ///     that the interval is to have.
  /// - Returns: The interval within 0...1; the share lies in it.
  package static func of(
    part: Double, answers: Double, quantile: Double = NormalDistribution.quantile95
  ) -> ClosedRange<Double> {
    let square = quantile * quantile / answers
    let middle = (part + square / 2) / (1 + square)
    let spread =
      (part * (1 - part) / answers * quantile * quantile + square * square / 4).squareRoot()
      / (1 + square)
    return max(0, middle - spread)...min(1, middle + spread)
  }
}
