/// A cell of a tally that says of how many people so many wished: `140/726`, `140 of 726`.
struct TallyCell: Hashable {
  let count: Int
  let asked: Int

  /// Reads a cell; nothing when it is anything else.
  init?(_ text: String) {
    let words = folded(text).split { $0.isWhitespace || $0 == "/" }.map(String.init)
    let joiners: Set<String> = ["of", "von", "no", "out"]
    let numbers = words.filter { !joiners.contains($0) }
    let isJoined = text.contains("/") || words.count > numbers.count
    guard isJoined, numbers.count == 2, let count = Self.people(numbers[0]),
      let asked = Self.people(numbers[1]), asked > 0
    else { return nil }
    self.count = count
    self.asked = asked
  }

  /// A number of people; 0 too.
  static func people(_ text: String) -> Int? { text == "0" ? 0 : SampleSize.count(text) }

  /// So many of so many in percent.
  static func percent(_ count: Int, of asked: Int) -> Double {
    // Nine decimals are more than any survey has, and hide what division by binary numbers adds.
    (Double(count) / Double(asked) * 1e11).rounded() / 1e9
  }
}
