import IntegerProgramming
import OpeningHoursTables

/// The search for the best weeks of a system's branches under the rows that link them.
///
/// Hours alone are added up exactly, curve by curve. Other rows are priced: whole weeks are mixed by a linear
/// program, one week for each branch is decided for, and what the weeks leave is shared out again.
struct SystemSearch {
  let problem: SystemProblem
  let branches: [SystemBranchSearch]
  let batch: QuestionBatch
  let scale: Int
  /// The rows that count each branch.
  let own: [[(place: Int, measure: SystemMeasure)]]

  /// What a search came to.
  enum Outcome {
    /// Weeks that keep every row, with what none can exceed.
    case weeks(SystemWeeks)
    /// No weeks were found that keep every row; those that break them as little as was found, and whether it is
    /// proven that there are none.
    case broken(SystemWeeks, excess: [Int], isCertain: Bool)
    /// No week of a branch, by its place, obeys its own rules.
    case infeasible(Int)
    /// The limits ended the search before there was a week for each.
    case nothingFound(Termination?)
  }

  /// What making the branches ready came to.
  enum Preparation {
    case ready(SystemSearch)
    case not(Obstacle)
  }

  /// Why branches cannot be asked.
  enum Obstacle {
    /// No week of a branch obeys its own rules.
    case branch(Int)
    /// A branch whose rules this search knows no way for.
    case beyond(Int)
    /// The limits ended it.
    case ended(Termination?)
  }

  /// A search whose branches are ready to be asked.
  static func prepared(_ problem: SystemProblem, _ batch: QuestionBatch) throws -> Preparation {
    var own = problem.branches.map { _ in [(place: Int, measure: SystemMeasure)]() }
    for (place, row) in problem.rows.enumerated() {
      for branch in row.branches { own[branch].append((place, row.measure)) }
    }
    let prepared = batch.answers(Array(problem.branches.indices)) { [own] branch, limits in
      try SystemBranchSearch.prepared(
        problem.branches[branch], factor: problem.factors[branch],
        BranchUsage(
          problem.plan.grid, problem.branches[branch].staffing,
          problem.plan.file.branches[branch].cost), reductions: problem.reductions[branch],
        patterns: problem.people?.reach.patterns ?? [], rows: own[branch], within: limits)
    }
    var branches: [SystemBranchSearch] = []
    for (branch, preparation) in prepared.enumerated() {
      guard let preparation else { return .not(.ended(batch.limits.stopReason)) }
      do {
        switch try preparation.get() {
        case .ready(let search): branches.append(search)
        case .infeasible: return .not(.branch(branch))
        case .beyond: return .not(.beyond(branch))
        }
      } catch is ListingStopped {
        return .not(.ended(batch.limits.stopReason))
      }
    }
    return .ready(
      SystemSearch(
        problem: problem, branches: branches, batch: batch, scale: problem.priceScale, own: own))
  }

  /// Searches for the best weeks.
  ///
  /// - Throws: `SolverError` for a broken solver.
  func run() throws -> Outcome {
    let rows = problem.rows
    if let hours = HoursTogether(rows) { return try added(hours, rows) }
    guard let first = firstWeeks() else { return withoutWeeks }
    switch try mixed(rows, first) {
    case .found(let weeks): return .weeks(weeks)
    case .nothing: return .nothingFound(batch.limits.stopReason)
    case .broken(let least, let isCertain):
      // The best of the weeks that break the rows as little as those.
      let excess = zip(rows, sums(least)).map { $0.violation($1) }
      let eased = zip(rows, excess).map { $0.eased(by: $1) }
      guard case .found(let weeks) = try mixed(eased, first + least.map { [$0] }) else {
        return .broken(
          SystemWeeks(weeks: least, lost: lost(rows, least), bound: nil, ending: nil),
          excess: excess,
          isCertain: isCertain)
      }
      return .broken(weeks, excess: excess, isCertain: isCertain)
    }
  }

  /// What it means that there is not a week of each branch.
  var withoutWeeks: Outcome {
    if let reason = batch.limits.stopReason { return .nothingFound(reason) }
    let branch = branches.firstIndex { $0.best($0.noPrices, scale: 1) == nil }
    return branch.map { .infeasible($0) } ?? .nothingFound(nil)
  }

  /// What weeks add to each row.
  func sums(_ weeks: [BranchWeek]) -> [Int] {
    problem.rows.map { row in
      row.branches.reduce(0) { $0 + weeks[$1].amount(row.measure) }
    }
  }

  /// What weeks lose of rows that may be missed.
  func lost(_ rows: [SystemRow], _ weeks: [BranchWeek]) -> Int {
    rows.reduce(0) { sum, row in
      row.isSoft
        ? sum + row.lost(row.branches.reduce(0) { $0 + weeks[$1].amount(row.measure) }) : sum
    }
  }

  /// What each branch begins with: today's week where its rules permit it, and its own best one.
  private func firstWeeks() -> [[BranchWeek]]? {
    let answers = batch.answers(Array(branches.indices)) { branch, _ in
      let search = branches[branch]
      let today = search.week(problem.branches[branch].today, problem.plan.grid)
      let best = search.best(search.noPrices, scale: scale)?.week
      return [today, best].compactMap(\.self)
    }
    var weeks: [[BranchWeek]] = []
    for case .success(let own)? in answers where !own.isEmpty { weeks.append(own) }
    return weeks.count == branches.count ? weeks : nil
  }

  /// What mixing came to.
  private enum Mixture {
    case found(SystemWeeks)
    case broken([BranchWeek], isCertain: Bool)
    case nothing
  }

  private func mixed(_ rows: [SystemRow], _ first: [[BranchWeek]]) throws -> Mixture {
    let first = merged(first)
    let most = max(
      first.joined().map { abs($0.value) }.max() ?? 0, problem.people == nil ? 0 : problem.mostLost)
    let unit = max(1, Double(most) / 1000)
    // What a broken row costs: first more than a week is worth, then more than anything.
    for penalty in [4e3, 4e6] {
      let master = SystemMaster(
        rows: rows, own: own, weeks: first, unit: unit, penalty: penalty)
      var generation = SystemGeneration(branches, rows, scale: scale, batch, master)
      // The bound of rows about people is not so tight that its last part would be worth the many rounds.
      if problem.people != nil { generation.tolerance = max(0.5, Double(problem.mostLost) / 5000) }
      let found = try master.program.withRelaxation {
        solver -> (weeks: [BranchWeek], isWhole: Bool)? in
        guard let vertex = try generation.generate(&solver, mostRounds: 400) else { return nil }
        let isWhole = generation.master.broken.allSatisfy { vertex.values[$0.index] < 1e-7 }
        guard isWhole || penalty > 1e6 else { return ([], false) }
        return try generation.dive(&solver, vertex).map { ($0, isWhole) }
      }
      guard let found else { return .nothing }
      if found.weeks.isEmpty { continue }
      var polish = SystemPolish(self, rows, generation, found.weeks)
      try polish.run()
      guard polish.excess == 0 else {
        if found.isWhole, penalty < 1e6 { continue }
        // No weeks lose more than all that may be lost, so that a bound below it leaves none.
        return .broken(
          polish.weeks,
          isCertain: generation.bound.map { $0.value < -problem.mostLost } ?? false)
      }
      return .found(
        SystemWeeks(
          weeks: polish.weeks, lost: lost(rows, polish.weeks),
          bound: polish.isProven ? polish.value : polish.bound,
          prices: generation.bound?.prices, ending: batch.limits.stopReason))
    }
    return .nothing
  }

  /// First weeks of each branch, those that were found on the way behind them.
  private func merged(_ weeks: [[BranchWeek]]) -> [[BranchWeek]] {
    branches.indices.map { branch in
      stride(from: branch, to: weeks.count, by: branches.count).flatMap { weeks[$0] }
    }
  }
}

/// Weeks of all branches, with what is proven of them.
struct SystemWeeks {
  let weeks: [BranchWeek]
  /// What is lost of rows that may be missed.
  var lost = 0
  /// What none can exceed; nothing where no round has shown one.
  let bound: Int?
  /// What a unit of each row costs at the bound, in scaled numbers.
  var prices: [Int]? = nil
  /// What ended the search; nothing where the work that is granted was done.
  let ending: Termination?

  /// What they are worth together, less what is lost.
  var value: Int { weeks.reduce(-lost) { $0 + $1.value } }
}

extension SystemRow {
  /// The row with wider limits.
  func eased(by excess: Int) -> SystemRow {
    SystemRow(
      rule: rule, measure: measure, branches: branches, lower: lower.map { $0 - excess },
      upper: upper.map { $0 + excess }, loss: loss)
  }

  /// The row for some of its branches, with what the others add taken off the limits.
  func of(_ branches: [Int], others: Int) -> SystemRow {
    SystemRow(
      rule: rule, measure: measure, branches: branches, lower: lower.map { $0 - others },
      upper: upper.map { $0 - others }, loss: loss)
  }
}

extension SystemBranchSearch {
  /// No prices.
  var noPrices: BranchPrices { BranchPrices(slotsPerDay: days.slotsPerDay) }

  /// A schedule as a week of the branch; nothing where its rules forbid it.
  func week(_ schedule: Schedule, _ grid: WeekGrid) -> BranchWeek? {
    let blocks = Weekday.allCases.map { day in
      schedule[day].spans.map { grid.slots(within: $0) }
    }
    let exact = FrozenDays(exactly: blocks)
    guard let found = best(noPrices, scale: 1, permits: exact)?.week, found.blocks == blocks else {
      return nil
    }
    return found
  }
}
