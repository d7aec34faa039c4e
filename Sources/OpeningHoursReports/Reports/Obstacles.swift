import OpeningHours

/// The rules that stand against wishes that cannot be had: each wish names them by letter, so that a
/// rule that forbids many hours is written out once.
struct Obstacles {
  /// The rules in the order in which wishes name them.
  private let rules: [Rule]

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

  /// Adds the wishes that cannot be had to a page, those against which the same rules stand joined.
  func add(_ title: String, _ prices: [Price], to page: inout TextPage) {
    let groups = groups(prices)
    guard !groups.isEmpty else { return }
    page.heading(title)
    page.table(
      groups.map { [WeekWords.times($0.times), $0.rules.map(letter).joined(separator: " ")] },
      indent: 2)
  }

  /// Adds the rules with their letters.
  func addRules(to page: inout TextPage) {
    guard !rules.isEmpty else { return }
    page.heading(
      rules.count == 1
        ? "Because of this rule" : "Because of these rules; where several are named, together")
    for (place, rule) in rules.enumerated() {
      page.entry(
        "  \(letter(place))", "\(rule.name) [\(rule.origin.rawValue); \(rule.source)]",
        labelWidth: 5)
    }
  }

  /// Wishes against which the same rules stand, the fewest rules first.
  private func groups(_ prices: [Price]) -> [(rules: [Int], times: [(Weekday, TimeSpan)])] {
    var groups: [[Int]: [(Weekday, TimeSpan)]] = [:]
    for price in prices where !price.obstacles.isEmpty {
      let places = rules.indices.filter { price.obstacles.contains(rules[$0]) }
      groups[places, default: []].append((price.day, price.span))
    }
    return groups.sorted {
      $0.key.count == $1.key.count
        ? $0.key.lexicographicallyPrecedes($1.key) : $0.key.count < $1.key.count
    }.map { (rules: $0.key, times: $0.value) }
  }

  /// "a", "b", and after "z" numbers.
  private func letter(_ place: Int) -> String {
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
