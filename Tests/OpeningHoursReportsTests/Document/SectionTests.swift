import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Which parts a report has.
struct SectionTests {
  private func sections(_ report: DecisionReport) -> [String] {
    report.document(.english).sections.map(\.id)
  }

  @Test func `every part in the order in which it is asked about`() throws {
    #expect(
      sections(try Question.wholeBremen()) == [
        "summary", "demand", "scenarios", "what-if", "prices", "one-more", "week", "moves",
        "trade-off", "basis", "appendix",
      ])
    #expect(
      sections(try Question.staffed().decision()) == [
        "summary", "demand", "one-more", "week", "moves", "staff", "basis", "appendix",
      ])
    #expect(sections(try Question.respondents().decision()).contains("people"))
  }

  @Test func `parts without data are left out`() throws {
    let unchanged = try Question.bremen(.init(.maxChanges, "0")).decision()
    #expect(
      sections(unchanged) == [
        "summary", "demand", "what-if", "one-more", "week", "basis", "appendix",
      ])
    #expect(unchanged.document(.german).lead[0].hasPrefix("Die bisherigen Öffnungszeiten"))
    // A sweep without any week makes no curve, two scenarios none make no comparison.
    let impossible = try Question.bremen(.init(.open, "thu=9-20")).decision(
      tradeOff: "max-changes=0..1")
    #expect(!sections(impossible).contains("trade-off"))
    #expect(impossible.svg(.tradeOff, .english) == nil)
  }

  @Test func `the same answer is the same file`() throws {
    let question = try Question.bremen()
    #expect(try question.decision().html(.latvian) == question.decision().html(.latvian))
  }

  @Test func `a page stays small`() throws {
    #expect(try Question.staffed().decision().html(.latvian).utf8.count < 300_000)
  }

  @Test func `the curve that a plan suggests is about its tightest question`() throws {
    func suggested(_ flags: PlanFile.Flag...) throws -> String? {
      try Question.bremen(flags).plan.suggestedSweep.map {
        "\($0.name) \($0.text(0)) to \($0.text($0.count - 1)) in \($0.count)"
      }
    }
    #expect(try suggested() == "max-changes 0 to 8 in 9")
    #expect(try suggested(.init(.maxChanges, "13")) == "max-changes 0 to 24 in 10")
    let hours = try #require(try Question.smallTeam().plan.suggestedSweep)
    #expect(hours.name == "weekly-hours")
    #expect(
      (0..<hours.count).map(hours.text) == ["6", "7", "8", "9", "10", "11", "12", "13", "14"])
  }
}
