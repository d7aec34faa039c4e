import Foundation
import Testing

@testable import OpeningHoursTables

struct CalendarDateTests {
  @Test func `dates and weekdays are those of the Gregorian calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for days in stride(from: -20_000, through: 60_000, by: 37) {
      let moment = Date(timeIntervalSince1970: Double(days) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: moment)
      let date = CalendarDate(daysSince1970: days)
      #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
      #expect(date.daysSince1970 == days)
      // Foundation counts weekdays from Sunday, 1.
      #expect((date.weekday.rawValue + 1) % 7 + 1 == parts.weekday)
    }
  }

  @Test(arguments: ["1970-01-01", "2024-02-29", "2027-01-04", "9999-12-31", "0001-01-01"])
  func `a date in figures is read back as it was written`(_ text: String) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.description == text)
    #expect(date.advanced(byDays: 30).advanced(byDays: -30) == date)
  }

  @Test(arguments: [
    "2027-02-30", "2027-02-29", "2027-13-01", "2027-00-10", "2027-1-4", "27-01-04", "0000-01-01",
    "2027-01-04 ", "04.01.2027", "2027-01-4x", "2027-01-04-01", "-027-01-04", "", "٢٠٢٧-01-04",
  ])
  func `what is no day of the calendar is no date`(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
