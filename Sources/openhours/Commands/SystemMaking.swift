import IntegerProgramming
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

extension PlanOptions {
  /// The system at the path; nothing where a plan stands there.
  ///
  /// - Throws: `InputErrors` with everything that is wrong with a system's files.
  func loadSystem() throws -> SystemQuestion? {
    let path = path
    guard let bytes = try? Files.bytes(of: path), SystemFile.isSystem(bytes, fileName: path) else {
      return nil
    }
    return try SystemQuestion(
      path: path, scenario: whatIf.scenario.first, flags: whatIf.flags,
      checking: { file in
        _ = try file.timezone.map { try TimeZones.clock(named: $0, at: file.timezoneSource) }
      },
      read: { path, source in
        do {
          return try Files.bytes(of: path)
        } catch var problem as FileProblem {
          problem.place = source?.description
          throw problem
        }
      })
  }
}

extension PlanOptions {
  /// Refuses a system where only one house can be asked about.
  func refuseSystem(at path: String) throws {
    guard let bytes = try? Files.bytes(of: path), SystemFile.isSystem(bytes, fileName: path) else {
      return
    }
    throw InputErrors([
      Diagnostic(
        .file(path, line: nil, column: nil),
        "this command asks about one house, and a system stands here",
        hint:
          "name the plan of a branch; propose, compare, prices, explain, sweep, check, report, export and model write "
          + "take systems"
      )
    ])
  }
}

/// What is asked of a system, and how the answer is told.
struct SystemMaking {
  let question: SystemQuestion
  let path: String
  let language: Language
  let json: Bool
  /// Tells that a branch cannot obey its own plan; shown where nothing else is to be done with it.
  var tellsConflict: ((ConflictReport) throws -> Void)?

  /// The facts of the best weeks; where a branch has none the reason is told and the command ends.
  ///
  /// - Parameters:
  ///   - batch: On how many threads, and until when.
  ///   - withMobile: Whether the mobile libraries are decided, too.
  /// - Returns: The report; its weeks may break rules.
  /// - Throws: What forbids to ask, a broken solver, and the code of a command that ends.
  func report(_ batch: QuestionBatch, withMobile: Bool = true) throws -> SystemReport {
    switch try question.problem().decided(batch) {
    case .proposal(let proposal):
      return try report(proposal, nil, batch, withMobile)
    case .broken(let proposal, let breach):
      return try report(proposal, breach, batch, withMobile)
    case .conflict(let branch, let conflict):
      var own = ConflictReport(plan: question.branches[branch].plan, conflict: conflict)
      own.branch = question.plan.file.branches[branch].name
      if let tellsConflict {
        try tellsConflict(own)
      } else {
        try Output.answer(json ? try own.json() : own.text(Output.style, language))
      }
      throw Exit.conflict
    case .nothingFound(let reason):
      switch reason {
      case .cancelled: Output.message("stopped before there was a week for each branch")
      case .timeLimit:
        Output.message("no weeks were found in the time given; try a longer --time-limit")
      case .optimal, .gap, .effort:
        Output.message(
          "no weeks were found with the work that is granted; loosen a rule that links branches")
      }
      throw Exit.nothingFound
    }
  }

  private func report(
    _ proposal: SystemProposal, _ breach: SystemBreach?, _ batch: QuestionBatch,
    _ withMobile: Bool
  ) throws -> SystemReport {
    var report = SystemReport(proposal: proposal, breach: breach, path: path)
    guard withMobile else { return report }
    report.margins = proposal.margins()
    report.mobile = try question.plan.file.mobile.map {
      MobileReport(try $0.decided(within: batch.limits))
    }
    return report
  }
}

extension SystemQuestion {
  /// Refuses to write where the question itself stands.
  func refuseOverwriting(by output: String) throws {
    guard paths.contains(where: { Files.areSame($0, output) }) else { return }
    throw FileProblem(
      path: output, isReading: false, reason: "the question is read from it; name another file")
  }
}
