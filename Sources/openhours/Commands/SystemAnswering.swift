import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

extension SystemMaking {
  /// Asks a question and shows the answer.
  func answer(
    _ search: SearchOptions, _ many: BatchOptions, _ ask: (QuestionBatch) throws -> String
  ) throws {
    let session = search.session(unit: question.plan.objective.unit)
    let answer: String
    do {
      defer { session.finish() }
      answer = try ask(many.batch(session, relativeGap: search.relativeGap))
    }
    try Output.answer(answer)
  }

  /// The best weeks, proven or not; where none keep all rules that is told, and the command ends.
  private func best(_ batch: QuestionBatch) throws -> SystemProposal {
    let report = try report(batch, withMobile: false)
    guard let failure = report.failure else { return report.proposal }
    try Output.answer(json ? try report.json() : report.text(Output.style, language))
    throw failure
  }

  /// Why a branch is open or closed at a time.
  func explanation(of when: String, _ batch: QuestionBatch) throws -> String {
    let (branch, day, span) = try question.plan.file.time(when, on: question.plan.grid)
    let report = SystemExplanationReport(
      explanation: try SystemExplanation(of: try best(batch), branch, day, span, batch))
    return json ? try report.json() : report.text(Output.style, language)
  }

  /// What rules and wishes cost, of all hours or of the most wished.
  func prices(all: Bool, _ batch: QuestionBatch) throws -> String {
    let report = SystemPriceReport(list: SystemPriceList(of: try best(batch), all: all, batch))
    return json ? try report.json() : report.text(Output.style, language, showsAll: all)
  }

  /// One answer for each value of a key; where none has weeks the command ends after they were shown.
  func sweep(
    _ range: SystemRange, isTable: Bool, _ search: SearchOptions, _ many: BatchOptions
  ) throws {
    var outcomes: [SystemOutcome] = []
    try answer(search, many) { batch in
      let report = SystemSweepReport(
        plan: question.plan, sweep: try SystemSweep(range, question, batch))
      outcomes = report.sweep.outcomes
      return json
        ? try report.json() : isTable ? report.csv() : report.text(Output.style, language)
    }
    try end(without: outcomes)
  }

  /// Ends the command where no outcome has weeks: with a contradiction if that is certain of all.
  private func end(without outcomes: [SystemOutcome]) throws {
    guard outcomes.allSatisfy({ $0.account == nil }) else { return }
    let areImpossible = outcomes.allSatisfy {
      switch $0 {
      case .conflict: true
      case .broken(let breach): breach.isCertain
      case .weeks, .nothingFound, .failed: false
      }
    }
    throw areImpossible ? Exit.conflict : Exit.nothingFound
  }

  /// Scenarios side by side; where none has weeks the command ends after they were shown.
  func compare(_ names: [String], _ search: SearchOptions, _ many: BatchOptions) throws {
    var outcomes: [SystemOutcome] = []
    try answer(search, many) { batch in
      let comparison = try SystemComparison(of: names, question, batch)
      outcomes = comparison.entries.map(\.outcome)
      let report = SystemComparisonReport(plan: question.plan, comparison: comparison)
      return json ? try report.json() : report.text(Output.style, language)
    }
    try end(without: outcomes)
  }
}

extension SystemReport {
  /// How a command ends whose weeks do not keep every rule; nothing where they do.
  var failure: ExitCode? {
    breach.map { $0.isCertain ? Exit.conflict : Exit.nothingFound }
  }
}
