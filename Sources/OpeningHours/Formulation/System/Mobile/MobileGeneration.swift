import IntegerProgramming

/// Rounds of column generation: prices of the visits find routes that make the mixture better, and each
/// round bounds what any timetable is worth.
///
/// The bound of prices p of visits and m ≥ 0 of a move (Lagrange's; Dantzig and Wolfe, *Decomposition principle
/// for linear programs*, Operations Research 8, 1960) is Σ p + m × most moved + Σ over vehicle-days of vehicles ×
/// max(0, the best route's worth less its prices). It is taken in whole numbers and holds for any prices.
struct MobileGeneration {
  let pricing: MobilePricing
  var master: MobileMaster
  /// Routes that a search beside has met.
  private var pool: [MobileRoute]
  /// No timetable is worth more, in thousandths.
  private(set) var bound: Int
  /// The prices that gave the best bound of all, with it and the best worth of a route beyond them by
  /// vehicle-day.
  private(set) var center: Center?

  /// Prices with what they prove.
  struct Center {
    let prices: MobileMaster.Prices
    let best: [Int]
    let bound: Int
  }

  /// What the mixture is worth.
  private(set) var mixture: Double = 0
  /// The steps that were taken.
  private(set) var steps = 0
  private(set) var rounds = 0
  private let problem: MobileProblem
  /// Vehicle-days that are alike: the first one of each kind.
  private let twin: [Int]

  /// A generation that begins with some routes, among which there is a timetable.
  init(_ pricing: MobilePricing, _ routes: [MobileRoute], pool: [MobileRoute]) {
    self.pricing = pricing
    self.pool = pool
    problem = pricing.timing.problem
    master = MobileMaster(problem, routes, isMixture: true)
    let problem = problem
    twin = problem.vehicles.indices.map { day in
      (0..<day).first {
        problem.worth[$0] == problem.worth[day] && problem.isMoved[$0] == problem.isMoved[day]
      } ?? day
    }
    bound = problem.bestAlone
  }

  /// Adds routes until the bound meets what the mixture is worth, or the steps are used up.
  ///
  /// - Parameters:
  ///   - most: So many steps at most.
  ///   - value: What the best timetable in hand is worth.
  ///   - limits: When to end, whatever the steps.
  /// - Throws: `SolverError` where the solver fails.
  mutating func generate(steps most: Int, value: Int, _ limits: SearchLimits) throws {
    let routes = master.routes
    let first = MobileMaster(problem, routes, isMixture: true)
    try first.program.withRelaxation { solver in
      master = first
      while steps < most, bound > value, limits.stopReason == nil {
        rounds += 1
        guard case .optimal(let vertex) = try solver.solve() else { return }
        mixture = vertex.objectiveValue
        steps += vertex.iterations * (problem.visitCount + problem.dayCount)
        let rest = mixture - Double(bound)
        if -rest <= max(1, (mixture - Double(value)) * Self.goodEnough) { return }
        guard try addRoutes(vertex, &solver) else { return }
      }
    }
  }

  /// The bound is left alone once it is nearer to the mixture than this part of the gap.
  private static let goodEnough = 0.02
  /// Of so many labels at a visit and slot the first passes know.
  private static let fewLabels = 2
  /// How near prices are drawn to those of the best bound.
  private static let smoothing = 0.6

  private mutating func addRoutes(
    _ vertex: RelaxationSolution, _ solver: inout RelaxationSolver
  ) throws(SolverError) -> Bool {
    if try addFromPool(vertex, &solver) { return true }
    let exact = master.prices(vertex)
    if try add(priced(exact, labels: Self.fewLabels).flatMap(\.routes), vertex, &solver) {
      return true
    }
    let between = center.map { exact.moved(toward: $0.prices, part: Self.smoothing) }
    for prices in [between, exact].compactMap(\.self) {
      let answers = priced(prices, labels: .max)
      take(prices, answers)
      if try add(answers.flatMap(\.routes), vertex, &solver) { return true }
    }
    return false
  }

  /// The answers for all vehicle-days; those that are alike are worked out once.
  private mutating func priced(
    _ prices: MobileMaster.Prices, labels: Int
  ) -> [MobilePricing.Answer] {
    var answers: [MobilePricing.Answer] = []
    for day in problem.vehicles.indices {
      if twin[day] < day {
        let other = answers[twin[day]]
        answers.append(
          .init(
            best: other.best,
            routes: other.routes.map {
              MobileRoute(day: day, visits: $0.visits, starts: $0.starts, value: $0.value)
            }, steps: 0))
        continue
      }
      let answer = pricing.routes(
        on: day, prices: prices.visits, movedPrice: prices.moved, labelsPerCell: labels)
      steps += answer.steps
      answers.append(answer)
    }
    return answers
  }

  /// Takes the bound of some prices, if it is better.
  private mutating func take(_ prices: MobileMaster.Prices, _ answers: [MobilePricing.Answer]) {
    var best = answers.map(\.best)
    // Today's routes may break rules that priced ones keep.
    for route in problem.today {
      best[route.day] = max(best[route.day], master.reducedWorth(route, prices))
    }
    let value =
      prices.visits.reduce(0, +) + prices.moved * problem.mostMoved
      + zip(best, problem.vehicles).reduce(0) { $0 + $1.0 * $1.1 }
    guard value < center?.bound ?? .max else { return }
    bound = min(bound, value)
    center = Center(prices: prices, best: best, bound: value)
  }

  /// Adds the routes that make the mixture better; whether there are any.
  private mutating func add(
    _ routes: [MobileRoute], _ vertex: RelaxationSolution, _ solver: inout RelaxationSolver
  ) throws(SolverError) -> Bool {
    var isNew = false
    for route in routes where master.reducedWorth(route, vertex) > Self.leastGain {
      try master.add(route, to: &solver)
      isNew = true
    }
    return isNew
  }

  /// A route that gains no more than rounding may is left out.
  private static let leastGain = 1.0
  /// So many routes of a vehicle-day are taken from the pool at once.
  private static let mostFromPool = 20

  private mutating func addFromPool(
    _ vertex: RelaxationSolution, _ solver: inout RelaxationSolver
  ) throws(SolverError) -> Bool {
    var found: [Int: [(worth: Double, route: Int)]] = [:]
    for (index, route) in pool.enumerated() {
      let worth = master.reducedWorth(route, vertex)
      if worth > Self.leastGain { found[route.day, default: []].append((worth, index)) }
    }
    steps += pool.count
    var taken: Set<Int> = []
    for day in found.keys.sorted() {
      let list = (found[day] ?? []).sorted { ($0.worth, $1.route) > ($1.worth, $0.route) }
      for entry in list.prefix(Self.mostFromPool) {
        try master.add(pool[entry.route], to: &solver)
        taken.insert(entry.route)
      }
    }
    guard !taken.isEmpty else { return false }
    pool = pool.indices.filter { !taken.contains($0) }.map { pool[$0] }
    return true
  }
}

extension MobileProblem {
  /// Every visit at its best, as if it were the only one and no minute cost anything: what is true before a
  /// price is known.
  fileprivate var bestAlone: Int {
    durations.indices.reduce(0) { sum, visit in
      sum + worth.reduce(todayWorth[visit]) { max($0, $1[visit].max() ?? $0) }
    }
  }
}
