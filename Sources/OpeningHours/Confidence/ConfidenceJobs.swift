public import OpeningHoursTables

extension PlanQuestion {
  /// The jobs of a confidence: the best week with the data as they are, then each draw.
  ///
  /// - Parameters:
  ///   - request: How many draws, and which.
  ///   - decision: What the question decides with the data as they are, on which draws build; nothing where
  ///     answers are only read back.
  /// - Returns: One job more than draws.
  /// - Throws: `InputErrors` where nothing about the demand can be drawn.
  public func confidenceJobs(
    _ request: Confidence.Request, after decision: Decision? = nil
  ) throws(InputErrors) -> ShardJobs<ConfidenceAnswer, ConfidenceRecord> {
    var search: ConfidenceSearch?
    if case .proposal(let proposal) = decision {
      search = try ConfidenceSearch(self, proposal, seed: request.seed)
    }
    let (found, problem) = (search, problem)
    let drawsSample = DemandDraws(self, seed: request.seed).doubts.contains(.sample)
    return ShardJobs(
      [["week": "best"]] + (1...request.resamples).map { ["draw": "\($0)"] },
      run: { place, limits in
        guard place > 0 else { return decision.map(ConfidenceAnswer.init) }
        return try found?.winners(place - 1, within: limits).map { .drawn($0) }
      }, record: { try ConfidenceRecord($1) },
      restored: { place, record in
        place == 0
          ? try record.decided(problem) : try record.drawn(problem, drawsSample: drawsSample)
      })
  }
}

/// What came of one job of a confidence.
public enum ConfidenceAnswer: Sendable {
  /// The best week with the data as they are.
  case proposal(Proposal)
  /// The rules contradict each other, so that nothing is drawn.
  case conflict
  /// No week was found, so that nothing is drawn.
  case nothingFound(Proposal.Ending)
  /// The best weeks of a draw.
  case drawn(DrawnWeeks)

  init(_ decision: Decision) {
    switch decision {
    case .proposal(let proposal): self = .proposal(proposal)
    case .conflict: self = .conflict
    case .nothingFound(let ending): self = .nothingFound(ending)
    }
  }
}

/// What came of one job of a confidence, as it is written down: one of these.
public struct ConfidenceRecord: Sendable, Codable {
  private var proposal: ProposalRecord?
  private var conflict: Bool?
  private var nothingFound: Proposal.Ending?
  private var draw: DrawnWeeks?

  private enum CodingKeys: String, CodingKey {
    case proposal
    case conflict
    case nothingFound = "nothing_found"
    case draw
  }

  /// Takes down an answer.
  ///
  /// - Throws: ``RecordRefusal`` for what cannot be written down without loss.
  init(_ answer: ConfidenceAnswer) throws {
    switch answer {
    case .proposal(let found): proposal = try ProposalRecord(found)
    case .conflict: conflict = true
    case .nothingFound(let ending): nothingFound = ending
    case .drawn(let weeks): draw = weeks
    }
  }

  /// What was decided with the data as they are.
  ///
  /// - Throws: ``RecordRefusal`` for what is none of it.
  fileprivate func decided(_ problem: Problem) throws -> ConfidenceAnswer {
    switch (proposal, conflict, nothingFound, draw) {
    case (let proposal?, nil, nil, nil): return .proposal(try proposal.proposal(for: problem))
    case (nil, true?, nil, nil): return .conflict
    case (nil, nil, let ending?, nil): return .nothingFound(ending)
    default: throw RecordRefusal("no best week")
    }
  }

  /// The best weeks of a draw.
  ///
  /// - Throws: ``RecordRefusal`` for what is none.
  fileprivate func drawn(_ problem: Problem, drawsSample: Bool) throws -> ConfidenceAnswer {
    guard let draw, proposal == nil, conflict == nil, nothingFound == nil,
      (draw.sample != nil) == drawsSample, draw.worth.magnitude <= Problem.greatestWorth
    else { throw RecordRefusal("no weeks of a draw") }
    let spans = [draw.sample, draw.all].compactMap(\.self)
      .flatMap { week in Weekday.allCases.flatMap { week[$0].spans } }
    let grid = problem.grid
    guard spans.allSatisfy({ grid.contains($0.start) && grid.contains($0.end) }) else {
      throw RecordRefusal("a week that is off the grid")
    }
    return .drawn(draw)
  }
}

extension Confidence {
  /// The confidence that draws make which were decided before, anywhere: the same as of one run.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - proposal: What it decides with the data as they are.
  ///   - request: How many draws, and which.
  ///   - answers: What came of each draw, by its number; what follows one without an answer is left out.
  ///   - batch: On how many threads the demands are drawn again, of which nothing is decided.
  /// - Throws: `InputErrors` where nothing about the demand can be drawn, and ``Stopped`` where the first
  ///   draw has no answer.
  public init(
    of question: PlanQuestion, _ proposal: Proposal, _ request: Request,
    answers: [ConfidenceAnswer?], _ batch: QuestionBatch = QuestionBatch()
  ) throws {
    var weeks: [DrawnWeeks] = []
    for answer in answers {
      guard case .drawn(let drawn) = answer else { break }
      weeks.append(drawn)
    }
    guard !weeks.isEmpty else { throw Stopped() }
    try self.init(
      ConfidenceSearch(question, proposal, seed: request.seed), question, request, weeks, batch)
  }
}
