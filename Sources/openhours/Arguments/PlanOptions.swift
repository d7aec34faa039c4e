import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports

/// The plan file, and reading it with its tables.
struct PlanOptions: ParsableArguments {
  @Argument(help: "The plan file, or a folder with a plan.yaml.")
  var plan = "plan.yaml"

  @OptionGroup(title: "What if")
  var whatIf: WhatIfOptions

  /// The plan's path; a folder stands for the plan.yaml in it.
  var path: String {
    guard Files.isDirectory(plan) else { return plan }
    return plan.hasSuffix("/") ? plan + "plan.yaml" : plan + "/plan.yaml"
  }

  /// The plan with its what-ifs, and the demand of the table it names.
  func load() throws -> Question {
    let path = path
    let file = try PlanFile(bytes: try Files.bytes(of: path), fileName: path)
    var problems: [Diagnostic] = []
    let tables = try tables(of: file, &problems)
    _ = try collecting(&problems) {
      try file.timezone.map { try TimeZones.clock(named: $0, at: file.timezoneSource) }
    }
    let plan = try collecting(&problems) {
      try file.plan(scenario: whatIf.scenario.first, flags: whatIf.flags)
    }
    guard problems.isEmpty, let plan else { throw InputErrors(problems) }
    return Question(
      asked: try PlanQuestion(plan: plan, tables: tables), path: path,
      tablePaths: file.demand.tables.map { Files.path($0.path, besides: path) })
  }

  /// The tables that a plan names; what is wrong with them is collected.
  private func tables(of file: PlanFile, _ problems: inout [Diagnostic]) throws -> PlanTables {
    let encoding = file.demand.encoding
    func read<Table>(
      _ table: PlanFile.DemandSource.Table?,
      _ reading: ([UInt8], String, TextEncoding) throws -> Table
    ) throws -> PlanTables.Named<Table>? {
      guard let table else { return nil }
      return try collecting(&problems) {
        let tablePath = Files.path(table.path, besides: path)
        do {
          return .init(
            try reading(try Files.bytes(of: tablePath), tablePath, encoding), fileName: tablePath)
        } catch var problem as FileProblem {
          problem.place = table.source.description
          throw problem
        }
      }
    }
    var tables = PlanTables()
    tables.wishes = try read(file.demand.wishes, ShareTable.init)
    tables.respondents = try read(file.demand.respondents, RespondentsTable.init)
    tables.visits = try read(file.demand.visits, Visits.init)
    tables.margins = try read(file.demand.margins, Margins.init)
    return tables
  }

  /// Runs a reading and keeps its problems, so that all inputs are read before any is refused.
  private func collecting<Value>(
    _ problems: inout [Diagnostic], _ body: () throws -> Value
  ) throws -> Value? {
    do {
      return try body()
    } catch let errors as InputErrors {
      problems += errors.diagnostics
      return nil
    }
  }
}

/// Everything that a command works on.
struct Question {
  let asked: PlanQuestion
  let path: String
  /// The paths of the tables.
  let tablePaths: [String]

  /// Refuses to write where the question itself stands.
  func refuseOverwriting(by output: String) throws {
    guard ([path] + tablePaths).contains(where: { Files.areSame($0, output) }) else { return }
    throw FileProblem(
      path: output, isReading: false, reason: "the question is read from it; name another file")
  }

  var plan: Plan { asked.plan }
  var tables: PlanTables { asked.tables }
  var evidence: PlanEvidence { asked.evidence }
  var demand: Demand { asked.demand }
  var problem: Problem { asked.problem }

  /// How an answer is written.
  struct AnswerForm {
    let json: Bool
    let language: Language
  }

  /// The best week; where there is none, the reason is shown and the command ends.
  func best(
    within limits: SearchLimits, jobs: Int = BatchOptions.allCores, answer: AnswerForm
  ) throws -> Proposal {
    try best(within: limits, jobs: jobs) { conflict in
      try Output.answer(
        answer.json ? try conflict.json() : conflict.text(Output.style, answer.language))
    }
  }

  /// The best week; where there is none, the command ends after the reason was told.
  func best(
    within limits: SearchLimits, jobs: Int = BatchOptions.allCores,
    tellingConflict tell: (ConflictReport) throws -> Void
  ) throws -> Proposal {
    switch try problem.decided(within: limits, jobs: jobs) {
    case .proposal(let proposal): return proposal
    case .conflict(let conflict):
      try tell(ConflictReport(plan: plan, conflict: conflict))
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
