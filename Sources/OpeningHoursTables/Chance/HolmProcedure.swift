/// Which of many differences are beyond chance.
///
/// Of twenty differences that are nothing but chance, one passes a test at the level of 5 % on average.
/// Holm's procedure ("A simple sequentially rejective multiple test procedure", *Scandinavian Journal of
/// Statistics*, 1979) names a wrong one in at most 5 of 100 answers, however many are compared and
/// however they hang together. The false discovery rate of Benjamini and Hochberg would name more, of
/// which one in twenty is wrong; but each hour that is named is told to people as a fact by itself.
package enum HolmProcedure {
  /// How likely a wrong name is at most.
  package static let level = 0.05

  /// Which differences are beyond chance.
  ///
  /// - Parameter scores: Each difference by its standard error.
  /// - Returns: Whether each is, in their order.
  package static func areBeyondChance(_ scores: [Double]) -> [Bool] {
    var found = scores.map { _ in false }
    let ranked = scores.enumerated().sorted {
      (abs($1.element), $0.offset) < (abs($0.element), $1.offset)
    }
    for (rank, score) in ranked.enumerated() {
      let isBeyond =
        NormalDistribution.tail(score.element) * Double(scores.count - rank) <= level
      guard isBeyond else { break }
      found[score.offset] = true
    }
    return found
  }
}
