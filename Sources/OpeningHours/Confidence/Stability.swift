import OpeningHoursTables

extension Confidence {
  /// How many hours draws change, from which follows how many of the changes are wrong at most.
  ///
  /// Stability selection (Meinshausen and Bühlmann, *Journal of the Royal Statistical Society B*, 2010,
  /// theorem 1): of `candidates` hours, each draw changes `changedOnAverage`. Changes that a part of the
  /// draws above one half makes are expected to hold no more wrong ones than
  /// `changedOnAverage`² / ((2 part − 1) `candidates`). The theorem asks that hours which should not
  /// change are as likely to be changed as each other, and is about halves of the respondents; it is a
  /// yardstick here, not a promise.
  public struct Stability: Sendable, Hashable, Codable {
    /// How many hours a draw changes on average.
    public let changedOnAverage: Double
    /// How many hours of the week the rules of the day leave free to be open or closed.
    public let candidates: Int

    /// How many of the changes that so great a part of the draws makes are expected to be wrong at most.
    ///
    /// - Parameter part: A part of the draws, 0...1.
    /// - Returns: Nothing for half of them or less, and where no hour is free.
    public func expectedWrong(at part: Double) -> Double? {
      guard part > 0.5, part <= 1, candidates > 0 else { return nil }
      return changedOnAverage * changedOnAverage / ((2 * part - 1) * Double(candidates))
    }
  }
}

extension Problem {
  /// How many hours of the grid the rules about days leave free to be open or closed.
  var freeSlotCount: Int {
    Weekday.allCases.reduce(0) { count, day in
      let limits = DayLimits(day: day, grid: grid, rules: rules)
      return count + grid.slots.count { limits.mayOpen[$0] && !limits.mustOpen[$0] }
    }
  }
}
