import IntegerProgramming

// The best roster by branching (Barnhart, Johnson, Nemhauser, Savelsbergh and Vance, *Branch-and-price:
// column generation for solving huge integer programs*, 1998): a person works a shift, or does not.
extension RosterGeneration {
  /// Searches all rosters, depth first, for ones that cost less than the target, and lowers it to each that
  /// is found.
  ///
  /// - Parameter solver: The program, with a price for what is lacking.
  /// - Returns: The best roster that was found; when the search has ended the bound is the target.
  /// - Throws: `SolverError` where the solver fails.
  mutating func branch(
    _ solver: inout RelaxationSolver
  ) throws(SolverError) -> RosterDraft? {
    var best: RosterDraft?
    // What was decided at each shift that is worked on the way down, and the shift.
    var open: [(decided: [DecidedDays], shift: OpenShift)] = []
    while hasEffort {
      if let vertex = try generate(&solver, rounds: .max),
        hasEffort, columns.rounded(vertex.objectiveValue) < target
      {
        if let shift = choice(openShifts(vertex)) {
          open.append((decided, shift))
          try decide(
            shift.kind, week: shift.week, of: shift.place, isWorked: true, &solver)
          continue
        }
        best = draft(at: vertex)
        target = Int(vertex.objectiveValue.rounded())
      }
      guard hasEffort else { return best }
      guard let (before, shift) = open.popLast() else {
        prove(bound: target)
        return best
      }
      try goBack(to: before, &solver)
      try decide(shift.kind, week: shift.week, of: shift.place, isWorked: false, &solver)
    }
    return best
  }

  /// The shift to branch on: the surest of those that are open indeed.
  private func choice(_ open: [OpenShift]) -> OpenShift? {
    open.first { $0.part < 0.75 } ?? open.first
  }
}
