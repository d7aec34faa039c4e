import IntegerProgramming
import OpeningHoursTables

extension Confidence {
  /// The search ended before the first draw was decided.
  public struct Stopped: Error, Sendable {}

  /// Decides a question again and again with drawn demands.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - proposal: What it decides with the data as they are.
  ///   - request: How many draws, and which.
  ///   - batch: On how many threads, and until when; the draws are the same with any number.
  /// - Throws: `InputErrors` where nothing about the demand can be drawn, ``Stopped``, or what a decision
  ///   throws.
  public init(
    of question: PlanQuestion, _ proposal: Proposal, _ request: Request = Request(),
    _ batch: QuestionBatch = QuestionBatch()
  ) throws {
    let search = try ConfidenceSearch(question, proposal, seed: request.seed)
    let weeks = try search.winners(Array(0..<request.resamples), batch)
    guard !weeks.isEmpty else { throw Stopped() }
    try self.init(search, question, request, weeks, batch)
  }
}

extension PlanQuestion {
  /// That nothing about the demand can be drawn.
  fileprivate var nothingToDraw: InputErrors {
    let source = plan.file.demand
    let place =
      source.tables.first?.source ?? .standard(key: "demand")
    if tables.respondents != nil || tables.surveys.contains(where: { $0.respondents != nil }) {
      return InputErrors([
        Diagnostic(
          place, "who answers alone tells nothing about chance",
          hint: "a confidence takes two respondents or more")
      ])
    }
    if tables.wishes == nil, tables.surveys.isEmpty {
      return InputErrors([
        Diagnostic(
          place, "how much counts differ from week to week is not known, so nothing can be drawn",
          hint: "import the counter's file with --by-week, over two weeks or more")
      ])
    }
    return InputErrors([
      Diagnostic(
        place,
        "fewer than two people were asked, or how many is not known, and no hour is estimated, so "
          + "nothing can be drawn",
        hint: "add  sample: 812  to the demand")
    ])
  }
}

/// The best week of a draw for each doubt.
public struct DrawnWeeks: Sendable, Hashable, Codable {
  let sample: Schedule?
  let all: Schedule
  /// What the best week is worth with all doubts.
  let worth: Int
}

/// Decides drawn demands.
struct ConfidenceSearch: Sendable {
  let draws: DemandDraws
  let doubts: [Doubt]
  let proposal: Proposal
  /// What shifts weeks take, which is the same in each draw.
  private let shifts = KnownShifts()

  /// A search for what other demands decide.
  ///
  /// - Throws: `InputErrors` where nothing about the demand can be drawn.
  init(_ question: PlanQuestion, _ proposal: Proposal, seed: UInt64) throws(InputErrors) {
    draws = DemandDraws(question, seed: seed)
    doubts = draws.doubts
    self.proposal = proposal
    guard !doubts.isEmpty else { throw question.nothingToDraw }
  }

  /// The best weeks of draws, from the first to the last before the search was ended.
  func winners(_ numbers: [Int], _ batch: QuestionBatch) throws -> [DrawnWeeks] {
    let answers = batch.answers(numbers) { number, limits in
      try winners(number, within: limits)
    }
    // What is left out then does not depend on the number of threads.
    var weeks: [DrawnWeeks] = []
    for answer in answers {
      guard let found = try answer?.get() else { break }
      weeks.append(found)
    }
    return weeks
  }

  /// The best weeks of a draw; nothing where the limits ended the search before they were known.
  func winners(_ number: Int, within limits: SearchLimits) throws -> DrawnWeeks? {
    var sample: (week: Schedule, worth: Int)?
    var all: (week: Schedule, worth: Int)?
    for doubt in doubts {
      guard let found = try winner(number, doubt, within: limits) else { return nil }
      if doubt == .sample { sample = found }
      all = found
    }
    guard let all else { return nil }
    return DrawnWeeks(sample: sample?.week, all: all.week, worth: all.worth)
  }

  private func winner(
    _ number: Int, _ doubt: Doubt, within limits: SearchLimits
  ) throws -> (week: Schedule, worth: Int)? {
    let problem = try draws.problem(number, doubt)
    let decision =
      problem.hasRulesAboutDemand
      ? try problem.decidedQuickly(within: limits)
      : try problem.decidedQuickly(knowing: proposal, shifts, within: limits)
    guard case .proposal(let best) = decision, best.isProven else { return nil }
    let isAsGood = problem.thousandths(of: proposal.schedule) == best.thousandths
    return (isAsGood ? proposal.schedule : best.schedule, best.thousandths)
  }
}
