import Foundation
import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// The texts of exports, byte by byte.
struct ExportTextTests {
  private func calendar(
    _ hours: String, library: String = "Library", from date: String = "2027-01-04"
  ) throws -> String {
    WeeklyCalendar(
      library: library, schedule: try Schedule(osm: hours, source: .flag("")),
      from: try #require(CalendarDate(iso: date)), zone: try ZoneClock("Europe/Berlin")
    ).text
  }

  @Test func `a fixed proposal in every format`() throws {
    let question = try Question.bremen(.init(.open, "thu=9-20"))
    let week = try question.report().proposal.schedule
    let name = Language.english.text(question.plan.file.library)
    let date = try #require(CalendarDate(iso: "2027-01-04"))
    try expectGolden(OSMText(week).text, "hours.osm")
    try expectGolden(HoursTable(week).text, "hours.csv")
    try expectGolden(try BusinessProfile(week).json(), "hours.google.json")
    try expectGolden(
      try StructuredData(library: name, schedule: week, validFrom: date).json(), "hours.jsonld")
    let zone = try ZoneClock(try #require(question.plan.file.timezone))
    try expectGolden(
      WeeklyCalendar(library: name, schedule: week, from: date, zone: zone).text, "hours.ics")
  }

  @Test(arguments: [
    "Library", "", String(repeating: "ü", count: 200), String(repeating: "📚,", count: 90),
    String(repeating: "e\u{301}\u{323}", count: 80), String(repeating: ";", count: 75),
    "a\\, b; c\\n", "\u{FEFF}a\u{0}b\u{7}c\r\nd\re\u{85}f\tg",
  ])
  func `no line of a calendar is longer than 75 bytes or cuts a character`(_ name: String) throws {
    let text = try calendar("Mo-Su 10:00-12:00,13:00-14:00", library: name)
    var bytes = Array(text.utf8)[...]
    var unfolded = ""
    while let end = bytes.firstIndex(of: 0x0D) {
      #expect(bytes[end + 1] == 0x0A)
      let line = Array(bytes[..<end])
      #expect(line.count <= 75 && !line.contains(0x0A))
      #expect(line.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
      let part = try #require(String(validating: line, as: UTF8.self))
      // A mark above a letter may begin a line, and is one character with the space before it.
      unfolded += line.first == 0x20 ? String(part.unicodeScalars.dropFirst()) : "\n" + part
      bytes = bytes[(end + 2)...]
    }
    #expect(bytes.isEmpty)
    let escaped = name.replacing("\r\n", with: "\n").unicodeScalars.map { scalar in
      switch scalar {
      case ",", ";", "\\": "\\\(scalar)"
      case "\n", "\r", "\u{85}": "\\n"
      case "\u{0}", "\u{7}": ""
      default: String(scalar)
      }
    }.joined()
    #expect(unfolded.contains("\nSUMMARY:\(escaped)\nTRANSP:"))
  }

  @Test(arguments: [
    ("Mo,We 10:00-12:00", "2027-01-04", "20270104T100000", "20270104T120000", "MO,WE"),
    ("Mo,We 10:00-12:00", "2027-01-05", "20270106T100000", "20270106T120000", "MO,WE"),
    ("Mo,We 10:00-12:00", "2027-01-07", "20270111T100000", "20270111T120000", "MO,WE"),
    ("Su 18:00-24:00", "2027-12-27", "20280102T180000", "20280103T000000", "SU"),
    ("Fr 00:00-24:00", "2028-02-28", "20280303T000000", "20280304T000000", "FR"),
  ])
  func `an event begins on its first day on or after the date`(
    _ hours: String, _ date: String, _ start: String, _ end: String, _ days: String
  ) throws {
    let text = try calendar(hours, from: date)
    #expect(text.contains("DTSTART;TZID=Europe/Berlin:\(start)\r\n"))
    #expect(text.contains("DTEND;TZID=Europe/Berlin:\(end)\r\n"))
    #expect(text.contains("RRULE:FREQ=WEEKLY;BYDAY=\(days)\r\n"))
    #expect(text.contains("DTSTAMP:\(date.filter { $0 != "-" })T000000Z\r\n"))
  }

  @Test func `an event keeps its identity while name and stretch stay`() throws {
    func identities(_ text: String) -> [String] {
      text.matches(of: /UID:([^\r]*)/).map { String($0.1) }
    }
    let before = identities(try calendar("Mo 10:00-12:00; Tu 14:00-16:00"))
    let after = identities(try calendar("Mo,We 10:00-12:00; Tu 14:00-17:00", from: "2027-09-01"))
    let other = identities(try calendar("Mo 10:00-12:00", library: "Branch"))
    #expect(before.count == 2 && after.count == 2)
    #expect(before[0] == after[0] && before[1] != after[1] && other[0] != before[0])
  }

  @Test func `a week without hours is written in every format`() throws {
    let week = Schedule()
    #expect(OSMText(week).text == "Mo-Su off\n")
    #expect(HoursTable(week).text.hasSuffix("mon,,\ntue,,\nwed,,\nthu,,\nfri,,\nsat,,\nsun,,\n"))
    #expect(try BusinessProfile(week).json().contains("\"periods\" : [\n\n    ]"))
    #expect(!(try calendar("Mo-Su off")).contains("VEVENT"))
    let page = try StructuredData(library: "Library", schedule: week, validFrom: nil).json()
    #expect(page.contains("\"opens\" : \"00:00\"") && !page.contains("validFrom"))
  }

  @Test func `markup in a name cannot leave a page's script`() throws {
    let name = "<script>alert(1)</script> & \"Söhne\""
    let page = try StructuredData(library: name, schedule: Schedule(), validFrom: nil).json()
    #expect(page.contains(#""\u003cscript\u003ealert(1)\u003c/script\u003e \u0026 \"Söhne\"""#))
    #expect(!page.contains { "<>&".contains($0) })
  }

  /// A week in every format.
  private func texts(_ week: Schedule, library: String) throws -> [ExportKind: String] {
    let date = try #require(CalendarDate(iso: "2027-01-04"))
    return [
      .osm: OSMText(week).text, .csv: HoursTable(week).text,
      .google: try BusinessProfile(week).json(),
      .jsonld: try StructuredData(library: library, schedule: week, validFrom: date).json(),
      .ics: WeeklyCalendar(
        library: library, schedule: week, from: date, zone: try ZoneClock("Europe/Berlin")
      ).text,
    ]
  }

  @Test func `a format knows its own files and nothing else`() throws {
    for week in Timetables.random(40, seed: 5) {
      let texts = try texts(week, library: "a & b\\")
      for kind in ExportKind.allCases {
        for (other, text) in texts {
          #expect(kind.isOurs(Array(text.utf8)) == (kind == other), "\(kind) \(other)")
        }
      }
    }
  }

  @Test func `a file that was touched or that others wrote is not ours`() throws {
    let texts = try texts(
      try Schedule(osm: "Mo-Fr 10:00-18:00", source: .flag("")), library: "Library")
    for kind in ExportKind.allCases where kind != .poster {
      let text = try #require(texts[kind])
      for other in ["", "\u{FEFF}" + text, String(text.dropFirst()), "[]", "{}", "Mo off"] {
        #expect(!kind.isOurs(Array(other.utf8)), "\(kind): \(other.prefix(30))")
      }
      #expect(!kind.isOurs([0xFF] + Array(text.utf8)))
      // A calendar goes by its mark; in the others each byte counts.
      #expect(kind.isOurs(Array((text + "\n").utf8)) == (kind == .ics))
    }
    #expect(!ExportKind.osm.isOurs(Array("Mo-Fr 10:00-18:00".utf8)))
    #expect(!ExportKind.osm.isOurs(Array("Mo,Tu,We 10:00-18:00\n".utf8)))
    let more = try #require(texts[.jsonld]).replacing(
      "\"name\"", with: "\"telephone\":\"1\",\"name\"")
    #expect(!ExportKind.jsonld.isOurs(Array(more.utf8)))
  }
}
