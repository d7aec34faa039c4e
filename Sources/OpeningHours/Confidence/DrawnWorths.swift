/// What weeks lose on the best one of each draw.
struct DrawnWorths: Sendable {
  /// The worth of the best week, by draw.
  var best: [Int] = []
  /// The worth of each week, by draw and then by week.
  var worths: [[Int]] = []

  /// The regrets of a week by its place.
  func regret(of week: Int) -> Confidence.Regret {
    let losses = zip(best, worths).map { $0 - $1[week] }.sorted()
    guard let worst = losses.last else {
      return Confidence.Regret(mean: 0, worstTenth: 0, worst: 0)
    }
    let tenth = losses.suffix(max(1, losses.count / 10))
    return Confidence.Regret(
      mean: Double(losses.reduce(0, +)) / Double(losses.count),
      worstTenth: Double(tenth.reduce(0, +)) / Double(tenth.count), worst: worst)
  }

  /// In how many draws one week is worth more than another.
  func count(_ week: Int, beats other: Int) -> Int { worths.count { $0[week] > $0[other] } }

  /// The ends of the interval that leaves out a twentieth of the draws on each side, of what one week is
  /// worth more than another.
  func interval(of week: Int, against other: Int) -> (low: Int, high: Int) {
    let gains = worths.map { $0[week] - $0[other] }.sorted()
    guard !gains.isEmpty else { return (0, 0) }
    let left = gains.count / 20
    return (gains[left], gains[gains.count - 1 - left])
  }
}
