/// A share of those who were asked, with how far chance may have moved it.
public struct ShareEstimate: Sendable, Hashable {
  /// The share, 0...1.
  public let part: Double
  /// How many people were asked.
  public let people: Int
  /// The effective number of their answers: as many of equal weight would tell as much (Kish 1965,
  /// *Survey Sampling*); above 0.
  public let answers: Double
  /// Whether the table gives the share in whole percent.
  public let isRounded: Bool

  /// A share.
  ///
  /// - Parameters:
  ///   - part: The share, 0...1.
  ///   - people: How many people were asked, from 1.
  ///   - answers: The effective number of answers, above 0; that of the people where nothing is given.
  ///   - isRounded: Whether the share is given in whole percent.
  public init(part: Double, people: Int, answers: Double? = nil, isRounded: Bool = false) {
    self.part = part
    self.people = people
    self.answers = answers ?? Double(people)
    self.isRounded = isRounded
  }

  /// Between which shares the true one lies in 95 of 100 such surveys.
  public var interval: ClosedRange<Double> {
    max(
      0, part - (below * below + rounding).squareRoot())...min(
        1, part + (above * above + rounding).squareRoot())
  }

  /// How far chance reaches below and above the share.
  var below: Double { part - ScoreInterval.of(part: part, answers: answers).lowerBound }
  var above: Double { ScoreInterval.of(part: part, answers: answers).upperBound - part }

  /// The square of how far rounding reaches, as chance does at 95 %: a number that was rounded to whole
  /// percent has a variance of a twelfth of a point squared more.
  private var rounding: Double {
    NormalDistribution.quantile95 * NormalDistribution.quantile95 * varianceOfRounding
  }

  /// The variance that rounding adds.
  var varianceOfRounding: Double { isRounded ? 0.01 * 0.01 / 12 : 0 }
}
