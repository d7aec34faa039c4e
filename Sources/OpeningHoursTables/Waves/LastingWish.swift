/// A time that clearly more people than usual wished in every survey.
public struct LastingWish: Sendable, Hashable {
  /// The time.
  public let time: WaveTime
  /// Its share in each survey, the earliest first.
  public let shares: [ShareEstimate]

  /// The wishes that lasted.
  ///
  /// Compared are the times that every survey asked about. A wish lasted if in each of them the lower end
  /// of its interval lies above the mean share of these times there: clearly more people wished it than
  /// an hour on average. Each survey is its own yardstick, so that one in which everything was wished
  /// more, or that was asked in other words, makes no wish last.
  ///
  /// - Parameter waves: The surveys, the earliest first.
  /// - Returns: The times, the one with the greatest share in the latest survey first; none of fewer than
  ///   two surveys.
  package static func all(in waves: [SurveyWave]) -> [LastingWish] {
    guard let first = waves.first, waves.count > 1 else { return [] }
    let times = first.shares.keys.sorted().filter { time in
      waves.allSatisfy { $0.shares[time] != nil }
    }
    let means = waves.map { wave in
      times.reduce(0) { $0 + (wave.shares[$1]?.part ?? 0) } / Double(max(1, times.count))
    }
    let wishes = times.compactMap { time -> LastingWish? in
      let shares = waves.compactMap { $0.shares[time] }
      let lasts = zip(shares, means).allSatisfy { $0.interval.lowerBound > $1 }
      return lasts ? LastingWish(time: time, shares: shares) : nil
    }
    return wishes.enumerated().sorted { left, right in
      let (one, other) = (left.element.shares.last?.part, right.element.shares.last?.part)
      return (-(one ?? 0), left.offset) < (-(other ?? 0), right.offset)
    }.map(\.element)
  }
}
