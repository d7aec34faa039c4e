import OpeningHours
import OpeningHoursReports

// A sweep on several machines.
extension SweepCommand {
  /// The words that ask all of the question of the plan at a path.
  private func words(_ path: String) -> [String] {
    ["sweep", path] + ranges + options.whatIf.words + search.wordsOfGap + (yes ? ["--yes"] : [])
      + (csv ? ["--csv"] : []) + (json ? ["--json"] : []) + language.words
  }

  /// Answers a part and writes it, where that is asked for.
  func writesPart() throws -> Bool {
    guard let shard = try sharing.part() else { return false }
    let writing = try ShardWriting(shard, to: sharing.output.first, options, command: words)
    let question = writing.question
    let session = Session(
      timeLimit: nil, unit: question.plan.objective.unit, leaving: .nothing)
    defer { session.finish() }
    let questions = try questions(of: question)
    try writing.write(questions.jobs, many.batch(session, relativeGap: search.relativeGap))
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
    let questions = try questions(of: question)
    let answers = try parts.answers(to: questions.jobs).map { answer in
      answer.map { Result<SweepAnswer, any Error>.success($0) }
    }
    let report = SweepReport(plan: question.plan, sweep: Sweep(questions, answers))
    try sink.write(
      json ? try report.json() : csv ? report.csv() : report.text(sink.style, language.chosen))
  }
}
