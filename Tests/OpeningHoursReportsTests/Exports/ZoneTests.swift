import Foundation
import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// How calendars state the clocks of a place.
struct ZoneTests {
  private static func rules(_ name: String, from date: String) throws -> [String] {
    let day = try #require(CalendarDate(iso: date))
    return ZoneObservance.all(of: try ZoneClock(name), from: day).map { observance in
      observance.lines.map(\.folded).joined(separator: " ").replacing("\r\n", with: "")
    }
  }

  @Test(arguments: [
    (
      "Europe/Berlin",
      [
        "DAYLIGHT 20260329T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU +0100 +0200",
        "STANDARD 20261025T030000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU +0200 +0100",
      ]
    ),
    (
      "Europe/Riga",
      [
        "DAYLIGHT 20260329T030000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU +0200 +0300",
        "STANDARD 20261025T040000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU +0300 +0200",
      ]
    ),
    (
      "Europe/London",
      [
        "DAYLIGHT 20260329T010000 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU +0000 +0100",
        "STANDARD 20261025T020000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU +0100 +0000",
      ]
    ),
    (
      "America/New_York",
      [
        "DAYLIGHT 20260308T020000 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU -0500 -0400",
        "STANDARD 20261101T020000 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU -0400 -0500",
      ]
    ),
    ("Asia/Tokyo", ["STANDARD 19700101T000000 +0900 +0900"]),
    ("Asia/Kolkata", ["STANDARD 19700101T000000 +0530 +0530"]),
    ("UTC", ["STANDARD 19700101T000000 +0000 +0000"]),
    (
      "Australia/Lord_Howe",
      [
        "DAYLIGHT 20261004T020000 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU +1030 +1100",
        "STANDARD 20260405T020000 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU +1100 +1030",
      ]
    ),
    (
      "Asia/Jerusalem",
      [
        "DAYLIGHT 20260327T020000 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR "
          + "+0200 +0300",
        "STANDARD 20261025T020000 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU +0300 +0200",
      ]
    ),
  ])
  func `clocks that follow a rule get that rule`(_ name: String, _ rules: [String]) throws {
    let found = try Self.rules(name, from: "2027-01-04").map { rule in
      ["BEGIN:", "DTSTART:", "RRULE:", "TZOFFSETFROM:", "TZOFFSETTO:"].reduce(
        rule.replacing(#/ END:.*/#, with: "")
      ) { $0.replacing($1, with: "") }
    }
    #expect(found == rules)
  }

  @Test(arguments: ["Africa/Casablanca", "Africa/Cairo"])
  func `clocks that follow none get their changes one by one`(_ name: String) throws {
    let rules = try Self.rules(name, from: "2027-01-04")
    #expect(rules.count >= 2)
    #expect(rules.allSatisfy { !$0.contains("RRULE") })
    #expect(rules.contains { $0.contains("RDATE:") })
  }

  private struct Question: Encodable {
    let text: String
    let zone: String
    let from: String
    let years: Int
  }

  @Test(.enabled(if: Reader.zones.isInstalled, "python3-dateutil is not installed"))
  func `the clocks are those of the system's tz database`() throws {
    let zones = [
      "Europe/Berlin", "Europe/Riga", "Europe/London", "Europe/Dublin", "America/New_York",
      "America/Santiago", "America/St_Johns", "Asia/Tokyo", "Asia/Kolkata", "Asia/Jerusalem",
      "Africa/Cairo", "Australia/Lord_Howe", "Pacific/Auckland", "UTC",
    ]
    let questions = try zones.flatMap { name in
      try [("2027-01-04", 1), ("2026-07-01", 1), ("2027-10-31", 20)].map { from, years in
        let text = WeeklyCalendar(
          library: "Library", schedule: Timetables.full,
          from: try #require(CalendarDate(iso: from)), zone: try ZoneClock(name)
        ).text
        return Question(text: text, zone: name, from: from, years: years)
      }
    }
    let answers: [[String]] = try Reader.zones.answers(to: questions)
    #expect(answers.count == questions.count)
    for (question, answer) in zip(questions, answers) {
      #expect(answer.isEmpty, "\(question.zone) from \(question.from): \(answer.prefix(3))")
    }
  }
}
