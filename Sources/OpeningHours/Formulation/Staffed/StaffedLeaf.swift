import IntegerProgramming

// The end of a branch: each day has one plan, and whole shifts are laid for them or proven impossible.
extension StaffedSearch {
  /// How often the search for a week's shifts asks whether to go on before it is content with any.
  private static let mostLeafQuestions = 100

  /// Takes a week if it is better and whole shifts can staff it.
  mutating func staff(_ chosen: [Int]) throws {
    let days = relaxation.days
    let plans = zip(days, chosen).map { $0.plans[$1] }
    let worth = plans.reduce(0) { $0 + $1.worth }
    guard worth >= threshold, classed(chosen.map { [$0] }) != nil else { return }
    let least = plans.reduce(TieBreak()) { $0 + $1.tieBreak }
    let tied = incumbent.flatMap { $0.worth == worth ? $0.tieBreak : nil }
    if let tied, tied <= least { return }
    // Where ties are broken, it matters which shifts are left to find.
    let memory = aim.breaksTies ? nil : knownShifts
    let week = plans.map(\.blocks)
    let outcome = try memory?.outcome(of: week) ?? laid(chosen, least, tied)
    memory?.keep(outcome, of: week)
    switch outcome {
    case .impossible: return
    case .unknown:
      if stopped == nil { stopped = limits.stopReason }
      leftOver = max(leftOver, worth)
      hasFewestMinutes = hasFewestMinutes && tied == nil
    case .shifts(let shifts, let isProven):
      if !isProven { hasFewestMinutes = false }
      take(shifts, for: chosen, worth: worth, least)
    }
  }

  /// Lays whole shifts for a week that is worth as much as a tied one, where there is one.
  private mutating func laid(
    _ chosen: [Int], _ least: TieBreak, _ tied: TieBreak?
  ) throws -> ShiftLaying.Outcome {
    var laying = ShiftLaying(
      days: relaxation.days, chosen: chosen, limits: relaxation.limits, needs: needs)
    if let tied, tied.changedSlots == least.changedSlots {
      laying.mostPaid = tied.staffMinutes - (least.lateness < tied.lateness ? 0 : 1)
    }
    var staffing = limits
    staffing.relativeGap = aim.breaksTies ? 0 : 1e9
    var outcome = try laying.laid(within: staffing.ending(afterQuestions: Self.mostLeafQuestions))
    if case .unknown = outcome, tied == nil, limits.stopReason == nil,
      relaxation.limits.lossPlace != nil
    {
      // Where losses are added up any shifts would be far too many: the first that come on the way to the fewest
      // minutes are near them.
      staffing.relativeGap = 1e9
      outcome = try laying.laid(
        within: staffing.ending(afterQuestions: 20 * Self.mostLeafQuestions))
      hasFewestMinutes = false
    }
    if case .unknown = outcome, tied == nil, limits.stopReason == nil {
      // Fewest minutes are hard to find here; any shifts will do for the hours.
      laying.takesAny = true
      outcome = try laying.laid(
        within: staffing.ending(
          afterQuestions: (aim == .any(halvesDays: false) ? 5 : 20) * Self.mostLeafQuestions))
      hasFewestMinutes = false
    }
    return outcome
  }

  /// Takes a week with its shifts if it is better than the best so far.
  private mutating func take(
    _ found: [Shift], for chosen: [Int], worth: Int, _ least: TieBreak
  ) {
    var tieBreak = least
    tieBreak.staffMinutes = found.paidMinutes(needs.team)
    if let incumbent, worth == incumbent.worth, incumbent.tieBreak <= tieBreak { return }
    incumbent = Incumbent(
      chosen: chosen, worth: worth, tieBreak: tieBreak, shifts: found)
  }
}
