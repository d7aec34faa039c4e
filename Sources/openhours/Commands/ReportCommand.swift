import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a document about the best week for staff, councils and the public.",
    discussion: """
      The page holds everything that is known about the answer: the demand, old and new, prices, \
      the trade-off, the shifts, who loses, the scenarios, the rules and the proof. It needs no \
      network and prints on A4.

        openhours report plan.yaml -o week.html
        openhours report plan.yaml --open thu=9-20 --language de -o woche.pdf
        openhours report plan.yaml --without prices -o week.md
        openhours report plan.yaml --picture trade-off -o curve.svg

      A .pdf is printed by Chromium or WeasyPrint, whichever is installed.
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "What to write") var report: ReportOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      // What would forbid the file is found before anything is searched for.
      try question.refuseOverwriting(by: report.target)
      try Files.refuseToReplace(
        report.target, force: report.force, isOurs: report.format.isOurs)
      let printer = report.format == .pdf ? try PagePrinter(for: report.target) : nil
      let range = try tradeOffRange(question.plan)
      let session = search.session(unit: question.plan.objective.unit)
      let decision: DecisionReport
      do {
        defer { session.finish() }
        decision = try decide(question, range, session)
      }
      try write(decision, printer)
    }
  }

  private func decide(
    _ question: Question, _ range: SweepRange?, _ session: Session
  ) throws -> DecisionReport {
    let limits = session.limits(relativeGap: search.relativeGap)
    let best = try question.best(within: limits, jobs: many.count, json: report.json)
    let batch = many.batch(session, relativeGap: search.relativeGap)
    var decision = DecisionReport(
      plan: question.plan, proposal: best, planPath: question.path,
      conversions: try best.conversionRange(
        plan: question.plan, tables: question.tables, within: limits))
    decision.date = try report.day()
    if let range {
      decision.tradeOff = try Sweep([range], try question.asked.without(range.key), batch)
    }
    if report.wants(.scenarios), !question.plan.file.scenarioNames.isEmpty {
      decision.comparison = try Comparison(of: scenarios(question.plan), question.asked, batch)
    }
    decision.oneMore = best.oneMore(batch)
    // Prices ask by far the most questions: where time is over, they are what is not complete.
    if report.wants(.prices) { decision.prices = PriceList(of: best, batch) }
    return decision
  }

  /// The curve's values: those asked for, or what the plan suggests.
  private func tradeOffRange(_ plan: Plan) throws -> SweepRange? {
    guard report.wants(.tradeOff) else { return nil }
    guard let text = report.tradeOff.first else { return plan.suggestedSweep }
    let range = try SweepRange(text)
    guard range.count <= Self.mostPoints else {
      throw ValidationError(
        "--trade-off asks \(range.count) questions, and a curve shows \(Self.mostPoints) at most: "
          + "narrow the range or widen its step")
    }
    return range
  }

  private static let mostPoints = 60

  /// Today, the proposal and the plan's other scenarios.
  private func scenarios(_ plan: Plan) -> [String] {
    let isScenario = plan.flags.isEmpty ? plan.scenario : nil
    return Comparison.builtIn + plan.file.scenarioNames.filter { $0 != isScenario }
  }

  private func write(_ decision: DecisionReport, _ printer: PagePrinter?) throws {
    let language = report.language.first ?? .english
    let picture = report.picture.first ?? .heatMap
    guard let text = decision.text(report.format, language, picture: picture) else {
      throw InputErrors([
        Diagnostic(
          .flag("--picture \(picture.rawValue)"), "the plan has no data for this picture",
          hint: picture == .staffing
            ? "it needs contract groups" : "it needs a key with a number to sweep")
      ])
    }
    let bytes = try printer?.print(text, for: report.target) ?? Array(text.utf8)
    try Files.write(bytes, to: report.target)
    if report.json {
      try Output.answer(
        try decision.accountJSON(bytes: bytes.count, file: report.target, language))
    } else {
      Output.message(decision.account(bytes: bytes.count, file: report.target))
    }
  }
}
