import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows today's hours and the demand by hour and weekday.")

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      var report = WeekReport(
        plan: question.plan, demand: question.demand, reach: question.evidence.reach)
      report.ratings = question.evidence.ratings.all
      report.surveys = question.evidence.surveys
      try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
    }
  }
}
