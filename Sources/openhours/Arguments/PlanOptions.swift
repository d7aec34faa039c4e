import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

/// The plan file, and reading it with its tables.
struct PlanOptions: ParsableArguments {
  @Argument(help: "The plan or system file, or a folder with a plan.yaml or a system.yaml.")
  var plan = "plan.yaml"

  @OptionGroup(title: "What if")
  var whatIf: WhatIfOptions

  /// The plan's path; a folder stands for the plan.yaml in it, or else its system.yaml.
  var path: String {
    guard Files.isDirectory(plan) else { return plan }
    let folder = plan.hasSuffix("/") ? plan : plan + "/"
    let system = folder + "system.yaml"
    return !Files.exists(folder + "plan.yaml") && Files.exists(system)
      ? system : folder + "plan.yaml"
  }

  /// The plan with its what-ifs, and the demand of the table it names; what `--without` names is somebody,
  /// but for parts of an answer.
  ///
  /// - Parameters:
  ///   - parts: The parts of an answer that may be left out.
  ///   - place: Where the plan stands, if not where it was named.
  ///   - note: Told the path and the bytes of each file that is read.
  /// - Returns: The question.
  /// - Throws: `InputErrors` with everything that is wrong, or `FileProblem`.
  func load(
    leavingOut parts: Set<String> = [], at place: String? = nil,
    noting note: (String, [UInt8]) -> Void = { _, _ in }
  ) throws -> Question {
    let path = place ?? path
    try refuseSystem(at: path)
    let flags = whatIf.flags.filter { $0.key != .without || !parts.contains($0.text) }
    let asked = try PlanQuestion(
      path: path, scenario: whatIf.scenario.first, flags: flags,
      checking: { file in
        _ = try file.timezone.map { try TimeZones.clock(named: $0, at: file.timezoneSource) }
      },
      read: { path, source in
        do {
          let bytes = try Files.bytes(of: path)
          note(path, bytes)
          return bytes
        } catch var problem as FileProblem {
          problem.place = source?.description
          if source == nil, !Files.exists(path) {
            problem.hint = "openhours init writes a plan to start from"
          }
          throw problem
        }
      })
    return Question(
      asked: asked, path: path,
      tablePaths: asked.plan.file.tables.map { $0.path(besides: path) })
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
    case .nothingFound(let reason): throw nothingFound(reason)
    }
  }

  /// Tells that no week was found, and gives the code with which the command ends.
  func nothingFound(_ reason: Proposal.Ending) -> ExitCode {
    Output.message(
      reason == .cancelled
        ? "stopped before any week was found"
        : "no week was found in the time given; try a longer --time-limit")
    return Exit.nothingFound
  }
}
