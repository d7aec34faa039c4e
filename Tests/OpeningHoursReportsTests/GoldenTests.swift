import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Whole artefacts, as they are printed.
struct GoldenTests {
  private let longThursday = PlanFile.Flag(.open, "thu=9-20")

  private func conflict() throws -> ConflictReport {
    try Question.bremen(.init(.open, "sun=12-16"), longThursday).conflictReport()
  }

  @Test func `people counted are not said to be people asked`() throws {
    let report = try Question.nonUsers().report()
    let effects = Language.allCases.map {
      SummarySection(report: report, wished: nil, language: $0).effect ?? ""
    }
    #expect(effects[0].contains("of 60,000 people counted for an open hour"))
    #expect(effects[1].contains("gezählt werden 60.000 Menschen"))
    #expect(effects[2].contains("skaitīto cilvēku skaits: 60\u{A0}000"))
    let asked = SummarySection(
      report: try Question.bremen().report(), wished: nil, language: .german)
    #expect(asked.effect?.contains("gefragt wurden 4.474 Menschen") == true)
  }

  @Test func `the proposal with a long Thursday, as text`() throws {
    let report = try Question.bremen(longThursday).report()
    try expectGolden(report.text(TextStyle()), "thursday.txt")
  }

  @Test func `a week with its shifts`() throws {
    let report = try Question.staffed(scenario: "thursday").report()
    try expectGolden(report.text(TextStyle()), "staffed.txt")
    try expectGolden(try report.json(), "staffed.json")
  }

  @Test func `a team that cannot staff today's hours`() throws {
    let report = try Question.smallTeam().report()
    try expectGolden(report.text(TextStyle()), "small-team.txt")
  }

  @Test func `the proposal with a long Thursday, as JSON`() throws {
    let report = try Question.bremen(longThursday).report()
    try expectGolden(try report.json(), "thursday.json")
  }

  @Test func `a proposal with staff, a scenario and unknown hours`() throws {
    let question = try Question.bremen(
      scenario: "sunday", .init(.unasked, "keep"), .init(.minStaff, "3"), .init(.staffHours, "180"))
    let report = try question.report()
    try expectGolden(report.text(TextStyle()), "sunday.txt")
    try expectGolden(try report.json(), "sunday.json")
  }

  @Test func `a week that reaches most of some respondents`() throws {
    let report = try Question.respondents(.init(.weight, "under 18=2")).report()
    try expectGolden(report.text(TextStyle()), "reach.txt")
    try expectGolden(try report.json(), "reach.json")
  }

  @Test func `a week with most visits, counted and expected`() throws {
    let report = try Question.visits().report()
    try expectGolden(report.text(TextStyle()), "visits.txt")
    try expectGolden(try report.json(), "visits.json")
    let week = try Question.visits()
    try expectGolden(
      WeekReport(plan: week.plan, demand: week.demand).text(TextStyle()), "visits-today.txt")
  }

  @Test func `what people and a team say of the hours`() throws {
    let question = try Question.rated()
    try expectGolden(question.week.text(TextStyle()), "rated-today.txt")
    try expectGolden(try question.week.json(), "rated-today.json")
    try expectGolden(try question.report().json(), "rated.json")
  }

  @Test func `users and people who do not come`() throws {
    let question = try Question.nonUsers()
    let report = try question.report()
    try expectGolden(report.text(TextStyle()), "surveys.txt")
    try expectGolden(try report.json(), "surveys.json")
    try expectGolden(question.week.text(TextStyle()), "surveys-today.txt")
    try expectGolden(try question.week.json(), "surveys-today.json")
    let weights = try question.weights()
    try expectGolden(weights.text(TextStyle()), "weights.txt")
    try expectGolden(try weights.json(), "weights.json")
    try expectGolden(weights.csv(), "weights.csv")
  }

  @Test func `weeks nearly as good as the best`() throws {
    let question = try Question.bremen(.init(.maxChanges, "8"), .init(.weeklyHours, "+2"))
    var report = try question.report()
    report.alternatives = try report.proposal.alternatives(
      .init(count: "9", grid: question.plan.grid))
    try expectGolden(report.text(TextStyle()), "alternatives.txt")
    try expectGolden(try report.json(), "alternatives.json")
  }

  @Test func `a conflict as text and as JSON`() throws {
    try expectGolden(try conflict().text(TextStyle()), "conflict.txt")
    try expectGolden(try conflict().json(), "conflict.json")
  }

  @Test func `today's week`() throws {
    let question = try Question.bremen()
    let report = WeekReport(plan: question.plan, demand: question.demand)
    try expectGolden(report.text(TextStyle()), "show.txt")
    try expectGolden(try report.json(), "show.json")
  }

  @Test func `a plan that is in order`() throws {
    let question = try Question.bremen()
    let report = CheckReport(plan: question.plan, demand: question.demand)
    try expectGolden(report.text(TextStyle()), "check.txt")
    try expectGolden(try report.json(), "check.json")
  }

  @Test func `a plan that is not in order, as JSON`() throws {
    let error = #expect(throws: InputErrors.self) {
      try Question(plan: "today: Mo 7-12\ndemand: { wishs: a }\n", wishes: "")
    }
    try expectGolden(try CheckReport.json(try #require(error)), "defects.json")
  }

  @Test func `an account of the written program`() throws {
    let program = TextbookProgram(try Question.bremen().problem)
    let report = ModelReport(
      variableCount: program.variableCount, rowCount: program.rowCount, file: "week.lp")
    try expectGolden(report.text(TextStyle()) + (try report.json()), "model.txt")
  }
}
