import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// A plan with its demand, as a command reads them.
struct Question {
  let plan: Plan
  let evidence: PlanEvidence
  let tables: PlanTables

  /// The question that a plan file, its tables and flags ask.
  init(
    plan text: String, wishes: String? = nil, tables: PlanTables = PlanTables(),
    scenario: String? = nil, _ flags: [PlanFile.Flag] = []
  ) throws {
    plan = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
      .plan(scenario: scenario, flags: flags)
    var tables = tables
    if let wishes {
      let options = plan.file.demand.wishesOptions
      tables.wishes = try .read(wishes, "wishes.csv") { bytes, name, encoding in
        try ShareTable(bytes: bytes, fileName: name, encoding: encoding, options: options)
      }
    }
    self.tables = tables
    evidence = try PlanEvidence(plan: plan, tables: tables)
  }

  /// A question about the repository's worked example.
  static func bremen(scenario: String? = nil, _ flags: PlanFile.Flag...) throws -> Question {
    try bremen(scenario: scenario, flags)
  }

  /// A question about the repository's worked example.
  static func bremen(scenario: String? = nil, _ flags: [PlanFile.Flag]) throws -> Question {
    try Question(
      plan: try data("bremen/plan.yaml"), wishes: try data("bremen/wishes.csv"),
      scenario: scenario, flags)
  }

  /// A question about the invented respondents.
  static func respondents(_ flags: PlanFile.Flag...) throws -> Question {
    var tables = PlanTables()
    tables.respondents = try .read(
      try data("surveys/respondents.csv"), "respondents.csv", RespondentsTable.init)
    tables.margins = try .read(try data("surveys/margins.csv"), "margins.csv", Margins.init)
    return try Question(plan: try data("surveys/plan.yaml"), tables: tables, flags)
  }

  /// A question about invented respondents and a team that rate the hours.
  static func rated(_ flags: PlanFile.Flag...) throws -> Question {
    var tables = PlanTables()
    tables.respondents = try .read(
      try data("surveys/rated.csv"), "rated.csv", RespondentsTable.init)
    tables.margins = try .read(try data("surveys/margins.csv"), "margins.csv", Margins.init)
    tables.staff = try .read(try data("surveys/team.csv"), "team.csv") { bytes, name, encoding in
      try RespondentsTable(bytes: bytes, fileName: name, encoding: encoding, needsSlots: false)
    }
    return try Question(plan: try data("surveys/rated.yaml"), tables: tables, flags)
  }

  /// A question about counts, which the table tells by week or as averages alone.
  static func visits(byWeek: Bool = true, _ flags: PlanFile.Flag...) throws -> Question {
    var tables = PlanTables()
    let table = try Visits(
      bytes: Array(try data("counts/visits.csv").utf8), fileName: "visits.csv")
    tables.visits = try .read(table.text(byWeek: byWeek), "visits.csv", Visits.init)
    return try Question(
      plan: try data("counts/plan.yaml"), wishes: try data("bremen/wishes.csv"), tables: tables,
      flags)
  }

  /// A question about Bremen with an invented team.
  static func staffed(scenario: String? = nil, _ flags: PlanFile.Flag...) throws -> Question {
    try Question(
      plan: try data("bremen-staffed/plan.yaml"), wishes: try data("bremen/wishes.csv"),
      scenario: scenario, flags)
  }

  /// What 100 people wish for on two days.
  static let twoDays = """
    hour,Mon,Tue
    9-10,5,6
    10-11,22,20
    11-12,24,25
    12-13,14,12
    13-14,9,8
    """

  /// A question about a branch whose one librarian works less than it is open.
  static func smallTeam(_ flags: PlanFile.Flag...) throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "Mo-Tu 09:00-14:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        groups: { librarians: { people: 1, hours: 9, shift: 2-6 } }
        min-staff: 1
        """,
      wishes: twoDays, flags)
  }

  private static func data(_ name: String) throws -> String {
    String(decoding: try repositoryFile("data/\(name)"), as: UTF8.self)
  }

  var demand: Demand { evidence.demand }

  /// The plan with its tables, for questions about many weeks.
  func asked() throws -> PlanQuestion { try PlanQuestion(plan: plan, tables: tables) }

  var problem: Problem { Problem(plan: plan, demand: demand, reach: evidence.reach) }

  func report() throws -> ProposalReport {
    guard case .proposal(let proposal) = try problem.decided() else { throw NoAnswer() }
    var report = ProposalReport(
      plan: plan, proposal: proposal, planPath: "plan.yaml",
      conversions: try proposal.conversionRange(plan: plan, tables: tables))
    report.ratings = evidence.ratings
    report.whatIfCost = try WhatIfCost(of: proposal, asked())
    report.oneMore = proposal.oneMore()
    report.next = try proposal.nextQuestion(plan: plan)
    report.sureness = try proposal.quickConfidence(of: asked())
    return report
  }

  /// Today's week as `show` tells it.
  var week: WeekReport {
    var report = WeekReport(plan: plan, demand: demand, reach: evidence.reach)
    report.ratings = evidence.ratings.all
    return report
  }

  func conflictReport() throws -> ConflictReport {
    guard case .conflict(let conflict) = try problem.decided() else { throw NoAnswer() }
    return ConflictReport(plan: plan, conflict: conflict)
  }

  struct NoAnswer: Error {}
}

extension PlanTables.Named {
  /// A table as it stands in a text.
  fileprivate static func read(
    _ text: String, _ fileName: String, _ reading: ([UInt8], String, TextEncoding) throws -> Table
  ) throws -> Self {
    .init(try reading(Array(text.utf8), fileName, .utf8), fileName: fileName)
  }
}
