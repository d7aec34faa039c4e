import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Did it work? What came after a change against what was expected, hour by hour.",
    discussion: """
      The week that was introduced is stated, or it is what the plan proposes with the what-ifs that are \
      given; today in the plan is the week before. Hours are called below or above where chance does not \
      explain it.

        openhours review plan.yaml --counts after.csv --open thu=9-20
        openhours review plan.yaml --counts after.csv --week "Mo-Fr 10:00-19:00; Sa 10:00-16:00"
        openhours review plan.yaml --counts after.csv --before before.csv --scenario sunday
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Counts") var counts: ReviewOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func validate() throws {
    if !counts.week.isEmpty, !options.whatIf.flags.isEmpty || !options.whatIf.scenario.isEmpty {
      throw ValidationError(
        "--week states the week that was introduced, and so do --scenario and what-if flags: leave one out"
      )
    }
  }

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      let (after, before) = try counts.tables(question.plan.file.demand.encoding)
      let week = try counts.stated(on: question.plan) ?? proposed(question)
      let review = try Review(
        of: question.asked, introducing: week, after: after, before: before)
      let report = ReviewReport(
        plan: question.plan, review: review, countsFile: after.fileName)
      try Output.answer(json ? try report.json() : report.text(Output.style, language.chosen))
    }
  }

  /// What the plan proposes.
  private func proposed(_ question: Question) throws -> Schedule {
    let session = search.session(unit: question.plan.objective.unit)
    defer { session.finish() }
    return try question.best(
      within: session.limits(relativeGap: search.relativeGap),
      answer: .init(json: json, language: language.chosen)
    ).schedule
  }
}
