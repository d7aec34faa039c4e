import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What a week weighs on the staff beside what it is worth.
struct BurdenReportTests {
  private func question(_ burden: String) throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "Mo-Tu 09:00-13:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        weekly-hours: 9
        groups: { staff: { people: 4, hours: 20, shift: 2-6 } }
        min-staff: 1
        late-shift: "12:30"
        \(burden)
        """,
      wishes: Question.twoDays)
  }

  private let burden = "burden: { late: 1, \"mon 12-14\": 0.5, \"tue 9-10\": 0.5 }"

  @Test func `an answer shows both sides, in three languages`() throws {
    let report = try question(burden).report()
    for language in Language.allCases {
      let text = report.text(TextStyle(), language)
      #expect(tooWide(text).isEmpty, "\(tooWide(text))")
      let narrow = report.text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(tooWide(narrow, width: 60))")
      try expectGolden(text, "burden-\(language.rawValue).txt")
    }
    #expect(try report.json().contains("\"burden\""))
    #expect(!(try question("").report().json()).contains("\"burden\""))
  }

  @Test func `every best trade-off against the burden, with the bend of the curve`() throws {
    let asked = try question(burden)
    let report = SweepReport(plan: asked.plan, front: try Front(.burden, try asked.asked()))
    for language in Language.allCases {
      try expectGolden(report.text(TextStyle(), language), "front-burden-\(language.rawValue).txt")
    }
    try expectGolden(try report.json(), "front-burden.json")
    let knee = try #require(CurveFacts(report)?.knee)
    #expect(knee.upTo > knee.beyond)
  }
}
