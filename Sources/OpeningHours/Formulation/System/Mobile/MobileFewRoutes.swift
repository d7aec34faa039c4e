import IntegerProgramming

/// All sets of visits that a route of a better timetable can have, each with the most that its route is worth.
///
/// A route that is worth so much less than the best one at the prices of a bound that the bound falls below the
/// timetable in hand is in no better one (route enumeration; Baldacci, Christofides and Mingozzi,
/// Mathematical Programming 115, 2008). Of routes with the same visits on the same vehicle-day the one worth
/// most is enough.
struct MobileFewRoutes {
  private let timing: MobileTiming
  private let prices: MobileMaster.Prices
  private let best: [Int]
  /// A route may be worth so much less than the best one of its vehicle-day.
  private let room: Int
  /// So many orders of visits, told apart by their set and their last one, are followed in all.
  private let mostOrders: Int

  init(
    _ timing: MobileTiming, _ center: MobileGeneration.Center, room: Int, mostOrders: Int
  ) {
    self.timing = timing
    prices = center.prices
    best = center.best
    self.room = room
    self.mostOrders = mostOrders
  }

  /// Routes of all vehicle-days without times, their visits in no order; nothing where they are too many.
  func routes() -> [MobileRoute]? {
    let problem = timing.problem
    guard problem.visitCount <= MobileVisitSets.mostVisits else { return nil }
    var routes: [MobileRoute] = []
    var left = mostOrders
    for day in problem.vehicles.indices {
      let gains = gains(on: day)
      let sets = MobileVisitSets(
        timing, day: day, gains: gains, visits: problem.visits(on: day), least: best[day] - room)
      guard let found = sets.all(left: &left) else { return nil }
      for (set, value) in found {
        let visits = problem.durations.indices.filter { set >> UInt128($0) & 1 == 1 }
        let price = visits.reduce(0) { $0 + self.price($1, day) }
        routes.append(MobileRoute(day: day, visits: visits, starts: [], value: value + price))
      }
    }
    return routes
  }

  private func price(_ visit: Int, _ day: Int) -> Int {
    prices.visits[visit] + (timing.problem.isMoved[day][visit] ? prices.moved : 0)
  }

  private func gains(on day: Int) -> [[Int]] {
    timing.problem.durations.indices.map { visit in
      let price = price(visit, day)
      return timing.problem.worth[day][visit].map {
        $0 > MobileProblem.forbidden ? $0 - price : MobileProblem.forbidden
      }
    }
  }
}

extension MobileTiming {
  /// The best order and times of a set of visits that is known to come to some value.
  mutating func route(ofSet visits: [Int], on day: Int, value: Int) -> MobileRoute? {
    let sets = MobileVisitSets(
      self, day: day, gains: problem.worth[day], visits: visits, least: value)
    guard let order = sets.bestOrder() else { return nil }
    return route(of: order, on: day)
  }
}
