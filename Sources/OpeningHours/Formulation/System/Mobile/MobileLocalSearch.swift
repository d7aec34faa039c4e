/// Better timetables beside today's: visits move, change places, and stretches of a route turn round.
///
/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over orders of visits, each order with its best
/// times. Every timetable on the way obeys all rules, or is today's where it does not change a route.
struct MobileLocalSearch {
  let problem: MobileProblem
  private var timing: MobileTiming
  private var draws: SearchDraws
  /// The routes as orders of visits, one for each vehicle of each vehicle-day, empty ones with it.
  private(set) var routes: [[Int]]
  let days: [Int]
  /// What each route is worth.
  private var values: [Int]
  /// The route that makes each visit.
  private(set) var place: [Int]
  private(set) var moved: Int
  private var known: [Key: Int] = [:]
  /// Routes on the way, from when losses have become small.
  private(set) var pool: [Key: Int] = [:]
  private(set) var best: (routes: [[Int]], value: Int)
  private(set) var steps = 0

  /// An order of visits on a vehicle-day.
  struct Key: Hashable {
    let day: Int
    let visits: [Int]
  }

  private static let impossible = MobileProblem.forbidden
  /// The pool takes routes from this part of the first temperature on.
  private static let poolWarmth = 0.1
  private static let mostInPool = 40_000
  private var poolTemperature = 0.0

  /// A search that begins with today's timetable.
  init(_ timing: MobileTiming, seed: UInt64) {
    let problem = timing.problem
    self.problem = problem
    self.timing = timing
    draws = SearchDraws(seed: seed)
    days = problem.vehicles.indices.flatMap { day in
      Array(repeating: day, count: problem.vehicles[day])
    }
    routes = days.map { _ in [] }
    var next = Array(repeating: 0, count: problem.dayCount)
    for route in problem.today {
      let first = days.firstIndex(of: route.day) ?? 0
      routes[first + next[route.day]] = route.visits
      next[route.day] += 1
    }
    values = []
    place = Array(repeating: 0, count: problem.visitCount)
    moved = problem.moved(in: problem.today)
    best = (routes, 0)
    values = routes.indices.map { value(of: routes[$0], days[$0]) }
    best.value = values.reduce(0, +)
    for (index, route) in routes.enumerated() { for visit in route { place[visit] = index } }
  }

  /// The routes of ``pool`` without times, in a fixed order; today's have theirs elsewhere.
  var poolRoutes: [MobileRoute] {
    pool.sorted {
      $0.key.day != $1.key.day
        ? $0.key.day < $1.key.day : $0.key.visits.lexicographicallyPrecedes($1.key.visits)
    }.map { MobileRoute(day: $0.key.day, visits: $0.key.visits, starts: [], value: $0.value) }
      .filter { route in
        !problem.today.contains { $0.day == route.day && $0.visits == route.visits }
      }
  }

  /// Searches from a timetable.
  mutating func restart(from start: [[Int]]) {
    routes = start
    values = routes.indices.map { value(of: routes[$0], days[$0]) }
    moved = 0
    for (index, route) in routes.enumerated() {
      for visit in route {
        place[visit] = index
        if problem.isMoved[days[index]][visit] { moved += 1 }
      }
    }
  }

  /// Tries so many changes, fewer and fewer of those that lose worth.
  ///
  /// - Parameters:
  ///   - count: So many changes.
  ///   - heat: What a change may lose at first with even chances of one in three, in thousandths.
  mutating func anneal(changes count: Int, heat: Double) {
    let cooling = count > 1 ? Self.coldness : 1
    poolTemperature = heat * Self.poolWarmth
    for change in 0..<count {
      let part = Double(change) / Double(count)
      let temperature = heat * Self.power(cooling, part)
      let roll = draws.next() % 100
      switch roll {
      case 0..<45: relocate(temperature)
      case 45..<70: exchange(temperature)
      case 70..<80: turn(temperature)
      case 80..<90: replaceMoved(temperature)
      default: crossTails(temperature)
      }
    }
  }

  /// The last temperature as a part of the first.
  private static let coldness = 0.005

  /// A power by repeated square roots, which are the same on every machine.
  private static func power(_ base: Double, _ exponent: Double) -> Double {
    var (result, root, rest) = (1.0, base, exponent)
    for _ in 0..<20 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }

  // MARK: Values

  private mutating func value(of visits: [Int], _ day: Int) -> Int {
    guard !visits.isEmpty else { return 0 }
    let key = Key(day: day, visits: visits)
    if let value = known[key] { return value }
    steps += visits.count
    var value = timing.value(of: visits, on: day) ?? Self.impossible
    for route in problem.today where route.day == day && route.visits == visits {
      value = max(value, route.value)
    }
    if known.count > Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[key] = value
    return value
  }

  private static let mostKnown = 400_000

  /// Whether a visit may begin at some time of a vehicle-day.
  func canBegin(_ visit: Int, _ day: Int) -> Bool {
    problem.worth[day][visit].contains { $0 > MobileProblem.forbidden }
  }

  /// Takes some routes in place of those there are, if chance and the rules let it.
  mutating func propose(_ changes: [(index: Int, visits: [Int])], _ temperature: Double) {
    var (gain, movedMore) = (0, 0)
    var newValues: [Int] = []
    for (index, visits) in changes {
      movedMore +=
        visits.count { problem.isMoved[days[index]][$0] }
        - routes[index].count { problem.isMoved[days[index]][$0] }
    }
    // A timetable with too many moved visits may only get nearer to what is permitted.
    guard moved + movedMore <= problem.mostMoved else { return }
    for (index, visits) in changes {
      let value = value(of: visits, days[index])
      guard value > Self.impossible else { return }
      newValues.append(value)
      gain += value - values[index]
    }
    guard gain >= 0 || isAccepted(-Double(gain) / temperature) else { return }
    for ((index, visits), value) in zip(changes, newValues) {
      routes[index] = visits
      values[index] = value
      for visit in visits { place[visit] = index }
      if temperature < poolTemperature, pool.count < Self.mostInPool {
        pool[Key(day: days[index], visits: visits)] = value
      }
    }
    moved += movedMore
    let total = values.reduce(0, +)
    if total > best.value { best = (routes, total) }
  }

  /// Whether a loss, in temperatures, is accepted: with the chance 1 / (1 + x + x² / 2 + x³ / 6), which is near
  /// exp(−x) and the same on every machine.
  private mutating func isAccepted(_ loss: Double) -> Bool {
    guard loss < 12 else { return false }
    let chance = 1 / (1 + loss * (1 + loss / 2 * (1 + loss / 3 * (1 + loss / 4))))
    return Double(draws.next() >> 11) < chance * 9_007_199_254_740_992
  }

  /// A number below another, by chance.
  mutating func draw(_ count: Int) -> Int { Int(draws.next() % UInt64(count)) }
}
