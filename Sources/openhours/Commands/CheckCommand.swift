import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads everything and lists every problem; solves nothing.")

  @OptionGroup var options: PlanOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      do {
        let question = try options.load()
        for scenario in question.plan.file.scenarioNames where options.whatIf.scenario.isEmpty {
          _ = try question.plan.file.plan(scenario: scenario, flags: options.whatIf.flags)
        }
        let report = CheckReport(plan: question.plan, demand: question.demand)
        try Output.answer(json ? try report.json() : report.text(Output.style))
      } catch let errors as InputErrors where json {
        try Output.answer(try CheckReport.json(errors))
        throw Exit.badData
      }
    }
  }
}
