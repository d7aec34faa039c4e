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
  mutating func run() throws(SolverError) -> RosterPartOutcome {
    if part.size <= Self.mostInOneProgram {
      try searchWhole(questions: 20_000)
    } else {
      try startByWeeks()
      try improve()
    }
    return outcome
  }

  /// Whether each level has met its bound.
  var isProven: Bool {
    RosterGoal.allCases.allSatisfy { levels[$0] == bounds[$0] } && hasProvenVector
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
