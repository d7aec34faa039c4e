import CGLPK

extension IntegerProgram {
  /// Searches for the best solution by branch and cut.
  ///
  /// Everything happens on the calling thread, from creating the solver's object to deleting it.
  /// GLPK's presolver is on. A solution is checked by ``violations(of:tolerance:)`` (tolerance 1e-6)
  /// before it is returned.
  ///
  /// - Parameters:
  ///   - limits: when to end; checked at each node, not inside a single relaxation.
  ///   - cuts: whether Gomory, mixed-integer rounding and clique cuts are added.
  ///   - order: which open node comes next.
  /// - Returns: what is known at the end.
  /// - Throws: `SolverError.invalid` for a program that fails ``validated()`` or for bad limits,
  ///   `SolverError.failed` when GLPK fails or returns a point that breaks a rule.
  public func solved(
    within limits: SearchLimits = .unlimited, cuts: CutUse = .byKindsOfVariables,
    order: NodeOrder = .bestBoundFirst
  ) throws(SolverError) -> SearchOutcome {
    try checked(within: limits)
    guard let tight = tightened() else { return .infeasible }
    return try tight.searched(within: limits, cuts: cuts, order: order)
  }

  /// Searches a valid program with integer bounds.
  func searched(
    within limits: SearchLimits, cuts: CutUse = .byKindsOfVariables,
    order: NodeOrder = .bestBoundFirst
  ) throws(SolverError) -> SearchOutcome {
    if let reason = limits.stopReason { return .nothingFound(reason, bound: nil) }
    guard !columns.isEmpty else {
      return violations(of: []).isEmpty
        ? outcome([], bound: nil, nodes: 0, .optimal) : .infeasible
    }
    let watch = SearchWatch(limits)
    var problem = try GLPKProblem(ProgramImage(self, integral: true))
    let answer = try problem.call { pointer, text in
      withExtendedLifetime(watch) {
        guarded_intopt(
          pointer, wants(cuts) ? 1 : 0, order == .deepestFirst ? 1 : 0, limits.relativeGap,
          limits.milliseconds,
          SearchWatch.function,
          Unmanaged.passUnretained(watch).toOpaque(), text)
      }
    }
    return try interpreted(answer, problem, watch, limits)
  }

  private func wants(_ cuts: CutUse) -> Bool {
    switch cuts {
    case .byKindsOfVariables: columns.contains { $0.kind != .binary }
    case .always: true
    }
  }

  private func interpreted(
    _ answer: ReturnCode, _ problem: borrowing GLPKProblem, _ watch: SearchWatch,
    _ limits: SearchLimits
  ) throws(SolverError) -> SearchOutcome {
    let status = problem.read { glp_mip_status($0) }
    switch answer.meaning {
    case .done where status == GLP_NOFEAS, .noPrimal: return .infeasible
    case .done where status == GLP_OPT: return try taken(from: problem, watch, .optimal)
    case .noDual: return try unboundedIfFeasible(within: limits)
    case .gap: return try taken(from: problem, watch, .gap)
    case .time, .stopped:
      let reason = watch.stop ?? .timeLimit
      if status == GLP_FEAS || status == GLP_OPT { return try taken(from: problem, watch, reason) }
      return .nothingFound(reason, bound: watch.bound)
    default: throw problem.error(answer)
    }
  }

  /// Reads the incumbent, rounds it and checks it.
  private func taken(
    from problem: borrowing GLPKProblem, _ watch: SearchWatch, _ termination: Termination
  ) throws(SolverError) -> SearchOutcome {
    let found = problem.read { pointer in
      columns.indices.map { glp_mip_col_val(pointer, Int32($0 + 1)) }
    }
    var values = zip(found, columns).map { $1.isIntegral ? $0.rounded() + 0 : $0 }
    if !violations(of: values).isEmpty { values = try repaired(values) }
    if let worst = violations(of: values).first {
      throw .failed(code: 0, message: "the solver's point is not a solution: \(worst)")
    }
    return outcome(values, bound: watch.bound, nodes: watch.nodes, termination)
  }

  /// Adapts the continuous variables to integers that rounding has moved by a hair.
  private func repaired(_ values: [Double]) throws(SolverError) -> [Double] {
    let fixed = zip(values, columns).map { $1.isIntegral ? $0 : nil }
    let rest = ReducedProgram(self, fixing: fixed)
    guard !rest.kept.isEmpty,
      case .optimal(let vertex) = try rest.program.relaxed(within: .unlimited)
    else { return values }
    return rest.expanded(vertex.values)
  }

  /// A relaxation without bound leaves open whether there is any feasible point (for rational data
  /// there then is no bound on the integer program either; Meyer 1974).
  private func unboundedIfFeasible(
    within limits: SearchLimits
  ) throws(SolverError) -> SearchOutcome {
    var question = self
    question.objective = Objective(objective.sense, 0)
    let answer = try question.searched(within: limits)
    switch answer {
    case .solution: return .unbounded
    case .nothingFound(let reason, _): return .nothingFound(reason, bound: nil)
    case .infeasible, .unbounded: return answer
    }
  }
}
