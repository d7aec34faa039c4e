import IntegerProgramming

/// What a search for a staffed week looks for.
enum StaffedAim: Hashable {
  /// The week worth most, among equals the one that breaks ties best.
  case best
  /// A week worth most of those worth at least so much, in thousandths; which of equals does not matter.
  case worth(atLeast: Int)
  /// Any week, so that hours are worth nothing; days with many plans may be decided by halves.
  case any(halvesDays: Bool)

  /// The least worth of a week that is of interest; none is worth less than nothing, so that a bound
  /// below 0 says that there is no week.
  var leastWorth: Int { if case .worth(let least) = self { max(0, least) } else { 0 } }

  var breaksTies: Bool { self == .best }

  var takesFirst: Bool { if case .any = self { true } else { false } }

  /// Whether a day's plans are parted before they are decided one by one.
  var partsDays: Bool { self != .any(halvesDays: false) }
}

/// A week with its staff.
struct StaffedWeek {
  /// The blocks of each day, Monday first.
  let blocks: [[Range<Int>]]
  /// In thousandths.
  let worth: Int
  let shifts: [Shift]
}

/// What is known at the end of a search for a staffed week.
enum StaffedOutcome {
  /// The best week found, what none exceeds, why the search ended, and whether of all weeks worth as
  /// much none breaks ties better.
  case week(StaffedWeek, bound: Int, Termination, hasProvenTieBreaks: Bool)
  /// No week can be staffed under the rules.
  case infeasible
  /// No week was found; none is worth more than the bound, in thousandths.
  case nothingFound(Termination, bound: Int)
}
