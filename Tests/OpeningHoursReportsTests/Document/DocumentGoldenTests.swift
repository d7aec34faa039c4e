import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Whole reports, as they are written.
struct DocumentGoldenTests {
  @Test func `a page in English with every part but shifts`() throws {
    let report = try Question.wholeBremen()
    try expectGolden(report.html(.english), "report.html")
    try expectGolden(report.csv(.english), "report.csv")
  }

  @Test func `tables in German`() throws {
    var report = try Question.wholeBremen()
    report.date = CalendarDate(year: 2027, month: 3, day: 4)
    try expectGolden(report.markdown(.german), "report-de.md")
    try expectGolden(report.csv(.german), "report-de.csv")
  }

  @Test func `a week with its shifts in Latvian`() throws {
    let report = try Question.staffed(scenario: "thursday").decision()
    try expectGolden(report.markdown(.latvian), "report-staffed-lv.md")
    try expectGolden(try #require(report.svg(.staffing, .latvian)), "staffing-lv.svg")
  }

  @Test func `whom a week reaches, in English`() throws {
    let report = try Question.respondents(.init(.weight, "under 18=2")).decision()
    try expectGolden(report.markdown(.english), "report-reach.md")
  }

  @Test func `what people and a team say of the hours, in each language`() throws {
    let report = try Question.rated().decision()
    for language in Language.allCases {
      try expectGolden(report.markdown(language), "report-rated-\(language.rawValue).md")
    }
    try expectGolden(report.csv(.german), "report-rated-de.csv")
  }

  @Test func `visits counted and expected, in German`() throws {
    try expectGolden(try Question.visits().decision().markdown(.german), "report-visits-de.md")
  }

  @Test func `a team that cannot staff today's hours, in German`() throws {
    let report = try Question.smallTeam().decision()
    try expectGolden(report.markdown(.german), "report-small-team-de.md")
  }

  @Test func `pictures of their own`() throws {
    let report = try Question.wholeBremen()
    try expectGolden(try #require(report.svg(.heatMap, .english)), "heat-map.svg")
    try expectGolden(try #require(report.svg(.tradeOff, .german)), "trade-off-de.svg")
    #expect(report.svg(.staffing, .english) == nil)
  }
}
