/// How a share changed from one survey to the next, with how far chance may have moved it.
public struct ShareChange: Sendable, Hashable {
  /// The share of the earlier survey.
  public let then: ShareEstimate
  /// The share of the later survey.
  public let now: ShareEstimate
  /// By how much the share rose, −1...1.
  public let difference: Double
  /// Between which ends the true difference lies in 95 of 100 such pairs of surveys.
  public let interval: ClosedRange<Double>
  /// The difference by its standard error if nothing had changed.
  package let score: Double

  /// The change between two surveys.
  ///
  /// The interval takes each share's own score interval and puts the two together (Newcombe 1998,
  /// "Interval estimation for the difference between independent proportions: comparison of eleven
  /// methods", method 10, and "Improved confidence intervals for the difference between binomial
  /// proportions based on paired data", the same with what pairs have in common; as a principle: Zou and
  /// Donner 2008, "Construction of confidence limits about effect measures"). One formula serves
  /// three designs, which differ in how the two shares hang together:
  ///
  /// * *other people*: not at all, 0;
  /// * *the same people* (a panel): by their paired answers, so that what counts is each one's own
  ///   change;
  /// * *some of them the same*: by the covariance of those who were asked twice, over all of both
  ///   surveys (Kish 1965, *Survey Sampling*, 12.4).
  ///
  /// - Parameters:
  ///   - then: The earlier share.
  ///   - now: The later share.
  ///   - correlation: How the two estimates hang together, −1...1.
  init(from then: ShareEstimate, to now: ShareEstimate, correlation: Double) {
    self.then = then
    self.now = now
    difference = now.part - then.part
    let rounding = then.varianceOfRounding + now.varianceOfRounding
    let quantile = NormalDistribution.quantile95
    func reach(_ one: Double, _ other: Double) -> Double {
      let chance = one * one + other * other - 2 * correlation * one * other
      return (max(0, chance) + quantile * quantile * rounding).squareRoot()
    }
    interval =
      max(
        -1, difference - reach(now.below, then.above))...min(
        1, difference + reach(now.above, then.below))
    // If nothing had changed, both surveys would tell of one share.
    let common =
      (then.part * then.answers + now.part * now.answers) / (then.answers + now.answers)
    let (early, late) = (
      common * (1 - common) / then.answers, common * (1 - common) / now.answers
    )
    let variance = early + late - 2 * correlation * (early * late).squareRoot() + rounding
    score = variance > 1e-15 ? difference / variance.squareRoot() : 0
  }
}
