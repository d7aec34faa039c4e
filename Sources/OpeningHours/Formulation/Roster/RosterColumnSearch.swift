import IntegerProgramming

// The search by whole rosters of single people: first rosters, bounds, and better rosters beside them.
extension RosterPartSearch {
  /// What a shift that nobody works costs in the mixture: more than any wish.
  private static let lackPrice = 1000.0
  /// How sure the mixture has to be of shifts that are decided at once, dive by dive.
  private static let thresholds = [0.9, 0.6]

  /// Dives for a roster in which nothing is lacking, and bounds what such a roster costs.
  mutating func startByColumns() throws {
    guard meter.ending == nil, !isProven else { return }
    guard let columns = RosterColumns(part, measure, RosterLevels(), mayCount: false),
      columns.graphs.allSatisfy(\.hasPath)
    else { return }
    meter.spend(columns.arcCount / 10)
    let rest = meter.left / 2
    let master = RosterMaster(
      columns, RosterDraft(emptyFor: part), lackPrice: Self.lackPrice)
    try master.program.withRelaxation { solver in
      var generation = RosterGeneration(columns, master, meter, known: 0, target: .max)
      generation.rest = rest
      guard let root = try generation.generate(&solver, rounds: .max) else { return }
      flawless = generation.center.map { (columns, $0.prices, $0.bound) }
      // What costs as much lacks something.
      if root.objectiveValue < Self.lackPrice { try startNearBound(leaving: rest) }
      guard !isFlawless else { return }
      if let draft = try generation.dive(&solver, from: root, sure: Self.thresholds[0]),
        try isAllowed(draft)
      {
        take(draft)
      }
    }
    useFlawlessBound()
  }

  /// How far above the bound the first rosters are looked for, in hundredths of it, or in so much at least.
  private static let widths = [(part: 3, least: 4), (part: 10, least: 12), (part: 30, least: 36)]

  /// Dives for rosters near the bound: their graphs are small, and know the burdens.
  private mutating func startNearBound(leaving rest: Int) throws {
    for width in Self.widths where !isFlawless && meter.ending == nil {
      guard let known = flawless else { return }
      let bound = known.columns.rounded(known.value)
      let target = bound + max(width.least, bound / 100 * width.part)
      let lackPrice = max(Self.lackPrice, 2 * Double(target))
      guard
        let few = known.columns.counting(
          known.prices, bound: known.value, below: target, lackPrice: lackPrice)
      else { return }
      guard few.graphs.allSatisfy(\.hasPath) else { continue }
      meter.spend(few.arcCount / 10)
      let master = RosterMaster(few, RosterDraft(emptyFor: part), lackPrice: lackPrice)
      try search(
        few, master, target: target, center: (known.prices, known.value),
        thresholds: Self.thresholds, isStart: true, leaving: rest)
      if !isFlawless { flawless = known }
    }
  }

  private var isFlawless: Bool {
    levels.unfilled == 0 && levels.missing == 0 && levels.shortfall == 0
  }

  /// Bounds the cost by rosters of people that know their burdens, and searches among them.
  ///
  /// - Parameter rest: So much of the effort is left.
  /// - Throws: `SolverError` where the solver fails.
  mutating func searchColumns(leaving rest: Int) throws {
    guard meter.ending == nil, levels.cost > bounds.cost else { return }
    let lackPrice = max(Self.lackPrice, 2 * Double(levels.cost))
    let isLacking = levels.unfilled > 0 || levels.shortfall > 0
    if isLacking || flawless == nil {
      flawless = nil
      guard let columns = RosterColumns(part, measure, levels),
        columns.graphs.allSatisfy(\.hasPath)
      else { return }
      meter.spend(columns.arcCount / 10)
      let master = RosterMaster(columns, draft, lackPrice: lackPrice)
      try search(columns, master, target: levels.cost, center: nil, thresholds: [], leaving: rest)
    }
    guard let known = flawless, levels.cost > bounds.cost,
      let columns = known.columns.counting(
        known.prices, bound: known.value, below: levels.cost, lackPrice: lackPrice)
    else { return }
    guard columns.graphs.allSatisfy(\.hasPath) else {
      bounds.cost = levels.cost
      return
    }
    meter.spend(columns.arcCount / 10)
    try search(
      columns, RosterMaster(columns, draft, lackPrice: lackPrice), target: levels.cost,
      center: (known.prices, known.value),
      // What people fall short does not stand in their graphs.
      thresholds: levels.shortfall > 0 ? [] : Self.thresholds, leaving: rest)
  }

  /// Generates rosters of people until the bound is as good as it gets, dives, and branches.
  private mutating func search(
    _ columns: RosterColumns, _ master: RosterMaster, target: Int,
    center: (prices: RosterMaster.Prices, bound: Double)?, thresholds: [Double],
    isStart: Bool = false, leaving rest: Int = 0
  ) throws {
    let known = isStart ? 0 : bounds.cost
    let found = try master.program.withRelaxation { solver in
      var generation = RosterGeneration(
        columns, master, meter, known: known, target: target, center: center)
      generation.rest = rest
      let root = try generation.generate(&solver, rounds: .max)
      var drafts: [RosterDraft] = []
      for sure in thresholds where generation.bound < generation.target {
        guard let root else { break }
        if let draft = try generation.dive(&solver, from: root, sure: sure) {
          drafts.append(draft)
          generation.target = min(generation.target, cost(of: draft, ifNoWorseThan: columns.levels))
        }
        try generation.release(&solver)
      }
      if !isStart, !thresholds.isEmpty, generation.bound < generation.target {
        if let draft = try generation.branch(&solver) { drafts.append(draft) }
      }
      return (drafts: drafts, bound: generation.bound, center: generation.center)
    }
    if !isStart { bounds.cost = max(bounds.cost, found.bound) }
    // Of what costs as much as the roster in hand the graphs may know nothing.
    flawless = found.center.map {
      (columns, $0.prices, min($0.bound, Double(target)))
    }
    for draft in found.drafts where try isAllowed(draft) { take(draft) }
  }

  /// What a draft costs where nothing is lacking in it that is not lacking in a roster of such levels.
  private func cost(of draft: RosterDraft, ifNoWorseThan levels: RosterLevels) -> Int {
    let found = measure.levels(of: draft)
    return found.unfilled <= levels.unfilled && found.shortfall <= levels.shortfall
      ? found.cost : .max
  }

  /// Whether a draft obeys every rule: people's graphs know only the most of them.
  private func isAllowed(_ draft: RosterDraft) throws(SolverError) -> Bool {
    guard measure.levels(of: draft) < levels else { return false }
    var program = AssignmentProgram(part, options: .init(greatestBurden: 1))
    for place in program.free {
      for week in 0..<part.weeks {
        for (kind, variable) in program.works[place][week].enumerated() {
          guard let variable else { continue }
          let value: Double = draft.kinds[place][week].contains(kind) ? 1 : 0
          program.program.setBounds(of: variable, lower: value, upper: value)
        }
      }
    }
    meter.spend(program.program.columns.count)
    return try program.program.solved(within: meter.watching).solution != nil
  }
}
