import OpeningHoursTables

/// A count beside what was expected of it.
struct CountComparison: Sendable, Hashable {
  /// Visits a week that came.
  let came: Double
  /// Visits a week that were expected.
  let expected: Double
  /// The variance of what comes around what is expected.
  let variance: Double

  /// How far what came is from what was expected, by the standard error.
  var score: Double { variance > 0 ? (came - expected) / variance.squareRoot() : 0 }

  /// Between which numbers what comes lies in 95 of 100 cases.
  var range: ClosedRange<Double> {
    let reach = NormalDistribution.quantile95 * variance.squareRoot()
    return max(0, expected - reach)...(expected + reach)
  }
}

/// How visits changed in hours that were left alone, and how much weeks differ there.
struct KeptHours: Sendable {
  /// Visits after over visits before, above 0, with the variance of that; nothing where nothing tells.
  let estimate: (factor: Double, variance: Double)?
  let dispersion: Review.Dispersion
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
      return
    }
    let factor = after / before
    let chances = counted.map { Self.chance($0.before, $0.after, factor) }
    let squares = zip(counted, chances).map { hour, chance -> Double in
      let residual = hour.after.visits - factor * hour.before.visits
      return residual * residual / chance
    }.sorted()
    let isMeasured = squares.count >= Self.fewestForDispersion
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
      variance: dispersion.factor * Self.chance(before, after, estimate.factor))
  }

  /// The trend as it is told.
  var told: Review.Trend? {
    estimate.map { estimate in
      let reach = NormalDistribution.quantile95 * estimate.variance.squareRoot()
      return Review.Trend(
        factor: estimate.factor,
        interval: max(0, estimate.factor - reach)...(estimate.factor + reach), hours: hours)
    }
  }
}
