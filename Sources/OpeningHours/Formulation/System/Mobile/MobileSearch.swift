import IntegerProgramming

/// How much work a search for a timetable may be, counted so that the same question has the same answer
/// whatever else a machine does.
public struct MobileEffort: Sendable, Hashable {
  /// Changes of the timetable that are tried, in thousands.
  public let changes: Int
  /// Steps of the bound's labels, in millions.
  public let steps: Int
  /// Questions that the last search over routes may ask at its nodes.
  public let nodes: Int

  /// So much work, each from 0.
  public init(changes: Int, steps: Int, nodes: Int) {
    precondition(changes >= 0 && steps >= 0 && nodes >= 0)
    (self.changes, self.steps, self.nodes) = (changes, steps, nodes)
  }

  /// What is spent unless a caller says otherwise: some 10 seconds of one processor for 53 visits.
  public static let standard = MobileEffort(changes: 600, steps: 120, nodes: 1_000)
}

/// Finds a timetable that is worth much, and bounds what any is worth.
struct MobileSearch {
  /// What a search comes to.
  struct Outcome: Sendable {
    /// The routes of the best timetable.
    let routes: [MobileRoute]
    /// What they are worth, in thousandths.
    let value: Int
    /// No timetable is worth more.
    let bound: Int
    /// Rounds of the bound, for whoever measures.
    let rounds: Int
  }

  let problem: MobileProblem
  let effort: MobileEffort
  let limits: SearchLimits

  init(_ problem: MobileProblem, _ effort: MobileEffort, _ limits: SearchLimits) {
    self.problem = problem
    self.effort = effort
    self.limits = limits
  }

  /// A third of the changes from today, the bound, the rest of them from the best, and a search over routes.
  func found() throws -> Outcome {
    let timing = MobileTiming(problem)
    var search = MobileLocalSearch(timing, seed: 1)
    anneal(&search, changes: effort.changes * 1000 / 3, heat: heat)
    var best = routes(search.best.routes, timing)
    var generation = MobileGeneration(
      MobilePricing(timing), problem.today + best, pool: search.poolRoutes)
    try generation.generate(
      steps: effort.steps * 1_000_000, value: problem.value(of: best), limits)
    var bound = generation.bound
    best = try improved(best, generation, search.poolRoutes, timing, &bound)
    if problem.value(of: best) < bound, limits.stopReason == nil {
      anneal(&search, changes: effort.changes * 1000 / 3 * 2, heat: heat / 3)
      let again = routes(search.best.routes, timing)
      if problem.value(of: again) > problem.value(of: best) {
        best = again
      }
      best = try improved(best, generation, search.poolRoutes, timing, &bound)
    }
    return Outcome(
      routes: best, value: problem.value(of: best),
      bound: max(bound, problem.value(of: best)), rounds: generation.rounds)
  }

  private static let parts = 4

  private func anneal(_ search: inout MobileLocalSearch, changes: Int, heat: Double) {
    for _ in 0..<Self.parts where limits.stopReason == nil {
      search.anneal(changes: changes / Self.parts, heat: heat)
      search.restart(from: search.best.routes)
    }
  }

  /// A part of what a visit is worth on average, or a little where nothing is worth anything.
  private var heat: Double {
    let total = problem.durations.indices.reduce(0) { sum, visit in
      sum + (problem.worth.map { $0[visit].max() ?? 0 }.max().map { max(0, $0) } ?? 0)
    }
    return max(1, Double(total) / Double(max(1, problem.visitCount)) * 0.15)
  }

  /// Orders of visits with their times.
  private func routes(_ orders: [[Int]], _ timing: MobileTiming) -> [MobileRoute] {
    var timing = timing
    let days = problem.vehicles.indices.flatMap { day in
      Array(repeating: day, count: problem.vehicles[day])
    }
    return zip(days, orders).compactMap { day, visits in
      let timed = timing.route(of: visits, on: day)
      let today = problem.today.first { $0.day == day && $0.visits == visits }
      guard let today else { return timed }
      return timed.map { $0.value > today.value ? $0 : today } ?? today
    }
  }

  // MARK: Over routes

  /// Of so many routes at most a whole timetable is searched for, where they are all that there are; of so many
  /// else.
  private static let mostRoutes = 1_500
  private static let mostOfMore = 400
  /// A search over many routes may ask fewer questions: this many for one route.
  private static let questionsOfOne = 120_000
  /// So many orders of visits are followed to list routes.
  private static let mostOrders = 20_000
  /// So often routes are listed anew for a timetable that has become better.
  private static let mostRounds = 2
  /// Where the routes that can be in a better timetable are too many, those that lose a quarter as much at most
  /// are listed, and so on to this part.
  private static let leastPart = 32

  /// A better timetable over routes, and a better bound where these are all that there are.
  ///
  /// - Parameters:
  ///   - start: The best timetable so far.
  ///   - generation: Prices that give a bound, with their routes.
  ///   - pool: Further routes.
  ///   - timing: Times of routes.
  ///   - bound: The bound so far, and then a better one.
  /// - Returns: The better timetable, or the same.
  /// - Throws: `SolverError` where the solver fails.
  private func improved(
    _ start: [MobileRoute], _ generation: MobileGeneration, _ pool: [MobileRoute],
    _ timing: MobileTiming, _ bound: inout Int
  ) throws -> [MobileRoute] {
    var best = start
    guard let center = generation.center, effort.nodes > 0 else { return best }
    for _ in 0..<Self.mostRounds where limits.stopReason == nil {
      let value = problem.value(of: best)
      guard value < bound else { break }
      let (routes, isComplete) = useful(best, center, generation, pool, timing)
      let chosen = routes + best
      let outcome = try MobileMaster(problem, chosen, isMixture: false).program.solved(
        within: limits.ending(
          afterQuestions: min(effort.nodes, Self.questionsOfOne / chosen.count)))
      guard let solution = outcome.solution else { break }
      if isComplete {
        // What is not among these routes is worth no more than the timetable in hand.
        bound = max(value, min(bound, Int((solution.bound + 1e-6).rounded(.down))))
      }
      let taken = zip(chosen, solution.values).filter { $1 > 0.5 }.map(\.0)
      let found = taken.compactMap { timed($0, timing) }
      guard found.count == taken.count, problem.value(of: found) > value else { break }
      best = found
    }
    return best
  }

  /// Routes that a better timetable can have, those that lose least first, and whether they are all.
  private func useful(
    _ best: [MobileRoute], _ center: MobileGeneration.Center, _ generation: MobileGeneration,
    _ pool: [MobileRoute], _ timing: MobileTiming
  ) -> (routes: [MobileRoute], isComplete: Bool) {
    let room = center.bound - problem.value(of: best) - 1
    func rank(_ route: MobileRoute) -> Int {
      generation.master.reducedWorth(route, center.prices) - center.best[route.day]
    }
    var part = 1
    var listed: [MobileRoute]?
    while listed == nil, part <= Self.leastPart {
      listed = MobileFewRoutes(
        timing, center, room: room / part, mostOrders: Self.mostOrders
      ).routes()
      if listed == nil { part *= 4 }
    }
    let isListed = listed != nil && part == 1
    let others =
      isListed
      ? [] : (generation.master.routes + pool).filter { Set($0.visits).count == $0.visits.count }
    let useful = ((listed ?? []) + problem.today + others).filter { rank($0) >= -room }
      .enumerated().sorted {
        (rank($0.element), $1.offset) > (rank($1.element), $0.offset)
      }.map(\.element)
    let isComplete = isListed && useful.count <= Self.mostRoutes
    return (isComplete ? useful : Array(useful.prefix(Self.mostOfMore)), isComplete)
  }

  /// A route with its times; one without times may have its visits in any order.
  private func timed(_ route: MobileRoute, _ timing: MobileTiming) -> MobileRoute? {
    guard route.starts.isEmpty else { return route }
    var timing = timing
    if let same = timing.route(of: route.visits, on: route.day), same.value >= route.value {
      return same
    }
    return timing.route(ofSet: route.visits, on: route.day, value: route.value)
  }
}
