import OpeningHoursTables

/// Everything that a proposal holds beside its problem, as it is written down.
///
/// Rules stand by their places in the problem, so that nothing of the plan is repeated.
struct ProposalRecord: Sendable, Hashable, Codable {
  let week: Schedule
  /// In thousandths of the objective's unit, as ``Proposal/thousandths``.
  let worth: Int
  let bound: Int
  let ending: Proposal.Ending
  let tieBreaksProven: Bool
  let staffing: StaffingRecord?

  private enum CodingKeys: String, CodingKey {
    case week
    case worth
    case bound
    case ending
    case tieBreaksProven = "tie_breaks_proven"
    case staffing
  }

  /// The shifts of the proposed week, and those of today's or why there are none.
  struct StaffingRecord: Sendable, Hashable, Codable {
    let proposed: [Shift]
    /// Nothing where there are none, or where that is not known.
    let today: [Shift]?
    let impossible: RulesRecord?
  }

  /// Takes down a proposal.
  ///
  /// - Throws: ``RecordRefusal`` for one that speaks of rules which are not its problem's.
  init(_ proposal: Proposal) throws {
    week = proposal.schedule
    worth = proposal.thousandths
    bound = proposal.bound
    ending = proposal.ending
    tieBreaksProven = proposal.hasProvenTieBreaks
    staffing = try proposal.staffing.map { staffing in
      var impossible: RulesRecord?
      if case .impossible(let rules, let isMinimal) = staffing.today {
        impossible = try RulesRecord(rules, isMinimal: isMinimal, of: proposal.problem)
      }
      return StaffingRecord(
        proposed: staffing.proposed, today: staffing.todayShifts, impossible: impossible)
    }
  }

  /// The proposal again, if it passes its audit.
  ///
  /// - Parameter problem: The problem that it answers.
  /// - Returns: The proposal.
  /// - Throws: ``RecordRefusal`` for what is no proposal, or breaks a rule.
  func proposal(for problem: Problem) throws -> Proposal {
    guard bound >= worth, bound.magnitude <= Problem.greatestWorth else {
      throw RecordRefusal("a bound of \(bound) for a week worth \(worth)")
    }
    var proposal = Proposal(
      problem: problem, schedule: week, thousandths: worth, bound: bound, ending: ending,
      hasProvenTieBreaks: tieBreaksProven)
    guard (problem.team == nil) == (staffing == nil) else {
      throw RecordRefusal("shifts without a team, or a team without shifts")
    }
    proposal.staffing = try staffing.map { staffing in
      let groups = problem.team?.groups.indices ?? 0..<0
      guard (staffing.today ?? []).allSatisfy({ groups.contains($0.group) }) else {
        throw RecordRefusal("a shift of no group")
      }
      let today: ProposedStaffing.Today =
        if let impossible = staffing.impossible {
          .impossible(try impossible.rules(of: problem), isMinimal: impossible.minimal)
        } else {
          staffing.today.map { .shifts($0) } ?? .unknown
        }
      return ProposedStaffing(proposed: staffing.proposed, today: today)
    }
    let findings = Audit(problem).findings(proposal)
    guard findings.isEmpty else {
      throw RecordRefusal(
        "the week fails its audit: " + findings.map(\.description).joined(separator: "; "))
    }
    return proposal
  }
}

/// Rules that cannot hold together, by their places in a problem, from 0.
struct RulesRecord: Sendable, Hashable, Codable {
  let places: [Int]
  /// Whether each of them is known to be needed for that.
  let minimal: Bool

  /// Takes down rules.
  ///
  /// - Throws: ``RecordRefusal`` for rules that are not the problem's.
  init(_ rules: [Rule], isMinimal: Bool, of problem: Problem) throws {
    places = try rules.map { rule in
      guard let place = problem.rules.firstIndex(of: rule) else {
        throw RecordRefusal("\"\(rule.name)\" is no rule of the question")
      }
      return place
    }
    minimal = isMinimal
  }

  /// The rules again.
  ///
  /// - Throws: ``RecordRefusal`` for a place that no rule has.
  func rules(of problem: Problem) throws -> [Rule] {
    guard !places.isEmpty else { throw RecordRefusal("a conflict without rules") }
    return try places.map { place in
      guard problem.rules.indices.contains(place) else {
        throw RecordRefusal("there is no rule \(place)")
      }
      return problem.rules[place]
    }
  }
}

extension Problem {
  /// No week is worth more, in thousandths; worths up to that can be summed up for all draws.
  static let greatestWorth: UInt = 1_000_000_000_000
}
