/// How far an estimate is drawn to the mean of its kind, because those that look highest are so by luck
/// too.
///
/// Whoever opens the hours with the highest shares finds fewer people there than the shares say:
/// *regression to the mean*. What to expect is the mean plus the reliable part of the difference
/// (James and Stein 1961; as empirical Bayes: Efron and Morris 1973, "Stein's estimation rule and its
/// competitors").
package struct Shrinkage: Sendable, Hashable {
  /// What estimates of this kind are on average.
  package let mean: Double
  /// What truths of this kind are on average.
  package let target: Double
  /// The part of a difference from the mean that is expected to be true, 0...1.
  package let reliability: Double
  /// The variance of a truth around what is expected of it, where it is the same for all; nothing where it
  /// follows from each estimate's own error.
  let variance: Double?
  /// How many estimates the mean and the reliability are from.
  let count: Int

  /// What to expect of an estimate, and how far the truth scatters around it.
  ///
  /// - Parameters:
  ///   - estimate: The estimate.
  ///   - error: The variance of its own error.
  /// - Returns: The truth that is to be expected, with its variance.
  package func expected(_ estimate: Double, error: Double) -> (value: Double, variance: Double) {
    let difference = estimate - mean
    return (target + reliability * difference, variance ?? self.variance(error, difference))
  }

  /// The variance of a truth, with what is not known of mean and reliability themselves (Morris 1983,
  /// "Parametric empirical Bayes inference: theory and applications", 1.17).
  private func variance(_ error: Double, _ difference: Double) -> Double {
    guard count > 3 else { return error }
    let pull = 1 - reliability
    return error * (1 - pull * Double(count - 1) / Double(count))
      + 2 * pull * pull * difference * difference / Double(count - 3)
  }

  /// The shrinkage of estimates by the variances of their errors.
  ///
  /// The reliable part is one less the mean variance of the errors over the variance between the estimates,
  /// the former times (*k* − 3)/(*k* − 1); of fewer than four estimates nobody can tell, and nothing is
  /// taken off.
  ///
  /// - Parameters:
  ///   - estimates: All that could have been chosen.
  ///   - errors: The variance of each one's error.
  package init(of estimates: [Double], errors: [Double]) {
    let count = Double(estimates.count)
    mean = estimates.isEmpty ? 0 : estimates.reduce(0, +) / count
    target = mean
    variance = nil
    self.count = estimates.count
    guard estimates.count > 3 else {
      reliability = 1
      return
    }
    let average = mean
    let between = estimates.reduce(0) { $0 + ($1 - average) * ($1 - average) } / (count - 1)
    let within = errors.reduce(0, +) / count * (count - 3) / (count - 1)
    reliability = between > 0 ? max(0, 1 - within / between) : 0
  }

  /// The shrinkage of estimates that were tried where the truth is known.
  ///
  /// The truth's regression on the estimates: estimates that are drawn to their mean already, as those of
  /// hours that nobody was asked about, are not drawn to it twice.
  ///
  /// - Parameter trials: Estimates with the truth; nothing is taken off where there are fewer than four.
  package init(tried trials: [(estimate: Double, truth: Double)]) {
    let count = Double(max(1, trials.count))
    let mean = trials.reduce(0) { $0 + $1.estimate } / count
    let target = trials.reduce(0) { $0 + $1.truth } / count
    let spread = trials.reduce(0) { $0 + ($1.estimate - mean) * ($1.estimate - mean) }
    let common = trials.reduce(0) { $0 + ($1.estimate - mean) * ($1.truth - target) }
    let isTold = trials.count > 3 && spread > 0
    let reliability = isTold ? min(1, max(0, common / spread)) : 1
    self.mean = mean
    self.target = isTold ? target : mean
    self.reliability = reliability
    let squares = trials.reduce(0) { sum, trial in
      let error = trial.truth - target - reliability * (trial.estimate - mean)
      return sum + error * error
    }
    variance = squares / max(1, count - 2)
    self.count = trials.count
  }
}
