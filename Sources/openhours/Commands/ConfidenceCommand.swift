import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct ConfidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confidence",
    abstract: "How sure the best week is: what other answers, and other estimates, would decide.",
    discussion: """
      The question is decided again and again with demands that the same survey and the same counter \
      could have told as well. What depends on the chance of who answered and of which weeks were \
      counted is told apart from what depends on estimates of hours that nobody was asked about.

        openhours confidence plan.yaml
        openhours confidence plan.yaml --open thu=9-20 --resamples 2000

      Draws can be decided on several machines; openhours merge answers from the parts as one would:

        openhours confidence plan.yaml --shard 1/2 -o part-1.jsonl
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Draws") var draws: DrawOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Many machines") var sharing: ShardOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func validate() throws { try sharing.validate(search) }

  func run() throws {
    try Exit.reporting {
      let request = try draws.request()
      guard try !writesPart(request) else { return }
      let question = try options.load()
      let session = search.session(unit: question.plan.objective.unit)
      let answer: String
      do {
        defer { session.finish() }
        let best = try question.best(
          within: session.limits(relativeGap: search.relativeGap), jobs: many.count,
          answer: .init(json: json, language: language.chosen))
        // A draw that is not decided to the end says nothing.
        let batch = many.batch(session, relativeGap: 0)
        answer = try self.answer(question, best, style: Output.style, batch) {
          try Confidence(of: question.asked, best, request, batch)
        }
      }
      try Output.answer(answer)
    }
  }

  /// The answer from draws, however they were decided.
  func answer(
    _ question: Question, _ best: Proposal, style: TextStyle, _ batch: QuestionBatch,
    _ draw: () throws -> Confidence
  ) throws -> String {
    let confidence: Confidence
    do {
      confidence = try draw()
    } catch is Confidence.Stopped {
      Output.message("no draw was decided in the time given; try a longer --time-limit")
      throw Exit.nothingFound
    }
    let report = ConfidenceReport(
      plan: question.plan, proposal: best, confidence: confidence,
      asking: try confidence.asking(question.asked, batch))
    return json ? try report.json() : report.text(style, language.chosen)
  }
}
