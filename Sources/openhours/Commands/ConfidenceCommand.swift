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

      Draws can be decided on several machines. The answer is the same as that of one:

        openhours confidence plan.yaml --shard 1/2 > part-1.json
        openhours confidence plan.yaml --shard 2/2 > part-2.json
        openhours confidence plan.yaml --merge part-1.json part-2.json
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Draws") var draws: DrawOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      let request = try draws.request()
      let shard = try draws.shard.first.map { try DrawnPart.Shard($0) }
      let parts = try draws.merge.map { file in
        (file, try DrawnPart(json: try Files.bytes(of: file), fileName: file))
      }
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
        do {
          if let shard {
            answer = try DrawnPart(
              shard, of: question.asked, named: try question.digest, best, request, batch
            ).json()
          } else {
            answer = try self.answer(question, best, request, parts, batch)
          }
        } catch is Confidence.Stopped {
          Output.message(
            shard == nil
              ? "no draw was decided in the time given; try a longer --time-limit"
              : "not all draws of the part were decided in the time given; try a longer --time-limit"
          )
          throw Exit.nothingFound
        }
      }
      try Output.answer(answer)
    }
  }

  private func answer(
    _ question: Question, _ best: Proposal, _ request: Confidence.Request,
    _ parts: [(String, DrawnPart)], _ batch: QuestionBatch
  ) throws -> String {
    let confidence =
      parts.isEmpty
      ? try Confidence(of: question.asked, best, request, batch)
      : try Confidence(
        merging: parts, of: question.asked, named: question.digest, best, batch)
    let report = ConfidenceReport(
      plan: question.plan, proposal: best, confidence: confidence,
      asking: try confidence.asking(question.asked, batch))
    return json ? try report.json() : report.text(Output.style, language.chosen)
  }
}
