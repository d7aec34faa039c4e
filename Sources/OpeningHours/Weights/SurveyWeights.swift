public import OpeningHoursTables

/// What the weights of a plan's surveys decide.
public struct SurveyWeights: Sendable {
  /// The sweep of each survey's weight that was asked for; of two surveys that of one tells all.
  public let sweeps: [WeightSweep]
  /// For which part of all weights together the proposed week stays the best; nothing with two surveys, where
  /// the sweep tells it.
  public let joint: JointAcceptability?
  /// What surveys wish that others do not, for each two of them.
  public let contrasts: [SurveyContrast]

  /// The weights of a plan's surveys; nothing where some decision was not proven.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables, which names two surveys with hours at least.
  ///   - proposal: What it decides.
  ///   - name: The survey whose weight is swept; nothing for each, of two for the last.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `InputErrors` for a plan with fewer surveys and for an unknown name, or what a decision
  ///   throws.
  public init?(
    of question: PlanQuestion, _ proposal: Proposal, weighing name: String? = nil,
    _ batch: QuestionBatch = QuestionBatch()
  ) throws {
    let places = try question.weighedSurveys(name)
    guard proposal.isProven else { return nil }
    let sweeps = try places.map { try WeightSweep(of: $0, question, proposal, batch) }
    guard sweeps.allSatisfy({ $0 != nil }) else { return nil }
    self.sweeps = sweeps.compactMap(\.self)
    contrasts = question.surveyContrasts
    guard question.evidence.surveys.count(where: \.hasSay) > 2 else {
      joint = nil
      return
    }
    guard let found = try JointAcceptability(question, proposal, batch) else { return nil }
    joint = found
  }
}

extension PlanQuestion {
  /// Whether the plan names surveys whose weights can be told against each other: what hours without staff are
  /// worth is rounded hour by hour, and so no straight line over a weight.
  public var hasWeighedSurveys: Bool {
    plan.staffless == nil && evidence.surveys.count { $0.demand != nil } > 1
  }

  /// What is wrong with a question about weights where there are none.
  public var nothingToWeigh: InputErrors {
    if let staffless = plan.staffless {
      return InputErrors([
        Diagnostic(
          staffless.source, "the weights of surveys are not swept with hours without staff",
          hint: "add --staffless off")
      ])
    }
    return InputErrors([
      Diagnostic(
        plan.file.demand.surveys.first?.source ?? plan.file.demand.tables.first?.source
          ?? .flag("--weights"), "there are no two surveys with hours whose weights could be swept",
        hint: "name them under  demand: { surveys: [...] }")
    ])
  }

  /// The places of the surveys whose weights are swept, among those that asked about hours.
  fileprivate func weighedSurveys(_ name: String?) throws(InputErrors) -> [Int] {
    let names = evidence.surveys.filter { $0.demand != nil }.map(\.source.name)
    guard hasWeighedSurveys else { throw nothingToWeigh }
    guard let name else { return names.count == 2 ? [1] : Array(names.indices) }
    guard let place = names.firstIndex(where: { folded($0) == folded(name) }) else {
      throw InputErrors([.unknown(name, "survey", at: .flag("--weights"), among: names)])
    }
    return [place]
  }
}

/// What the weights of surveys decide, as far as that can be told beside a proposal.
public enum QuickWeights: Sendable {
  /// All of it.
  case known(SurveyWeights)
  /// To find out takes much longer than the answer itself, or some decision was not proven.
  case takesLong

  /// The weights, where they are known.
  public var weights: SurveyWeights? {
    switch self {
    case .known(let weights): weights
    case .takesLong: nil
    }
  }
}

extension Proposal {
  /// What the weights of surveys decide.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - isPatient: Whether decisions that take long are taken, too.
  ///   - batch: On how many threads, and until when.
  /// - Returns: Nothing where the plan does not name several surveys with hours.
  /// - Throws: What a decision throws.
  public func quickWeights(
    of question: PlanQuestion, isPatient: Bool = false, _ batch: QuestionBatch = QuestionBatch()
  ) throws -> QuickWeights? {
    guard question.hasWeighedSurveys, isProven else { return nil }
    guard isPatient || problem.isDecidedAtOnce else { return .takesLong }
    return try SurveyWeights(of: question, self, batch).map { .known($0) } ?? .takesLong
  }
}
