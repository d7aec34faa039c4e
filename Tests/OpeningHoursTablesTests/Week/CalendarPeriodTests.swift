import Testing

@testable import OpeningHoursTables

struct CalendarPeriodTests {
  @Test(arguments: [
    ("2026-10-05", "2026-10-05", "2026-10-05"), ("2026-10", "2026-10-01", "2026-10-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-12", "2026-12-01", "2026-12-31"),
    ("2007/2008", "2007-01-01", "2008-12-31"), ("2026-10-05/2026-11", "2026-10-05", "2026-11-30"),
    ("2026-10 / 2026-11-13", "2026-10-01", "2026-11-13"),
  ])
  func `a day, a month, a year and what lies between two`(
    _ text: String, _ first: String, _ last: String
  ) throws {
    let period = try #require(CalendarPeriod(iso: text))
    #expect("\(period.first)" == first && "\(period.last)" == last)
  }

  @Test(arguments: [
    "", "/", "2026-13", "2026-02-30", "26-10", "2026-1", "2026-11/2026-10", "2026/2027/2028",
    "October 2026", "2026-10-05-01", "2026-", "２０２６",
  ])
  func `what is no such time is none`(_ text: String) {
    #expect(CalendarPeriod(iso: text) == nil)
  }
}
