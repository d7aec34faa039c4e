import OpeningHoursTables

/// For which part of all weights of three or more surveys a proposed week stays the best, from draws.
///
/// All mixtures of weights are as likely: stochastic multicriteria acceptability analysis without any
/// preference (Lahdelma and Salminen, *Operations Research*, 2001).
public struct JointAcceptability: Sendable, Hashable {
  /// How many mixtures were drawn, and which.
  public let draws: Int
  /// In how many of them no week is worth more than the proposed one.
  public let best: Int

  /// The part in which it is the best, 0...1.
  public var part: Double { Double(best) / Double(max(1, draws)) }

  /// So many draws tell a part to within seven percentage points.
  static let standardDraws = 200
  private static let seed: UInt64 = 1

  /// Draws mixtures; nothing where some decision was not proven.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - proposal: What it decides.
  ///   - batch: On how many threads, and until when.
  /// - Throws: What a decision throws.
  init?(_ question: PlanQuestion, _ proposal: Proposal, _ batch: QuestionBatch) throws {
    let surveys = question.evidence.surveys.filter(\.hasSay)
    let shifts = KnownShifts()
    let answers = batch.answers(Array(0..<Self.standardDraws)) { number, limits in
      let problem = question.problem(weighing: surveys, Self.mixture(number, of: surveys.count))
      let isAllowed = problem.rules.map(\.statement) == proposal.problem.rules.map(\.statement)
      let decision = try problem.decidedQuickly(
        knowing: isAllowed ? proposal : nil, shifts, within: limits)
      guard case .proposal(let best) = decision, best.isProven else { return nil as Bool? }
      return problem.thousandths(of: proposal.schedule) >= best.thousandths
    }
    var best = 0
    for answer in answers {
      guard let isBest = try answer?.get() else { return nil }
      if isBest { best += 1 }
    }
    draws = Self.standardDraws
    self.best = best
  }

  /// Weights that sum to 1, each mixture of them as likely: the gaps between numbers drawn from 0 to 1.
  private static func mixture(_ number: Int, of count: Int) -> [Double] {
    var generator = DrawGenerator(seed: seed, draw: number)
    let cuts = (1..<count).map { _ in generator.uniform() }.sorted()
    return zip(cuts + [1], [0] + cuts).map { $0 - $1 }
  }
}

extension PlanQuestion {
  /// The decision with other weights of its surveys, each from 0.
  fileprivate func problem(weighing surveys: [SurveyEvidence], _ weights: [Double]) -> Problem {
    let parts = zip(surveys, weights).filter { $1 > 0 }
    let demand = Demand(
      combining: parts.compactMap { survey, weight in
        survey.demand.map { Demand.Part(demand: $0, weight: weight) }
      })
    guard plan.objective == .reach else { return Problem(plan: plan, demand: demand) }
    // So many people stand for all, so that rounding to thousandths of one decides nothing.
    let everyone = 100_000.0
    let survey = Survey(
      joining: parts.compactMap { survey, weight in
        survey.respondents.map {
          Survey.Part(name: survey.source.name, survey: $0, people: weight * everyone)
        }
      })
    return Problem(
      plan: plan, demand: demand,
      reach: Reach(survey: survey, grid: plan.grid, visitMinutes: plan.visitMinutes))
  }
}
