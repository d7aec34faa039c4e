public import IntegerProgramming
import OpeningHoursTables

/// Weeks nearly as good as the best one that really differ from it and from each other.
public struct Alternatives: Sendable {
  /// What was asked for.
  public let request: Request
  /// The week that the others are alternatives to.
  public let best: Proposal
  /// The alternatives, the most worth first; of equals the one with the fewest changes, then the
  /// fewest staff hours, then the earliest hours.
  public let weeks: [Alternative]
  /// Why there are no more.
  public let ending: Ending

  /// Why a search for alternatives ended.
  public enum Ending: Sendable, Hashable {
    /// As many were found as were asked for.
    case enough
    /// No other week that differs as much is worth more than so many thousandths, which is too little.
    case worthLess(atMost: Int)
    /// No other week under the rules differs as much.
    case noOther
    /// The search ended early; there may be more.
    case stopped
  }

  /// What is wanted of alternatives.
  public struct Request: Sendable, Hashable {
    /// The most alternatives.
    public let count: Int
    /// How much less than the best week each may be worth, in millionths of that.
    public let millionths: Int
    /// How much each differs from the best week and from each other: minutes a week that are open in
    /// one and closed in the other.
    public let minutesApart: Int
  }
}

/// One week nearly as good as the best.
public struct Alternative: Sendable {
  /// The week, with what it reaches and costs; it has passed the audit of a proposal.
  public let proposal: Proposal
  /// The minutes a week that are open in it and closed in the best week, or the other way round.
  public let minutesApart: Int
  /// What is special about it.
  public internal(set) var remark: AlternativeRemark
}

extension Proposal {
  /// Weeks nearly as good as this one that really differ from it and from each other.
  ///
  /// Each is the best week that is far enough from all before it: of the many ways to choose weeks
  /// that differ, the one that a reader would take who crosses out one after the other.
  ///
  /// - Parameters:
  ///   - request: How many, how good and how different.
  ///   - limits: When to end.
  /// - Returns: The weeks, and why there are no more.
  /// - Throws: A broken solver, or a week that breaks a rule.
  public func alternatives(
    _ request: Alternatives.Request, within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> Alternatives {
    var found: [Proposal] = []
    var ending = Alternatives.Ending.enough
    while found.count < request.count, ending == .enough {
      let next = try best(apartFrom: [self] + found, request, within: limits)
      switch next {
      case .proposal(let week) where isWorthEnough(week.thousandths, request): found.append(week)
      case .proposal(let week):
        ending = isWorthEnough(week.bound, request) ? .stopped : .worthLess(atMost: week.bound)
      case .conflict: ending = .noOther
      case .nothingFound, nil: ending = .stopped
      }
    }
    let ordered = found.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    return Alternatives(
      request: request, best: self, weeks: remarked(ordered), ending: ending)
  }

  /// The decision under the rules and with so much difference from some weeks; nothing where a day
  /// has more plans than can be listed.
  private func best(
    apartFrom weeks: [Proposal], _ request: Alternatives.Request, within limits: SearchLimits
  ) throws(DecisionError) -> Decision? {
    let source = Source.flag("--apart \(request.minutesApart.minutesAsHours)")
    let apart = weeks.map { week in
      Rule(
        .week(.leastDifference(from: week.schedule, minutes: request.minutesApart)),
        origin: .wish, source: source)
    }
    let question = problem.with(rules: problem.rules + apart)
    // Nobody asks which rules clash, so that is not searched for.
    let isPossible = try DecisionError.naming {
      var formulation = ProblemFormulation(question)
      return try formulation.isPossible(under: question.rules, within: limits)
    }
    if isPossible == false {
      return .conflict(Conflict(rules: question.rules, isMinimal: false, repairs: []))
    }
    do {
      return try question.decided(within: limits, explains: false)
    } catch .question {
      return nil
    }
  }

  private func isWorthEnough(_ other: Int, _ request: Alternatives.Request) -> Bool {
    other * 1_000_000 >= thousandths * (1_000_000 - request.millionths)
  }

  /// What orders weeks, the less the better: worth lost, changes, staff, lateness.
  private var rank: [Int] {
    let lateness = Weekday.allCases.reduce(0) { sum, day in
      schedule[day].spans.map { problem.grid.slots(within: $0) }.joined().reduce(sum) {
        $0 + day.rawValue * problem.grid.slotsPerDay + $1
      }
    }
    return [-thousandths, schedule.minutesChanged(from: today), paidMinutes ?? 0, lateness]
  }

  /// Paid staff minutes a week, where the plan states people on duty or a team.
  var paidMinutes: Int? {
    if let team = problem.team { return staffing?.proposed.paidMinutes(team) }
    return problem.staffing?.paidMinutes(of: schedule)
  }
}
