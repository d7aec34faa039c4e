import IntegerProgramming

/// The linear program that mixes rosters of single people.
struct RosterMaster {
  /// What shifts are worth, what people's rosters may cost, and what a unit of burden costs.
  struct Prices {
    /// As [week][kind].
    let shifts: [[Double]]
    let people: [Double]
    let burdens: [Double]
    /// What a duty of each quota that stands in the program is worth, as [person][quota].
    let duties: [[Double]]

    /// Prices nearer to others, which have given a better bound.
    func moved(toward others: Prices) -> Prices {
      func between(_ own: [Double], _ other: [Double]) -> [Double] {
        zip(own, other).map { 0.3 * $0 + 0.7 * $1 }
      }
      return Prices(
        shifts: zip(shifts, others.shifts).map(between), people: between(people, others.people),
        burdens: between(burdens, others.burdens),
        duties: zip(duties, others.duties).map(between))
    }
  }

  private let part: RosterPart
  private let columns: RosterColumns
  private(set) var program = IntegerProgram()
  /// The rosters that the program begins with, one for each person, by their variables.
  private(set) var rosters: [(variable: Variable, kinds: [[Int]])] = []
  /// What one person too many costs, or one too few beside the shifts that may stay unfilled.
  let lackPrice: Double

  /// The steps of a burden's square, the last one of the price of the one before and without end.
  static let steps: [(cost: Double, width: Double)] =
    (0..<60).map { (Double(2 * $0 + 1), 1) } + [(121, 1_000_000)]

  /// So many unfilled shifts stand for a person who has no roster yet.
  private static let lacksOfNobody = 20.0

  /// The program with the rosters of a draft.
  ///
  /// - Parameters:
  ///   - columns: The people's rosters.
  ///   - draft: What they begin with; who works nothing there has no roster yet.
  ///   - lackPrice: What it costs not to fill the rows: more than any roster that is of interest, so that
  ///     each mixture has a price and none that lacks anything is cheap.
  init(_ columns: RosterColumns, _ draft: RosterDraft, lackPrice: Double) {
    part = columns.part
    self.columns = columns
    self.lackPrice = lackPrice
    var rows = Array(repeating: LinearExpression(), count: part.weeks * part.kinds.count)
    var people: [LinearExpression] = []
    var burdens: [LinearExpression] = []
    var cost = LinearExpression()
    for place in part.people.indices {
      let column = program.addVariable("roster_\(place)")
      let own = columns.cost(of: draft.kinds[place], place)
      rosters.append((column, draft.kinds[place]))
      let isEmpty = draft.kinds[place].allSatisfy(\.isEmpty)
      let nobody = lackPrice * Self.lacksOfNobody
      cost.add(isEmpty ? nobody : Double(own.cost), times: column)
      for (week, kinds) in draft.kinds[place].enumerated() {
        for kind in kinds { rows[week * part.kinds.count + kind].add(1, times: column) }
      }
      let missing = program.addVariable("nobody_\(place)", upper: 1)
      cost.add(nobody, times: missing)
      people.append(.sum(of: [column, missing]))
      var burden = Double(-own.burden) * column
      for step in columns.pricesBurdens ? Self.steps : [] {
        let variable = program.addVariable("step_\(place)", upper: step.width)
        burden.add(1, times: variable)
        cost.add(step.cost, times: variable)
      }
      burdens.append(burden)
    }
    let limit = addDemand(rows, &cost)
    for row in people { program.addRow("one", row, lower: 1, upper: 1) }
    for row in burdens { program.addRow("burden", row, lower: 0) }
    for place in part.people.indices { addQuotas(place, draft, &cost) }
    program.addRow("unfilled", limit, upper: Double(columns.levels.unfilled))
    program.objective = Objective(.minimize, cost)
  }

  /// The rows of the quotas that a person's rosters do not know; to miss one costs as much as a lack.
  private mutating func addQuotas(
    _ place: Int, _ draft: RosterDraft, _ cost: inout LinearExpression
  ) {
    let duties = columns.duties(of: draft.kinds[place], place)
    for (quota, count) in zip(columns.pricedQuotas(of: place), duties) {
      let (below, above) = (
        program.addVariable("below_\(place)"), program.addVariable("above_\(place)")
      )
      cost += lackPrice * .sum(of: [below, above])
      var row = LinearExpression(below) - LinearExpression(above)
      row.add(Double(count), times: rosters[place].variable)
      program.addRow("quota", row, lower: Double(quota.lower), upper: Double(quota.upper))
    }
  }

  /// The rows that fill the shifts, and the one that limits how many stay unfilled for nothing; that one
  /// comes last, since prices are read by place.
  private mutating func addDemand(
    _ rows: [LinearExpression], _ cost: inout LinearExpression
  ) -> LinearExpression {
    let tooMany = program.addVariable("too_many_unfilled")
    var unfilled = -1 * LinearExpression(tooMany)
    cost.add(lackPrice, times: tooMany)
    for (place, row) in rows.enumerated() {
      let count = Double(part.kinds[place % part.kinds.count].count)
      let slack = program.addVariable("unfilled", upper: count)
      let surplus = program.addVariable("surplus", upper: Double(part.people.count))
      unfilled.add(1, times: slack)
      cost.add(lackPrice, times: surplus)
      program.addRow(
        "fill", row + LinearExpression(slack) - LinearExpression(surplus), lower: count,
        upper: count)
    }
    return unfilled
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
      burdens: vertex.rowDuals[(first + count)..<(first + 2 * count)].map { max(0, $0) },
      duties: part.people.indices.map { place in
        let row = quotaRow(of: place)
        return Array(vertex.rowDuals[row..<(row + columns.pricedQuotas(of: place).count)])
      })
  }

  /// The first row of a person's quotas.
  private func quotaRow(of place: Int) -> Int {
    let before = (0..<place).reduce(0) { $0 + columns.pricedQuotas(of: $1).count }
    return part.weeks * part.kinds.count + 2 * part.people.count + before
  }

  /// What a person's roster costs less what its shifts are worth and what she may cost.
  func reducedCost(of path: PersonGraph.Path, _ place: Int, _ prices: Prices) -> Double {
    let own = columns.cost(of: path.kinds, place)
    let worth = path.kinds.enumerated().reduce(0) { sum, week in
      week.element.reduce(sum) { $0 + prices.shifts[week.offset][$1] }
    }
    let duties = zip(columns.duties(of: path.kinds, place), prices.duties[place]).reduce(0) {
      $0 + Double($1.0) * $1.1
    }
    return Double(own.cost) + prices.burdens[place] * Double(own.burden) - worth - duties
      - prices.people[place]
  }

  /// Adds a person's roster.
  func add(
    _ path: PersonGraph.Path, of place: Int, to solver: inout RelaxationSolver
  ) throws(SolverError) -> Variable {
    let own = columns.cost(of: path.kinds, place)
    let first = part.weeks * part.kinds.count
    var entries = [(row: first + place, coefficient: 1.0)]
    if own.burden > 0 {
      entries.append((first + part.people.count + place, Double(-own.burden)))
    }
    let row = quotaRow(of: place)
    for (quota, count) in columns.duties(of: path.kinds, place).enumerated() where count > 0 {
      entries.append((row + quota, Double(count)))
    }
    for (week, kinds) in path.kinds.enumerated() {
      entries += kinds.map { (week * part.kinds.count + $0, 1.0) }
    }
    return try solver.addVariable(
      "roster_\(place)", objective: Double(own.cost), column: entries)
  }
}
