import Foundation
import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Signs to hang up.
struct DoorSignTests {
  private let start = CalendarDate(year: 2027, month: 1, day: 4)

  private func week(_ text: String) throws -> Schedule {
    try Schedule(osm: text, source: .flag(""))
  }

  /// What a reader sees, line by line.
  private func shown(_ sign: DoorSign) throws -> [String] {
    let body = try #require(sign.html.range(of: "<body"))
    return sign.html[body.lowerBound...].replacing(/<[^>]*>/, with: "\n")
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `name, day, hours and date, and nothing else`() throws {
    let hours = try week("Mo-We 10:00-19:00; Th 09:00-12:30,14:00-20:00; Sa 10:00-16:00")
    let sign = DoorSign(library: "Town <Library>", hours, from: start)
    #expect(
      try shown(sign) == [
        "Town &lt;Library&gt;", "From 4\u{A0}January 2027", "Monday", "10–19", "Tuesday", "10–19",
        "Wednesday", "10–19", "Thursday", "9–12:30", "14–20", "Friday", "closed", "Saturday",
        "10–16", "Sunday", "closed",
      ])
    #expect(!(try shown(DoorSign(library: "A", hours)).contains { $0.contains("From") }))
  }

  @Test(arguments: [
    (Language.german, ["Ab dem 4.\u{A0}Januar 2027", "Montag", "10–19", "Sonntag", "geschlossen"]),
    (
      .latvian,
      ["No 2027. gada 4.\u{A0}janvāra", "Pirmdiena", "10.00–19.00", "Svētdiena", "slēgts"]
    ),
  ])
  func `in other languages`(_ language: Language, _ words: [String]) throws {
    let sign = DoorSign(
      library: "A", try week("Mo 10:00-19:00"), from: start, language: language)
    let lines = try shown(sign)
    #expect(words.allSatisfy(lines.contains), "\(lines)")
    #expect(sign.html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(ExportKind.poster.isOurs(Array(sign.html.utf8), sign: .html))
    #expect(!ExportKind.poster.isOurs(Array(sign.html.utf8)))
  }

  @Test func `a week of many lines has smaller letters`() throws {
    func size(_ text: String) throws -> Bool {
      DoorSign(library: "A", try week(text)).html.contains("<body class=\"crowded\">")
    }
    #expect(try size("Mo-Su 08:00-10:00,11:00-13:00,15:00-17:00"))
    #expect(try !size("Mo-Su 08:00-10:00,11:00-13:00"))
  }
}
