import IntegerProgramming

/// The linear program that mixes routes so that each visit is made once (set partitioning).
///
/// Rows: one for each visit (= 1), one for each vehicle-day (at most its vehicles), and the number of visits
/// on another weekday than today (at most so many).
struct MobileMaster {
  /// Prices of the rows, in whole thousandths; those of vehicle-days follow from what routes are worth.
  struct Prices: Equatable {
    /// What each visit has to be worth.
    var visits: [Int]
    /// What a visit on another weekday has to be worth more; at least 0.
    var moved: Int

    /// Prices between these and others that have given a better bound.
    func moved(toward others: Prices, part: Double) -> Prices {
      func between(_ own: Int, _ other: Int) -> Int {
        Int(((1 - part) * Double(own) + part * Double(other)).rounded())
      }
      return Prices(
        visits: zip(visits, others.visits).map(between), moved: between(moved, others.moved))
    }
  }

  let problem: MobileProblem
  private(set) var program = IntegerProgram()
  /// The routes by the index of their variables.
  private(set) var routes: [MobileRoute] = []

  /// The program with some routes, among which there is a timetable.
  ///
  /// - Parameters:
  ///   - problem: The timetable in numbers.
  ///   - routes: The routes.
  ///   - isMixture: Whether routes may be mixed. Then none has an upper limit, which its visits have anyway and
  ///     which would keep a part of their price.
  init(_ problem: MobileProblem, _ routes: [MobileRoute], isMixture: Bool) {
    self.problem = problem
    var cover = Array(repeating: LinearExpression(), count: problem.visitCount)
    var days = Array(repeating: LinearExpression(), count: problem.dayCount)
    var moved = LinearExpression()
    var worth = LinearExpression()
    for route in routes {
      let variable = program.addVariable(
        "route_\(self.routes.count)", kind: isMixture ? .continuous : .binary)
      self.routes.append(route)
      for visit in route.visits { cover[visit].add(1, times: variable) }
      days[route.day].add(1, times: variable)
      moved.add(Double(problem.moved(in: [route])), times: variable)
      worth.add(Double(route.value), times: variable)
    }
    for (visit, row) in cover.enumerated() {
      program.addRow("visit_\(visit)", row, lower: 1, upper: 1)
    }
    for (day, row) in days.enumerated() {
      program.addRow("day_\(day)", row, upper: Double(problem.vehicles[day]))
    }
    program.addRow("moved", moved, upper: Double(problem.mostMoved))
    program.objective = Objective(.maximize, worth)
  }

  /// The prices of a vertex.
  func prices(_ vertex: RelaxationSolution) -> Prices {
    Prices(
      visits: vertex.rowDuals[..<problem.visitCount].map { Int($0.rounded()) },
      // Below nothing it could only be by rounding.
      moved: max(0, Int(vertex.rowDuals[problem.visitCount + problem.dayCount].rounded())))
  }

  /// What a route is worth beyond the prices of a vertex.
  func reducedWorth(_ route: MobileRoute, _ vertex: RelaxationSolution) -> Double {
    let duals = vertex.rowDuals
    let visits = route.visits.reduce(0) { $0 + duals[$1] }
    let moved = Double(problem.moved(in: [route])) * duals[problem.visitCount + problem.dayCount]
    return Double(route.value) - visits - duals[problem.visitCount + route.day] - moved
  }

  /// What a route is worth beyond prices.
  func reducedWorth(_ route: MobileRoute, _ prices: Prices) -> Int {
    route.value - route.visits.reduce(0) { $0 + prices.visits[$1] }
      - problem.moved(in: [route]) * prices.moved
  }

  /// Adds a route.
  mutating func add(
    _ route: MobileRoute, to solver: inout RelaxationSolver
  ) throws(SolverError) {
    var column = route.visits.map { (row: $0, coefficient: 1.0) }
    column.append((problem.visitCount + route.day, 1))
    let moved = problem.moved(in: [route])
    if moved > 0 { column.append((problem.visitCount + problem.dayCount, Double(moved))) }
    _ = try solver.addVariable(
      "route_\(routes.count)", objective: Double(route.value), column: column)
    routes.append(route)
  }
}
