import Testing

@testable import OpeningHoursTables

/// Where a semicolon takes out what a comma would have left, as the specification has it.
struct ReplacedHoursTests {
  private func replaced(_ text: String) throws -> [String] {
    try OSMOpeningHours.reading(text).replaced.map { hours in
      "\(hours.days.map(\.osmName).joined(separator: ",")) \(hours.spans.short) by \(hours.rule)"
    }
  }

  @Test(arguments: [
    ("Mo-Fr 08:00-12:00; Mo 14:00-18:00", ["Mo 8-12 by Mo 14:00-18:00"]),
    (
      "Mo-Fr 08:00-12:00; Mo 14:00-18:00; Tu 16:00-18:00; Th 15:00-18:00",
      ["Mo 8-12 by Mo 14:00-18:00", "Tu 8-12 by Tu 16:00-18:00", "Th 8-12 by Th 15:00-18:00"]
    ),
    ("Mo-Sa 08:00-13:00; 15:00-18:00", ["Mo,Tu,We,Th,Fr,Sa 8-13 by 15:00-18:00"]),
    ("Mo-Fr 9-12,13-15; We,Th 16-18", ["We,Th 9-12, 13-15 by We,Th 16-18"]),
    (
      "Mo-We 9-12; Th-Fr 10-12; Mo-Fr 14-18",
      ["Mo,Tu,We 9-12 by Mo-Fr 14-18", "Th,Fr 10-12 by Mo-Fr 14-18"]
    ),
    ("Mo 8-12; Mo 12-16", ["Mo 8-12 by Mo 12-16"]),
    ("Mo-Fr 8-12, Mo 14-16; Mo 17-19", ["Mo 8-12, 14-16 by Mo 17-19"]),
    ("Sa-Mo 8-12; Su 14-16 open", ["Su 8-12 by Su 14-16 open"]),
    ("Mo 8-12; Mo 14-16; Mo 18-20", ["Mo 8-12 by Mo 14-16", "Mo 14-16 by Mo 18-20"]),
    ("Mo 8-12; Mo 14-18, Tu 16-18", ["Mo 8-12 by Mo 14-18"]),
  ])
  func `hours that a rule for other times replaces are told`(
    _ text: String, _ told: [String]
  ) throws {
    #expect(try replaced(text) == told)
  }

  @Test(arguments: [
    "Mo-Fr 10:00-19:00; We 13:00-19:00", "Mo-Fr 08:00-12:00, Mo 14:00-18:00",
    "Mo-Fr 8-12; We off", "Mo-Fr 8-12; We off; We 14-18", "Mo-Fr 8-12; We 8-12,14-18",
    "Mo-Fr 8-18; We 12-14 off", "Mo-Fr 8-12; Sa 14-18", "24/7; Sa 10-12",
    "Mo 8-12; Mo 14-18; Mo 8-12,14-18", "Mo 8-12; Mo 14-18, Mo 8-12", "Mo-Fr 8-12,14-18; We 14-20",
    "Mo-Fr 10:00-19:00; Mo 00:00-24:00",
  ])
  func `what is meant to be replaced, closed or added to is not`(_ text: String) throws {
    #expect(try replaced(text).isEmpty)
  }
}
