import Glibc

/// The standard normal distribution.
package enum NormalDistribution {
  /// 95 % of its mass lie between this and its negative.
  package static let quantile95 = 1.959_963_984_540_054

  /// How likely a number is that is as far from 0 as another or farther, on either side.
  package static func tail(_ score: Double) -> Double { erfc(abs(score) / 2.0.squareRoot()) }
}

/// Student's distribution: how far a mean is off whose spread is taken from few numbers.
package enum StudentDistribution {
  /// 95 % of the distribution's mass lie between this and its negative.
  ///
  /// The expansion of Cornish and Fisher (Abramowitz and Stegun 1964, *Handbook of Mathematical
  /// Functions*, 26.7.5); it is off by less than a hundredth from four degrees of freedom on.
  ///
  /// - Parameter degrees: The degrees of freedom, from 4; of fewer those of 4 are taken.
  /// - Returns: The number, from 1.96.
  package static func quantile95(degrees: Double) -> Double {
    let (number, freedom) = (NormalDistribution.quantile95, max(4, degrees))
    let square = number * number
    let terms = [
      (square + 1) / 4, ((5 * square + 16) * square + 3) / 96,
      (((3 * square + 19) * square + 17) * square - 15) / 384,
    ]
    return terms.reversed().reduce(0) { ($0 + $1 * number) / freedom } + number
  }

  /// The number of the normal distribution that is as likely to be passed as one of this distribution
  /// (Abramowitz and Stegun, 26.7.8).
  package static func normalScore(of number: Double, degrees: Double) -> Double {
    let freedom = max(4, degrees)
    return number * (1 - 1 / (4 * freedom)) / (1 + number * number / (2 * freedom)).squareRoot()
  }
}
