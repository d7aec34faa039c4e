import Foundation
import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What exports write, in the hands of programs that others wrote.
struct ExportReaderTests {
  private let weeks = Timetables.random(200, seed: 20_270_104)
  private let monday = CalendarDate(iso: "2027-01-04") ?? CalendarDate(daysSince1970: 0)

  /// Names that mean something to HTML, JSON, iCalendar or a terminal.
  ///
  /// A backslash before an n is not among them, since icalendar 4 takes its escape for a line break.
  private static let names = [
    "<script>alert(1)</script> & \"Söhne\"", "</script><b>x", "a\\ b; c: d, e", "Ā 📚👩‍👩‍👧‍👦 ü",
    String(repeating: "Bücherei 📚 ", count: 60), "'", "=1+1", "first\nsecond", "\u{2028}|%s{}$(x)`",
  ]

  @Test(.enabled(if: Reader.openingHours.isInstalled, "opening-hours-py is not installed"))
  func `opening-hours-py reads the weeks as they are`() throws {
    let answers: [[[Int]]] = try Reader.openingHours.answers(to: weeks.map { OSMText($0).text })
    #expect(answers.count == weeks.count)
    for (week, answer) in zip(weeks, answers) { #expect(answer == week.stretches, "\(week.osm)") }
  }

  private struct Check: Decodable {
    let error: String
    let normal: String
  }

  @Test(.enabled(if: Reader.kopeninghours.isInstalled, "python3-kopeninghours is not installed"))
  func `KOpeningHours reads the weeks and finds nothing to tidy`() throws {
    let answers: [Check] = try Reader.kopeninghours.answers(to: weeks.map { OSMText($0).text })
    #expect(answers.count == weeks.count)
    for (week, answer) in zip(weeks, answers) {
      #expect(answer.error == "NoError" && answer.normal == week.osm)
    }
  }

  private struct Tables: Codable {
    let csv: [[Int]]
    let google: [[Int]]
  }

  @Test(.enabled(if: Reader.tables.isInstalled, "python3-jsonschema is not installed"))
  func `the table and the business profile state the weeks`() throws {
    let questions = try weeks.map {
      ["csv": HoursTable($0).text, "google": try BusinessProfile($0).json()]
    }
    let answers: [Tables] = try Reader.tables.answers(to: questions)
    #expect(answers.count == weeks.count)
    for (week, answer) in zip(weeks, answers) {
      #expect(answer.csv == week.stretches && answer.google == week.stretches, "\(week.osm)")
    }
  }

  private struct Page: Decodable {
    let week: [[Int]]
    let name: String
    let days: Int
    let from: [String?]
  }

  @Test(.enabled(if: Reader.structuredData.isInstalled, "python3-extruct is not installed"))
  func `a page states the weeks and the library's name`() throws {
    let libraries = weeks.indices.map { Self.names[$0 % Self.names.count] }
    let texts = try zip(weeks, libraries).enumerated().map { number, pair in
      try StructuredData(
        library: pair.1, schedule: pair.0, validFrom: number % 3 == 0 ? nil : monday
      ).json()
    }
    let answers: [Page] = try Reader.structuredData.answers(to: texts)
    #expect(answers.count == weeks.count)
    for (number, answer) in answers.enumerated() {
      #expect(answer.week == weeks[number].stretches, "\(weeks[number].osm)")
      #expect(answer.name == libraries[number] && answer.days == 7)
      #expect(answer.from.allSatisfy { $0 == (number % 3 == 0 ? nil : "2027-01-04") })
    }
  }

  private struct CalendarQuestion: Encodable {
    let text: String
    let mondays: [String]
  }

  private struct CalendarAnswer: Decodable {
    let icalendar: [[Int]]
    let vobject: [[Int]]
    let weeks: [[[Int]]]
    let names: [String]
    let other_names: [String]
    let uids: [String]
    let starts: [String]
    let zones: [String]
  }

  @Test(
    .enabled(if: Reader.calendars.isInstalled, "python3-recurring-ical-events is not installed"))
  func `two libraries read the calendars and a third spells out their first week`() throws {
    let zone = try ZoneClock("Europe/Riga")
    let libraries = weeks.indices.map { Self.names[$0 % Self.names.count] }
    let questions = zip(weeks, libraries).enumerated().map { number, pair in
      CalendarQuestion(
        text: WeeklyCalendar(
          library: pair.1, schedule: pair.0, from: monday.advanced(byDays: number % 7), zone: zone
        ).text,
        mondays: ["2027-01-11"])
    }
    let answers: [CalendarAnswer] = try Reader.calendars.answers(to: questions)
    #expect(answers.count == weeks.count)
    for (number, answer) in answers.enumerated() {
      let stretches = weeks[number].stretches
      #expect(answer.icalendar == stretches && answer.vobject == stretches)
      #expect(answer.weeks == [stretches], "\(weeks[number].osm)")
      // A line of a calendar ends in one way only.
      let name = libraries[number].replacing("\u{2028}", with: "\n")
      let names = stretches.isEmpty ? [] : [name]
      #expect(answer.names == names && answer.other_names == names)
      #expect(Set(answer.uids).count == answer.uids.count && answer.zones == ["Europe/Riga"])
      let first = monday.advanced(byDays: number % 7)
      let last = first.advanced(byDays: 6).description
      #expect(answer.starts.allSatisfy { (first.description...last).contains($0) })
    }
  }

  @Test(
    .enabled(if: Reader.calendars.isInstalled, "python3-recurring-ical-events is not installed"),
    arguments: [
      ("Europe/Berlin", "2027-01-04", ["2027-03-22", "2027-03-29", "2027-10-25", "2027-11-01"]),
      ("Europe/Riga", "2027-06-01", ["2027-10-25", "2027-11-01", "2028-03-20", "2028-03-27"]),
      ("America/New_York", "2027-01-04", ["2027-03-08", "2027-03-15", "2027-11-01", "2027-11-08"]),
      ("Asia/Tokyo", "2027-01-04", ["2027-03-22", "2027-10-25"]),
    ])
  func `hours stay the same by the clock across both changes`(
    _ name: String, _ date: String, _ mondays: [String]
  ) throws {
    // Nobody is open in the night in which clocks change.
    let week = try Schedule(
      osm: "Mo-Fr 08:00-12:00,14:00-20:30; Sa 18:00-24:00; Su 05:00-24:00", source: .flag(""))
    let text = WeeklyCalendar(
      library: "Library", schedule: week, from: try #require(CalendarDate(iso: date)),
      zone: try ZoneClock(name)
    ).text
    let answers: [CalendarAnswer] = try Reader.calendars.answers(
      to: [CalendarQuestion(text: text, mondays: mondays)])
    #expect(answers[0].weeks == mondays.map { _ in week.stretches })
  }
}
