import IntegerProgramming
public import OpeningHoursTables

/// The best weeks that were found for the houses of a system, with what they reach and how that is proven.
public struct SystemProposal: Sendable {
  /// The decision that was taken.
  public let problem: SystemProblem
  /// The proposed weeks, as [branch].
  public let weeks: [Schedule]
  /// What they are worth together, in units of ``SystemProblem/thousandths(_:)``.
  let value: Int
  /// What no weeks under the rules can exceed, in the same units.
  let boundValue: Int
  /// What a unit of each row's limit is worth, in thousandths of the objective's unit; 0 where it is not full.
  let rowPrices: [Double]
  /// Why the search ended.
  public let ending: Proposal.Ending
  /// The branches, ready to be asked again.
  let search: SystemSearch

  /// What the weeks are worth together, in thousandths of the objective's unit.
  public var thousandths: Int { problem.thousandths(value) }

  /// What no weeks can exceed, in the same unit.
  public var bound: Int { isProven ? thousandths : problem.thousandths(boundValue) }

  /// Whether no weeks under the rules are worth more.
  public var isProven: Bool { boundValue == value }

  /// How much more than the proposal might be possible, as a fraction of its worth.
  public var relativeGap: Double {
    isProven ? 0 : Double(boundValue - value) / Double(max(1, abs(value)))
  }

  /// What today's weeks are worth together, in thousandths of the objective's unit.
  public var todayThousandths: Int { problem.thousandths(problem.value(problem.today)) }

  /// What a branch's week is worth before its weight, in thousandths of the objective's unit.
  public func thousandths(of branch: Int) -> Int {
    problem.branches[branch].thousandths(of: weeks[branch])
  }
}

/// What became of a question about a system.
public enum SystemDecision: Sendable {
  /// Weeks that keep every rule.
  case proposal(SystemProposal)
  /// No weeks were found that keep every rule together; the best of those that were found to break them least.
  case broken(SystemProposal, SystemBreach)
  /// No week of one branch can obey its own rules.
  case conflict(branch: Int, Conflict)
  /// No weeks were found before the search ended.
  case nothingFound(Proposal.Ending)
}

/// What weeks break of the rules that link branches.
public struct SystemBreach: Sendable, Hashable {
  /// Each rule that is broken, when and by how much.
  public let excess: [SystemExcess]
  /// The rules of the question that was asked, which the places in ``excess`` mean.
  public let rules: [SystemRule]
  /// Whether it is proven that no weeks keep every rule; else none were found that do.
  public let isCertain: Bool
}

/// By how much weeks break a rule that links branches.
public struct SystemExcess: Sendable, Hashable {
  /// The place of the rule among those of the question.
  public let rule: Int
  /// The branches of the group that it is about.
  public let branches: [Int]
  /// When, where the rule is about times.
  public let time: SystemTime?
  /// By how much: minutes, hundredths of the currency, or branches.
  public let amount: Int
}

/// A time that a rule of a system is about.
public enum SystemTime: Sendable, Hashable {
  /// At some time of a day, or on the whole of it.
  case day(Weekday)
  /// During a part of a day.
  case span(Weekday, TimeSpan)
}

extension SystemProblem {
  /// Searches for the best weeks of all branches under the rules that link them.
  ///
  /// - Parameter batch: How many branches are asked at the same time, and when to end.
  /// - Returns: A proposal that has passed its audit, or what forbids one.
  /// - Throws: What forbids to ask, a broken solver, or a proposal that breaks a rule.
  public func decided(_ batch: QuestionBatch) throws(DecisionError) -> SystemDecision {
    try DecisionError.naming { try searched(batch) }
  }

  private func searched(_ batch: QuestionBatch) throws -> SystemDecision {
    let search: SystemSearch
    let outcome: SystemSearch.Outcome
    switch try SystemSearch.prepared(self, batch) {
    case .ready(let ready): (search, outcome) = (ready, try ready.run())
    case .not(.branch(let branch)): return try conflict(branch, batch)
    case .not(.beyond(let branch)): throw InputErrors([beyond(branch)])
    case .not(.ended(let ending)): return .nothingFound(Proposal.Ending(ending))
    }
    switch outcome {
    case .weeks(let found):
      let proposal = proposal(found, search)
      try audit(proposal, permitting: [])
      return .proposal(proposal)
    case .broken(let found, let excess, let isCertain):
      let proposal = proposal(found, search)
      let told = zip(rows, excess).compactMap { row, amount in
        amount > 0 ? row.rule.map { self.excess(row, of: $0, amount, proposal.weeks) } : nil
      }
      try audit(proposal, permitting: Set(told.map(\.rule)))
      return .broken(proposal, SystemBreach(excess: told, rules: plan.rules, isCertain: isCertain))
    case .infeasible(let branch): return try conflict(branch, batch)
    case .nothingFound(let ending): return .nothingFound(Proposal.Ending(ending))
    }
  }

  /// Why no week of a branch obeys its own rules.
  private func conflict(_ branch: Int, _ batch: QuestionBatch) throws -> SystemDecision {
    guard
      case .conflict(let conflict) = try branches[branch].decided(
        within: batch.limits, jobs: batch.jobs)
    else { return .nothingFound(.effort) }
    return .conflict(branch: branch, conflict)
  }

  private func proposal(_ found: SystemWeeks, _ search: SystemSearch) -> SystemProposal {
    // The search reckons from all that may be lost.
    let value = found.value + mostLost
    let bound = max(value, found.bound.map { min(most, $0 + mostLost) } ?? most)
    return SystemProposal(
      problem: self, weeks: found.weeks.map { $0.schedule(plan.grid) }, value: value,
      boundValue: bound,
      rowPrices: rows.indices.map { row in
        Double(found.prices?[row] ?? 0) / Double(priceScale) * Double(factorThousandths) / 1000
      },
      ending: bound == value ? .optimal : Proposal.Ending(found.ending), search: search)
  }

  /// How a row that is broken is told.
  func excess(
    _ row: SystemRow, of rule: Int, _ amount: Int, _ weeks: [Schedule]
  ) -> SystemExcess {
    let time: SystemTime?
    var told = amount
    switch row.measure {
    case .openSlots, .staffMinutes, .cost:
      time = nil
      // Limits that are no whole number of slots are broken by less than the rows say.
      told = excess(plan.rules[rule], weeks) ?? amount
    case .slot(let place):
      let slot = place % plan.grid.slotsPerDay
      let day = Weekday.allCases[place / plan.grid.slotsPerDay]
      time = plan.grid.span(of: slot..<(slot + 1)).map { .span(day, $0) } ?? .day(day)
    case .opens(let day), .closed(let day): time = .day(day)
    // Whoever is not reached breaks no rule.
    case .person: time = nil
    }
    return SystemExcess(rule: rule, branches: row.branches, time: time, amount: told)
  }

  /// By how much weeks break a rule about sums: minutes, or hundredths of the currency.
  private func excess(_ rule: SystemRule, _ weeks: [Schedule]) -> Int? {
    switch rule.statement {
    case .most(let quantity, let most):
      let used = zip(plan.file.branches, zip(branches, weeks)).reduce(0) { sum, own in
        sum + quantity.amount(of: own.1.1, own.1.0.staffing, own.0.cost)
      }
      return used - most
    case .leastOfDistrict(let district, let minutes):
      return minutes
        - plan.file.branches(of: district).reduce(0) { $0 + weeks[$1].openMinutes }
    case .open, .closed: return nil
    }
  }

  private func audit(_ proposal: SystemProposal, permitting broken: Set<Int>) throws {
    let findings = SystemAudit(self).findings(proposal, permitting: broken)
    guard findings.isEmpty else { throw AuditFailure(findings: findings) }
  }

  private func beyond(_ branch: Int) -> Diagnostic {
    let own = plan.file.branches[branch]
    return Diagnostic(
      own.source,
      "\(own.name) cannot be decided together with others: its plan has a team, counts people once, or has a "
        + "rule about opening times or different timetables",
      hint:
        "state staff by  min-staff:  in place of groups, and leave  objective: reach,  same-opening  and  "
        + "distinct-days  out of the plans of a system")
  }
}

extension Proposal.Ending {
  /// What ended a search; the work that was granted where nothing else did.
  fileprivate init(_ termination: Termination?) {
    self = termination.map { Proposal.Ending($0) } ?? .effort
  }
}
