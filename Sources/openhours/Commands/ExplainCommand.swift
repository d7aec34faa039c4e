import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why the best week is open or closed at a time, and what changing it would take."
  )

  @OptionGroup var options: PlanOptions
  @Argument(
    help: .init("The time: thu=19-20, or sun for the day as a whole.", valueName: "day=span"))
  var when: String
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try explain(system) }
      let question = try options.load()
      let (day, span) = try question.plan.grid.time(when)
      let session = search.session(unit: question.plan.objective.unit)
      let explanation: Explanation
      do {
        defer { session.finish() }
        let best = try question.best(
          within: session.limits(relativeGap: search.relativeGap), jobs: many.count,
          answer: .init(json: json, language: language.chosen))
        explanation = try Explanation(
          of: best, day, span, many.batch(session, relativeGap: search.relativeGap))
      }
      let report = ExplanationReport(plan: question.plan, explanation: explanation)
      try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
    }
  }

  private func explain(_ system: SystemQuestion) throws {
    let making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: json)
    try making.answer(search, many) { try making.explanation(of: when, $0) }
  }
}
