import OpeningHoursTables

/// A count beside what was expected of it.
struct CountComparison: Sendable, Hashable {
  /// Visits a week that came.
  let came: Double
  /// Visits a week that were expected.
  let expected: Double
  /// The variance of what comes around what is expected.
  let variance: Double
  /// How far that variance can be trusted.
  let sureness: SpreadSureness

  /// How far what came is from what was expected, by the standard error, as a number of the normal
  /// distribution.
  var score: Double {
    variance > 0 ? sureness.normalScore(of: (came - expected) / variance.squareRoot()) : 0
  }

  /// Between which numbers what comes lies in 95 of 100 cases.
  var range: ClosedRange<Double> {
    let reach = sureness.quantile95 * variance.squareRoot()
    return max(0, expected - reach)...(expected + reach)
  }
}

/// How far a spread can be trusted that was measured on some hours.
struct SpreadSureness: Sendable, Hashable {
  /// The degrees of freedom of Student's distribution; nothing where the spread is assumed.
  private let degrees: Double?

  /// Degrees of freedom for each hour.
  ///
  /// A median tells less than a mean of squares. With four fifths of the hours as degrees of freedom, in
  /// trials with 8 to 90 hours 1 to 5 of 100 reviews named an hour wrongly; by the normal distribution 8
  /// to 14 did.
  private static let degreesAnHour = 0.8

  /// The sureness of a spread that so many hours tell; nothing for one that is assumed.
  init(hours: Int?) { degrees = hours.map { Self.degreesAnHour * Double($0) } }

  /// 95 % of all deviations by such a spread lie between this and its negative.
  var quantile95: Double {
    degrees.map { StudentDistribution.quantile95(degrees: $0) } ?? NormalDistribution.quantile95
  }

  func normalScore(of number: Double) -> Double {
    degrees.map { StudentDistribution.normalScore(of: number, degrees: $0) } ?? number
  }
}

/// How visits changed in hours that were left alone, and how much weeks differ there.
struct KeptHours: Sendable {
  /// Visits after over visits before, above 0, with the variance of that; nothing where nothing tells.
  let estimate: (factor: Double, variance: Double)?
  let dispersion: Review.Dispersion
  let sureness: SpreadSureness
  private let hours: Int

  /// With fewer kept hours it is assumed how much weeks differ.
  private static let fewestForDispersion = 8
  /// What is assumed then: a week's visits in an hour scatter twice as far as by chance alone.
  private static let assumedDispersion = 4.0
  /// The median of a squared number of the normal distribution.
  private static let medianOfSquares = 0.4549

  init(_ kept: [ReviewedCounts.Hour]) {
    let counted = kept.compactMap { hour in
      hour.before.flatMap { before in hour.after.map { (before: before, after: $0) } }
    }
    let before = counted.reduce(0) { $0 + $1.before.visits }
    let after = counted.reduce(0) { $0 + $1.after.visits }
    hours = counted.count
    // Where nobody comes any more, nothing can be said of what else changed.
    guard before > 0, after > 0 else {
      estimate = nil
      dispersion = .init(factor: Self.assumedDispersion, isMeasured: false)
      sureness = SpreadSureness(hours: nil)
      return
    }
    let factor = after / before
    let chances = counted.map { Self.chance($0.before, $0.after, factor) }
    let squares = zip(counted, chances).map { hour, chance -> Double in
      let residual = hour.after.visits - factor * hour.before.visits
      return residual * residual / chance
    }.sorted()
    let isMeasured = squares.count >= Self.fewestForDispersion
    sureness = SpreadSureness(hours: isMeasured ? squares.count : nil)
    dispersion = .init(
      factor: isMeasured
        ? max(1, squares[squares.count / 2] / Self.medianOfSquares) : Self.assumedDispersion,
      isMeasured: isMeasured)
    estimate = (
      factor, dispersion.factor * chances.reduce(0, +) / (before * before)
    )
  }

  /// The variance of an hour's change if visits were nothing but chance.
  private static func chance(
    _ before: CountedWeek.Slot, _ after: CountedWeek.Slot, _ factor: Double
  ) -> Double {
    after.chance(of: factor * before.visits) + factor * factor * before.chance(of: before.visits)
  }

  /// A kept hour beside what was expected of it: as before, times the trend.
  func comparison(of hour: ReviewedCounts.Hour) -> CountComparison? {
    guard let estimate, let before = hour.before, let after = hour.after else { return nil }
    return CountComparison(
      came: after.visits, expected: estimate.factor * before.visits,
      variance: dispersion.factor * Self.chance(before, after, estimate.factor),
      sureness: sureness)
  }

  /// The trend as it is told.
  var told: Review.Trend? {
    estimate.map { estimate in
      let reach = sureness.quantile95 * estimate.variance.squareRoot()
      return Review.Trend(
        factor: estimate.factor,
        interval: max(0, estimate.factor - reach)...(estimate.factor + reach), hours: hours)
    }
  }
}
