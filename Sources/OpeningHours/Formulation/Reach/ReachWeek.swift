import IntegerProgramming

/// What is known at the end of a search for reach.
enum ReachOutcome {
  case week(ReachWeek)
  /// No week obeys the rules.
  case infeasible
  case nothingFound(Termination)
}

/// The best week that a search for reach has found.
struct ReachWeek {
  /// The blocks of each day, Monday first.
  let blocks: [[Range<Int>]]
  /// The people reached, and what no week exceeds, in thousandths.
  let reached: Int
  let bound: Int
  let termination: Termination
  /// Whether no week that reaches as many breaks ties better.
  let hasProvenTieBreaks: Bool
}

extension ReachSearch.Incumbent {
  /// The week of a node in which each day has its plan.
  init(_ node: ReachNode) {
    self.init(
      chosen: node.chosen.map { $0 ?? 0 }, reached: node.reached, tieBreak: node.tieBreak)
  }
}
