import IntegerProgramming
import OpeningHoursTables

/// The week that reaches most people, by branch and bound over day plans.
///
/// One variable and row for each respondent, as in the textbook program, make a large program with a
/// loose relaxation. Here a node fixes the plans of some days and knows whom they serve as a set of
/// bits; what the other days can add at most is counted, not solved (`ReachBound`). Plans that
/// another plan makes needless are taken out beforehand (`ReachColumn.dominates`).
struct ReachSearch {
  let columns: [[ReachColumn]]
  let people: ServedPeople
  let classRows: [ReachClasses]
  private let shares: ReachShares
  private let most: [Int]
  /// The least reach of a week that is of interest; given one, ties are left unbroken.
  private let atLeast: Int?
  private(set) var limits: SearchLimits = .unlimited

  private var incumbent: Incumbent?
  private var isBreakingTies = false
  private var nodes = 0
  private var nodesLeft = Int.max
  private var stopped: Termination?
  /// The greatest bound of a node that was not searched.
  private var leftOver = Int.min
  /// The bound of the whole search, once it is known.
  private var rootBound: Int?

  struct Incumbent {
    var chosen: [Int]
    var reached: Int
    var tieBreak: TieBreak
  }

  /// After so many nodes the best way to break ties so far is taken; the reach is proven before.
  private static let mostTieBreakNodes = 40_000

  init(
    reach: Reach, columns: [[DayPlanColumn]], staffless: [StafflessDay]?, weekRows: [WeekRow],
    classRows: [ClassRow], atLeast: Int? = nil
  ) {
    self.atLeast = atLeast
    let sums = weekRows.flatMap(SumLimit.limits)
    // The last limit holds ties to the fewest changes; while people are counted it binds nothing.
    let limits = sums + [SumLimit(most: Int.max / 4) { $0.changedSlots }]
    self.columns = columns.enumerated().map { day, plans in
      let rows = classRows.map { row in
        row.days.contains { $0.rawValue == day }
          ? row
          : ClassRow(name: row.name, days: row.days, mostClasses: row.mostClasses) { _ in nil }
      }
      return ReachColumn.columns(
        plans, on: day, reach, staffless?[day], limits: limits, classRows: rows)
    }
    people = ServedPeople(reach: reach, columns: self.columns)
    shares = ReachShares(reach: reach, columns: self.columns)
    self.classRows = classRows.map {
      ReachClasses(days: Set($0.days.map(\.rawValue)), most: $0.mostClasses)
    }
    most = limits.map(\.most)
  }

  /// Searches until proof or until the limits say stop.
  mutating func run(within limits: SearchLimits) -> ReachOutcome {
    self.limits = limits
    dive()
    search(root, bound: people.servable)
    guard let best = incumbent else {
      return stopped.map(ReachOutcome.nothingFound) ?? .infeasible
    }
    let bound = max(best.reached, leftOver)
    var termination = stopped ?? (bound > best.reached ? .gap : .optimal)
    var isProven = false
    if termination == .optimal, atLeast == nil {
      breakTies()
      isProven = stopped == nil && nodesLeft > 0
      if let stopped { termination = stopped }
    }
    let chosen = incumbent ?? best
    return .week(
      ReachWeek(
        blocks: chosen.chosen.enumerated().map { columns[$0][$1].blocks },
        reached: chosen.reached, bound: bound, termination: termination,
        hasProvenTieBreaks: isProven))
  }

  /// Nothing decided yet.
  var root: ReachNode {
    ReachNode(
      open: columns.indices.map { ($0, Array(columns[$0].indices)) },
      chosen: columns.map { _ in nil }, served: people.nobody, reached: 0, slack: most,
      prices: most.map { _ in 0 }, classes: classRows.map { _ in [] }, tieBreak: TieBreak())
  }

  /// Decides day after day by what promises most, for a first week.
  private mutating func dive() {
    var node = root
    while node.leavePossible(columns, classRows), limits.stopReason == nil {
      guard let first = node.open.first else { return offer(node) }
      let gains = node.open.map { people.gains($0.plans, day: $0.day, beyond: node.served) }
      let bound = node.bound(gains, columns, rounds: 8, servable: .max)
      let top = bound.plans[0].indices.max { bound.plans[0][$0] < bound.plans[0][$1] } ?? 0
      node.prices = bound.prices
      node.open.removeFirst()
      node = node.choosing(first.plans[top], day: first.day, columns, people)
    }
  }

  /// Searches the weeks that reach as many once more, for the one that breaks ties best.
  private mutating func breakTies() {
    isBreakingTies = true
    nodesLeft = Self.mostTieBreakNodes
    search(root, bound: people.servable)
  }

  /// The least bound with which a node is still worth a look.
  private var threshold: Int {
    let least = atLeast ?? 0
    guard let incumbent else { return least }
    if isBreakingTies { return incumbent.reached }
    let gap = Int((limits.relativeGap * Double(incumbent.reached)).rounded(.down))
    return max(least, incumbent.reached + 1 + gap)
  }

  /// Whether a node ends here: the search is over, or nothing better lies beyond.
  private mutating func ends(bound: Int) -> Bool {
    if stopped == nil, nodes % 64 == 0 {
      stopped = limits.stopReason
      limits.progress?(
        SearchProgress(
          incumbent: incumbent.map { Double($0.reached) }, bound: rootBound.map { Double($0) },
          nodes: nodes))
    }
    nodes += 1
    nodesLeft -= 1
    if stopped != nil || nodesLeft <= 0 || bound < threshold {
      if !isBreakingTies { leftOver = max(leftOver, bound) }
      return true
    }
    return false
  }

  /// Searches what lies beyond a node of which a bound is known.
  private mutating func search(_ parent: ReachNode, bound known: Int) {
    var node = parent
    if isBreakingTies, let incumbent {
      node.slack[most.count - 1] =
        incumbent.tieBreak.changedSlots - node.tieBreak.changedSlots
    }
    guard node.leavePossible(columns, classRows) else { return }
    if node.open.isEmpty { return offer(node) }
    let gains = node.open.map {
      people.gains($0.plans, day: $0.day, beyond: node.served)
    }
    let isRoot = node.open.count == columns.count
    var bound = node.bound(gains, columns, rounds: isRoot ? 8 : 2, servable: people.servable)
    if bound.value >= threshold, node.isLarge, node.sharingHelps {
      let tighter = shares.bound(
        &node, columns, incumbent: threshold - 1, steps: isRoot ? 200 : 60,
        servable: people.servable)
      node.sharingHelps = tighter.value < bound.value
      bound.tighten(by: tighter)
    }
    if bound.value >= threshold { bound.tighten(by: node.possible(people)) }
    bound.value = min(bound.value, known)
    if isRoot, rootBound == nil { rootBound = bound.value }
    guard !isHopeless(node, bound.value) else {
      if !isBreakingTies { leftOver = max(leftOver, bound.value) }
      return
    }
    node.prices = bound.prices
    for position in node.open.indices {
      let plans = zip(node.open[position].plans, bound.plans[position]).filter { plan, bound in
        if bound >= threshold { return true }
        if !isBreakingTies { leftOver = max(leftOver, bound) }
        return false
      }
      if plans.isEmpty { return }
      bound.plans[position] = plans.map(\.1)
      node.open[position].plans = plans.map(\.0)
    }
    branch(node, bound)
  }

  /// Decides the day with the fewest plans left, the most promising plan first.
  private mutating func branch(_ node: ReachNode, _ bound: ReachBound) {
    let position =
      node.open.indices.min {
        (node.open[$0].plans.count, $0) < (node.open[$1].plans.count, $1)
      } ?? 0
    let (day, plans) = node.open[position]
    var rest = node
    rest.open.remove(at: position)
    let order = plans.indices.sorted {
      (-bound.plans[position][$0], columns[day][plans[$0]].tieBreak, $0)
        < (-bound.plans[position][$1], columns[day][plans[$1]].tieBreak, $1)
    }
    for place in order {
      let known = min(bound.value, bound.plans[position][place])
      if ends(bound: known) { continue }
      search(rest.choosing(plans[place], day: day, columns, people), bound: known)
    }
  }

  /// Whether nothing beyond a node can be better than the best week so far.
  private func isHopeless(_ node: ReachNode, _ bound: Int) -> Bool {
    if bound < threshold { return true }
    guard isBreakingTies, let incumbent else { return false }
    let least = node.open.reduce(node.tieBreak) { sum, entry in
      sum + (entry.plans.map { columns[entry.day][$0].tieBreak }.min() ?? TieBreak())
    }
    return incumbent.tieBreak <= least
  }

  /// Takes a week if it is better.
  private mutating func offer(_ node: ReachNode) {
    let found = Incumbent(node)
    if let incumbent {
      guard
        (-found.reached, found.tieBreak) < (-incumbent.reached, incumbent.tieBreak)
      else { return }
    }
    incumbent = isBreakingTies ? found : improved(found)
  }
}
