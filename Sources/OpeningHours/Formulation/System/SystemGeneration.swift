import IntegerProgramming

/// Rounds of column generation for a system: the master's prices find better weeks of single branches, until
/// there are none; each round of it shows what no weeks can exceed.
struct SystemGeneration {
  let branches: [SystemBranchSearch]
  let rows: [SystemRow]
  /// By how much prices are multiplied to be whole numbers.
  let scale: Int
  let batch: QuestionBatch
  var master: SystemMaster
  /// What no weeks that keep the rows can be worth together, with the rows' prices that show it.
  private(set) var bound: (value: Int, prices: [Int])?
  /// The prices of the best bound in the master's units, between which and a vertex's own better ones lie.
  private var center: [Double]?
  private var rounds = 0
  /// How much of worth may be left between mixture and bound; half a unit is no more than rounding.
  var tolerance = 0.5

  init(
    _ branches: [SystemBranchSearch], _ rows: [SystemRow], scale: Int, _ batch: QuestionBatch,
    _ master: SystemMaster
  ) {
    self.branches = branches
    self.rows = rows
    self.scale = scale
    self.batch = batch
    self.master = master
  }

  /// Adds weeks until none makes the mixture better.
  ///
  /// - Parameters:
  ///   - solver: The master.
  ///   - open: The branches that may still change; all where there is nothing.
  ///   - mostRounds: So many rounds at most.
  /// - Returns: The vertex of the last round; nothing where the limits ended it.
  /// - Throws: `SolverError` where the solver fails.
  mutating func generate(
    _ solver: inout RelaxationSolver, open: [Int]? = nil, mostRounds: Int
  ) throws -> RelaxationSolution? {
    var last: RelaxationSolution?
    for _ in 0..<mostRounds {
      guard batch.limits.stopReason == nil else { return last }
      guard case .optimal(let vertex) = try solver.solve(within: batch.limits) else { return last }
      last = vertex
      guard try addWeeks(vertex, open, &solver) else { return vertex }
    }
    // The last round has added weeks that no vertex knows yet.
    if case .optimal(let vertex) = try solver.solve(within: batch.limits) { last = vertex }
    return last
  }

  /// Adds the weeks that a vertex's prices find; whether there were any.
  private mutating func addWeeks(
    _ vertex: RelaxationSolution, _ open: [Int]?, _ solver: inout RelaxationSolver
  ) throws -> Bool {
    let exact = rows.indices.map { vertex.rowDuals[master.firstRow + $0] }
    let between = open == nil ? center.map { zip(exact, $0).map { 0.5 * $0 + 0.5 * $1 } } : nil
    for prices in [between, exact].compactMap(\.self) {
      guard let found = weeks(at: prices, open) else { return false }
      if open == nil { note(found, prices) }
      if let bound, open == nil,
        Double(bound.value) - vertex.objectiveValue * master.unit < tolerance
      {
        return false
      }
      var hasNew = false
      for (branch, week) in found.weeks {
        let charged = branches[branch].rows.reduce(vertex.rowDuals[branch]) {
          $0 + exact[$1.place] * Double(week.amount($1.measure))
        }
        guard Double(week.value) / master.unit - charged > 1e-7 else { continue }
        hasNew = true
        try master.add(week, of: branch, to: &solver)
      }
      if hasNew { return true }
    }
    return false
  }

  /// The best week of each branch at some prices, and what that proves.
  private func weeks(
    at prices: [Double], _ open: [Int]?
  ) -> (weeks: [(branch: Int, week: BranchWeek)], value: Int, prices: [Int])? {
    let whole = wholePrices(prices)
    let asked = open ?? Array(branches.indices)
    let answers = batch.answers(asked) { [branches, scale] branch, _ in
      branches[branch].best(branches[branch].prices(whole), scale: scale)
    }
    var weeks: [(Int, BranchWeek)] = []
    var value = 0
    for (branch, answer) in zip(asked, answers) {
      guard case .success(let best?) = answer else { return nil }
      weeks.append((branch, best.week))
      value += best.value
    }
    return (weeks, value, whole)
  }

  /// Prices as scaled whole numbers of the sign that their row's limits give them a meaning for.
  private func wholePrices(_ prices: [Double]) -> [Int] {
    zip(rows, prices).map { row, price in
      // More than all that there is no price can come to.
      let limit = Double(1 << 50)
      let scaled = price * master.unit * Double(scale)
      let whole = Int(min(max(scaled, -limit), limit).rounded())
      // What may be missed is worth no more than that loses.
      if row.isSoft { return min(0, max(whole, -row.loss * scale)) }
      return row.upper == nil ? min(0, whole) : row.lower == nil ? max(0, whole) : whole
    }
  }

  /// Keeps what a round proves: the best weeks at prices, and what the rows' limits are worth at them.
  private mutating func note(
    _ found: (weeks: [(branch: Int, week: BranchWeek)], value: Int, prices: [Int]),
    _ prices: [Double]
  ) {
    var sum = found.value
    for (row, price) in zip(rows, found.prices) where price != 0 {
      let limit = price > 0 ? row.upper : row.lower
      guard let limit else { return }
      let (part, overflows) = price.multipliedReportingOverflow(by: limit)
      guard !overflows, abs(part) < 1 << 60 else { return }
      sum += part
    }
    let value = Int((Double(sum) / Double(scale)).rounded(.down))
    let whole = sum >= 0 ? sum / scale : value
    if bound.map({ whole < $0.value }) ?? true {
      bound = (whole, found.prices)
      center = prices
    }
  }
}
