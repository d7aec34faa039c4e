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
  private let graphs: [PersonGraph]
  /// Whether burdens are counted on the way, and so weighed exactly; else by prices, person by person.
  let countsBurdens: Bool
  /// How many of each kind are to be filled in each week, as [week × kinds + kind].
  private let demand: [Int]

  /// Arcs of all people's graphs together, at most.
  private static let mostArcs = 4_000_000

  /// Prepares a bound for rosters that are no worse than one in hand by the levels before the cost; nothing
  /// where the people's rosters are too many.
  init?(_ part: RosterPart, _ measure: RosterMeasure, _ levels: RosterLevels) {
    self.part = part
    self.measure = measure
    self.levels = levels
    demand = (0..<part.weeks).flatMap { _ in part.kinds.map(\.count) }
    let works = part.people.indices.map {
      PersonWork(part, $0, isShort: levels.shortfall > 0)
    }
    let most = Self.mostArcs / max(1, part.people.count)
    var greatest = 0
    while (greatest + 1) * (greatest + 1) <= levels.cost { greatest += 1 }
    func graphs(_ counting: BurdenCounting) -> [PersonGraph]? {
      var graphs: [PersonGraph] = []
      for work in works {
        guard let graph = PersonGraph(work, counting, mostArcs: most) else { return nil }
        graphs.append(graph)
      }
      return graphs
    }
    if part.problem.fairness == .squares, let counted = graphs(.counted(most: greatest)) {
      (self.graphs, countsBurdens) = (counted, true)
    } else if let priced = graphs(.priced) {
      (self.graphs, countsBurdens) = (priced, false)
    } else {
      return nil
    }
  }

  /// Whether the squares of burdens stand in the program, and not in what a roster costs.
  var pricesBurdens: Bool { part.problem.fairness == .squares && !countsBurdens }

  /// Steps through all graphs once.
  var arcCount: Int { graphs.reduce(0) { $0 + $1.arcCount } }

  /// The best bound that is found until it cannot grow or the work is spent, in whole numbers.
  ///
  /// - Parameters:
  ///   - draft: A roster to begin with.
  ///   - meter: What counts the work.
  ///   - known: A bound that is known already.
  /// - Returns: The bound, no greater than what the roster in hand costs.
  /// - Throws: `SolverError` where the solver fails.
  func bound(from draft: RosterDraft, _ meter: EffortMeter, known: Int) throws -> Int {
    guard graphs.allSatisfy(\.hasPath) else { return known }
    let master = RosterMaster(self, draft)
    var best = known
    // Prices jump from one vertex to the next; between them and the best so far lie better ones.
    var center: (prices: RosterMaster.Prices, bound: Double)?
    return try master.program.withRelaxation { solver in
      while meter.ending == nil, best < levels.cost {
        guard case .optimal(let vertex) = try solver.solve() else { return best }
        meter.spend(vertex.iterations * 25)
        let exact = master.prices(vertex)
        var hasNew = false
        for prices in [center.map { exact.moved(toward: $0.prices) }, exact].compactMap({ $0 })
        where !hasNew {
          meter.spend(arcCount / 100)
          let paths = graphs.indices.map { cheapest($0, prices) }
          let bound = lagrangian(prices, paths)
          best = max(best, min(levels.cost, rounded(bound)))
          // The bound can rise no further than the program falls.
          guard rounded(vertex.objectiveValue) > best else { return best }
          if bound > center?.bound ?? -.infinity { center = (prices, bound) }
          for (place, path) in paths.enumerated()
          where master.reducedCost(of: path, place, exact) < -1e-7 {
            hasNew = true
            try master.add(path, of: place, to: &solver)
          }
        }
        guard hasNew else { return best }
      }
      return best
    }
  }

  private func cheapest(_ place: Int, _ prices: RosterMaster.Prices) -> PersonGraph.Path {
    let weighsSquares = part.problem.fairness == .squares
    let path = graphs[place].cheapest(
      prices.shifts,
      burdenPrice: weighsSquares ? (countsBurdens ? 0 : prices.burdens[place]) : 1,
      lastCost: { countsBurdens ? Double($0 * $0) : 0 })
    return path
      ?? PersonGraph.Path(
        kinds: Array(repeating: [], count: part.weeks), burden: 0, reduced: 0)
  }

  /// Whole numbers only, since all costs are; a hair below one is one.
  private func rounded(_ bound: Double) -> Int { Int((bound - 1e-6).rounded(.up)) }

  /// What no roster costs less than, by any prices.
  private func lagrangian(_ prices: RosterMaster.Prices, _ paths: [PersonGraph.Path]) -> Double {
    let worths = prices.shifts.joined()
    var bound = zip(worths, demand).reduce(0) { $0 + $1.0 * Double($1.1) }
    bound += paths.reduce(0) { $0 + $1.reduced }
    // The shifts that may stay unfilled are those that cost the most.
    var left = levels.unfilled
    for (worth, count) in zip(worths, demand).sorted(by: { $0.0 > $1.0 }) where worth > 0 {
      bound -= worth * Double(min(left, count))
      left -= min(left, count)
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
