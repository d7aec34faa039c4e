public import IntegerProgramming
import OpeningHoursTables

extension RosterProblem {
  /// Searches for the best roster under the rules.
  ///
  /// As few shifts as can be are unfilled; among those rosters people with a skill are missing for the
  /// shortest time; among those people fall as little short of their hours and quotas as can be; and among
  /// those wishes, kinds and changes cost the least. Of rosters that cost the same one is taken in which
  /// the person worst off is better off, where such a one is found.
  ///
  /// - Parameters:
  ///   - limits: When to end, whatever the effort. A limit of time makes the answer depend on the machine.
  ///   - effort: How much to work at most, where proof does not come before.
  /// - Returns: A roster that has passed its audit, with what stands in the way of its unfilled shifts; or
  ///   nothing, where the search was ended before it began.
  /// - Throws: A broken solver, or a roster that breaks a rule.
  public func decided(
    within limits: SearchLimits = .unlimited, effort: RosterEffort = .standard
  ) throws(DecisionError) -> RosterDecision {
    try DecisionError.naming { try searched(within: limits, effort: effort) }
  }

  private func searched(
    within limits: SearchLimits, effort: RosterEffort
  ) throws -> RosterDecision {
    if let reason = limits.stopReason { return .nothingFound(Proposal.Ending(reason)) }
    let parts = parts
    var left = effort.units
    // Small parts first: what they leave of their shares is for the large ones.
    let order = parts.indices.sorted { (parts[$0].size, $0) < (parts[$1].size, $1) }
    var found: [Int: RosterPartOutcome] = [:]
    for (number, place) in order.enumerated() {
      let open = order[number...].reduce(0) { $0 + weight(of: parts[$1]) }
      let own = weight(of: parts[place])
      let share = max(1, left / open * own + left % open * own / open)
      let meter = EffortMeter(limits, RosterEffort(units: share))
      if rotation.hasLines {
        found[place] = try RosterLineSearch(parts[place], meter).run()
      } else {
        var search = RosterPartSearch(parts[place], meter)
        found[place] = try search.run()
      }
      left = max(1, left - share + meter.left / 1000)
    }
    let outcomes = parts.indices.compactMap { found[$0] }
    if rotation.hasLines, outcomes.contains(where: \.isEmptyHanded) {
      return .nothingFound(ending(of: outcomes))
    }
    let roster = try audited(roster(parts, outcomes))
    return .roster(roster, try conflicts(of: roster, limits))
  }

  /// How much of the effort a part is worth: by its size, and something for every part.
  private func weight(of part: RosterPart) -> Int { part.size + 200 }

  /// The roster of all parts.
  private func roster(_ parts: [RosterPart], _ outcomes: [RosterPartOutcome]) -> Roster {
    let pairs = Array(zip(parts, outcomes))
    func sum(_ number: (RosterPartOutcome) -> Int) -> Int {
      outcomes.reduce(0) { $0 + number($1) }
    }
    return Roster(
      problem: self, assignments: pairs.flatMap { $0.assignments(of: $1.draft) },
      unfilled: pairs.flatMap { part, outcome in
        part.unfilled(by: outcome.draft).map { .init(week: $0.week, shift: $0.shift) }
      },
      unfilledBound: sum(\.bounds.unfilled), missing: sum(\.levels.missing),
      missingBound: sum(\.bounds.missing), shortfall: sum(\.levels.shortfall),
      shortfallBound: sum(\.bounds.shortfall), cost: sum(\.levels.cost),
      bound: sum(\.bounds.cost), isFairnessProven: outcomes.allSatisfy(\.hasProvenVector),
      ending: ending(of: outcomes))
  }

  private func ending(of outcomes: [RosterPartOutcome]) -> Proposal.Ending {
    let endings = outcomes.map(\.ending).filter { $0 != .proven }
    for case .stopped(let reason) in endings { return Proposal.Ending(reason) }
    return endings.isEmpty ? .optimal : .effort
  }

  /// The roster, if it passes its audit.
  private func audited(_ roster: Roster) throws(AuditFailure) -> Roster {
    let findings = RosterAudit(roster).findings
    guard findings.isEmpty else { throw AuditFailure(findings: findings) }
    return roster
  }
}
