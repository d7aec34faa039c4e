import Testing

@testable import OpeningHoursTables

/// Weekdays as plans and flags write them.
struct DaysTextTests {
  @Test func `plans are written with English words and the letters of OpenStreetMap`() throws {
    for day in Weekday.allCases {
      for word in [day.key, day.name, day.osmName, day.abbreviation, day.name.uppercased()] {
        #expect(try DaysText.day(word) == day)
      }
    }
    for word in ["Montag", "", "mon (1)"] {
      #expect(throws: TextError.self) { try DaysText.day(word) }
    }
  }
}
