import IntegerProgramming

/// The linear program that mixes rosters of single people.
struct RosterMaster {
  /// What shifts are worth, what people's rosters may cost, and what a unit of burden costs.
  struct Prices {
    /// As [week][kind].
    let shifts: [[Double]]
    let people: [Double]
    let burdens: [Double]

    /// Prices nearer to others, which have given a better bound.
    func moved(toward others: Prices) -> Prices {
      func between(_ own: [Double], _ other: [Double]) -> [Double] {
        zip(own, other).map { 0.3 * $0 + 0.7 * $1 }
      }
      return Prices(
        shifts: zip(shifts, others.shifts).map(between), people: between(people, others.people),
        burdens: between(burdens, others.burdens))
    }
  }

  private let part: RosterPart
  private let columns: RosterColumns
  private(set) var program = IntegerProgram()

  /// The steps of a burden's square, the last one of the price of the one before and without end.
  static let steps: [(cost: Double, width: Double)] =
    (0..<60).map { (Double(2 * $0 + 1), 1) } + [(121, 1_000_000)]

  /// The program with the rosters of a draft, which fill its rows.
  init(_ columns: RosterColumns, _ draft: RosterDraft) {
    part = columns.part
    self.columns = columns
    var rows = Array(repeating: LinearExpression(), count: part.weeks * part.kinds.count)
    var people: [LinearExpression] = []
    var burdens: [LinearExpression] = []
    var cost = LinearExpression()
    for place in part.people.indices {
      let column = program.addVariable("roster_\(place)")
      let own = columns.cost(of: draft.kinds[place], place)
      cost.add(Double(own.cost), times: column)
      for (week, kinds) in draft.kinds[place].enumerated() {
        for kind in kinds { rows[week * part.kinds.count + kind].add(1, times: column) }
      }
      people.append(LinearExpression(column))
      var burden = Double(-own.burden) * column
      for step in columns.pricesBurdens ? Self.steps : [] {
        let variable = program.addVariable("step_\(place)", upper: step.width)
        burden.add(1, times: variable)
        cost.add(step.cost, times: variable)
      }
      burdens.append(burden)
    }
    var unfilled = LinearExpression()
    for (place, row) in rows.enumerated() {
      let count = Double(part.kinds[place % part.kinds.count].count)
      var row = row
      if columns.levels.unfilled > 0 {
        let slack = program.addVariable("unfilled", upper: count)
        row.add(1, times: slack)
        unfilled.add(1, times: slack)
      }
      program.addRow("fill", row, lower: count, upper: count)
    }
    for row in people { program.addRow("one", row, lower: 1, upper: 1) }
    for row in burdens { program.addRow("burden", row, lower: 0) }
    if columns.levels.unfilled > 0 {
      program.addRow("unfilled", unfilled, upper: Double(columns.levels.unfilled))
    }
    program.objective = Objective(.minimize, cost)
  }

  /// The prices of a vertex.
  func prices(_ vertex: RelaxationSolution) -> Prices {
    let kinds = part.kinds.count
    let first = part.weeks * kinds
    let count = part.people.count
    return Prices(
      shifts: (0..<part.weeks).map { Array(vertex.rowDuals[($0 * kinds)..<(($0 + 1) * kinds)]) },
      people: Array(vertex.rowDuals[first..<(first + count)]),
      // Below nothing a price of burden could only be by rounding.
      burdens: vertex.rowDuals[(first + count)..<(first + 2 * count)].map { max(0, $0) })
  }

  /// What a person's roster costs less what its shifts are worth and what she may cost.
  func reducedCost(of path: PersonGraph.Path, _ place: Int, _ prices: Prices) -> Double {
    let own = columns.cost(of: path.kinds, place)
    let worth = path.kinds.enumerated().reduce(0) { sum, week in
      week.element.reduce(sum) { $0 + prices.shifts[week.offset][$1] }
    }
    return Double(own.cost) + prices.burdens[place] * Double(own.burden) - worth
      - prices.people[place]
  }

  /// Adds a person's roster.
  func add(
    _ path: PersonGraph.Path, of place: Int, to solver: inout RelaxationSolver
  ) throws(SolverError) {
    let own = columns.cost(of: path.kinds, place)
    let first = part.weeks * part.kinds.count
    var entries = [(row: first + place, coefficient: 1.0)]
    if own.burden > 0 {
      entries.append((first + part.people.count + place, Double(-own.burden)))
    }
    for (week, kinds) in path.kinds.enumerated() {
      entries += kinds.map { (week * part.kinds.count + $0, 1.0) }
    }
    _ = try solver.addVariable(
      "roster_\(place)", objective: Double(own.cost), column: entries)
  }
}
