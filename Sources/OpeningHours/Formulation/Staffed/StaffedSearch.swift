import IntegerProgramming

/// The week that is worth most among those that a team can staff, by branch and bound over day
/// plans.
///
/// A node is a set of plans left for each day; its bound comes from `StaffedRelaxation`, in which
/// each plan brings its cheapest shifts. Plans whose own bound is below the best week so far are
/// dropped, and the day with the fewest left is decided. Where each day has one plan, an integer
/// program says whether whole shifts can staff the week; with shifts as the only question left it is
/// small.
struct StaffedSearch {
  private var relaxation: StaffedRelaxation
  private let grid: WeekGrid
  private var limits: SearchLimits = .unlimited
  private var incumbent: StaffedWeek?
  private var stopped: Termination?
  private var leftOver = Int.min
  private var nodes = 0
  private var rootBound: Int?

  init(columns: [[DayPlanColumn]], weekRows: [WeekRow], team: Team, grid: WeekGrid) {
    let limits = StaffedLimits(weekRows: weekRows, team: team)
    let days = zip(Weekday.allCases, columns).map {
      StaffedDay($0, columns: $1, team: team, limits: limits, grid: grid)
    }
    relaxation = StaffedRelaxation(days: days, limits: limits, slots: grid.slotsPerDay)
    self.grid = grid
  }

  private static let rootRounds = 200
  private static let nodeRounds = 12

  /// Searches until proof or until the limits say stop.
  mutating func run(within limits: SearchLimits) throws -> StaffedOutcome {
    self.limits = limits
    if relaxation.days.contains(where: \.plans.isEmpty) { return .infeasible }
    try relaxation.program.withRelaxation { solver in
      let all = relaxation.days.map { Array($0.plans.indices) }
      try search(all, known: .max, &solver)
    }
    guard let best = incumbent else {
      return stopped.map(StaffedOutcome.nothingFound) ?? .infeasible
    }
    return .week(best, bound: max(best.worth, leftOver), stopped ?? .optimal, nodes: nodes)
  }

  private var threshold: Int {
    guard let incumbent else { return Int.min / 8 }
    return incumbent.worth + 1
      + Int((limits.relativeGap * Double(incumbent.worth)).rounded(.down))
  }

  /// Whether a node ends here: the search is over, or nothing better lies beyond.
  private mutating func ends(_ bound: Int) -> Bool {
    if stopped == nil { stopped = limits.stopReason }
    if stopped != nil || bound < threshold {
      leftOver = max(leftOver, bound)
      return true
    }
    return false
  }

  private mutating func search(
    _ plans: [[Int]], known: Int, _ solver: inout RelaxationSolver
  ) throws {
    nodes += 1
    let isRoot = rootBound == nil
    var left = plans
    var bound = try relaxation.bound(
      left, threshold: threshold, rounds: isRoot ? Self.rootRounds : Self.nodeRounds, &solver)
    bound.value = min(bound.value, known)
    if isRoot { rootBound = bound.value }
    limits.progress?(
      SearchProgress(
        incumbent: incumbent.map { Double($0.worth) }, bound: rootBound.map { Double($0) },
        nodes: nodes))
    if ends(bound.value) { return }
    if isRoot, let chosen = try relaxation.restrictedChoice() { try staff(chosen) }
    for day in left.indices {
      let kept = zip(left[day], bound.plans[day]).filter { $0.1 >= threshold }
      let dropped = bound.plans[day].filter { $0 < threshold }.max() ?? .min
      leftOver = max(leftOver, min(dropped, bound.value))
      if kept.isEmpty { return }
      left[day] = kept.map(\.0)
      bound.plans[day] = kept.map(\.1)
    }
    let undecided = left.indices.filter { left[$0].count > 1 }
    guard let day = undecided.min(by: { (left[$0].count, $0) < (left[$1].count, $1) }) else {
      return try staff(left.map { $0[0] })
    }
    let order = left[day].indices.sorted {
      (-bound.plans[day][$0], left[day][$0]) < (-bound.plans[day][$1], left[day][$1])
    }
    for place in order {
      let beyond = min(bound.value, bound.plans[day][place])
      if ends(beyond) { continue }
      var child = left
      child[day] = [left[day][place]]
      try search(child, known: beyond, &solver)
    }
  }

  /// Takes a week if it is better and whole shifts can staff it.
  private mutating func staff(_ chosen: [Int]) throws {
    let days = relaxation.days
    let worth = zip(days, chosen).reduce(0) { $0 + $1.0.plans[$1.1].worth }
    guard worth >= threshold else { return }
    let shifts = ShiftProgram(days: days, chosen: chosen, limits: relaxation.limits)
    var staffing = limits
    staffing.progress = nil
    staffing.relativeGap = 0
    let outcome = try shifts.program.solved(within: staffing)
    if case .nothingFound(let reason, _) = outcome {
      stopped = reason
      leftOver = max(leftOver, worth)
    }
    guard let solution = outcome.solution else { return }
    incumbent = StaffedWeek(
      blocks: zip(days, chosen).map { $0.plans[$1].blocks }, worth: worth,
      shifts: shifts.shifts(at: solution.values, on: grid))
  }
}

/// A week with its staff.
struct StaffedWeek {
  /// The blocks of each day, Monday first.
  let blocks: [[Range<Int>]]
  /// In thousandths.
  let worth: Int
  let shifts: [Shift]
}

/// What is known at the end of a search for a staffed week.
enum StaffedOutcome {
  /// The best week found, what none exceeds, why the search ended, and how many nodes it took.
  case week(StaffedWeek, bound: Int, Termination, nodes: Int)
  /// No week can be staffed under the rules.
  case infeasible
  case nothingFound(Termination)
}
