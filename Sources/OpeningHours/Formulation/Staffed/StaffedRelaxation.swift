import IntegerProgramming

/// The relaxation over day plans with shifts: columns are made as prices ask for them.
///
/// Dantzig-Wolfe decomposition by day (Dantzig & Wolfe 1960); each day's cheapest shifts are a
/// minimum-cost flow (`IntervalCover`). Every round of prices gives a Lagrangian bound in whole
/// numbers, whatever the linear program's rounding.
struct StaffedRelaxation {
  let days: [StaffedDay]
  let limits: StaffedLimits
  /// When to end: a round of prices asks at each plan for which it lays shifts.
  var search: SearchLimits = .unlimited
  /// The columns, as [day][plan], by their variables.
  private var columns: [[[Variable]]]
  /// What each limit's row is multiplied by, so that minutes, shifts and money are of one size.
  private let rowScale: [Double]
  private var known: [[Set<[Int]>]]
  /// Which plans the linear program may use at the moment, as [day][plan].
  private var isUsable: [[Bool]]

  /// Prices are whole numbers of this part of a thousandth.
  private static let scale = 1024
  /// How often the search for a first week asks whether to go on, at its nodes, before it ends.
  private static let mostQuestions = 1000
  /// The most columns that a day gains in a round.
  private static let mostNewColumns = 12

  init(days: [StaffedDay], limits: StaffedLimits) {
    self.days = days
    self.limits = limits
    rowScale = limits.most.map { 100 / Double(max(100, abs($0))) }
    columns = days.map { $0.plans.map { _ in [] } }
    known = days.map { $0.plans.map { _ in [] } }
    isUsable = days.map { $0.plans.map { _ in true } }
  }

  private func worth(_ day: Int, _ plan: Int) -> Int {
    days[day].plans[plan].worth
  }

  /// The linear program before there is any column: a row for each day and each limit, and for each
  /// day a stand-in that no week would want, which alone gives all that a limit may demand.
  var program: IntegerProgram {
    var program = IntegerProgram()
    let greatest = days.flatMap(\.plans).map(\.worth).max() ?? 0
    let penalty = -100 * Double(7 * greatest + 1000) / 1000
    var worth = LinearExpression()
    var given = LinearExpression()
    for day in days.indices {
      let standIn = program.addVariable("day_\(day)", lower: 0)
      worth.add(penalty, times: standIn)
      given.add(1, times: standIn)
      program.addRow("day_\(day)", LinearExpression(standIn), lower: 1, upper: 1)
    }
    for (limit, most) in limits.most.enumerated() {
      let scaled = Double(most) * rowScale[limit]
      // A limit below zero is a least amount.
      let demanded = given.terms.map { LinearExpression.Term($0.variable, min(0, scaled)) }
      program.addRow(
        "limit_\(limit)", LinearExpression(most < 0 ? demanded : []), upper: scaled)
    }
    program.objective = Objective(.maximize, worth)
    return program
  }

  /// A bound on what the plans left can be worth, and the same with each of them chosen.
  struct Bound {
    var value: Int
    /// As [day][plan left].
    var plans: [[Int]]
  }

  /// The least bound that some rounds of prices find, for the plans left of each day; below the
  /// threshold the first one will do, and where the search is to end whatever is known.
  mutating func bound(
    _ left: [[Int]], threshold: Int, rounds: Int, _ solver: inout RelaxationSolver
  ) throws -> Bound {
    try allow(left, &solver)
    var best = freeBound(left)
    for _ in 0..<rounds where search.stopReason == nil {
      guard let vertex = try solver.solve(within: search).solution else { break }
      let duals = vertex.rowDuals
      let prices = limits.most.indices.map { limit in
        let dual = duals[days.count + limit] * rowScale[limit]
        return max(0, Int((dual * 1000 * Double(Self.scale)).rounded()))
      }
      let (bound, hasNew) = try price(
        left, prices, Array(duals[..<days.count]), threshold: threshold, &solver)
      if bound.value < best.value { best = bound }
      let reached = Int((vertex.objectiveValue * 1000).rounded(.up))
      if bound.value < threshold || !hasNew || bound.value <= reached { break }
    }
    return best
  }

  /// The bound before any price is known: shifts cost nothing and limits do not count.
  private func freeBound(_ left: [[Int]]) -> Bound {
    let worths = left.indices.map { day in left[day].map { worth(day, $0) } }
    let greatest = worths.map { $0.max() ?? 0 }
    let total = greatest.reduce(0, +)
    let plans = zip(worths, greatest).map { own, most in own.map { total - most + $0 } }
    return Bound(value: total, plans: plans)
  }

  /// How much the linear program uses each of the plans left, as [day][plan left]: of each day's plans
  /// together 1, less where it has no week; nothing where it has no solution.
  func uses(of left: [[Int]], _ solver: inout RelaxationSolver) throws -> [[Double]]? {
    guard let values = try solver.solve(within: search).solution?.values else { return nil }
    return left.indices.map { day in
      left[day].map { plan in columns[day][plan].reduce(0) { $0 + values[$1.index] } }
    }
  }

  /// The plans of the best week that can be put together from the columns so far, with bundles as
  /// they are; found with little effort, and nothing where none is found.
  func restrictedChoice(within limits: SearchLimits) throws -> [Int]? {
    var program = IntegerProgram()
    var worth = LinearExpression()
    var sums = self.limits.most.map { _ in LinearExpression() }
    var choices: [(day: Int, plan: Int)] = []
    for day in days.indices {
      var one = LinearExpression()
      for plan in columns[day].indices {
        for bundle in known[day][plan].sorted(by: { $0.lexicographicallyPrecedes($1) }) {
          let variable = program.addVariable("bundle_\(choices.count)", kind: .binary)
          choices.append((day, plan))
          one.add(1, times: variable)
          worth.add(Double(self.worth(day, plan)) / 1000, times: variable)
          for (limit, amount) in bundle.enumerated() where amount != 0 {
            sums[limit].add(Double(amount), times: variable)
          }
        }
      }
      program.addRow("day_\(day)", one, lower: 1, upper: 1)
    }
    for (limit, sum) in sums.enumerated() {
      program.addRow("limit_\(limit)", sum, upper: Double(self.limits.most[limit]))
    }
    program.objective = Objective(.maximize, worth)
    let limits = limits.ending(afterQuestions: Self.mostQuestions)
    guard let solution = try program.solved(within: limits).solution else { return nil }
    var chosen = days.map { _ in 0 }
    for (choice, value) in zip(choices, solution.values) where value > 0.5 {
      chosen[choice.day] = choice.plan
    }
    return chosen
  }

  /// The bound at some prices; columns worth having join the linear program.
  ///
  /// Shifts are laid only for plans that can still be the best of their day, as their cheapest minutes
  /// on duty tell; then for those that would not be dropped otherwise.
  private mutating func price(
    _ left: [[Int]], _ prices: [Int], _ dayDuals: [Double], threshold: Int,
    _ solver: inout RelaxationSolver
  ) throws -> (Bound, hasNew: Bool) {
    var total = zip(prices, limits.most).reduce(0) { $0 + $1.0 * $1.1 }
    var tables = left.indices.map {
      PriceTable(days[$0], left[$0], prices, worths: worths($0, left))
    }
    var hasNew = false
    for day in left.indices {
      let gained = Int((dayDuals[day] * Double(1000 * Self.scale)).rounded(.down))
      tables[day].findBest(
        days[day], least: Self.mostNewColumns, above: gained, within: search)
      total += tables[day].best
      let candidates = tables[day].bundles.filter {
        Double($0.worth) / Double(1000 * Self.scale) - dayDuals[day] > 1e-7
      }.sorted { (-$0.worth, $0.plan) < (-$1.worth, $1.plan) }
      for candidate in candidates.prefix(Self.mostNewColumns) {
        hasNew = try add(day, candidate.plan, candidate.bundle, &solver) || hasNew
      }
    }
    let plans = left.indices.map { day in
      if threshold > 0 {
        let others = total - tables[day].best
        tables[day].tighten(days[day], within: search) { Self.floored(others + $0) >= threshold }
      }
      return tables[day].worths.map { Self.floored(total - tables[day].best + $0) }
    }
    return (Bound(value: Self.floored(total), plans: plans), hasNew)
  }

  private func worths(_ day: Int, _ left: [[Int]]) -> [Int] {
    left[day].map { worth(day, $0) * Self.scale }
  }

  /// Whole thousandths, rounded down: worth is whole.
  private static func floored(_ scaled: Int) -> Int { scaled >> 10 }

  /// Adds a column unless the linear program has it.
  private mutating func add(
    _ day: Int, _ plan: Int, _ bundle: StaffedDay.Bundle, _ solver: inout RelaxationSolver
  ) throws -> Bool {
    guard known[day][plan].insert(bundle.usage).inserted else { return false }
    let entries = bundle.usage.enumerated().filter { $0.element != 0 }.map {
      (row: days.count + $0.offset, coefficient: Double($0.element) * rowScale[$0.offset])
    }
    let variable = try solver.addVariable(
      "plan_\(day)_\(plan)", objective: Double(worth(day, plan)) / 1000,
      column: [(row: day, coefficient: 1)] + entries)
    columns[day][plan].append(variable)
    return true
  }

  /// Lets the linear program use the columns of the plans left, and no others.
  private mutating func allow(_ left: [[Int]], _ solver: inout RelaxationSolver) throws {
    for day in left.indices {
      var wanted = Array(repeating: false, count: isUsable[day].count)
      for plan in left[day] { wanted[plan] = true }
      for plan in wanted.indices where wanted[plan] != isUsable[day][plan] {
        isUsable[day][plan] = wanted[plan]
        for variable in columns[day][plan] {
          try solver.setBounds(of: variable, lower: 0, upper: wanted[plan] ? nil : 0)
        }
      }
    }
  }
}
