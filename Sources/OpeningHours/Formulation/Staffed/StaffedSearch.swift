import IntegerProgramming
import OpeningHoursTables

/// The week that is worth most among those that a team can staff, by branch and bound over day
/// plans.
///
/// A node is a set of plans left for each day; its bound comes from `StaffedRelaxation`, in which
/// each plan brings its cheapest shifts. Plans whose own bound is below the best week so far are
/// dropped, and a day's plans are parted by what they ask for of the staff. Where each day has one plan,
/// an integer program says whether whole shifts can staff the week; with shifts as the only question
/// left it is small. Skills and covered breaks, which the bound sees in part only, are decided there.
struct StaffedSearch {
  var relaxation: StaffedRelaxation
  let needs: StaffingNeeds
  private let mostClasses: [Int]
  let aim: StaffedAim
  /// Weeks whose shifts other questions met, where these are kept.
  var knownShifts: KnownShifts?
  var limits: SearchLimits = .unlimited
  var incumbent: Incumbent?
  var stopped: Termination?
  var leftOver = Int.min
  private var nodes = 0
  private var tieNodes = 0
  /// After so many nodes a dive ends.
  private var mostNodes = Int.max
  private var rootBound: Int?
  var hasFewestMinutes = true

  /// The best week so far.
  struct Incumbent {
    let chosen: [Int]
    let worth: Int
    let tieBreak: TieBreak
    let shifts: [Shift]
  }

  /// A search.
  ///
  /// - Parameters:
  ///   - columns: The plans of each day.
  ///   - weekRows: The rules that are sums over plans.
  ///   - classRows: The rules that sort plans into classes.
  ///   - rules: All rules, for the limits of the team.
  ///   - needs: What the rules ask of the team.
  ///   - aim: What is looked for.
  ///   - search: When to end, already while shifts are listed.
  /// - Throws: `ListingStopped` when the limits end the search.
  init(
    columns: [[DayPlanColumn]], weekRows: [WeekRow], classRows: [ClassRow], rules: [Rule],
    needs: StaffingNeeds, aim: StaffedAim = .best, within search: SearchLimits = .unlimited
  ) throws(ListingStopped) {
    var limits = StaffedLimits(weekRows: weekRows, rules: rules, needs: needs)
    var days: [StaffedDay] = []
    for (day, plans) in zip(Weekday.allCases, columns) {
      days.append(
        try StaffedDay(
          day, columns: plans, needs: needs, limits: limits, classRows: classRows,
          within: search.betweenNodes))
    }
    if aim.takesFirst { for day in days.indices { days[day].preferLeastDemanding() } }
    limits.roundDown(to: days)
    relaxation = StaffedRelaxation(days: days, limits: limits)
    self.needs = needs
    self.aim = aim
    mostClasses = classRows.map(\.mostClasses)
  }

  private static let rootRounds = 200
  private static let nodeRounds = 12
  /// How many days a dive leaves to be searched, and the most nodes of that.
  private static let daysToSearch = 2
  private static let mostDiveNodes = 100
  /// The most nodes of a search that takes the first week: where hours and shifts are possible but for
  /// whole people, to try all weeks could take for ever.
  private static let mostNodesToFirst = 1000
  /// The most nodes that are searched for the sake of ties alone.
  private static let mostTieNodes = 200

  /// Searches until proof or until the limits say stop.
  mutating func run(within limits: SearchLimits) throws -> StaffedOutcome {
    self.limits = limits
    relaxation.search = limits.betweenNodes
    if relaxation.days.contains(where: \.plans.isEmpty) { return .infeasible }
    try relaxation.program.withRelaxation { solver in
      let all = relaxation.days.map { Array($0.plans.indices) }
      try search(all, known: .max, &solver)
    }
    guard let best = incumbent else {
      // A week whose shifts were too hard to find is left over with its worth, from the least asked for.
      return leftOver < aim.leastWorth && stopped == nil
        ? .infeasible : .nothingFound(stopped ?? .cancelled, bound: leftOver)
    }
    let bound = max(best.worth, leftOver)
    let ending = stopped ?? (bound > best.worth ? .gap : .optimal)
    return .week(
      StaffedWeek(
        blocks: zip(relaxation.days, best.chosen).map { $0.plans[$1].blocks }, worth: best.worth,
        shifts: best.shifts),
      bound: bound, ending,
      hasProvenTieBreaks: ending == .optimal && hasFewestMinutes && tieNodes <= Self.mostTieNodes)
  }

  /// The least bound with which a node is still worth a look.
  var threshold: Int {
    guard let incumbent else { return aim.leastWorth }
    if aim.takesFirst { return .max }
    let gap = Int((limits.relativeGap * Double(incumbent.worth)).rounded(.down))
    let ignoresTies = !aim.breaksTies || tieNodes > Self.mostTieNodes
    return incumbent.worth + (gap > 0 || ignoresTies ? gap + 1 : 0)
  }

  /// Whether a node ends here: the search is over, or nothing better lies beyond.
  private mutating func ends(_ bound: Int, _ plans: [[Int]]) -> Bool {
    if stopped == nil { stopped = limits.stopReason }
    if aim.takesFirst, nodes > Self.mostNodesToFirst, incumbent == nil { stopped = .cancelled }
    if stopped != nil || bound < threshold || nodes > mostNodes {
      leftOver = max(leftOver, bound)
      return true
    }
    guard let incumbent, bound == incumbent.worth else { return false }
    tieNodes += 1
    let least = zip(relaxation.days, plans).reduce(TieBreak()) { sum, entry in
      let own = entry.1.map { entry.0.plans[$0].tieBreak }
      return sum
        + TieBreak(
          changedSlots: own.map(\.changedSlots).min() ?? 0,
          staffMinutes: own.map(\.staffMinutes).min() ?? 0,
          lateness: own.map(\.lateness).min() ?? 0)
    }
    return incumbent.tieBreak <= least
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
    if ends(bound.value, left) { return }
    if isRoot {
      if let chosen = try relaxation.restrictedChoice(within: limits) { try staff(chosen) }
      if !aim.takesFirst { try dive(from: left, &solver) }
    }
    for day in left.indices {
      let kept = zip(left[day], bound.plans[day]).filter { $0.1 >= threshold }
      let dropped = bound.plans[day].filter { $0 < threshold }.max() ?? .min
      leftOver = max(leftOver, min(dropped, bound.value))
      if kept.isEmpty { return }
      left[day] = kept.map(\.0)
      bound.plans[day] = kept.map(\.1)
    }
    if aim.partsDays,
      let parts = try aim.takesFirst
        ? relaxation.halves(of: left, bound.plans)
        : relaxation.parts(of: left, bound.plans, &solver)
    {
      for (part, beyond) in parts where !ends(min(bound.value, beyond), part) {
        guard let rest = classed(part) else { continue }
        try search(rest, known: min(bound.value, beyond), &solver)
      }
      return
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
      var child = left
      child[day] = [left[day][place]]
      if ends(beyond, child) { continue }
      guard let rest = classed(child) else { continue }
      try search(rest, known: beyond, &solver)
    }
  }

  /// Follows the relaxation to good weeks: the plan that it uses most is taken for its day, and it is
  /// solved again for the others, until few days are left; these are searched for a while.
  private mutating func dive(from plans: [[Int]], _ solver: inout RelaxationSolver) throws {
    var left = plans
    var bound = Int.max
    while left.count(where: { $0.count > 1 }) > Self.daysToSearch,
      let next = try relaxation.mostUsed(of: left, &solver), limits.stopReason == nil
    {
      left[next.day] = [next.plan]
      guard let rest = classed(left) else { return }
      left = rest
      bound = try relaxation.bound(
        left, threshold: threshold, rounds: Self.nodeRounds, &solver
      ).value
    }
    // Where nothing was decided the search itself does as much.
    guard left != plans else { return }
    // Nothing is settled by a dive: what it leaves is searched later.
    let before = leftOver
    mostNodes = nodes + Self.mostDiveNodes
    try search(left, known: bound, &solver)
    mostNodes = .max
    leftOver = before
  }

  /// The plans left that go with the classes of the decided days; nothing when a day has none.
  func classed(_ plans: [[Int]]) -> [[Int]]? {
    var left = plans
    let days = relaxation.days
    for (row, most) in mostClasses.enumerated() {
      let used = Set(
        left.indices.filter { left[$0].count == 1 }.compactMap {
          days[$0].plans[left[$0][0]].classes[row]
        })
      if used.count < most { continue }
      if used.count > most { return nil }
      for day in left.indices {
        left[day].removeAll { plan in
          days[day].plans[plan].classes[row].map { !used.contains($0) } ?? false
        }
        if left[day].isEmpty { return nil }
      }
    }
    return left
  }
}
