import IntegerProgramming

/// Searches for the best line of a part whose people are all alike.
struct RosterLineSearch {
  let part: RosterPart
  let meter: EffortMeter
  private let measure: RosterMeasure

  /// So often a flow of several lines is forbidden.
  private static let mostJoins = 60

  init(_ part: RosterPart, _ meter: EffortMeter) {
    self.part = part
    self.meter = meter
    measure = RosterMeasure(part)
  }

  /// Searches until proof or until the effort is spent.
  func run() throws(SolverError) -> RosterPartOutcome {
    // What may be missed last is given up first.
    var found = try search(allowsUnfilled: false, holdsFreeRuns: true)
    if found == nil { found = try search(allowsUnfilled: false, holdsFreeRuns: false) }
    if found == nil { found = try search(allowsUnfilled: true, holdsFreeRuns: false) }
    let empty = RosterDraft(emptyFor: part)
    let draft = if let line = found?.line { try self.draft(of: line) } else { empty }
    let levels = measure.levels(of: draft)
    var bounds = RosterLevels()
    if let found {
      bounds.unfilled = min(levels.unfilled, found.unfilled * part.weeks)
      if bounds.unfilled == levels.unfilled {
        bounds.cost = min(levels.cost, found.cost * part.weeks)
      }
    }
    var outcome = RosterPartOutcome(
      draft: draft, levels: levels, bounds: bounds,
      hasProvenVector: levels.vector.allSatisfy { $0 == 0 }, ending: .proven)
    if !outcome.isProven {
      outcome = RosterPartOutcome(
        draft: draft, levels: levels, bounds: bounds, hasProvenVector: outcome.hasProvenVector,
        ending: meter.ending ?? .effort)
    }
    return outcome
  }

  private struct Found {
    /// The kinds of each week; nothing where no line was found.
    let line: [[Int]]?
    /// How many shifts of a week nobody works at least, and what a line costs at least.
    let unfilled: Int
    let cost: Int
  }

  /// The best line; nothing where none fills every shift.
  private func search(
    allowsUnfilled: Bool, holdsFreeRuns: Bool
  ) throws(SolverError) -> Found? {
    var program = LineProgram(
      part, allowsUnfilled: allowsUnfilled, holdsFreeRuns: holdsFreeRuns)
    for _ in 0..<Self.mostJoins {
      let limits = meter.limits(variables: program.program.columns.count, questions: 100_000)
      switch try program.program.solved(within: limits) {
      case .infeasible, .unbounded: return nil
      case .nothingFound(_, let bound): return found(nil, bound ?? 0)
      case .solution(let solution, _):
        if let line = program.line(at: solution.values) { return found(line, solution.bound) }
        program.join(solution.values)
      }
    }
    return found(nil, 0)
  }

  private func found(_ line: [[Int]]?, _ bound: Double) -> Found {
    let whole = Int(max(0, bound - 1e-6).rounded(.up))
    return Found(line: line, unfilled: whole / 10_000, cost: whole % 10_000)
  }

  /// Everybody on the line, each a week further on than another, so that the wishes are kept best; a shift on
  /// a day of leave is nobody's.
  private func draft(of line: [[Int]]) throws(SolverError) -> RosterDraft {
    let places = part.people.indices
    let walks = places.map { place in places.map { walk(line, place, from: $0) } }
    var program = IntegerProgram()
    var cost = LinearExpression()
    let starts = places.map { place in
      places.map { start in
        let own = measure.own(place, walks[place][start])
        let variable = program.addVariable("start_\(place)_\(start)", kind: .binary)
        cost.add(
          Double(own.cost(part.problem.fairness) + 100 * own.shortfall), times: variable)
        return variable
      }
    }
    for place in places {
      program.addRow("person_\(place)", .sum(of: starts[place]), lower: 1, upper: 1)
      program.addRow("start_\(place)", .sum(of: starts.map { $0[place] }), lower: 1, upper: 1)
    }
    program.objective = Objective(.minimize, cost)
    var draft = RosterDraft(emptyFor: part)
    let answer = try program.solved(
      within: meter.limits(variables: program.columns.count, questions: 1000))
    for place in places {
      let start = places.first { start in
        answer.solution.map { $0.values[starts[place][start].index] > 0.5 } ?? (start == place)
      }
      draft.kinds[place] = walks[place][start ?? place]
    }
    return draft
  }

  private func walk(_ line: [[Int]], _ place: Int, from start: Int) -> [[Int]] {
    (0..<part.weeks).map { week in
      line[(week + start) % line.count].filter { part.canWork(place, week: week, kind: $0) }
        .sorted()
    }
  }
}
