import IntegerProgramming
import OpeningHoursTables

// Weeks are made better that are worth whom they reach.
extension SystemPolish {
  /// Exchanges days of branches, and decides them to the end where few plans of each are left.
  mutating func finishPeople() throws {
    guard excess == 0, let shown = bound else { return }
    exchangeDays()
    // All that people weigh is a multiple of so much, and so is what may be reached.
    let unit = max(1, rows.filter(\.isSoft).map(\.loss).greatestCommonDivisor)
    bound = (shown + search.problem.mostLost) / unit * unit - search.problem.mostLost
    var part = 1
    for _ in 0..<Self.mostFinishes {
      guard let bound, value < bound, part <= Self.leastPart else { break }
      // A plan that comes to so much less is in no weeks that reach a unit more.
      let gap = max(1, (shown + 1 - value - unit) * search.scale / part)
      guard let known = PeopleCover(search, weeks),
        let finish = PeopleFinish(search, rows, prices: prices, within: gap, keeping: known)
      else {
        part *= 2
        continue
      }
      let before = value
      let found = try finish.decided(
        losingLessThan: -value, unit: unit, part: part == 1 ? 1 : 4)
      if let weeks = found.weeks { _ = take(weeks) }
      if part == 1 {
        // Plans that were left out are in no weeks that reach more.
        self.bound = min(bound, max(value, -found.lost))
        break
      }
      if value == before { part *= 2 } else { part = 1 }
    }
    exchangeDays()
    isProven = bound.map { value >= $0 } ?? false
  }

  private mutating func exchangeDays() {
    guard var exchange = PeopleExchange(search, rows, weeks) else { return }
    exchange.run()
    let other = exchange.cover.weeks
    if excess(other) == 0, value(other) >= value { weeks = other }
  }
}
