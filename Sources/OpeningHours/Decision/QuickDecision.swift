import IntegerProgramming
import OpeningHoursTables

// One of many questions that differ in their demand alone.
extension Problem {
  /// The best week, by the quickest way to it; nothing more is found out about it.
  ///
  /// Hours alone are decided by a recursion over days where that is quick. With shifts or people only
  /// weeks worth more than a known one are looked for, and which of equals is found does not matter.
  ///
  /// - Parameters:
  ///   - known: A week that obeys the rules whatever the demand is; it is the answer where none is worth
  ///     more.
  ///   - shifts: What questions under the same rules found about shifts; it learns what this one finds.
  ///   - limits: When to end.
  /// - Returns: A proposal that has passed its audit, the conflict that forbids any, or nothing.
  /// - Throws: What forbids to ask, a broken solver, or a proposal that breaks a rule.
  func decidedQuickly(
    knowing known: Proposal? = nil, _ shifts: KnownShifts? = nil, within limits: SearchLimits
  ) throws(DecisionError) -> Decision {
    let found = try DecisionError.naming {
      do {
        if team == nil, objective != .reach { return try recursiveProposal(within: limits) }
        return try known.flatMap { try proposal(bettering: $0, shifts, within: limits) }
      } catch is ListingStopped {
        return nil
      } catch is TooManyDayPlans {
        return nil
      }
    }
    if let found { return .proposal(found) }
    return try decided(within: limits, explains: false)
  }

  /// Whether a hundred questions that differ in their demand alone take no longer than a reader waits.
  ///
  /// By counts, not by the clock, so that the same is told on each machine.
  var isDecidedAtOnce: Bool {
    guard team == nil, objective != .reach else { return false }
    var formulation = ProblemFormulation(self)
    guard let recursion = try? formulation.recursion(within: .unlimited) else { return false }
    if case .week = recursion.best(within: WeekRecursion.fewSteps) { return true }
    return false
  }

  /// Whether what the rules ask for depends on what slots are worth.
  var hasRulesAboutDemand: Bool {
    rules.aboutDuty.contains { if case .onDutyByVisits = $0 { true } else { false } }
  }

  /// The best week by a recursion over days; nothing where there is none, or another way is to find it.
  private func recursiveProposal(within limits: SearchLimits) throws -> Proposal? {
    var formulation = ProblemFormulation(self)
    guard let recursion = try formulation.recursion(within: limits),
      case .week(let blocks) = recursion.best()
    else { return nil }
    let week = schedule(of: blocks)
    let worth = thousandths(of: week)
    return try audited(
      Proposal(
        problem: self, schedule: week, thousandths: worth, bound: worth, ending: .optimal,
        hasProvenTieBreaks: true))
  }

  /// A week worth most of those worth more than a known one, or that one where there is none; nothing where
  /// that did not come out.
  private func proposal(
    bettering known: Proposal, _ shifts: KnownShifts?, within limits: SearchLimits
  ) throws -> Proposal? {
    let worth = thousandths(of: known.schedule)
    var formulation = ProblemFormulation(self)
    if objective == .reach, let reach {
      var search = try formulation.reachSearch(reach, atLeast: worth + 1, within: limits)
      switch search?.run(within: limits) {
      case .week(let week): return try better(audited(proposal(week)), known, worth)
      case .infeasible, nil: return try kept(known, worth)
      case .nothingFound: return nil
      }
    }
    guard let team else { return nil }
    var search = try formulation.staffedSearch(
      team, under: rules, aim: .worth(atLeast: worth + 1), within: limits)
    search?.knownShifts = shifts
    switch try search?.run(within: limits) {
    case .week(let week, let bound, let ending, _):
      return try better(audited(proposal(week, bound: bound, ending)), known, worth)
    case .infeasible, nil: return try kept(known, worth)
    case .nothingFound: return nil
    }
  }

  /// The better one of a week that was found and a known one; nothing where a still better one is possible.
  private func better(
    _ found: Proposal, _ known: Proposal, _ worth: Int
  ) throws(AuditFailure) -> Proposal? {
    // On its way a search may come upon weeks that are worth less than it was to find.
    if found.thousandths > worth { return found }
    return found.bound <= worth ? try kept(known, worth) : nil
  }

  /// The proposal of a known week, than which none is worth more.
  private func kept(_ known: Proposal, _ worth: Int) throws(AuditFailure) -> Proposal {
    var proposal = Proposal(
      problem: self, schedule: known.schedule, thousandths: worth, bound: worth, ending: .optimal,
      hasProvenTieBreaks: false)
    proposal.staffing = known.staffing
    return try audited(proposal)
  }
}
