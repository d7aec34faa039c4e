/// The mean of what some respondents said, by weight.
struct WeightedMean {
  /// The mean.
  let mean: Double
  /// The variance of the mean over such surveys: that of a ratio, by linearisation (Woodruff 1971, "A
  /// simple method for approximating the variance of a complicated estimate").
  let variance: Double
  /// How many said something.
  let people: Int
  /// What each respondent adds to the mean's error: her part of all weight times how far she is off the
  /// mean; the variance is the sum of their squares.
  let errors: [Int: Double]

  /// The mean of values by respondent; nothing where nobody said something.
  init?(_ values: [(respondent: Int, value: Double, weight: Double)]) {
    let sum = values.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return nil }
    let mean = values.reduce(0) { $0 + $1.weight * $1.value } / sum
    self.mean = mean
    people = values.count
    let count = Double(values.count)
    let factor = values.count > 1 ? (count / (count - 1)).squareRoot() / sum : 0
    errors = Dictionary(
      values.map { ($0.respondent, factor * $0.weight * ($0.value - mean)) }
    ) { first, _ in first }
    variance = values.reduce(0) { squares, one in
      let error = factor * one.weight * (one.value - mean)
      return squares + error * error
    }
  }

  /// The covariance with another survey's mean, through the respondents who answered both.
  func covariance(_ later: WeightedMean, _ pairs: [SharedRespondents.Pair]) -> Double {
    pairs.reduce(0) { sum, pair in
      sum + (errors[pair.then] ?? 0) * (later.errors[pair.now] ?? 0)
    }
  }

  /// How the two means hang together, −1...1.
  func correlation(_ later: WeightedMean, _ pairs: [SharedRespondents.Pair]) -> Double {
    let spread = (variance * later.variance).squareRoot()
    return spread > 0 ? min(1, max(-1, covariance(later, pairs) / spread)) : 0
  }
}
