import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports

struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Proposes the best week under the rules, old against new.")

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Alternatives") var alternatives: AlternativeOptions
  @OptionGroup(title: "Saving") var save: SaveOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      let request = try alternatives.request(on: question.plan.grid)
      let draft = try save.draft(of: question)
      let session = search.session(unit: question.plan.objective.unit)
      let limits = session.limits(relativeGap: search.relativeGap)
      let proposal: Proposal
      let others: Alternatives?
      do {
        defer { session.finish() }
        do {
          proposal = try question.best(within: limits, json: json)
        } catch let code as ExitCode {
          // What has no answer is not saved.
          draft?.forgo()
          throw code
        }
        others = try request.map { try proposal.alternatives($0, within: limits) }
      }
      try show(proposal, others, question, limits)
      try draft?.write()
    }
  }

  private func show(
    _ proposal: Proposal, _ others: Alternatives?, _ question: Question, _ limits: SearchLimits
  ) throws {
    let next = try proposal.nextQuestion(plan: question.plan, within: limits)
    let conversions = try proposal.conversionRange(
      plan: question.plan, tables: question.tables, within: limits)
    var report = ProposalReport(
      plan: question.plan, proposal: proposal, planPath: question.path, conversions: conversions)
    report.alternatives = others
    try Output.answer(
      json ? try report.json(next: next) : report.text(Output.style, next: next))
  }
}
