import OpeningHoursTables

/// Estimates of hours that nobody was asked about: means of the asked ones, in which an hour counts
/// the more the nearer it is in time and the more alike its day.
///
/// Kriging of the roots of the shares with a mean that is not known: the best linear predictor under
/// ``HourLikeness``. Roots, since large shares scatter more than small ones, and since none can come
/// out below 0. Source: Cressie, *Statistics for Spatial Data* (1993), chapter 3; the errors of
/// left-out hours in closed form: Dubrule, *Cross validation of kriging in a unique neighborhood*
/// (1983). The article <doc:EstimatedHours> tells what else was tried.
struct HourEstimator: Sendable {
  /// The hours that were asked about.
  let asked: [AskedHour]
  /// The share of each in percent.
  let shares: [Double]
  /// The mean of the shares; 1 where nobody wished anything.
  private let mean: Double
  private let likeness: HourLikeness
  private let factor: CholeskyFactor
  /// K⁻¹ times the roots of the shares, as parts of their mean.
  private let weights: [Double]
  private let inverseDiagonal: [Double]

  /// What two answers about the same hour would not have in common.
  private static let chance = 0.002
  /// The spread of the mean before anything is known about it: so wide that it does not matter.
  private static let spreadOfMean = 100.0
  /// No share is more than this, in percent.
  private static let ceiling = 100.0
  /// The fewest hours that say something about others and about the error of that.
  static let fewestAsked = 3

  /// Learns from what was asked; nothing where that is too little.
  init?(_ known: [(hour: AskedHour, share: Double)]) {
    guard known.count >= Self.fewestAsked else { return nil }
    let hours = known.map(\.hour)
    let likeness = HourLikeness()
    let sum = known.reduce(0) { $0 + $1.share }
    let mean = sum > 0 ? sum / Double(known.count) : 1
    let factor = CholeskyFactor(size: hours.count) { row, column in
      likeness.of(hours[row], hours[column]) + Self.spreadOfMean
        + (row == column ? Self.chance : 0)
    }
    asked = hours
    shares = known.map(\.share)
    self.mean = mean
    self.likeness = likeness
    self.factor = factor
    weights = factor.solvingWhole(known.map { ($0.share / mean).squareRoot() })
    inverseDiagonal = factor.inverseDiagonal
  }

  /// The estimate for an hour in percent, and whether it came out above 100 and was set to that.
  func share(of hour: AskedHour) -> (percent: Double, isCapped: Bool) {
    let share = Self.square(root(of: hour)) * mean
    return (min(share, Self.ceiling), share > Self.ceiling)
  }

  /// What each asked hour would be estimated at, in percent, if only the others had been asked.
  var leftOut: [Double] {
    asked.indices.map { place in
      let root = (shares[place] / mean).squareRoot() - weights[place] / inverseDiagonal[place]
      return min(Self.square(root) * mean, Self.ceiling)
    }
  }

  private func root(of hour: AskedHour) -> Double {
    zip(asked, weights).reduce(0) { $0 + covariance(hour, $1.0) * $1.1 }
  }

  /// What the roots of two hours have in common before anything is known about either.
  private func covariance(_ first: AskedHour, _ second: AskedHour) -> Double {
    likeness.of(first, second) + Self.spreadOfMean
  }

  private static func square(_ root: Double) -> Double { max(root, 0) * max(root, 0) }
}

// How far estimates are from the truth.
extension HourEstimator {
  /// How much wider the error is than the covariance says: hours are missing in blocks, not one by
  /// one, and a block's error was up to so many times the one that follows from single hours.
  private static let widening = 1.5
  /// A root below this part of the mean's is taken to err like one of this.
  private static let smallestRoot = 0.25
  /// The variance that roots have as a rule, and for how many asked hours that rule stands.
  private static let usualVariance = (variance: 0.1, hours: 4.0)

  /// The usual error of a sum of estimates, each times a factor, in percent.
  ///
  /// Errors of hours near each other go together, so they are added up with their covariance: what
  /// two neighbours have in common does not average out where both open, and cancels where one opens
  /// and the other closes.
  func usualError(of sum: [(hour: AskedHour, factor: Double)]) -> Double {
    let roots = sum.map { max(root(of: $0.hour), Self.smallestRoot) * 2 * $0.factor }
    var own = 0.0
    for (place, one) in sum.enumerated() {
      for (other, two) in sum.enumerated() {
        let common = covariance(one.hour, two.hour)
        own += roots[place] * roots[other] * (common + (place == other ? Self.chance : 0))
      }
    }
    let shared = asked.map { hour in
      zip(sum, roots).reduce(0) { $0 + covariance(hour, $1.0.hour) * $1.1 }
    }
    let explained = factor.solving(shared).reduce(0) { $0 + $1 * $1 }
    return Self.widening * mean * (max(own - explained, 0) * variance).squareRoot()
  }

  /// The variance of the roots, from how far left-out hours are off.
  private var variance: Double {
    let rule = Self.usualVariance
    let seen = zip(weights, inverseDiagonal).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
    return (rule.variance * rule.hours + seen) / (rule.hours + Double(asked.count))
  }
}

// What draws of estimates are made of.
extension HourEstimator {
  /// What the root of each asked share counts in the root of the estimate for an hour.
  func coefficients(of hour: AskedHour) -> [Double] {
    factor.solvingWhole(asked.map { covariance(hour, $0) })
  }

  /// The covariance of the errors of some estimates' roots, in percent, as the factor L of L Lᵀ.
  ///
  /// It is not made wider as in ``usualError(of:)``: within one standard error lie as many errors as
  /// a normal distribution has there.
  func errorFactor(of hours: [AskedHour]) -> CholeskyFactor {
    let explained = hours.map { hour in factor.solving(asked.map { covariance(hour, $0) }) }
    let scale = variance * mean
    return CholeskyFactor(size: hours.count) { row, column in
      let own = covariance(hours[row], hours[column]) + (row == column ? Self.chance : 0)
      return (own - zip(explained[row], explained[column]).reduce(0) { $0 + $1.0 * $1.1 })
        * scale
    }
  }
}
