import IntegerProgramming
import OpeningHoursTables

/// Makes whole weeks better that a mixture has led to.
///
/// First what the rows count of single times is kept and the hours are shared out again, exactly. Then a few
/// branches at a time are decided anew while the others stay, by the same rounds and a small integer program.
struct SystemPolish {
  let search: SystemSearch
  let rows: [SystemRow]
  let prices: [Int]
  /// What no weeks can exceed, as far as is known.
  var bound: Int?
  /// The weeks that the rounds have found, by branch.
  private var pool: [[BranchWeek]]
  var weeks: [BranchWeek]

  init(
    _ search: SystemSearch, _ rows: [SystemRow], _ generation: SystemGeneration,
    _ weeks: [BranchWeek]
  ) {
    self.search = search
    self.rows = rows
    self.weeks = weeks
    prices = generation.bound?.prices ?? rows.map { _ in 0 }
    bound = generation.bound?.value
    pool = Array(repeating: [], count: weeks.count)
    for column in generation.master.columns { pool[column.branch].append(column.week) }
  }

  /// By how much the weeks break the rows, all together.
  var excess: Int { excess(weeks) }

  func excess(_ weeks: [BranchWeek]) -> Int {
    zip(rows, search.sums(weeks)).reduce(0) { $0 + $1.0.violation($1.1) }
  }

  var value: Int { value(weeks) }

  func value(_ weeks: [BranchWeek]) -> Int {
    weeks.reduce(-search.lost(rows, weeks)) { $0 + $1.value }
  }

  mutating func take(_ other: [BranchWeek]) -> Bool {
    let new = (-excess(other), value(other))
    guard new > (-excess, value) else { return false }
    weeks = other
    return true
  }

  mutating func run() throws {
    try shareHours()
    // With many rows about people what the days give each other is worth more than mixing weeks anew.
    if search.problem.people == nil || excess > 0 { try exchange() }
    try shareHours()
    if search.problem.people == nil { try finish() } else { try finishPeople() }
  }

  // MARK: - To the end

  /// What has been proven of the weeks: nothing is worth more.
  var isProven = false

  /// Decides the system to the end where few weeks of each branch could still be a part of better ones.
  ///
  /// Where they are many, those within a part of the gap may hold better ones, after which less of it is left.
  private mutating func finish() throws {
    guard excess == 0, let bound else { return }
    var part = 1
    // Rows about people who go elsewhere are many, so that a node takes far longer.
    let nodes = rows.contains(where: \.isSoft) ? Self.mostNodes / 20 : Self.mostNodes
    for _ in 0..<Self.mostFinishes {
      guard value < bound else {
        isProven = true
        return
      }
      guard part <= Self.leastPart else { return }
      guard let weeks = nearlyBest(within: (bound + 1 - value) * search.scale / part) else {
        part *= 2
        continue
      }
      let before = value
      let isDone = try decide(among: weeks, nodes: part == 1 ? nodes : nodes / 4)
      if part == 1 {
        isProven = isDone && excess == 0
        return
      }
      guard value > before else { return }
      part = 1
    }
  }

  /// The weeks of each branch that are nearly as good as its best one at the bound's prices; nothing where they
  /// are many.
  private func nearlyBest(within gap: Int) -> [[BranchWeek]]? {
    var better: [[BranchWeek]] = []
    var count = 0
    for (place, branch) in search.branches.enumerated() {
      guard search.batch.limits.stopReason == nil,
        let weeks = branch.weeks(
          branch.prices(prices), scale: search.scale, within: gap, atMost: Self.mostWeeks)
      else { return nil }
      count += weeks.count
      guard count <= Self.mostWeeks else { return nil }
      better.append(weeks.contains(self.weeks[place]) ? weeks : weeks + [self.weeks[place]])
    }
    return better
  }

  /// Takes the best of some weeks, if they are better than those at hand; whether that was decided to the end.
  private mutating func decide(among better: [[BranchWeek]], nodes: Int) throws -> Bool {
    let most = weeks.map { abs($0.value) }.max() ?? 0
    let whole = SystemMaster(
      rows: rows, own: search.own, weeks: better, unit: max(1, Double(most) / 1000), penalty: nil,
      isWhole: true)
    let limits = search.batch.limits.ending(afterQuestions: nodes)
    switch try whole.program.solved(within: limits) {
    case .solution(let solution, _):
      if let found = whole.weeks(solution.values, count: weeks.count) { _ = take(found) }
      return solution.isProven
    case .infeasible, .unbounded, .nothingFound: return false
    }
  }

  /// More weeks of all branches than that are not decided among to the end, nor in more nodes.
  private static let mostWeeks = 6000
  private static let mostNodes = 20_000
  /// So small a part of the gap is decided at least, and so often.
  static let leastPart = 16
  static let mostFinishes = 8

  // MARK: - Hours

  /// Decides the hours anew with what rows count of times kept as it is.
  private mutating func shareHours() throws {
    guard let hours = HoursTogether(rows.filter { $0.measure == .openSlots }) else { return }
    let frozen = search.frozenDays(weeks)
    // Sums that hours alone do not describe are charged for: as at the bound, then more. What may be missed is
    // worth as much as at the bound.
    let isSum = rows.map { $0.measure == .staffMinutes || $0.measure == .cost }
    for factor in [1.0, 1.01, 1.03, 1.1, 1.3, 2, 4] {
      let charged = rows.indices.map { row in
        isSum[row]
          ? Int((Double(prices[row]) * factor).rounded()) : rows[row].isSoft ? prices[row] : 0
      }
      guard let curves = search.curves(frozen: frozen, charged),
        let found = search.best(curves, hours)
      else { return }
      let isBetter = take(found)
      if excess(found) == 0 || !isSum.contains(true) { return }
      if isBetter, excess == 0 { return }
    }
  }

  // MARK: - A few branches at a time

  private static let fewBranches = 8
  private static let mostExchanges = 60

  /// Decides a few branches anew while the others stay, as long as that helps.
  private mutating func exchange() throws {
    var draws = SearchDraws(seed: 1)
    var failures = 0
    let isSmall = weeks.count <= Self.fewBranches
    for round in 0..<Self.mostExchanges {
      if isSmall, round > 2 { return }
      guard search.batch.limits.stopReason == nil, failures < 25 else { return }
      if let bound, excess == 0, value >= bound { return }
      let chosen = neighbourhood(round, &draws)
      let found = try decided(chosen)
      failures = found.map { take($0) } == true ? 0 : failures + 1
    }
  }

  /// Branches to decide anew: those of a row that is broken, or of one that is full, and others beside them.
  private func neighbourhood(_ round: Int, _ draws: inout SearchDraws) -> [Int] {
    guard weeks.count > Self.fewBranches else { return Array(weeks.indices) }
    let sums = search.sums(weeks)
    let broken = rows.indices.filter { rows[$0].violation(sums[$0]) > 0 }
    let small = rows.indices.filter { rows[$0].branches.count <= Self.fewBranches }
    let seed = broken.randomElement(using: &draws) ?? small.randomElement(using: &draws)
    var chosen = seed.map { Array(rows[$0].branches.shuffled(using: &draws).prefix(4)) } ?? []
    // Rows that touch those branches bring in others that could give way.
    let touching = small.filter { !Set(rows[$0].branches).isDisjoint(with: chosen) }
    for row in touching.shuffled(using: &draws) {
      for branch in rows[row].branches where !chosen.contains(branch) {
        if chosen.count < Self.fewBranches - 2 { chosen.append(branch) }
      }
    }
    while chosen.count < Self.fewBranches {
      let branch = Int.random(in: weeks.indices, using: &draws)
      if !chosen.contains(branch) { chosen.append(branch) }
    }
    return chosen.sorted()
  }

  /// The best weeks of some branches while the others stay; nothing where none is better.
  private mutating func decided(_ chosen: [Int]) throws -> [BranchWeek]? {
    let positions = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
    let sums = search.sums(weeks)
    var rowPlaces: [Int: Int] = [:]
    var small: [SystemRow] = []
    for (place, row) in rows.enumerated() {
      let inside = row.branches.filter { positions[$0] != nil }
      if inside.isEmpty { continue }
      let own = inside.reduce(0) { $0 + weeks[$1].amount(row.measure) }
      let rest = row.of(inside.compactMap { positions[$0] }, others: sums[place] - own)
      // What the others see to already is not missed.
      if rest.isSoft, rest.lower ?? 0 <= 0 { continue }
      rowPlaces[place] = small.count
      small.append(rest)
    }
    let own = chosen.map { branch in
      search.own[branch].compactMap { row in rowPlaces[row.place].map { ($0, row.measure) } }
    }
    let branches = zip(chosen, own).map { search.branches[$0].with(rows: $1) }
    let most = chosen.map { abs(weeks[$0].value) }.max() ?? 0
    let master = SystemMaster(
      rows: small, own: own, weeks: chosen.map { [weeks[$0]] + pool[$0].suffix(30) },
      unit: max(1, Double(most) / 1000), penalty: 4e3)
    var generation = SystemGeneration(
      branches, small, scale: search.scale, search.batch, master)
    let vertex = try master.program.withRelaxation { solver in
      try generation.generate(&solver, mostRounds: 40)
    }
    guard let vertex else { return nil }
    let lost = small.reduce(0) { sum, row in
      row.isSoft
        ? sum
          + row.lost(row.branches.reduce(0) { $0 + weeks[chosen[$1]].amount(row.measure) }) : sum
    }
    let current = chosen.reduce(-lost) { $0 + weeks[$1].value }
    if excess == 0, let bound = generation.bound?.value, bound <= current { return nil }
    guard let found = try chosenWeeks(generation, small, own, vertex) else { return nil }
    for (branch, week) in zip(chosen, found) where !pool[branch].contains(week) {
      pool[branch].append(week)
    }
    var other = weeks
    for (branch, week) in zip(chosen, found) { other[branch] = week }
    return other
  }

  /// One week for each branch, of those that the rounds have found, by an integer program.
  private func chosenWeeks(
    _ generation: SystemGeneration, _ small: [SystemRow],
    _ own: [[(place: Int, measure: SystemMeasure)]], _ vertex: RelaxationSolution
  ) throws -> [BranchWeek]? {
    // The weeks that the prices like most.
    let columns = generation.master.columns
    var kept: [[BranchWeek]] = Array(repeating: [], count: own.count)
    for branch in own.indices {
      let mine = columns.filter {
        $0.branch == branch && $0.variable.index < vertex.reducedCosts.count
      }.sorted {
        (-vertex.reducedCosts[$0.variable.index], $0.variable.index)
          < (-vertex.reducedCosts[$1.variable.index], $1.variable.index)
      }
      for column in mine where !kept[branch].contains(column.week) && kept[branch].count < 60 {
        kept[branch].append(column.week)
      }
    }
    let whole = SystemMaster(
      rows: small, own: own, weeks: kept, unit: generation.master.unit, penalty: 4e3,
      isWhole: true)
    let limits = search.batch.limits.ending(afterQuestions: 400)
    guard case .solution(let solution, _) = try whole.program.solved(within: limits) else {
      return nil
    }
    return whole.weeks(solution.values, count: own.count)
  }
}
