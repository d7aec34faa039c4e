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
  /// The mixture of people's rosters in which nothing is lacking, as far as it was searched.
  var flawless: (columns: RosterColumns, prices: RosterMaster.Prices, value: Double)?
  /// How many questions the program of a neighbourhood may ask.
  var questions = 150

  /// Up to so many variables a part may be searched as one program.
  private let mostInOneProgram: Int
  /// So often the two ways of a larger part take turns.
  private static let turns = 4

  /// A search that begins with a roster in which nobody works: no rule forbids that.
  init(_ part: RosterPart, _ meter: EffortMeter, mostInOneProgram: Int = 260) {
    self.mostInOneProgram = mostInOneProgram
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
    let isSmall = part.size <= mostInOneProgram
    try startByColumns()
    if isSmall, !isProven {
      try boundLevels()
      try searchColumns(leaving: meter.left - min(meter.left / 10, 60_000))
    }
    if isSmall, !isProven { try searchWhole() }
    if !isProven {
      if levels.unfilled > bounds.unfilled {
        try startByWeeks()
        try startByPeople()
      }
      try boundLevels()
      try improve(isSmall)
      if isSmall, !isProven { try searchLevels(questions: .max) }
    }
    if isSmall { try liftWorst(questions: 400) }
    return outcome
  }

  /// Searches a small part as one program.
  private mutating func searchWhole() throws(SolverError) {
    let isLacking = levels.unfilled + levels.missing + levels.shortfall > 0
    if isLacking, try searchFlawless(questions: 400) == .found { return }
    try searchLevels(questions: 4000)
  }

  /// Searches by people's rosters and by neighbourhoods in turn: a cheaper roster makes the graphs of the
  /// one smaller, since dear rosters of people cannot be part of a better one.
  private mutating func improve(_ isSmall: Bool) throws {
    let rest = isSmall ? meter.left / 4 : 0
    for _ in 0..<Self.turns where !isProven && meter.left > rest {
      try searchColumns(leaving: max(rest, meter.left * 2 / 3))
      try improve(leaving: max(rest, meter.left * 2 / 3))
    }
    try improve(leaving: rest)
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
      guard let bound = try program.relaxationBound(within: meter.watching) else { return }
      bounds[goal] = max(bounds[goal], Int((bound - 1e-6).rounded(.up)))
      guard bounds[goal] == levels[goal] else { return }
    }
  }

  /// Once nothing is lacking, only rosters in which nothing is can be better.
  mutating func useFlawlessBound() {
    guard levels.unfilled == 0, levels.missing == 0, levels.shortfall == 0 else { return }
    if let flawless {
      bounds.cost = max(bounds.cost, min(levels.cost, flawless.columns.rounded(flawless.value)))
    }
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
    useFlawlessBound()
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
