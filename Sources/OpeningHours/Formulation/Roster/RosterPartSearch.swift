import IntegerProgramming

/// Searches for the best roster of one part.
///
/// A small part is one program. In a larger one a first roster is made week by week and then improved by
/// deciding a few people or a week anew, while the bound comes from elsewhere.
struct RosterPartSearch {
  let part: RosterPart
  let meter: EffortMeter
  let measure: RosterMeasure
  var draft: RosterDraft
  var levels: RosterLevels
  /// The bounds that are proven so far.
  var bounds = RosterLevels()
  var hasProvenVector: Bool
  /// How many people have at least such a burden, where that comes before the cost.
  var heldBurdens: [(burden: Int, people: Int)] = []
  var random: SearchDraws
  /// How many questions the program of a neighbourhood may ask.
  var questions = 150

  /// Up to so many variables a part is searched as one program.
  private static let mostInOneProgram = 260

  /// A search that begins with a roster in which nobody works: no rule forbids that.
  init(_ part: RosterPart, _ meter: EffortMeter) {
    self.part = part
    self.meter = meter
    measure = RosterMeasure(part)
    draft = RosterDraft(emptyFor: part)
    levels = measure.levels(of: draft)
    hasProvenVector = part.problem.fairness != .leximin
    random = SearchDraws(seed: UInt64(part.people.first ?? 0))
  }

  /// Searches until proof or until the effort is spent.
  mutating func run() throws -> RosterPartOutcome {
    let isSmall = part.size <= Self.mostInOneProgram
    let isLacking = try isSmall && searchFlawless(questions: 400) == .impossible
    if isLacking || isSmall && part.problem.fairness == .leximin {
      try searchLevels(questions: 4000)
    }
    if !isProven {
      if levels.unfilled > bounds.unfilled {
        try startByWeeks()
        try startByPeople()
      }
      try boundLevels()
      // A cheaper roster makes the bound's graphs smaller, since greater burdens cannot be better.
      try improve(leaving: meter.left * 3 / 4)
      try boundCost()
      try improve(leaving: isSmall ? meter.left / 2 : 0)
      if isSmall, !isProven { try searchLevels(questions: .max) }
    }
    if isSmall { try liftWorst(questions: 400) }
    return outcome
  }

  /// Whether each level has met its bound.
  var isProven: Bool {
    RosterGoal.allCases.allSatisfy { levels[$0] == bounds[$0] } && hasProvenVector
  }

  /// Bounds the levels before the cost by the relaxation: people and shifts that cannot meet in fractions
  /// cannot meet at all.
  private mutating func boundLevels() throws(SolverError) {
    for goal in RosterGoal.allCases where goal != .cost && levels[goal] > bounds[goal] {
      guard meter.ending == nil else { return }
      let assignment = holding(upTo: goal, greatestBurden: 1)
      let program = assignment.minimizing(assignment.expression(of: goal))
      meter.spend(10 * program.columns.count)
      guard let bound = try program.relaxationBound() else { return }
      bounds[goal] = max(bounds[goal], Int((bound - 1e-6).rounded(.up)))
      guard bounds[goal] == levels[goal] else { return }
    }
  }

  /// Bounds the cost by whole rosters of single people.
  private mutating func boundCost() throws {
    guard meter.ending == nil, levels.cost > bounds.cost,
      let columns = RosterColumns(part, measure, levels)
    else { return }
    meter.spend(columns.arcCount / 10)
    bounds.cost = try columns.bound(from: draft, meter, known: bounds.cost)
  }

  private var outcome: RosterPartOutcome {
    RosterPartOutcome(
      draft: draft, levels: levels, bounds: bounds, hasProvenVector: hasProvenVector,
      ending: isProven ? .proven : meter.ending ?? .effort)
  }

  /// Takes a draft if it is better than the one in hand.
  @discardableResult
  mutating func take(_ other: RosterDraft) -> Bool {
    let found = measure.levels(of: other)
    guard found < levels else { return false }
    (draft, levels) = (other, found)
    return true
  }
}

extension RosterPart {
  /// How many variables its program has, others than what sums are made of.
  var size: Int {
    people.indices.reduce(0) { sum, place in
      (0..<weeks).reduce(sum) { sum, week in
        sum + kinds.indices.count { canWork(place, week: week, kind: $0) }
      }
    }
  }
}
