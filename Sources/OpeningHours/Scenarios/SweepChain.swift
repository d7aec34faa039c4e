import IntegerProgramming

// Questions that differ in one limit, asked from the loosest to the tightest: the best week of a
// looser limit that keeps within a tighter one is the best there too, ties included.
extension Sweep {
  /// What came of the questions of a chain.
  public struct ChainAnswer: Sendable {
    /// By the questions.
    var outcomes: [Comparison.Outcome] = []
    /// How many of them took no search of their own.
    var sharedCount = 0
    /// The first error that is none of the question: a broken solver, or a week that failed its audit.
    var breakdown: DecisionError?
  }

  static func answers(
    _ questions: [PlanQuestion?], within limits: SearchLimits
  ) -> ChainAnswer {
    var answer = ChainAnswer()
    var last: (problem: Problem, proposal: Proposal, meaning: PlanMeaning)?
    for question in questions {
      guard let question, limits.stopReason == nil else {
        answer.outcomes.append(.nothingFound)
        continue
      }
      let (problem, meaning) = (question.problem, question.plan.meaning)
      if let last, meaning.differsInRulesAlone(from: last.meaning),
        last.proposal.isBest(under: problem.rules, insteadOf: last.problem.rules)
      {
        answer.sharedCount += 1
        answer.outcomes.append(.week(.init(last.proposal, problem)))
        continue
      }
      do {
        switch try problem.decided(within: limits, explains: false) {
        case .proposal(let proposal):
          last = (problem, proposal, meaning)
          answer.outcomes.append(.week(.init(proposal, problem)))
        case .conflict(let conflict): answer.outcomes.append(.conflict(conflict))
        case .nothingFound: answer.outcomes.append(.nothingFound)
        }
      } catch {
        answer.outcomes.append(.failed("\(error)"))
        if case .question = error { continue }
        answer.breakdown = answer.breakdown ?? error
      }
    }
    return answer
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
