/// A stage of the search for reach: some days have their plan, each other day still has some to
/// choose from.
struct ReachNode {
  /// The days without a plan, with the plans that may be theirs, as places in the columns.
  var open: [(day: Int, plans: [Int])]
  /// The plan of each day that has one; nothing elsewhere.
  var chosen: [Int?]
  /// Whom the chosen plans serve, and what these people weigh.
  var served: [UInt64]
  var reached: Int
  /// What is left of each limit.
  var slack: [Int]
  /// The price of each limit that gave the best bound so far, in thousandths of a person a unit.
  var prices: [Int]
  /// The classes in use under each class row.
  var classes: [Set<[Int]>]
  var tieBreak: TieBreak
  /// How weights are shared out among days, where a node before has found that out.
  var shares: [Int]?
  /// Whether sharing out gave a tighter bound at the node before.
  var sharingHelps = true

  /// The plans left to choose from, and what each adds, as [open day][plan].
  typealias Gains = [[Int]]
}

/// A bound on what the rest of a search can reach, with the bound for each plan that is left.
struct ReachBound {
  /// What no week beyond the node exceeds.
  var value: Int
  /// The same with a certain plan chosen, as [open day][plan].
  var plans: [[Int]]
  var prices: [Int]
}

extension ReachBound {
  /// Takes the lesser of two bounds, for the whole and for each plan.
  mutating func tighten(by other: ReachBound) {
    value = min(value, other.value)
    plans = zip(plans, other.plans).map { zip($0, $1).map { min($0, $1) } }
  }
}

extension ReachNode {
  /// Whether so many weeks lie beyond that time spent on a tighter bound is spared later.
  var isLarge: Bool { open.reduce(1.0) { $0 * Double($1.plans.count) } > 1e5 }
}

extension ReachNode {
  /// The bound at given prices: each limit is paid for instead of kept, and each open day takes the
  /// plan that is worth most beyond what it pays.
  ///
  /// Gains shrink as other days are decided, so that their sum bounds what they add together
  /// (Nemhauser, Wolsey & Fisher 1978); prices at or above 0 relax the limits (Geoffrion 1974).
  ///
  /// - Returns: The bound and, for each limit, what would be left of it: below 0 where the price is
  ///   too low.
  private func bound(
    _ gains: Gains, _ columns: [[ReachColumn]], _ priced: [Int], _ prices: [Int],
    _ best: inout [Int]
  ) -> (value: Int, left: [Int]) {
    var value = reached
    for limit in priced { value += prices[limit] * slack[limit] }
    var left = slack
    for (position, entry) in open.enumerated() {
      var most = Int.min
      var choice = 0
      for (place, plan) in entry.plans.enumerated() {
        var worth = gains[position][place]
        for limit in priced { worth -= prices[limit] * columns[entry.day][plan].usage[limit] }
        if worth > most { (most, choice) = (worth, plan) }
      }
      best[position] = most
      value += most
      for limit in priced { left[limit] -= columns[entry.day][choice].usage[limit] }
    }
    return (value, left)
  }

  /// The least bound that a few steps on the prices find.
  func bound(_ gains: Gains, _ columns: [[ReachColumn]], rounds: Int, servable: Int) -> ReachBound {
    // A limit that the greediest choice keeps needs no price.
    let priced = slack.indices.filter { limit in
      let most = open.reduce(0) { sum, entry in
        sum + (entry.plans.lazy.map { columns[entry.day][$0].usage[limit] }.max() ?? 0)
      }
      return most > slack[limit]
    }
    var prices = self.prices.enumerated().map { priced.contains($0.offset) ? $0.element : 0 }
    var scratch = Array(repeating: 0, count: open.count)
    var (value, left) = bound(gains, columns, priced, prices, &scratch)
    var top = scratch
    // A unit too much costs as much as all that could be gained: where no plans keep two limits at once
    // their prices would outbid each other for ever.
    let dearest = max(1000, gains.reduce(0) { $0 + ($1.max() ?? 0) })
    for _ in 0..<rounds {
      var hasImproved = false
      for limit in priced {
        // The bound is convex in each price: halve an interval that holds its least value.
        var low = 0
        var high = left[limit] < 0 ? nil : prices[limit] as Int?
        if left[limit] < 0 { low = prices[limit] }
        for _ in 0..<Self.mostTrials {
          let trial = high.map { (low + $0) / 2 } ?? min(dearest, max(1000, 2 * low))
          if trial <= low && (high != nil || low > 0) || trial == prices[limit] { break }
          var trialPrices = prices
          trialPrices[limit] = trial
          let (found, rest) = bound(gains, columns, priced, trialPrices, &scratch)
          if rest[limit] < 0 { low = trial } else { high = trial }
          if found < value {
            (value, left, prices, top) = (found, rest, trialPrices, scratch)
            hasImproved = true
          }
        }
      }
      if !hasImproved || priced.count < 2 { break }
    }
    let plans = open.enumerated().map { position, entry in
      entry.plans.enumerated().map { place, plan in
        var worth = gains[position][place]
        for limit in priced { worth -= prices[limit] * columns[entry.day][plan].usage[limit] }
        return min(servable, value - top[position] + worth)
      }
    }
    return ReachBound(value: min(servable, value), plans: plans, prices: prices)
  }

  private static let mostTrials = 7

  /// Takes out the plans that no week beyond the node can hold; false when a day has none left.
  mutating func leavePossible(_ columns: [[ReachColumn]], _ classRows: [ReachClasses]) -> Bool {
    for (limit, left) in slack.enumerated() {
      let least = open.map { entry in
        entry.plans.lazy.map { columns[entry.day][$0].usage[limit] }.min() ?? 0
      }
      let total = least.reduce(0, +)
      if total > left { return false }
      for position in open.indices {
        let day = open[position].day
        let room = left - (total - least[position])
        open[position].plans.removeAll { columns[day][$0].usage[limit] > room }
      }
    }
    for (row, rule) in classRows.enumerated() where classes[row].count >= rule.most {
      for position in open.indices where rule.days.contains(open[position].day) {
        let day = open[position].day
        open[position].plans.removeAll { plan in
          columns[day][plan].classes[row].map { !classes[row].contains($0) } ?? false
        }
      }
    }
    return open.allSatisfy { !$0.plans.isEmpty }
  }
}

extension ReachNode {
  /// The node with one more day decided; the day is no longer among the open ones.
  func choosing(
    _ plan: Int, day: Int, _ columns: [[ReachColumn]], _ people: ServedPeople
  ) -> ReachNode {
    let column = columns[day][plan]
    var node = self
    node.chosen[day] = plan
    node.reached += people.gains([plan], day: day, beyond: served)[0]
    node.served = people.union(served, day: day, plan: plan)
    for limit in node.slack.indices { node.slack[limit] -= column.usage[limit] }
    for (row, key) in column.classes.enumerated() {
      if let key { node.classes[row].insert(key) }
    }
    node.tieBreak = tieBreak + column.tieBreak
    return node
  }
}

/// A class row as the search keeps it: how many classes its days may use.
struct ReachClasses {
  let days: Set<Int>
  let most: Int
}
