import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

/// Works out what `openhours report` writes: a report, a notice, or a page with sliders.
struct ReportMaking {
  private let command: ReportCommand
  private let question: Question
  /// The trade-off curve's key with its values, where these were asked for.
  private let statedCurve: SweepRange?
  /// The keys that sliders move.
  private let explored: [SweepRange]

  private var report: ReportOptions { command.report }
  private var language: Language { command.language.chosen }

  /// Reads the ranges, before anything is searched for.
  init(_ command: ReportCommand, _ question: Question) throws {
    self.command = command
    self.question = question
    try Self.refuseHoursBeforeDecision(
      from: command.report.beginning(), question.plan.file.decision)
    explored = try Self.ranges(command.report.explore)
    statedCurve = explored.isEmpty ? try Self.statedCurve(command) : nil
  }

  /// Refuses a notice of hours that would hold before they are decided.
  private static func refuseHoursBeforeDecision(
    from date: CalendarDate?, _ decision: DecisionProcess
  ) throws {
    guard let date else { return }
    let reason: (what: String, key: String)? =
      if let until = decision.publicUntil, date <= until {
        ("the time to write is over, which the plan says ends on \(until)", "write-until")
      } else if let until = decision.until, date < until {
        ("they are decided, which the plan says is due by \(until)", "until")
      } else {
        nil
      }
    guard let reason else { return }
    throw InputErrors([
      Diagnostic(
        .flag("--from \(date)"), "the hours would hold before \(reason.what)",
        hint: "choose a later day, or an earlier one for \(reason.key) in the plan")
    ])
  }

  /// The report as the text of a file; rules that contradict each other are told, and end the command.
  func written(
    _ session: Session, tellingConflict tell: (ConflictReport) throws -> Void
  ) throws -> WrittenReport {
    let limits = session.limits(relativeGap: command.search.relativeGap)
    let best = try question.best(
      within: limits, jobs: command.many.count, tellingConflict: tell)
    let batch = command.many.batch(session, relativeGap: command.search.relativeGap)
    var known = ProposalReport(
      plan: question.plan, proposal: best, planPath: question.path,
      conversions: report.notice
        ? nil
        : try best.conversionRange(
          plan: question.plan, tables: question.tables, within: limits))
    known.ratings = question.evidence.ratings
    if report.wantsConfidence {
      known.sureness = try command.confidence.sureness(
        of: best, question, isPatient: true, command.many.batch(session, relativeGap: 0))
    }
    if report.notice { return try notice(known, batch) }
    known.surveys = question.evidence.surveys
    if report.showsAll {
      known.weights = try best.quickWeights(
        of: question.asked, isPatient: true, command.many.batch(session, relativeGap: 0))
    }
    if report.showsAll { known.whatIfCost = try WhatIfCost(of: best, question.asked, batch) }
    let sweep = try sweep(batch)
    let decision = try decision(known, curve: explored.count == 1 ? sweep : nil, batch)
    guard let sweep else { return try written(decision) }
    return try ExplorerPage(decision: decision, sweep: sweep).written(language)
  }

  /// The best week for each place of the sliders, where there are any.
  private func sweep(_ batch: QuestionBatch) throws -> Sweep? {
    guard !explored.isEmpty else { return nil }
    var asked = question.asked
    for range in explored where range.subject == nil { asked = try asked.without(range.key) }
    return try Sweep(
      explored, asked, batch,
      plateau: explored.count == 1 ? asked.plateau(of: explored[0], batch) : nil)
  }

  private func notice(_ known: ProposalReport, _ batch: QuestionBatch) throws -> WrittenReport {
    var notice = PublicNotice(
      report: known, wished: WishedHours(of: known.proposal, plan: question.plan, batch))
    notice.from = try report.beginning()
    guard let written = notice.written(report.format, language) else {
      throw InputErrors([Diagnostic(.flag("--notice"), "a notice is .html, .pdf or .md")])
    }
    return written
  }

  private func decision(
    _ known: ProposalReport, curve explored: Sweep?, _ batch: QuestionBatch
  ) throws -> DecisionReport {
    var decision = DecisionReport(known)
    decision.date = try report.day()
    decision.tradeOff = explored
    if let curve = curve(known.proposal) {
      let asked = try question.asked.without(curve.key)
      let plateau = asked.plateau(of: curve, batch)
      let range = report.tradeOff.isEmpty ? curve.extended(to: plateau) : curve
      decision.tradeOff = try Sweep([range], asked, batch, plateau: plateau)
    }
    if command.wants(.scenarios), !question.plan.file.scenarioNames.isEmpty {
      decision.comparison = try Comparison(of: scenarios, question.asked, batch)
        .including(known.whatIfCost)
    }
    // Prices ask by far the most questions: where time is over, they are what is not complete.
    if report.showsAll { decision.oneMore = known.proposal.oneMore(batch) }
    if report.showsAll {
      decision.wished = WishedHours(
        of: known.proposal, plan: question.plan, most: DecisionReport.mostWished, batch)
    }
    if command.wants(.prices) { decision.prices = PriceList(of: known.proposal, batch) }
    return decision
  }

  /// Today, the proposal and the plan's other scenarios.
  private var scenarios: [String] {
    let plan = question.plan
    let isScenario = plan.flags.isEmpty ? plan.scenario : nil
    return Comparison.builtIn + plan.file.scenarioNames.filter { $0 != isScenario }
  }

  private func written(_ decision: DecisionReport) throws -> WrittenReport {
    let picture = report.picture.first ?? .heatMap
    guard let written = decision.written(report.format, language, picture: picture) else {
      throw InputErrors([
        Diagnostic(
          .flag("--picture \(picture.rawValue)"), "the plan has no data for this picture",
          hint: picture == .staffing
            ? "it needs contract groups"
            : decision.tradeOff == nil
              ? "it needs a key with a number to sweep"
              : "no week was found for any of the values that are swept")
      ])
    }
    return written
  }
}

extension ReportMaking {
  private static let mostCurvePoints = 60

  /// The curve's values: those asked for, or those that the proposal suggests, which go on to where the
  /// curve ends to rise.
  private func curve(_ proposal: Proposal) -> SweepRange? {
    guard explored.isEmpty, command.wants(.tradeOff) else { return nil }
    return statedCurve ?? proposal.suggestedSweep
  }

  /// The curve's values that were asked for.
  private static func statedCurve(_ command: ReportCommand) throws -> SweepRange? {
    let report = command.report
    guard command.wants(.tradeOff), !report.notice, let text = report.tradeOff.first else {
      return nil
    }
    let range = try SweepRange(text)
    guard range.count <= mostCurvePoints else {
      throw ValidationError(
        "--trade-off asks \(range.count) questions, and a curve shows \(mostCurvePoints) at most: "
          + "narrow the range or widen its step")
    }
    return range
  }

  /// The keys that sliders move, each once, with no more points than a page can hold.
  private static func ranges(_ texts: [String]) throws -> [SweepRange] {
    let ranges = try texts.map { try SweepRange($0) }
    if ranges.count == 2, ranges[0].name == ranges[1].name {
      throw ValidationError("--explore moves \(ranges[0].name) twice")
    }
    guard !ranges.contains(where: { $0.key == .conversion }) else {
      throw ValidationError(
        "--explore cannot move conversion, for the numbers of the map move with it: use  openhours sweep"
      )
    }
    let count = ranges.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
    guard count <= ExplorerPage.mostPoints else {
      throw ValidationError(
        "--explore asks \(count) questions, and a page holds \(ExplorerPage.mostPoints) at most: "
          + "narrow a range or widen its step")
    }
    return ranges
  }
}
