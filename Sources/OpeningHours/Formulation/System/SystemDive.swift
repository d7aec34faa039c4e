import IntegerProgramming

extension SystemGeneration {
  /// Decides branch by branch for the week that the mixture holds most of, with new weeks for what is left.
  ///
  /// - Parameters:
  ///   - solver: The master, whose variables stay fixed afterwards.
  ///   - vertex: Where the rounds ended.
  /// - Returns: A week for each branch, which may break rows.
  /// - Throws: `SolverError` where the solver fails.
  mutating func dive(
    _ solver: inout RelaxationSolver, _ vertex: RelaxationSolution
  ) throws -> [BranchWeek]? {
    var weeks = [BranchWeek?](repeating: nil, count: branches.count)
    var vertex = vertex
    while batch.limits.stopReason == nil {
      var best: [(part: Double, column: Int)?] = Array(repeating: nil, count: branches.count)
      for (place, column) in master.columns.enumerated()
      where weeks[column.branch] == nil && column.variable.index < vertex.values.count {
        let part = vertex.values[column.variable.index]
        if part > best[column.branch]?.part ?? -1 { best[column.branch] = (part, place) }
      }
      let open = branches.indices.filter { weeks[$0] == nil }
      if open.isEmpty { return weeks.compactMap(\.self) }
      let sure = open.filter { (best[$0]?.part ?? 0) > 0.999 }
      // A few of the least doubtful at a time, where none is sure.
      let ordered = open.sorted {
        (-(best[$0]?.part ?? 0), $0) < (-(best[$1]?.part ?? 0), $1)
      }
      let next = sure.isEmpty ? Array(ordered.prefix(max(1, open.count / 20))) : sure
      for branch in next {
        guard let column = best[branch]?.column else { return nil }
        weeks[branch] = master.columns[column].week
        try solver.setBounds(of: master.columns[column].variable, lower: 1, upper: nil)
      }
      let left = open.filter { weeks[$0] == nil }
      if left.isEmpty { return weeks.compactMap(\.self) }
      guard sure.isEmpty else { continue }
      guard let found = try generate(&solver, open: left, mostRounds: 2) else { return nil }
      vertex = found
    }
    return nil
  }
}
