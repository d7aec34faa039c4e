import IntegerProgramming

/// A bound on the cost of a part's roster from whole rosters of single people.
///
/// Column generation (Dantzig & Wolfe 1960): a linear program mixes rosters of each person so that every
/// shift is filled, its prices find better ones, and each round of prices gives a Lagrangian bound, which
/// holds whatever the program's rounding is.
struct RosterColumns {
  let part: RosterPart
  let measure: RosterMeasure
  let levels: RosterLevels
  private(set) var graphs: [PersonGraph]
  /// Whether burdens are counted on the way, and so weighed exactly; else by prices, person by person.
  private(set) var countsBurdens: Bool
  /// How many of each kind are to be filled in each week, as [week × kinds + kind].
  let demand: [Int]

  /// Arcs of all people's graphs together, at most.
  private static let mostArcs = 4_000_000
  /// The same where burdens are counted on the way, which takes many times as many.
  private static let mostCountedArcs = 1_500_000

  /// Prepares a bound for rosters that are no worse than one in hand by the levels before the cost; nothing
  /// where the people's rosters are too many.
  ///
  /// - Parameters:
  ///   - part: The people and shifts.
  ///   - measure: What measures the people's rosters.
  ///   - levels: What the roster in hand comes to.
  ///   - mayCount: Whether burdens may be counted on the way, which needs a roster in hand that costs little.
  init?(
    _ part: RosterPart, _ measure: RosterMeasure, _ levels: RosterLevels, mayCount: Bool = true
  ) {
    self.part = part
    self.measure = measure
    self.levels = levels
    demand = (0..<part.weeks).flatMap { _ in part.kinds.map(\.count) }
    var greatest = 0
    while mayCount, (greatest + 1) * (greatest + 1) <= levels.cost { greatest += 1 }
    func graphs(
      _ counting: BurdenCounting, countsDuties: Bool, mostArcs: Int
    ) -> [PersonGraph]? {
      var left = mostArcs
      var graphs: [PersonGraph] = []
      for place in part.people.indices {
        let work = PersonWork(
          part, place, isShort: levels.shortfall > 0, countsDuties: countsDuties)
        guard let graph = PersonGraph(work, counting, mostArcs: left) else { return nil }
        left -= graph.builtArcCount
        graphs.append(graph)
      }
      return graphs
    }
    if mayCount, part.problem.fairness == .squares,
      let counted = graphs(
        .counted(most: greatest), countsDuties: true, mostArcs: Self.mostCountedArcs)
    {
      (self.graphs, countsBurdens) = (counted, true)
    } else if let priced = graphs(.priced, countsDuties: true, mostArcs: Self.mostCountedArcs)
      ?? graphs(.priced, countsDuties: false, mostArcs: Self.mostArcs)
    {
      (self.graphs, countsBurdens) = (priced, false)
    } else {
      return nil
    }
  }

  /// Whether the squares of burdens stand in the program, and not in what a roster costs.
  var pricesBurdens: Bool { part.problem.fairness == .squares && !countsBurdens }

  /// Steps through all graphs once.
  var arcCount: Int { graphs.reduce(0) { $0 + $1.arcCount } }

  /// The same for rosters that cost less than one in hand, with burdens counted on the way; nothing where
  /// that are too many still.
  ///
  /// - Parameters:
  ///   - prices: Prices that bound the cost of all rosters.
  ///   - value: The bound that they give.
  ///   - cost: What the roster in hand costs.
  ///   - lackPrice: What the program pays for what is lacking.
  /// - Returns: The rosters that are left; whoever has none left cannot be part of a better roster.
  func counting(
    _ prices: RosterMaster.Prices, bound value: Double, below cost: Int, lackPrice: Double
  ) -> RosterColumns? {
    let room = Double(cost) - 1 - value + 1e-6
    guard room >= 0 else { return nil }
    var greatest = 0
    while (greatest + 1) * (greatest + 1) < cost, greatest < 1000 { greatest += 1 }
    var left = Self.mostCountedArcs
    var other = self
    other.graphs = []
    for place in graphs.indices {
      let few = thinned(place, prices, room: room)
      guard let own = pricesBurdens ? few.counting(most: greatest, mostArcs: left) : few else {
        return nil
      }
      left -= own.builtArcCount
      other.graphs.append(own)
    }
    other.countsBurdens = part.problem.fairness == .squares
    let paths = other.graphs.indices.compactMap { other.cheapest($0, prices) }
    guard pricesBurdens, paths.count == graphs.count else { return other }
    let better = other.lagrangian(prices, paths, lackPrice: lackPrice)
    let rest = max(0, Double(cost) - 1 - better + 1e-6)
    other.graphs = graphs.indices.map { other.thinned($0, prices, room: rest) }
    return other
  }

  /// A person's graph without what costs more than her cheapest roster by so much.
  private func thinned(
    _ place: Int, _ prices: RosterMaster.Prices, room: Double
  ) -> PersonGraph {
    graphs[place].thinned(
      prices.shifts, burdenPrice: burdenPrice(of: place, prices),
      dutyPrices: prices.duties[place], room: room,
      lastCost: { countsBurdens ? Double($0 * $0) : 0 })
  }

  /// A person's quotas that are left to prices.
  func pricedQuotas(of place: Int) -> [RosterDues.Quota] {
    let work = graphs[place].work
    return work.countsDuties ? [] : work.quotas
  }

  /// How many duties of each of those quotas a roster has.
  func duties(of kinds: [[Int]], _ place: Int) -> [Int] {
    pricedQuotas(of: place).map { quota in
      kinds.joined().count { part.problem.team.isDuty(part.kinds[$0].shift, quota.duty) }
    }
  }

  /// What a unit of a person's burden costs on the way.
  private func burdenPrice(of place: Int, _ prices: RosterMaster.Prices) -> Double {
    switch part.problem.fairness {
    case .squares: countsBurdens ? 0 : prices.burdens[place]
    case .sum, .leximin: 1
    }
  }

  /// A person's cheapest roster by prices.
  ///
  /// - Parameters:
  ///   - place: The person.
  ///   - prices: The prices.
  ///   - decided: What is decided of her days.
  /// - Returns: Her roster; nothing where she can have none.
  func cheapest(
    _ place: Int, _ prices: RosterMaster.Prices, decided: DecidedDays = DecidedDays()
  ) -> PersonGraph.Path? {
    graphs[place].cheapest(
      prices.shifts, burdenPrice: burdenPrice(of: place, prices),
      dutyPrices: prices.duties[place], decided: decided,
      lastCost: { countsBurdens ? Double($0 * $0) : 0 })
  }

  /// Whole numbers only, since all costs are; a hair below one is one.
  func rounded(_ bound: Double) -> Int { Int(min(1e12, max(0, bound - 1e-6)).rounded(.up)) }

  /// What no roster costs less than, by any prices.
  func lagrangian(
    _ prices: RosterMaster.Prices, _ paths: [PersonGraph.Path], lackPrice: Double
  ) -> Double {
    let worths = prices.shifts.joined()
    var bound = zip(worths, demand).reduce(0) { $0 + $1.0 * Double($1.1) }
    bound += paths.reduce(0) { $0 + $1.reduced }
    // The shifts that may stay unfilled are those that cost the most; others beside them have their price.
    var left = levels.unfilled
    for (worth, count) in zip(worths, demand).sorted(by: { $0.0 > $1.0 }) {
      let free = max(0, min(left, worth > 0 ? count : 0))
      left -= free
      bound -= worth * Double(free)
      bound -= max(0, worth - lackPrice) * Double(count - free)
      bound -= max(0, -worth - lackPrice) * Double(part.people.count)
    }
    for place in part.people.indices {
      for (quota, price) in zip(pricedQuotas(of: place), prices.duties[place]) {
        bound += price * Double(price > 0 ? quota.lower : quota.upper)
      }
    }
    if pricesBurdens {
      for place in part.people.indices {
        for step in RosterMaster.steps where step.cost < prices.burdens[place] {
          bound += (step.cost - prices.burdens[place]) * step.width
        }
      }
    }
    return bound
  }

  /// What a person's roster costs in the program.
  func cost(of kinds: [[Int]], _ place: Int) -> (cost: Int, burden: Int) {
    let own = measure.own(place, kinds)
    return (
      pricesBurdens ? own.cost : own.cost(part.problem.fairness), pricesBurdens ? own.burden : 0
    )
  }
}
