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
    var shifts = ShiftProgram(
      days: days, chosen: chosen, limits: relaxation.limits, needs: needs)
    if let tied, tied.changedSlots == least.changedSlots {
      shifts.payAtMost(tied.staffMinutes - (least.lateness < tied.lateness ? 0 : 1))
    }
    var staffing = limits
    staffing.relativeGap = aim.breaksTies ? 0 : 1e9
    var outcome = try shifts.program.solved(
      within: staffing.ending(afterQuestions: Self.mostLeafQuestions))
    if case .nothingFound = outcome, tied == nil, limits.stopReason == nil {
      // Fewest minutes are hard to find here; any shifts will do for the hours.
      shifts.dropObjective()
      outcome = try shifts.program.solved(
        within: staffing.ending(
          afterQuestions: (aim == .any(halvesDays: false) ? 5 : 20) * Self.mostLeafQuestions))
    }
    switch outcome {
    case .nothingFound:
      if stopped == nil { stopped = limits.stopReason }
      leftOver = max(leftOver, worth)
      hasFewestMinutes = hasFewestMinutes && tied == nil
    case .solution(let solution, _) where !solution.isProven: hasFewestMinutes = false
    default: break
    }
    guard let solution = outcome.solution else { return }
    var tieBreak = least
    let found = shifts.shifts(at: solution.values)
    tieBreak.staffMinutes = found.paidMinutes(needs.team)
    if let incumbent, worth == incumbent.worth, incumbent.tieBreak <= tieBreak { return }
    incumbent = Incumbent(
      chosen: chosen, worth: worth, tieBreak: tieBreak, shifts: found)
  }
}
