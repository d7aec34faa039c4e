import ArgumentParser
import Testing

@testable import openhours

/// What is worked out for a report is what its file shows.
struct ReportOptionsTests {
  @Test(arguments: [
    (["-o", "week.html"], true), (["-o", "week.md"], true), (["-o", "week.pdf"], true),
    (["-o", "map.svg"], false),
    (["-o", "sliders.html", "--explore", "weekly-hours=40..50"], false),
  ])
  func `what one more would bring is searched for where it is shown`(
    _ arguments: [String], _ isShown: Bool
  ) throws {
    #expect(try ReportOptions.parse(arguments).showsAll == isShown)
  }

  @Test(arguments: ["+027-01-04", "2027-1-4", "2027-02-29", "-999-01-01", "2027-01-04 "])
  func `a date is one as ISO 8601 writes it`(_ text: String) {
    #expect(throws: (any Error).self) {
      try ReportOptions.parse(["-o", "week.html", "--date", text])
    }
  }
}
