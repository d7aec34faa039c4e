import IntegerProgramming

// Questions that differ in one limit, asked from the loosest to the tightest: the best week of a
// looser limit that keeps within a tighter one is the best there too, ties included.
extension Sweep {
  static func answers(
    _ questions: [PlanQuestion?], within limits: SearchLimits
  ) throws -> (outcomes: [Comparison.Outcome], sharedCount: Int) {
    var outcomes: [Comparison.Outcome] = []
    var sharedCount = 0
    var last: (problem: Problem, proposal: Proposal, meaning: PlanMeaning)?
    for question in questions {
      guard let question, limits.stopReason == nil else {
        outcomes.append(.nothingFound)
        continue
      }
      let (problem, meaning) = (question.problem, question.plan.meaning)
      if let last, meaning.differsInRulesAlone(from: last.meaning),
        last.proposal.isBest(under: problem.rules, insteadOf: last.problem.rules)
      {
        sharedCount += 1
        outcomes.append(.week(.init(last.proposal, problem)))
        continue
      }
      do {
        switch try problem.decided(within: limits, explains: false) {
        case .proposal(let proposal):
          last = (problem, proposal, meaning)
          outcomes.append(.week(.init(proposal, problem)))
        case .conflict(let conflict): outcomes.append(.conflict(conflict))
        case .nothingFound: outcomes.append(.nothingFound)
        }
      } catch {
        outcomes.append(.failed("\(error)"))
      }
    }
    return (outcomes, sharedCount)
  }
}

extension Comparison.Week {
  init(_ proposal: Proposal, _ problem: Problem) {
    self.init(
      problem: problem, schedule: proposal.schedule, thousandths: proposal.thousandths,
      isProven: proposal.isProven, shifts: proposal.staffing?.proposed)
    self.proposal = proposal
    self.proposal?.problem = problem
  }
}

extension Proposal {
  /// Whether this proposal, the best under some rules, is known to be the best under others that are
  /// at least as tight: it keeps within all of them.
  fileprivate func isBest(under rules: [Rule], insteadOf old: [Rule]) -> Bool {
    guard ending == .optimal, hasProvenTieBreaks, rules.count == old.count else { return false }
    let areTighter = zip(rules, old).allSatisfy {
      $0.statement == $1.statement || $0.statement.isTighter(than: $1.statement)
    }
    guard areTighter else { return false }
    var other = self
    other.problem = problem.with(rules: rules)
    return Audit(other.problem).findings(other).isEmpty
  }
}

extension Rule.Statement {
  /// Whether every week that obeys this statement obeys another one that differs in one number.
  fileprivate func isTighter(than other: Rule.Statement) -> Bool {
    guard let own = number, let theirs = other.number, own.with(theirs.value) == other else {
      return false
    }
    return own.loosens == .upwards ? own.value <= theirs.value : own.value >= theirs.value
  }
}
