import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct ConfidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confidence",
    abstract: "How sure the best week is: what other answers, and other estimates, would decide.",
    discussion: """
      The question is decided again and again with demands that the same survey could have told as \
      well. What depends on the chance of who answered is told apart from what depends on estimates of \
      hours that nobody was asked about.

        openhours confidence plan.yaml
        openhours confidence plan.yaml --open thu=9-20 --resamples 2000
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
      let question = try options.load()
      let session = search.session(unit: question.plan.objective.unit)
      let report: ConfidenceReport
      do {
        defer { session.finish() }
        let best = try question.best(
          within: session.limits(relativeGap: search.relativeGap), jobs: many.count,
          answer: .init(json: json, language: language.chosen))
        // A draw that is not decided to the end says nothing.
        let batch = many.batch(session, relativeGap: 0)
        do {
          report = ConfidenceReport(
            plan: question.plan, proposal: best,
            confidence: try Confidence(of: question.asked, best, request, batch))
        } catch is Confidence.Stopped {
          Output.message("no draw was decided in the time given; try a longer --time-limit")
          throw Exit.nothingFound
        }
      }
      try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
    }
  }
}
