import Testing

@testable import OpeningHoursTables

/// Hours on a clock of twelve, and dates that a spreadsheet has made of hours.
struct FormsClockTests {
  @Test(arguments: [
    ("9-10, 10-11, 11-12, 1-2, 2-3", ["9-10", "10-11", "11-12", "13-14", "14-15"]),
    ("8-9, 11-12, 12-1, 1-2", ["8-9", "11-12", "12-13", "13-14"]),
    ("10-12, 12-2, 2-4, 4-6", ["10-12", "12-14", "14-16", "16-18"]),
    ("1-2, 2-3, 3-4", ["13-14", "14-15", "15-16"]),
  ])
  func `hours that fall from 12 to 1 are asked about and read when told`(
    _ options: String, _ expected: [String]
  ) throws {
    let text = google("When? [Monday]", ["\"\(options)\"", "\"\(options)\""])
    #expect(try refusal(text).joined().contains("--clock 12"))
    let survey = try imported(text) { $0.clock = .twelveHours }.survey
    #expect(survey.slots.map(\.span.short) == expected)
  }

  @Test func `early hours that lead up to the morning are not asked about`() throws {
    let text = google("When? [Monday]", ["\"6-7, 7-8, 8-9, 9-10\"", "\"0-1, 1-2, 22-23\""])
    #expect(try imported(text).survey.slots.count == 7)
  }

  @Test(arguments: ["9-Oct", "09. Okt", "2025-10-09 00:00:00", "10/9/2025", "9. okt", "45939"])
  func `a date that was hours is read where another cell has the hours`(_ date: String) throws {
    let text = google("When? [Monday]", ["\"9-10, 10-11\"", date, date])
    let result = try imported(text)
    #expect(percents(result.survey) == ["mon 9-10 100", "mon 10-11 33"])
    #expect(
      result.account.remarks.contains {
        if case .datesRead(date, "9-10", 2, _) = $0 { true } else { false }
      })
  }

  @Test(arguments: [("9-Oct", "9-10"), ("10. Nov", "10-11"), ("Sep 13", "9-13")])
  func `a date whose hours stand nowhere else is refused with its cell`(
    _ date: String, _ hours: String
  ) throws {
    let found = try refusal(google("When? [Monday]", ["14-15", date]))
    #expect(
      found[0].contains(":3:18: \"\(date)\" is a date: a spreadsheet has made it of \(hours)"))
  }
}
