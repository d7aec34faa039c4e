import IntegerProgramming

// The first roster of a larger part: relax and fix (Pochet & Wolsey, *Production Planning by Mixed
// Integer Programming*, 2006, chapter 3).
extension RosterPartSearch {
  /// Decides one week after the other, with the week to come relaxed.
  ///
  /// A quick start is enough: what follows improves a poor roster sooner than a better start takes.
  mutating func startByWeeks() throws(SolverError) {
    var options = AssignmentProgram.Options()
    options.greatestBurden = 12
    options.weighsBurdens = part.problem.fairness != .leximin
    let assignment = AssignmentProgram(part, options: options)
    var program = assignment.minimizing(assignment.weighted)
    for variable in assignment.variables where program.columns[variable.index].isIntegral {
      program.relax(variable)
    }
    for week in 0..<part.weeks {
      guard meter.ending == nil else { return }
      var present = program
      // Weeks far ahead say little of this one and make its program slow.
      for far in stride(from: week + 2, to: part.weeks, by: 1) {
        for variable in assignment.free.flatMap({ assignment.works[$0][far].compactMap { $0 } }) {
          present.setBounds(of: variable, lower: 0, upper: 0)
        }
      }
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

// What a week as a whole was too much for.
extension RosterPartSearch {
  /// So many people are given shifts of a week at a time.
  private static let handful = 5

  /// Fills the open shifts of each week by a few people at a time, in three rounds at most.
  mutating func startByPeople() throws(SolverError) {
    for _ in 0..<3 {
      for week in 0..<part.weeks {
        let order = part.people.indices.shuffled(using: &random)
        for first in stride(from: 0, to: order.count, by: Self.handful) {
          guard meter.ending == nil, levels.unfilled > bounds.unfilled else { return }
          let few = order[first..<min(first + Self.handful, order.count)]
          _ = try improve(few.sorted(), in: week, .unfilled)
        }
      }
    }
  }
}

extension AssignmentProgram {
  /// All variables.
  var variables: [Variable] { program.variables }
}
