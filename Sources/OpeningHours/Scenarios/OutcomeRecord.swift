import OpeningHoursTables

/// What came of a question, as it is written down: at most one of these; none where nothing was found.
struct OutcomeRecord: Sendable, Hashable, Codable {
  private var proposal: ProposalRecord?
  private var conflict: RulesRecord?
  private var failure: String?

  /// Takes down what came of a question.
  ///
  /// - Parameters:
  ///   - outcome: What came of it; weeks with the proposal that they come from.
  ///   - problem: The question; nothing where it could not even be asked.
  /// - Throws: ``RecordRefusal`` for what cannot be written down without loss.
  init(_ outcome: Comparison.Outcome, _ problem: Problem?) throws {
    switch outcome {
    case .week(let week):
      guard let found = week.proposal else { throw RecordRefusal("a week without its proposal") }
      proposal = try ProposalRecord(found)
    case .conflict(let found):
      guard let problem, found.repairs.isEmpty else {
        throw RecordRefusal("a conflict with repairs")
      }
      conflict = try RulesRecord(found.rules, isMinimal: found.isMinimal, of: problem)
    case .nothingFound: break
    case .failed(let message): failure = message
    }
  }

  /// The outcome again.
  ///
  /// - Parameter problem: The question; nothing where it could not even be asked.
  /// - Returns: The outcome.
  /// - Throws: ``RecordRefusal`` for what cannot be the answer to the question.
  func outcome(_ problem: Problem?) throws -> Comparison.Outcome {
    guard [proposal != nil, conflict != nil, failure != nil].count(where: \.self) <= 1 else {
      throw RecordRefusal("a question with several answers")
    }
    if let failure { return .failed(failure) }
    guard let problem else {
      guard proposal == nil, conflict == nil else {
        throw RecordRefusal("an answer to a question that cannot be asked")
      }
      return .nothingFound
    }
    if let proposal { return .week(.init(try proposal.proposal(for: problem), problem)) }
    if let conflict {
      return .conflict(
        Conflict(
          rules: try conflict.rules(of: problem), isMinimal: conflict.minimal, repairs: []))
    }
    return .nothingFound
  }
}
