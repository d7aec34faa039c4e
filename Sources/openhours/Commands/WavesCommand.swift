import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct WavesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waves",
    abstract:
      "What changed between surveys, which wishes lasted, and what each would have decided.",
    discussion: """
      The plan names earlier surveys under waves, each with its date; the survey of the demand is the \
      latest. Hours are called changed where chance does not explain the difference, however many were \
      compared.

        openhours waves plan.yaml
        openhours waves plan.yaml --scenario sunday
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      try question.asked.checkWaves()
      let session = search.session(unit: question.plan.objective.unit)
      let report: WavesReport
      do {
        defer { session.finish() }
        let best = try question.best(
          within: session.limits(relativeGap: search.relativeGap), jobs: many.count,
          answer: .init(json: json, language: language.chosen))
        report = WavesReport(
          plan: question.plan, proposal: best,
          waves: try Waves(
            of: question.asked, best, many.batch(session, relativeGap: search.relativeGap)))
      }
      try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
    }
  }
}
