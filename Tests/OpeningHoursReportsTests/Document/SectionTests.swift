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
      try Question.bremen(flags).report().proposal.suggestedSweep.map {
        "\($0.name) \($0.text(0)) to \($0.text($0.count - 1)) in \($0.count)"
      }
    }
    #expect(try suggested() == "max-changes 0 to 8 in 9")
    // With 13 changes it is the weekly hours that hold the week back.
    #expect(try suggested(.init(.maxChanges, "13")) == "weekly-hours 44 to 56 in 13")
    let hours = try #require(try Question.smallTeam().report().proposal.suggestedSweep)
    #expect(hours.name == "weekly-hours")
    #expect(
      (0..<hours.count).map(hours.text) == ["6", "7", "8", "9", "10", "11", "12", "13", "14"])
    // Where the hours of all staff hold the week back the curve is about these.
    let paid = try #require(
      try Question.smallTeam(.init(.staffHours, "6")).report().proposal.suggestedSweep)
    #expect(paid.name == "staff-hours")
    #expect((0..<paid.count).map(paid.text) == ["2", "3", "4", "5", "6", "7", "8", "9", "10"])
  }
}
