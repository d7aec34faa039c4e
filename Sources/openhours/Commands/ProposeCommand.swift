import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports

struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Proposes the best week under the rules, old against new.")

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      let session = Session(
        timeLimit: search.timeLimit.first?.duration, unit: question.plan.objective.unit)
      let limits = session.limits(relativeGap: search.gap.first?.fraction ?? 0)
      let decision: Decision
      do {
        defer { session.finish() }
        decision = try question.problem.decided(within: limits)
      }
      switch decision {
      case .proposal(let proposal): try show(proposal, question, limits)
      case .conflict(let conflict):
        let report = ConflictReport(plan: question.plan, conflict: conflict)
        try Output.answer(json ? try report.json() : report.text(Output.style))
        throw Exit.conflict
      case .nothingFound(let reason):
        Output.message(
          reason == .cancelled
            ? "stopped before any week was found"
            : "no week was found in the time given; try a longer --time-limit")
        throw Exit.nothingFound
      }
    }
  }

  private func show(_ proposal: Proposal, _ question: Question, _ limits: SearchLimits) throws {
    let next = try proposal.nextQuestion(plan: question.plan, within: limits)
    let conversions = try proposal.conversionRange(
      plan: question.plan, tables: question.tables, within: limits)
    let report = ProposalReport(
      plan: question.plan, proposal: proposal, planPath: question.path, conversions: conversions)
    try Output.answer(
      json ? try report.json(next: next) : report.text(Output.style, next: next))
  }
}
