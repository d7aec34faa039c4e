import Foundation
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables
import TestSamples
import Testing

/// What the article on reports from code shows is code that runs, with what is public.
struct ArticleTests {
  private func page(_ planBytes: [UInt8], _ tableBytes: [UInt8]) throws -> String? {
    let file = try PlanFile(bytes: planBytes, fileName: "plan.yaml")
    let plan = try file.plan(flags: [PlanFile.Flag(.open, "thu=9-20")])
    var tables = PlanTables()
    tables.wishes = .init(
      try ShareTable(bytes: tableBytes, fileName: "wishes.csv"), fileName: "wishes.csv")
    let question = try PlanQuestion(plan: plan, tables: tables)
    guard case .proposal(let proposal) = try question.problem.decided() else { return nil }
    var report = DecisionReport(plan: plan, proposal: proposal, planPath: "plan.yaml")
    report.prices = PriceList(of: proposal)
    report.tradeOff = try Sweep([SweepRange("max-changes=0..8:2")], question)
    report.comparison = try Comparison(of: ["today", "best", "sunday"], question)
    return report.html(.german)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try repositoryFile(path), as: UTF8.self)
  }

  @Test func `the article's code makes the page`() throws {
    let page = try #require(
      try page(
        Array(text("data/bremen/plan.yaml").utf8), Array(text("data/bremen/wishes.csv").utf8)))
    #expect(page.contains("<html lang=\"de\">"))
    for section in ["summary", "prices", "trade-off", "scenarios", "appendix"] {
      #expect(page.contains("<section id=\"\(section)\""))
    }
  }

  @Test func `the article shows the code of this test`() throws {
    let article = try text(
      "Sources/OpeningHoursReports/OpeningHoursReports.docc/ReportsFromCode.md")
    let code = try #require(article.split(separator: "```").dropFirst().first)
    let shown = code.split(separator: "\n").dropFirst().map { "    \($0)" }
    let own = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    #expect(shown.count > 10)
    #expect(own.contains(shown.joined(separator: "\n")))
  }
}
