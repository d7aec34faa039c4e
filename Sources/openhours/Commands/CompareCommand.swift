import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Shows scenarios side by side, the first as the yardstick.",
    discussion: "`today` and `best` are built in; the others are scenarios of the plan. Without "
      + "names: today, best and all of them.")

  @OptionGroup var options: PlanOptions
  @Argument(help: .init("Scenarios: today, best, or names in the plan.", valueName: "name"))
  var names: [String] = []
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func validate() throws {
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError("\(twice) stands twice")
    }
  }

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try compare(system) }
      let question = try options.load()
      let names = Comparison.names(names, of: question.plan.file)
      guard names.count <= 20 else {
        throw ValidationError("at most 20 scenarios can be compared: name those that matter")
      }
      let session = search.session(unit: question.plan.objective.unit)
      let comparison: Comparison
      do {
        defer { session.finish() }
        comparison = try Comparison(
          of: names, question.asked, many.batch(session, relativeGap: search.relativeGap))
      }
      let report = ComparisonReport(plan: question.plan, comparison: comparison)
      try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
      // A table without any week is not the answer that was asked for.
      let kinds = comparison.entries.map(\.outcome)
      if kinds.allSatisfy({ if case .conflict = $0 { true } else { false } }) {
        throw Exit.conflict
      }
      if kinds.allSatisfy({ if case .nothingFound = $0 { true } else { false } }) {
        throw Exit.nothingFound
      }
    }
  }

  private func compare(_ system: SystemQuestion) throws {
    let making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: json)
    try making.compare(names, search, many)
  }
}
