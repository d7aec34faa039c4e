import OpeningHours
import OpeningHoursTables

/// The rules that stand against wishes that cannot be had: each wish names them by letter, so that a
/// rule that forbids many hours is written out once.
struct Obstacles: Sendable {
  /// The rules in the order of their letters.
  let rules: [Rule]

  /// The rules against some wishes.
  init(_ prices: [Price]) {
    var rules: [Rule] = []
    for price in prices {
      for rule in price.obstacles where !rules.contains(rule) { rules.append(rule) }
    }
    self.rules = rules.enumerated().sorted { first, second in
      // A rule that alone forbids something comes first: it is the plainest reason.
      let (alone, other) = (first.element.forbidsAlone(prices), second.element.forbidsAlone(prices))
      return alone == other ? first.offset < second.offset : alone
    }.map(\.element)
  }

  /// Wishes against which the same rules stand, the fewest rules first, with the letters of the rules.
  func groups(_ prices: [Price]) -> [(letters: [String], times: [(Weekday, TimeSpan)])] {
    var groups: [[Int]: [(Weekday, TimeSpan)]] = [:]
    for price in prices where !price.obstacles.isEmpty {
      let places = rules.indices.filter { price.obstacles.contains(rules[$0]) }
      groups[places, default: []].append((price.day, price.span))
    }
    return groups.sorted {
      $0.key.count == $1.key.count
        ? $0.key.lexicographicallyPrecedes($1.key) : $0.key.count < $1.key.count
    }.map { (letters: $0.key.map(Self.letter), times: $0.value) }
  }

  /// "a", "b", and after "z" numbers.
  static func letter(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return place < letters.count ? String(letters[place]) : "\(place + 1)"
  }
}

extension Rule {
  /// Whether nothing else is needed to forbid one of some wishes.
  fileprivate func forbidsAlone(_ prices: [Price]) -> Bool {
    prices.contains { $0.obstacles == [self] }
  }
}
