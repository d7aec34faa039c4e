import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct PricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices", abstract: "Lists what each wish would cost: the price list of wishes.")

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @Flag(name: .long, help: "Show all hours, not only the cheapest.") var all = false
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try price(system) }
      let question = try options.load()
      let session = search.session(unit: question.plan.objective.unit)
      let list: PriceList
      do {
        defer { session.finish() }
        let limits = session.limits(relativeGap: search.relativeGap)
        let best = try question.best(
          within: limits, jobs: many.count,
          answer: .init(json: json, language: language.chosen))
        list = PriceList(
          of: best, many.batch(session, relativeGap: search.relativeGap))
      }
      let report = PriceReport(plan: question.plan, list: list)
      try Output.answer(
        json ? try report.json() : report.text(Output.style, language.chosen, showsAll: all))
    }
  }

  private func price(_ system: SystemQuestion) throws {
    let making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: json)
    try making.answer(search, many) { try making.prices(all: all, $0) }
  }
}
