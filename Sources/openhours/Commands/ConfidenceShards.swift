import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

// Draws on several machines.
extension ConfidenceCommand {
  /// The words that ask all of the question of the plan at a path.
  private func words(_ path: String, _ request: Confidence.Request) -> [String] {
    ["confidence", path] + options.whatIf.words + search.wordsOfGap + draws.words(request)
      + (json ? ["--json"] : []) + language.words
  }

  /// Decides a part of the draws and writes it, where that is asked for.
  func writesPart(_ request: Confidence.Request) throws -> Bool {
    guard let shard = try sharing.part() else { return false }
    let writing = try ShardWriting(shard, to: sharing.output.first, options) { path in
      words(path, request)
    }
    let question = writing.question
    let session = Session(
      timeLimit: nil, unit: question.plan.objective.unit, leaving: .nothing)
    defer { session.finish() }
    // Each draw builds on what is decided with the data as they are.
    let decision = try question.problem.decided(
      within: session.limits(relativeGap: search.relativeGap), jobs: many.count)
    try writing.write(
      try question.asked.confidenceJobs(request, after: decision),
      many.batch(session, relativeGap: 0))
    return true
  }

  /// Answers from parts.
  ///
  /// - Parameters:
  ///   - parts: All parts of the question.
  ///   - question: The plan, which is that of the parts.
  ///   - sink: Where the answer goes.
  /// - Throws: `InputErrors` for parts that hold no answer to the question; what one run throws.
  func merge(_ parts: ShardSet, _ question: Question, to sink: AnswerSink) throws {
    let request = try draws.request()
    let session = Session(timeLimit: nil, unit: question.plan.objective.unit)
    defer { session.finish() }
    let answers = try parts.answers(to: try question.asked.confidenceJobs(request))
    let best = try best(answers.first.flatMap(\.self), question, session, to: sink)
    let batch = many.batch(session, relativeGap: 0)
    let text = try answer(question, best, style: sink.style, batch) {
      do {
        return try Confidence(
          of: question.asked, best, request, answers: Array(answers.dropFirst()), batch)
      } catch let refusal as RecordRefusal {
        throw parts.refused(refusal.description)
      }
    }
    try sink.write(text)
  }

  /// The best week that a part holds.
  ///
  /// Why rules contradict each other no part says: that is one question, which is asked here.
  private func best(
    _ answer: ConfidenceAnswer?, _ question: Question, _ session: Session, to sink: AnswerSink
  ) throws -> Proposal {
    switch answer {
    case .proposal(let proposal): return proposal
    case .nothingFound(let ending): throw question.nothingFound(ending)
    case .conflict, .drawn, nil:
      return try question.best(
        within: session.limits(relativeGap: search.relativeGap), jobs: many.count
      ) { conflict in
        try sink.write(json ? try conflict.json() : conflict.text(sink.style, language.chosen))
      }
    }
  }
}
