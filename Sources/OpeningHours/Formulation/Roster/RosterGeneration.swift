import IntegerProgramming

/// Rounds of column generation: the program's prices find rosters of single people that make it cheaper,
/// until there are none.
struct RosterGeneration {
  let columns: RosterColumns
  let master: RosterMaster
  let meter: EffortMeter
  /// Only what costs less is of interest.
  var target: Int
  /// So much of the effort is left.
  var rest = 0
  /// The best bound so far, in whole numbers; only from rounds in which nothing is decided.
  private(set) var bound: Int
  /// The people's rosters in the program, with their variables.
  private(set) var pool: [Member] = []
  /// What is decided, by person.
  private(set) var decided: [DecidedDays]
  /// The prices that gave the best bound; prices jump from one vertex to the next, and between them and
  /// these lie better ones.
  private(set) var center: (prices: RosterMaster.Prices, bound: Double)?

  /// A person's roster in the program.
  struct Member {
    let variable: Variable
    let place: Int
    let kinds: [[Int]]
  }

  /// Rounds on a program that has just been made.
  init(
    _ columns: RosterColumns, _ master: RosterMaster, _ meter: EffortMeter, known: Int,
    target: Int, center: (prices: RosterMaster.Prices, bound: Double)? = nil
  ) {
    self.columns = columns
    self.master = master
    self.meter = meter
    self.target = target
    self.center = center
    bound = known
    decided = Array(repeating: DecidedDays(), count: columns.part.people.count)
    pool = master.rosters.enumerated().map {
      Member(variable: $1.variable, place: $0, kinds: $1.kinds)
    }
  }

  /// Whether there is effort left for another round.
  var hasEffort: Bool { meter.ending == nil && meter.left > rest }

  private var isFree: Bool { decided.allSatisfy(\.isEmpty) }

  /// Adds rosters of people to the program until none makes it cheaper.
  ///
  /// - Parameters:
  ///   - solver: The program.
  ///   - rounds: So many rounds at most.
  /// - Returns: The vertex of the last round; nothing where the program has none.
  /// - Throws: `SolverError` where the solver fails.
  mutating func generate(
    _ solver: inout RelaxationSolver, rounds: Int
  ) throws(SolverError) -> RelaxationSolution? {
    var last: RelaxationSolution?
    var round = 0
    while hasEffort, round < rounds, bound < target {
      round += 1
      guard case .optimal(let vertex) = try solver.solve(within: meter.watching) else { return nil }
      last = vertex
      meter.spend(vertex.iterations * 12)
      guard try addRosters(vertex, &solver) else { return vertex }
    }
    return last
  }

  /// Adds rosters that a vertex's prices find; whether there were any, and the bound can still rise.
  private mutating func addRosters(
    _ vertex: RelaxationSolution, _ solver: inout RelaxationSolver
  ) throws(SolverError) -> Bool {
    let exact = master.prices(vertex)
    let between = isFree ? center.map { exact.moved(toward: $0.prices) } : nil
    for prices in [between, exact].compactMap(\.self) {
      meter.spend(columns.arcCount / 200)
      let paths = columns.graphs.indices.map {
        columns.cheapest($0, prices, decided: decided[$0])
      }
      if isFree {
        let value = columns.lagrangian(
          prices, paths.compactMap(\.self), lackPrice: master.lackPrice)
        bound = max(bound, min(target, columns.rounded(value)))
        // The bound can rise no further than the program falls.
        guard columns.rounded(vertex.objectiveValue) > bound else { return false }
        if value > center?.bound ?? -.infinity { center = (prices, value) }
      }
      var hasNew = false
      for (place, path) in paths.enumerated() {
        guard let path, master.reducedCost(of: path, place, exact) < -1e-7 else { continue }
        hasNew = true
        let variable = try master.add(path, of: place, to: &solver)
        pool.append(Member(variable: variable, place: place, kinds: path.kinds))
      }
      if hasNew { return true }
    }
    return false
  }

  /// Decides whether a person works a kind of shift in a week: the rosters in which it is otherwise are out.
  mutating func decide(
    _ kind: Int, week: Int, of place: Int, isWorked: Bool, _ solver: inout RelaxationSolver
  ) throws(SolverError) {
    let day = week * 7 + columns.part.kinds[kind].day
    decided[place].decide(kind, on: day, isWorked: isWorked)
    for member in pool where member.place == place && member.kinds[week].contains(kind) != isWorked
    {
      try solver.setBounds(of: member.variable, lower: 0, upper: 0)
    }
  }

  /// Goes back to what was decided before.
  mutating func goBack(
    to decided: [DecidedDays], _ solver: inout RelaxationSolver
  ) throws(SolverError) {
    self.decided = decided
    for member in pool {
      let isAllowed = decided[member.place].allow(member.kinds, columns.part)
      try solver.setBounds(of: member.variable, lower: 0, upper: isAllowed ? nil : 0)
    }
  }

  /// Takes back all decisions.
  mutating func release(_ solver: inout RelaxationSolver) throws(SolverError) {
    try goBack(to: decided.map { _ in DecidedDays() }, &solver)
  }

  /// Adds what a proof beside the rounds has shown.
  mutating func prove(bound: Int) { self.bound = max(self.bound, bound) }
}
