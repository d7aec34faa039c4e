/// All rosters that one person can have by herself, as paths through a graph of states, a layer for each
/// day.
///
/// Hours stand in the states and not in prices: a bound with prices on hours is worth much less.
struct PersonGraph {
  /// One step from a state of a day to one of the next.
  struct Arc {
    let from: Int32
    let to: Int32
    let choice: Int32
    let cost: Int32
  }

  let work: PersonWork
  /// The arcs as [day], by where they lead.
  private(set) var arcs: [[Arc]] = []
  /// How many states each layer has, the first one's before the first day.
  private(set) var sizes: [Int] = []
  /// The burdens of the last layer's states; zero where burdens are not counted.
  private(set) var lastBurdens: [Int] = []

  var arcCount: Int { arcs.reduce(0) { $0 + $1.count } }
  /// How many arcs there were before those that lead nowhere were dropped.
  private(set) var builtArcCount = 0
  /// Whether she can have a roster at all.
  var hasPath: Bool { arcs.allSatisfy { !$0.isEmpty } && !lastBurdens.isEmpty }

  /// The graph of a person's days.
  ///
  /// - Parameters:
  ///   - work: What she can do.
  ///   - counting: What is counted of burdens.
  ///   - mostArcs: Nothing comes of a graph with more.
  init?(_ work: PersonWork, _ counting: BurdenCounting, mostArcs: Int) {
    self.work = work
    var states = work.firstStates
    sizes = [states.count]
    var total = 0
    for (number, choices) in work.choices.enumerated() {
      var next = StatePlaces()
      var own: [Arc] = []
      for (from, state) in states.enumerated() {
        for (place, choice) in choices.enumerated() {
          guard let step = work.step(from: state, choice, day: number, counting) else { continue }
          own.append(
            Arc(
              from: Int32(from), to: next.place(of: step.state), choice: Int32(place),
              cost: Int32(clamping: step.cost)))
        }
      }
      total += own.count
      guard total <= mostArcs else { return nil }
      arcs.append(own)
      states = next.states
      sizes.append(states.count)
    }
    builtArcCount = total
    lastBurdens = states.map { Int($0.burden) }
    dropDeadEnds()
  }

  /// A graph of arcs of another one, without those that lead nowhere.
  init(work: PersonWork, arcs: [[Arc]], sizes: [Int], lastBurdens: [Int]) {
    (self.work, self.arcs, self.sizes, self.lastBurdens) = (work, arcs, sizes, lastBurdens)
    builtArcCount = arcCount
    dropDeadEnds()
  }

  /// Drops the arcs that no path to the last day takes.
  private mutating func dropDeadEnds() {
    var isAlive = Array(repeating: true, count: sizes.last ?? 0)
    for day in arcs.indices.reversed() {
      arcs[day].removeAll { !isAlive[Int($0.to)] }
      isAlive = Array(repeating: false, count: sizes[day])
      for arc in arcs[day] { isAlive[Int(arc.from)] = true }
    }
  }

  /// A person's roster with what it costs in itself and by prices.
  struct Path {
    /// The kinds by week.
    var kinds: [[Int]]
    var burden: Int
    /// Its cost less what its shifts are worth.
    var reduced: Double
  }

  /// The cheapest path.
  ///
  /// - Parameters:
  ///   - prices: What a shift of each kind is worth, as [week][kind].
  ///   - burdenPrice: What a unit of burden costs on the way.
  ///   - dutyPrices: What a duty of each quota is worth beside.
  ///   - decided: What is decided of her days; other choices are left out.
  ///   - lastCost: What a burden costs at the end.
  /// - Returns: The path; nothing where she can have no roster at all.
  func cheapest(
    _ prices: [[Double]], burdenPrice: Double, dutyPrices: [Double] = [],
    decided: DecidedDays = DecidedDays(),
    lastCost: (Int) -> Double
  ) -> Path? {
    var distances = Array(repeating: 0.0, count: sizes.first ?? 0)
    var before: [[Int32]] = []
    before.reserveCapacity(arcs.count)
    for (day, own) in arcs.enumerated() {
      let worths = work.choices[day].map { choice in
        decided.allows(choice.kinds, on: day)
          ? choice.price(prices[day / 7], burdenPrice: burdenPrice, dutyPrices) : .infinity
      }
      let (next, last) = Self.step(own, from: distances, worths, count: sizes[day + 1])
      distances = next
      before.append(last)
    }
    var best: (place: Int, value: Double)?
    for (place, distance) in distances.enumerated() where distance.isFinite {
      let value = distance + lastCost(lastBurdens[place])
      if best.map({ value < $0.value }) ?? true { best = (place, value) }
    }
    return best.map { path(to: $0.place, $0.value, before) }
  }

  /// The distances of a layer and the arcs that lead there: most of a search's time goes into this loop.
  private static func step(
    _ arcs: [Arc], from distances: [Double], _ worths: [Double], count: Int
  ) -> (next: [Double], last: [Int32]) {
    var next = Array(repeating: Double.infinity, count: count)
    var last = Array(repeating: Int32(-1), count: count)
    arcs.withUnsafeBufferPointer { arcs in
      distances.withUnsafeBufferPointer { distances in
        worths.withUnsafeBufferPointer { worths in
          next.withUnsafeMutableBufferPointer { next in
            last.withUnsafeMutableBufferPointer { last in
              for place in 0..<arcs.count {
                let arc = arcs[place]
                let distance =
                  distances[Int(arc.from)] + Double(arc.cost) + worths[Int(arc.choice)]
                guard distance < next[Int(arc.to)] else { continue }
                next[Int(arc.to)] = distance
                last[Int(arc.to)] = Int32(truncatingIfNeeded: place)
              }
            }
          }
        }
      }
    }
    return (next, last)
  }

  private func path(to last: Int, _ value: Double, _ before: [[Int32]]) -> Path {
    var path = Path(
      kinds: Array(repeating: [], count: work.weeks), burden: 0, reduced: value)
    var place = last
    for day in arcs.indices.reversed() {
      let arc = arcs[day][Int(before[day][place])]
      let choice = work.choices[day][Int(arc.choice)]
      path.kinds[day / 7] += choice.kinds
      path.burden += choice.burden
      place = Int(arc.from)
    }
    path.kinds = path.kinds.map { $0.sorted() }
    return path
  }
}

extension PersonWork.Choice {
  /// What the choice costs by prices: its burden less what its shifts and duties are worth.
  func price(_ prices: [Double], burdenPrice: Double, _ dutyPrices: [Double]) -> Double {
    let worth = kinds.reduce(0) { $0 + prices[$1] }
    return zip(duties, dutyPrices).reduce(Double(burden) * burdenPrice - worth) {
      $0 - Double($1.0) * $1.1
    }
  }
}
