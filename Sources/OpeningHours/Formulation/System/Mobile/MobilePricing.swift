/// The best routes of a vehicle-day at prices of its visits, by labels on visit, slot and lunch.
///
/// A label is a route up to a visit. It remembers those of its visits that lie near the last one (the
/// *ng-route* relaxation of Baldacci, Mingozzi and Roberti, *New route relaxation and pricing strategies
/// for the vehicle routing problem*, Operations Research 59, 2011): a route may come back to a visit only
/// after it has been far away from it. What it finds is worth at least as much as the best route, so that it
/// gives a bound.
struct MobilePricing {
  let timing: MobileTiming
  private var problem: MobileProblem { timing.problem }
  /// The visits that a label at a visit can remember, itself first, as [visit].
  private let near: [[Int]]
  /// What becomes of a memory on the way, as [(from × visits + to) × 256 + memory]; `isVisited` where the
  /// memory holds the visit.
  private let passed: [UInt16]
  /// Whether a route is never worse without a visit that is worth nothing.
  private let isSkippable: [Bool]

  private static let memorySize = 8
  private static let isVisited: UInt16 = .max

  /// The routes found for a vehicle-day.
  struct Answer {
    /// No route of the vehicle-day is worth more at the prices; 0 stands for no route.
    let best: Int
    /// Routes that are worth something, those worth most first; some may come back to a visit.
    let routes: [MobileRoute]
    /// So many steps it took.
    let steps: Int
  }

  init(_ timing: MobileTiming) {
    self.timing = timing
    let problem = timing.problem
    let count = problem.visitCount
    let near = (0..<count).map { visit in
      let others = (0..<count).filter { $0 != visit }.sorted {
        (min(problem.drive[visit][$0], problem.drive[$0][visit]), $0)
          < (min(problem.drive[visit][$1], problem.drive[$1][visit]), $1)
      }
      return [visit] + others.prefix(Self.memorySize - 1)
    }
    self.near = near
    var passed = [UInt16](repeating: Self.isVisited, count: count * count * 256)
    for from in 0..<count {
      for to in 0..<count where from != to {
        let places = near[from].map { near[to].firstIndex(of: $0) }
        for memory in 0..<256 where memory >> near[from].count == 0 {
          var other: UInt16 = 1
          var isVisited = false
          for (bit, place) in places.enumerated() where memory >> bit & 1 == 1 {
            if near[from][bit] == to { isVisited = true }
            if let place { other |= 1 << place }
          }
          if !isVisited { passed[(from * count + to) * 256 + memory] = other }
        }
      }
    }
    self.passed = passed
    isSkippable = (0..<count).map { Self.isSkippable($0, problem) }
  }

  /// Whether the way around a visit is never longer than the way over it.
  private static func isSkippable(_ visit: Int, _ problem: MobileProblem) -> Bool {
    let length = problem.durations[visit]
    for from in 0..<problem.visitCount where from != visit {
      let before = problem.drive[from][visit]
      if problem.toDepot[from] > before + length + problem.toDepot[visit] { return false }
      if problem.fromDepot[from]
        > problem.fromDepot[visit] + length + problem.drive[visit][from]
      {
        return false
      }
      for to in 0..<problem.visitCount where to != visit && to != from {
        if problem.drive[from][to] > before + length + problem.drive[visit][to] { return false }
      }
    }
    return true
  }

  /// A route up to a visit.
  struct Label {
    let value: Int
    let memory: UInt8
    let hasLunch: Bool
    let visit: Int32
    let slot: Int32
    let parent: Int32
  }

  /// Finds the best routes of a vehicle-day.
  ///
  /// - Parameters:
  ///   - day: The vehicle-day.
  ///   - prices: What each visit has to be worth, in thousandths.
  ///   - movedPrice: What a visit on another weekday than today has to be worth more.
  ///   - labelsPerCell: So many labels at a visit and slot are followed; with a limit what is found is no
  ///     bound.
  /// - Returns: The routes, with the bound.
  func routes(
    on day: Int, prices: [Int], movedPrice: Int, labelsPerCell: Int = .max
  ) -> Answer {
    let gains = prices.indices.map { visit in
      prices[visit] + (problem.isMoved[day][visit] ? movedPrice : 0)
    }
    var run = MobilePricingRun(self, day: day, prices: gains, labelsPerCell: labelsPerCell)
    run.go()
    let ends = run.ends.sorted { ($0.value, $1.label) > ($1.value, $0.label) }
    return Answer(
      best: max(0, ends.first?.value ?? 0),
      routes: ends.prefix(Self.mostRoutes).map { route(run, $0.label) }, steps: run.steps)
  }

  /// So many routes of one vehicle-day are handed back.
  private static let mostRoutes = 12

  private func route(_ run: MobilePricingRun, _ label: Int32) -> MobileRoute {
    var (visits, starts, value) = ([Int](), [Int](), 0)
    var next = label
    while next >= 0 {
      let own = run.labels[Int(next)]
      visits.append(Int(own.visit))
      starts.append(problem.slots[Int(own.slot)])
      value += problem.worth[run.day][Int(own.visit)][Int(own.slot)]
      next = own.parent
    }
    (visits, starts) = (visits.reversed(), starts.reversed())
    let minutes = problem.minutes(of: visits, starts)
    return MobileRoute(
      day: run.day, visits: visits, starts: starts,
      value: value - problem.minutePrice * minutes)
  }

  /// What becomes of a memory from one visit to another; nothing where the other is in it.
  func memory(_ memory: UInt8, from: Int, to: Int) -> UInt8? {
    let other = passed[(from * problem.visitCount + to) * 256 + Int(memory)]
    return other == Self.isVisited ? nil : UInt8(other)
  }

  /// Whether a beginning is of no use at what it gains.
  func isUseless(_ visit: Int, gain: Int) -> Bool { gain <= 0 && isSkippable[visit] }
}
