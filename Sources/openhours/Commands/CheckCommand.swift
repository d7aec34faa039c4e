import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads everything and lists every problem; solves nothing.")

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      do {
        if let system = try options.loadSystem() { return try check(system) }
        let question = try options.load()
        try checkScenarios(of: question.plan.file)
        try question.problem.checkSize()
        if !question.plan.file.waves.isEmpty { try question.asked.checkWaves() }
        let report = CheckReport(
          plan: question.plan, demand: question.demand, reach: question.evidence.reach)
        try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
      } catch let errors as InputErrors where json {
        try Output.answer(try CheckReport.json(errors))
        throw Exit.code(of: errors)
      }
    }
  }
  /// Says what a system's files hold, and which rules that link its branches today's hours keep.
  private func check(_ system: SystemQuestion) throws {
    try system.checkScenarios()
    let report = SystemCheckReport(problem: try system.problem())
    try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
  }

  /// Works each scenario in, since some problems show only then.
  private func checkScenarios(of file: PlanFile) throws {
    var problems: [Diagnostic] = []
    for scenario in file.scenarioNames {
      do {
        _ = try file.plan(scenario: scenario)
      } catch {
        problems += error.diagnostics.filter { !problems.contains($0) }
      }
    }
    if !problems.isEmpty { throw InputErrors(problems) }
  }
}
