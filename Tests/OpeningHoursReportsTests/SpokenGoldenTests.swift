import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Answers in a terminal in the languages that are not English, and on narrow pages.
struct SpokenGoldenTests {
  private static let languages = Language.allCases.filter { $0 != .english }

  private func expectGoldens(_ name: String, _ text: (TextStyle, Language) -> String) throws {
    for language in Self.languages {
      let wide = text(TextStyle(), language)
      #expect(tooWide(wide).isEmpty, "\(language): \(tooWide(wide))")
      try expectGolden(wide, "\(name)-\(language.rawValue).txt")
    }
    for language in Language.allCases {
      let narrow = text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(language): \(tooWide(narrow, width: 60))")
    }
  }

  @Test func `a proposal`() throws {
    let report = try Question.bremen(.init(.open, "thu=9-20")).report()
    try expectGoldens("thursday") { report.text($0, $1) }
    try expectGolden(report.text(TextStyle(width: 60)), "thursday-narrow.txt")
  }

  @Test func `a week with its shifts`() throws {
    let report = try Question.staffed(scenario: "thursday").report()
    try expectGoldens("staffed") { report.text($0, $1) }
    try expectGolden(report.text(TextStyle(width: 60), .german), "staffed-narrow-de.txt")
  }

  @Test func `people reached, and weeks nearly as good`() throws {
    let reach = try Question.respondents(.init(.weight, "under 18=2")).report()
    try expectGoldens("reach") { reach.text($0, $1) }
    let question = try Question.bremen(.init(.maxChanges, "8"), .init(.weeklyHours, "+2"))
    var report = try question.report()
    report.alternatives = try report.proposal.alternatives(
      .init(count: "4", grid: question.plan.grid))
    try expectGoldens("alternatives") { report.text($0, $1) }
  }

  @Test func `what people and a team say of the hours`() throws {
    let week = try Question.rated().week
    try expectGoldens("rated-today") { week.text($0, $1) }
  }

  @Test func `users and people who do not come`() throws {
    let question = try Question.nonUsers()
    let (report, week, weights) = (try question.report(), question.week, try question.weights())
    try expectGoldens("surveys") { report.text($0, $1) }
    try expectGoldens("surveys-today") { week.text($0, $1) }
    try expectGoldens("weights") { weights.text($0, $1) }
  }

  @Test func `visits`() throws {
    let question = try Question.visits()
    let report = try question.report()
    try expectGoldens("visits") { report.text($0, $1) }
    let week = WeekReport(plan: question.plan, demand: question.demand)
    try expectGoldens("visits-today") { week.text($0, $1) }
  }

  @Test func `a conflict with its repairs`() throws {
    let report = try Question.bremen(.init(.open, "sun=12-16")).conflictReport()
    try expectGoldens("conflict") { report.text($0, $1) }
    let team = try Question.smallTeam(.init(.open, "mon=9-14"), .init(.open, "tue=9-14"))
      .conflictReport()
    try expectGoldens("conflict-team") { team.text($0, $1) }
  }

  @Test(arguments: [("sat=16-17", "explain-closed"), ("sun", "explain-impossible")])
  func `why a time is open or closed`(_ when: String, _ name: String) throws {
    let question = try Question.bremen(.init(.open, "thu=9-20"))
    let (day, span) = try question.plan.grid.time(when)
    let best = try question.report().proposal
    let report = ExplanationReport(
      plan: question.plan, explanation: try Explanation(of: best, day, span))
    try expectGoldens(name) { report.text($0, $1) }
  }

  @Test func `prices and explanations of a team`() throws {
    let question = try Question.smallTeam()
    let best = try question.report().proposal
    let prices = PriceReport(plan: question.plan, list: PriceList(of: best))
    try expectGoldens("prices-staffed") { prices.text($0, $1) }
    let (day, span) = try question.plan.grid.time("tue=13-14")
    let explanation = ExplanationReport(
      plan: question.plan, explanation: try Explanation(of: best, day, span))
    try expectGoldens("explain-staffed") { explanation.text($0, $1) }
  }

  @Test func `scenarios, sweeps and fronts`() throws {
    let question = try Question.bremen()
    let comparison = ComparisonReport(
      plan: question.plan,
      comparison: try Comparison(of: ["today", "thursday", "sunday"], try question.asked()))
    try expectGoldens("compare") { comparison.text($0, $1) }
    let range = try SweepRange("max-changes=0..12:2")
    let sweep = SweepReport(
      plan: question.plan,
      sweep: try Sweep(
        [range], try question.asked(), plateau: try question.asked().plateau(of: range)))
    try expectGoldens("sweep") { sweep.text($0, $1) }
    let grid = SweepReport(
      plan: question.plan,
      sweep: try Sweep(
        [try SweepRange("weekly-hours=44..52:4"), try SweepRange("max-changes=2..6:2")],
        try question.asked()))
    try expectGoldens("sweep-grid") { grid.text($0, $1) }
    let team = try Question.smallTeam(.init(.staffHours, "9"))
    let front = SweepReport(plan: team.plan, front: try Front(.staffHours, try team.asked()))
    try expectGoldens("front-staffed") { front.text($0, $1) }
  }

  @Test func `a plan that is in order`() throws {
    let question = try Question.bremen()
    let report = CheckReport(plan: question.plan, demand: question.demand)
    try expectGoldens("check") { report.text($0, $1) }
  }

  @Test func `accounts of files`() throws {
    let question = try Question.bremen()
    let program = TextbookProgram(question.problem)
    let model = ModelReport(
      variableCount: program.variableCount, rowCount: program.rowCount, file: "week.lp")
    let initial = InitReport(files: ["plan.yaml", "wishes.csv"], plan: "plan.yaml")
    let export = ExportReport(
      kind: .ics, week: .proposed, schedule: question.plan.today,
      from: CalendarDate(year: 2027, month: 1, day: 4), file: "hours.ics")
    let lines = Language.allCases.map { language in
      [
        initial.text(language), model.text(TextStyle(), language),
        export.text(TextStyle(), language),
      ].joined()
    }
    try expectGolden(lines.joined(separator: "\n"), "accounts.txt")
  }
}
