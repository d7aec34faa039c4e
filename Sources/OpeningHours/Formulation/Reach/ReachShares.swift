import OpeningHoursTables

/// A tighter bound where much is left to decide: each person's weight is shared out among the days
/// that may serve her, so that she counts once and not on every day.
///
/// Lagrangian relaxation of "counts once", with the shares found by the subgradient method (Held,
/// Wolfe & Crowder 1974). Any shares from 0 to the weight give a bound, in whole thousandths.
struct ReachShares {
  /// Weights of the people, and where each one's places begin.
  private let weights: [Int]
  private let firstPlace: [Int]
  /// The patterns of the people, numbered through all days.
  private let places: [Int]
  /// The patterns that each plan serves, as [day][plan], numbered through all days.
  private let served: [[[Int32]]]
  private let patternCount: Int

  init(reach: Reach, columns: [[ReachColumn]]) {
    var first = [0]
    for patterns in reach.patterns { first.append((first.last ?? 0) + patterns.count) }
    patternCount = first.last ?? 0
    weights = reach.groups.map(\.weight)
    places = reach.groups.flatMap { group in
      group.patterns.map { first[$0.day.rawValue] + $0.pattern }
    }
    var firstPlace = [0]
    for group in reach.groups { firstPlace.append((firstPlace.last ?? 0) + group.patterns.count) }
    self.firstPlace = firstPlace
    served = columns.enumerated().map { day, plans in
      plans.map { plan in
        reach.patterns[day].indices.filter {
          plan.served[$0 / 64] >> UInt64($0 % 64) & 1 == 1
        }.map { Int32(first[day] + $0) }
      }
    }
  }

  /// The shares to begin with: half of each weight.
  var halves: [Int] { weights.map { $0 / 2 } }

  /// Who is left at a node: neither served for certain nor beyond what its plans can serve.
  private struct Undecided {
    var people: [Int] = []
    /// The weight of those served for certain.
    var certain = 0
  }

  private func undecided(_ node: ReachNode) -> Undecided {
    var times = [Int](repeating: 0, count: patternCount)
    var certainly = [Bool](repeating: false, count: patternCount)
    func count(_ plans: [Int], _ day: Int) {
      for plan in plans { for pattern in served[day][plan] { times[Int(pattern)] += 1 } }
      for pattern in served[day][plans[0]] where times[Int(pattern)] == plans.count {
        certainly[Int(pattern)] = true
      }
    }
    for (day, plan) in node.chosen.enumerated() { if let plan { count([plan], day) } }
    for entry in node.open { count(entry.plans, entry.day) }
    var result = Undecided()
    for person in weights.indices {
      let own = places[firstPlace[person]..<firstPlace[person + 1]]
      if own.contains(where: { certainly[$0] }) {
        result.certain += weights[person]
      } else if own.contains(where: { times[$0] > 0 }) {
        result.people.append(person)
      }
    }
    return result
  }

  /// The least bound that some steps on the shares find; the shares are left in the node.
  ///
  /// Each open day of the node has a plan at least. The steps aim at what the incumbent reaches.
  func bound(
    _ node: inout ReachNode, _ columns: [[ReachColumn]], incumbent: Int, steps: Int, servable: Int
  ) -> ReachBound {
    let undecided = undecided(node)
    var shares = node.shares ?? halves
    var best: ReachBound?
    var pace = 1.0
    var idle = 0
    for _ in 0..<steps {
      let (gains, kept) = gains(node, shares, undecided.people)
      // What is not shared out counts as reached already.
      var relaxed = node
      relaxed.reached = undecided.certain + kept
      if let best { relaxed.prices = best.prices }
      let found = relaxed.bound(gains, columns, rounds: 2, servable: servable)
      if found.value < best?.value ?? .max {
        idle =
          Double((best?.value ?? .max) - found.value) > 0.0005 * Double(found.value) ? 0 : idle + 1
        best = found
        node.shares = shares
      } else {
        idle += 1
      }
      if found.value <= incumbent { break }
      if idle > 8 {
        (pace, idle) = (pace / 2, 0)
        if pace < 0.05 { break }
      }
      let isMoving = step(
        &shares, node, gains, found.prices, columns, undecided.people,
        aim: pace * Double(found.value - incumbent + 1000))
      if !isMoving { break }
    }
    return best ?? ReachBound(value: servable, plans: [], prices: node.prices)
  }

  /// What each plan's people are worth by their shares, and what of their weights is not shared out.
  private func gains(
    _ node: ReachNode, _ shares: [Int], _ people: [Int]
  ) -> (ReachNode.Gains, kept: Int) {
    var sums = [Int](repeating: 0, count: patternCount)
    var kept = 0
    for person in people {
      kept += weights[person] - shares[person]
      for place in firstPlace[person]..<firstPlace[person + 1] {
        sums[places[place]] += shares[person]
      }
    }
    let gains = node.open.map { entry in
      entry.plans.map { plan in
        var gain = 0
        for pattern in served[entry.day][plan] { gain &+= sums[Int(pattern)] }
        return gain
      }
    }
    return (gains, kept)
  }

  /// Takes from people whom the best plans serve on several days and gives to those on none.
  private func step(
    _ shares: inout [Int], _ node: ReachNode, _ gains: ReachNode.Gains, _ prices: [Int],
    _ columns: [[ReachColumn]], _ people: [Int], aim: Double
  ) -> Bool {
    var isServed = [Bool](repeating: false, count: patternCount)
    for (position, entry) in node.open.enumerated() {
      var most = Int.min
      var choice = 0
      for (place, plan) in entry.plans.enumerated() {
        var worth = gains[position][place]
        for (limit, price) in prices.enumerated() where price != 0 {
          worth -= price * columns[entry.day][plan].usage[limit]
        }
        if worth > most { (most, choice) = (worth, plan) }
      }
      for pattern in served[entry.day][choice] { isServed[Int(pattern)] = true }
    }
    var excess: [(person: Int, days: Int)] = []
    var norm = 0
    for person in people {
      var days = -1
      for place in firstPlace[person]..<firstPlace[person + 1] where isServed[places[place]] {
        days += 1
      }
      if days < 0, shares[person] >= weights[person] { continue }
      if days > 0, shares[person] <= 0 { continue }
      if days != 0 {
        excess.append((person, days))
        norm += days * days
      }
    }
    guard norm > 0 else { return false }
    let length = aim / Double(norm)
    for (person, days) in excess {
      let share = shares[person] - Int((length * Double(days)).rounded())
      shares[person] = min(weights[person], max(0, share))
    }
    return true
  }
}
