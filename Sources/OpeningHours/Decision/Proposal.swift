public import IntegerProgramming
public import OpeningHoursTables

/// The best week that was found, with what it reaches and how that is proven.
public struct Proposal: Sendable {
  /// The decision that was taken.
  public internal(set) var problem: Problem
  /// The proposed week.
  public let schedule: Schedule
  /// What it is worth, in thousandths of the objective's unit.
  public let thousandths: Int
  /// What no schedule under the rules can exceed, in thousandths of the objective's unit.
  public let bound: Int
  /// Why the search ended.
  public let ending: Ending
  /// Whether it is known that of all weeks worth as much none changes less.
  public let hasProvenTieBreaks: Bool
  /// The shifts, where the plan states a team.
  public internal(set) var staffing: ProposedStaffing?

  /// Why a search ended; the raw values are the words of the JSON contract.
  public enum Ending: String, Sendable, Hashable, Codable {
    /// Nothing better exists.
    case optimal
    /// The gap is as small as was asked.
    case gap
    /// The time was over.
    case timeLimit = "time_limit"
    /// The search was stopped.
    case cancelled
    /// The work that was granted is done, counted and not by a clock.
    case effort
  }

  /// Whether no schedule under the rules is worth more.
  public var isProven: Bool { bound == thousandths }

  /// How much more than the proposal might be possible, as a fraction of its worth.
  public var relativeGap: Double {
    isProven ? 0 : Double(bound - thousandths) / Double(max(1, thousandths))
  }

  /// How much less than the bound the proposal is worth, as a fraction of the bound.
  public var shortfall: Double {
    isProven ? 0 : Double(bound - thousandths) / Double(max(1, bound))
  }

  /// Today's week.
  public var today: Schedule { problem.today }

  /// What today's week is worth, in thousandths of a point.
  public var todayThousandths: Int { problem.thousandthsOfToday }

  /// The proposed week with its hours without staff.
  public var served: ServedWeek { problem.served(schedule) }

  /// The days that change, Monday first.
  public var changes: [DayChange] { schedule.changes(from: today) }
}

/// What became of a question.
public enum Decision: Sendable {
  /// A week that obeys every rule.
  case proposal(Proposal)
  /// No week can obey every rule.
  case conflict(Conflict)
  /// No week was found before the search ended.
  case nothingFound(Proposal.Ending)
}

extension Proposal.Ending {
  init(_ termination: Termination) {
    self =
      switch termination {
      case .optimal: .optimal
      case .gap: .gap
      case .timeLimit: .timeLimit
      case .cancelled: .cancelled
      }
  }
}

/// A proposal that failed its audit, which only a defect in the program can cause.
public struct AuditFailure: Error, Sendable, CustomStringConvertible {
  /// What the audit found.
  public let findings: [Audit.Finding]

  /// What the audit found, in one line.
  public var description: String {
    "the proposal failed its audit and is not shown: "
      + findings.map(\.description).joined(separator: "; ")
  }
}

extension Problem {
  /// Searches for the best week under the rules; among equals the one with the fewest changes, then
  /// the fewest staff hours, then the earliest hours.
  ///
  /// - Parameters:
  ///   - limits: When to end.
  ///   - explains: Whether to find out what goes with an answer, too: what today's hours take of a
  ///     team, and what would resolve a conflict.
  ///   - jobs: How many questions about a conflict may be answered at the same time, from 1.
  /// - Returns: A proposal that has passed its audit, the conflict that forbids any, or nothing.
  /// - Throws: What forbids to ask, a broken solver, or a proposal that breaks a rule.
  public func decided(
    within limits: SearchLimits = .unlimited, explains: Bool = true, jobs: Int = 1
  ) throws(DecisionError) -> Decision {
    try DecisionError.naming { try searched(within: limits, explains: explains, jobs: jobs) }
  }

  private func searched(
    within limits: SearchLimits, explains: Bool, jobs: Int
  ) throws -> Decision {
    var formulation = ProblemFormulation(self)
    do {
      if objective == .reach, let reach {
        return try decided(reach, explains: explains, jobs: jobs, &formulation, limits)
      }
      if let team {
        return try decided(
          staffedBy: team, explains: explains, jobs: jobs, &formulation, limits)
      }
      guard let weeks = try formulation.program(under: rules, within: limits) else {
        return .conflict(try conflict(&formulation, limits, explains: explains, jobs: jobs))
      }
      let objectives = [weeks.program.objective] + weeks.tieBreaks
      switch try weeks.program.solved(lexicographically: objectives, within: limits) {
      case .solution(let found): return .proposal(try proposal(found, weeks))
      case .infeasible:
        return .conflict(try conflict(&formulation, limits, explains: explains, jobs: jobs))
      case .nothingFound(let reason, _): return try stopped(reason, limits)
      case .unbounded:
        throw SolverError.failed(code: 0, message: "a sum over finitely many weeks has no bound")
      }
    } catch let listing as ListingStopped {
      return try stopped(listing.reason, limits)
    } catch let error as TooManyDayPlans {
      throw InputErrors([tooManyPlans(on: error.day)])
    }
  }

  /// Refuses what no search could begin with: more timetables of a day than can be listed.
  ///
  /// - Throws: As ``decided(within:explains:jobs:)``; nothing is solved for it.
  public func checkSize() throws(InputErrors) {
    var formulation = ProblemFormulation(self)
    do {
      try formulation.listPlans()
    } catch let error as TooManyDayPlans {
      throw InputErrors([tooManyPlans(on: error.day)])
    } catch {
      // Nothing ends a list that has no limits.
    }
  }

  private func proposal(
    _ found: LexicographicSolution, _ weeks: DayPlanProgram
  ) throws -> Proposal {
    let schedule = weeks.schedule(at: found.solution.values)
    // A search that ended before its first bound still knows the sum of everything.
    let bound =
      found.solution.bound.isFinite ? Int(found.solution.bound.rounded()) : thousandthsAtMost
    return try audited(
      Proposal(
        problem: self, schedule: schedule,
        thousandths: Int(found.solution.objectiveValue.rounded()), bound: bound,
        ending: found.solution.isProven ? .optimal : Proposal.Ending(found.termination),
        hasProvenTieBreaks: found.isProven))
  }

  /// The proposal, if it passes its audit.
  func audited(_ proposal: Proposal) throws(AuditFailure) -> Proposal {
    let findings = Audit(self).findings(proposal)
    guard findings.isEmpty else { throw AuditFailure(findings: findings) }
    return proposal
  }

  private func tooManyPlans(on day: Weekday) -> Diagnostic {
    let source = rules.first { rule in
      if case .day(.mostBlocks, let days) = rule.statement { days.contains(day) } else { false }
    }?.source
    return Diagnostic(
      source ?? .standard(key: PlanKey.blocksADay.rawValue),
      "\(day.name) has more than \(DayPlanColumns.mostPlans) possible timetables",
      hint: "raise shortest-block or shortest-closure, lower blocks-a-day, or use a coarser grid")
  }
}
