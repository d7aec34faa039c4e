/// How many people must be on duty so that enough of them come.
enum BinomialQuantile {
  /// Sums of products of doubles differ from exact chances by less than this.
  static let tolerance = 1e-12

  /// More people than this nobody plans with; what would need more is answered by one more.
  static let most = 10_000

  /// The fewest people of whom at least some come with a chance, each by herself.
  ///
  /// - Parameters:
  ///   - least: How many have to come.
  ///   - chance: The least chance of that, in ten-thousandths.
  ///   - absence: How often each is away, in ten-thousandths.
  /// - Returns: People, from `least` on.
  static func people(toHave least: Int, chance: Int, absence: Int) -> Int {
    guard least > 0, chance > 0 else { return 0 }
    let (comes, wanted) = (Double(10_000 - absence) / 10_000, Double(chance) / 10_000)
    // The chances that so many of those looked at so far come, in all ways that are too few.
    var tooFew = [1.0] + Array(repeating: 0, count: least - 1)
    var people = 0
    while people <= most {
      people += 1
      for count in stride(from: least - 1, through: 1, by: -1) {
        tooFew[count] = tooFew[count] * (1 - comes) + tooFew[count - 1] * comes
      }
      tooFew[0] *= 1 - comes
      if people >= least, 1 - tooFew.reduce(0, +) >= wanted - tolerance { return people }
    }
    return people
  }
}
