import IntegerProgramming

// The first roster of a larger part: relax and fix (Pochet & Wolsey, *Production Planning by Mixed
// Integer Programming*, 2006, chapter 3).
extension RosterPartSearch {
  /// Decides one week after the other, with the weeks to come relaxed.
  ///
  /// A quick start is enough: what follows improves a poor roster sooner than a better start takes.
  mutating func startByWeeks() throws(SolverError) {
    var options = AssignmentProgram.Options()
    options.greatestBurden = 12
    let assignment = AssignmentProgram(part, options: options)
    var program = assignment.minimizing(assignment.weighted)
    for variable in assignment.variables where program.columns[variable.index].isIntegral {
      program.relax(variable)
    }
    for week in 0..<part.weeks {
      guard meter.ending == nil else { return }
      var present = program
      let own = assignment.free.flatMap { assignment.works[$0][week].compactMap { $0 } }
      for variable in own { present.restrict(variable) }
      let answer = try present.solved(
        within: meter.limits(variables: program.columns.count, questions: 400, gap: 0.2),
        cuts: .byKindsOfVariables, order: .deepestFirst)
      let values = answer.solution?.values
      // Where nothing was found in time the week stays empty for now.
      for variable in own {
        let value = (values?[variable.index] ?? 0).rounded()
        program.setBounds(of: variable, lower: value, upper: value)
      }
      if week == part.weeks - 1, let values { take(assignment.draft(at: values)) }
    }
  }
}

extension AssignmentProgram {
  /// All variables.
  var variables: [Variable] { program.variables }
}
