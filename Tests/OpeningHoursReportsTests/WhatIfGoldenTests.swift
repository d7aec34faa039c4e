import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Prices, explanations, comparisons and sweeps as they are printed, of hours alone and of a team.
struct WhatIfGoldenTests {
  private func best(_ question: Question) throws -> Proposal {
    try question.report().proposal
  }

  private func expectGoldens(_ text: String, _ json: String, _ name: String) throws {
    #expect(tooWide(text).isEmpty, "\(tooWide(text))")
    try expectGolden(text, "\(name).txt")
    try expectGolden(json, "\(name).json")
  }

  @Test func `the price list of Bremen's wishes`() throws {
    let question = try Question.bremen(.init(.open, "thu=9-20"))
    let report = PriceReport(plan: question.plan, list: PriceList(of: try best(question)))
    try expectGoldens(report.text(TextStyle()), try report.json(), "prices")
  }

  @Test func `the whole price list`() throws {
    let question = try Question.bremen()
    let report = PriceReport(plan: question.plan, list: PriceList(of: try best(question)))
    let flag = "--all"
    #expect(report.text(TextStyle()).contains(flag))
    let text = report.text(TextStyle(), showsAll: true)
    #expect(!text.contains(flag))
    try expectGolden(text, "prices-all.txt")
  }

  @Test func `the price list of a small team's week`() throws {
    let question = try Question.smallTeam()
    let report = PriceReport(plan: question.plan, list: PriceList(of: try best(question)))
    try expectGoldens(report.text(TextStyle()), try report.json(), "prices-staffed")
  }

  @Test(arguments: [
    ("thu=19-20", "explain-open"), ("sat=16-17", "explain-closed"), ("sun", "explain-impossible"),
    ("mon", "explain-day"),
  ])
  func `why Bremen's best week is open or closed`(_ when: String, _ name: String) throws {
    let question = try Question.bremen(.init(.open, "thu=9-20"))
    let (day, span) = try question.plan.grid.time(when)
    let report = ExplanationReport(
      plan: question.plan, explanation: try Explanation(of: try best(question), day, span))
    try expectGoldens(report.text(TextStyle()), try report.json(), name)
  }

  @Test(arguments: [("tue=13-14", "explain-staffed"), ("mon", "explain-staffed-day")])
  func `why a small team's week is open or closed`(_ when: String, _ name: String) throws {
    let question = try Question.smallTeam()
    let (day, span) = try question.plan.grid.time(when)
    let report = ExplanationReport(
      plan: question.plan, explanation: try Explanation(of: try best(question), day, span))
    try expectGoldens(report.text(TextStyle()), try report.json(), name)
  }

  @Test func `Bremen's scenarios side by side`() throws {
    let question = try Question.bremen()
    let report = ComparisonReport(
      plan: question.plan,
      comparison: try Comparison(of: ["today", "thursday", "sunday"], try question.asked()))
    try expectGoldens(report.text(TextStyle()), try report.json(), "compare")
  }

  @Test func `staffed scenarios side by side`() throws {
    let question = try Question.staffed()
    let report = ComparisonReport(
      plan: question.plan,
      comparison: try Comparison(of: ["today", "thursday"], try question.asked()))
    try expectGoldens(report.text(TextStyle()), try report.json(), "compare-staffed")
  }

  @Test func `whom scenarios reach`() throws {
    let question = try Question.respondents()
    let report = ComparisonReport(
      plan: question.plan, comparison: try Comparison(of: ["today", "best"], try question.asked()))
    try expectGoldens(report.text(TextStyle()), try report.json(), "compare-reach")
  }

  @Test func `the best week for each number of changed hours`() throws {
    let question = try Question.bremen()
    let range = try SweepRange("max-changes=0..12:2")
    let report = SweepReport(
      plan: question.plan,
      sweep: try Sweep(
        [range], try question.asked(), plateau: try question.asked().plateau(of: range)))
    try expectGoldens(report.text(TextStyle()), try report.json(), "sweep")
    try expectGolden(report.csv(), "sweep.csv")
  }

  @Test func `two keys make a grid, and values that contradict the rules keep their place`() throws
  {
    let question = try Question.bremen()
    let report = SweepReport(
      plan: question.plan,
      sweep: try Sweep(
        [try SweepRange("weekly-hours=44..52:4"), try SweepRange("max-changes=2..6:2")],
        try question.asked()))
    try expectGoldens(report.text(TextStyle()), try report.json(), "sweep-grid")
  }

  @Test func `all best trade-offs of worth against a small team's hours`() throws {
    let question = try Question.smallTeam(.init(.staffHours, "9"))
    let report = SweepReport(
      plan: question.plan, front: try Front(.staffHours, try question.asked()))
    try expectGoldens(report.text(TextStyle()), try report.json(), "front-staffed")
    try expectGolden(report.csv(), "front-staffed.csv")
  }
}
