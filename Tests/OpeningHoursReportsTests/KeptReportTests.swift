import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Hours that are kept, as answers say them.
struct KeptReportTests {
  private static func question(
    _ kept: String = "{ opens-with: 2, absence: { librarians: 4%, students: 8% } }",
    _ flags: [PlanFile.Flag] = []
  ) throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "Mo-Tu 09:00-13:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        weekly-hours: 9
        groups:
          librarians: { people: 2, hours: 20, shift: 2-6, skills: [loans] }
          students: { people: 2, hours: 10, shift: 2-5 }
        min-staff: { mon: 2, tue: 3 }
        skill: { loans: 1 }
        \(kept.isEmpty ? "" : "kept: \(kept)")
        """,
      wishes: Question.twoDays, flags)
  }

  @Test func `a terminal says it in one line, in three languages`() throws {
    let report = try Self.question().report()
    for language in Language.allCases {
      let text = report.text(TextStyle(), language)
      #expect(tooWide(text).isEmpty, "\(tooWide(text))")
      let narrow = report.text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(tooWide(narrow, width: 60))")
      try expectGolden(text, "kept-\(language.rawValue).txt")
    }
    try expectGolden(try report.json(), "kept.json")
  }

  @Test(arguments: Language.allCases)
  func `a report has a section for it`(_ language: Language) throws {
    let text = DecisionReport(try Self.question().report()).markdown(language)
    let parts = text.split(separator: "\n## ")
    let section = try #require(parts.first { $0.hasPrefix(language.phrases.kept.title) })
    try expectGolden(String(section) + "\n", "kept-report-\(language.rawValue).md")
  }

  @Test func `nothing is said of it where a plan says nothing`() throws {
    let report = try Self.question("").report()
    #expect(report.kept == nil)
    #expect(!(try report.json()).contains("\"kept\""))
    #expect(!report.text(TextStyle()).contains("absence"))
  }

  @Test func `a comparison has a row for it`() throws {
    let question = try Self.question()
    let report = ComparisonReport(
      plan: question.plan, comparison: try Comparison(of: ["today", "best"], try question.asked()))
    try expectGolden(report.text(TextStyle()), "compare-kept.txt")
    try expectGolden(try report.json(), "compare-kept.json")
  }

  @Test func `as a rule it costs hours, and a repair lowers it by flags that are known to do`()
    throws
  {
    let plan = "{ opens-with: 2, absence: 5% }"
    let (flag, staff) = (
      PlanFile.Flag(.kept, "at-least=99%"), PlanFile.Flag(.staffHours, "24")
    )
    let free = try Self.question(plan, [staff]).report()
    let kept = try Self.question(plan, [staff, flag]).report()
    #expect(kept.proposal.thousandths < free.proposal.thousandths)
    #expect(try #require(kept.kept).leastChance >= 0.99)
    #expect(try #require(free.kept).leastChance < 0.99)
    // Without the rule the hours that are asked for take 22 staff hours, with it 27.
    let question = try Self.question(
      plan, [flag, staff, .init(.exactly, "mon=9-14"), .init(.exactly, "tue=9-13")])
    let conflict = try question.conflictReport()
    #expect(conflict.conflict.rules.contains { $0.statement.key == .kept })
    for language in Language.allCases {
      try expectGolden(
        conflict.text(TextStyle(), language), "kept-conflict-\(language.rawValue).txt")
    }
    let whatIfs = conflict.conflict.repairs.filter { repair in
      repair.changes.contains { $0.rule.statement.key == .kept }
    }.compactMap { $0.whatIf(for: question.plan) }
    #expect(!whatIfs.isEmpty)
    for whatIf in whatIfs {
      guard case .proposal = try Self.question(plan, whatIf.flags).problem.decided() else {
        Issue.record("\(whatIf.flags.map(\.typed)) should help")
        continue
      }
    }
  }
}
