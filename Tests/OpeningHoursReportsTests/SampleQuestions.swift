import Foundation
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// A plan with its demand, as a command reads them.
struct Question {
  let plan: Plan
  let demand: Demand

  /// The question that a plan file, a table and flags ask.
  init(
    plan text: String, wishes: String, scenario: String? = nil, _ flags: [PlanFile.Flag] = []
  ) throws {
    let file = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    let table = try ShareTable(bytes: Array(wishes.utf8), fileName: "wishes.csv")
    plan = try file.plan(scenario: scenario, flags: flags)
    demand = try Demand(
      table: table, fileName: "wishes.csv", grid: plan.grid, sample: file.demand.sample,
      unasked: plan.unasked)
  }

  /// A question about the repository's worked example.
  static func bremen(scenario: String? = nil, _ flags: PlanFile.Flag...) throws -> Question {
    func text(_ name: String) throws -> String {
      let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
      }
      return try String(contentsOf: root.appending(path: "data/bremen/\(name)"), encoding: .utf8)
    }
    return try Question(
      plan: try text("plan.yaml"), wishes: try text("wishes.csv"), scenario: scenario, flags)
  }

  var problem: Problem { Problem(plan: plan, demand: demand) }

  func report() throws -> (report: ProposalReport, next: NextQuestion?) {
    guard case .proposal(let proposal) = try problem.decided() else { throw NoAnswer() }
    return (
      ProposalReport(plan: plan, proposal: proposal, planPath: "plan.yaml"),
      try proposal.nextQuestion(plan: plan)
    )
  }

  func conflictReport() throws -> ConflictReport {
    guard case .conflict(let conflict) = try problem.decided() else { throw NoAnswer() }
    return ConflictReport(plan: plan, conflict: conflict)
  }

  struct NoAnswer: Error {}
}
