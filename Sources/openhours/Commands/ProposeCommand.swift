import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports

struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Proposes the best week under the rules, old against new.")

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Alternatives") var alternatives: AlternativeOptions
  @OptionGroup(title: "Answer") var confidence: ConfidenceOptions
  @OptionGroup(title: "Saving") var save: SaveOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false
  @Flag(name: .long, help: "Only the sentence, the days and the proof, on one screen.")
  var brief = false

  func validate() throws {
    guard !brief || !json else {
      throw ValidationError("--brief is about text: leave it or --json out")
    }
    guard !brief || alternatives.alternatives.isEmpty else {
      throw ValidationError("--brief has no place for --alternatives")
    }
  }

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try propose(system) }
      let question = try options.load()
      let request = try alternatives.request(on: question.plan.grid)
      let draft = try save.draft(of: question)
      let session = search.session(unit: question.plan.objective.unit)
      let answer: String
      do {
        defer { session.finish() }
        do {
          answer = try self.answer(question, request, session)
        } catch let code as ExitCode {
          // What has no answer is not saved.
          draft?.forgo()
          throw code
        }
      }
      try Output.answer(answer)
      try draft?.write()
    }
  }

  /// The best weeks of several houses.
  private func propose(_ system: SystemQuestion) throws {
    guard save.saveAs.isEmpty, alternatives.alternatives.isEmpty else {
      throw ValidationError(
        "--save-as and --alternatives are about one house: leave them out, or name the plan of a branch"
      )
    }
    let making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: json)
    var failure: ExitCode?
    try making.answer(search, many) { batch in
      let report = try making.report(batch, withMobile: !brief)
      failure = report.failure
      return json
        ? try report.json() : report.text(Output.style, language.chosen, isBrief: brief)
    }
    if let failure { throw failure }
  }

  private func answer(
    _ question: Question, _ request: Alternatives.Request?, _ session: Session
  ) throws -> String {
    let limits = session.limits(relativeGap: search.relativeGap)
    let proposal = try question.best(
      within: limits, jobs: many.count, answer: .init(json: json, language: language.chosen))
    var report = ProposalReport(
      plan: question.plan, proposal: proposal, planPath: question.path,
      conversions: try proposal.conversionRange(
        plan: question.plan, tables: question.tables, within: limits))
    report.whatIfCost = try WhatIfCost(
      of: proposal, question.asked, many.batch(session, relativeGap: search.relativeGap))
    report.ratings = question.evidence.ratings
    report.surveys = question.evidence.surveys
    guard !brief else { return report.text(Output.style, language.chosen, isBrief: true) }
    report.alternatives = try request.map { try proposal.alternatives($0, within: limits) }
    report.oneMore = proposal.oneMore(
      many.batch(session, relativeGap: search.relativeGap))
    // A draw that is not decided to the end says nothing.
    report.sureness = try confidence.sureness(
      of: proposal, question, many.batch(session, relativeGap: 0))
    report.weights = try proposal.quickWeights(
      of: question.asked, many.batch(session, relativeGap: 0))
    report.next = try proposal.nextQuestion(plan: question.plan, within: limits)
    return json ? try report.json() : report.text(Output.style, language.chosen)
  }
}
