import TestSamples
import Testing

@testable import OpeningHoursTables

/// Values that people wrote, read against another program's reading of the same values.
struct OSMStringsTests {
  @Test func `every value is read as the second parser reads it or refused by its name`() throws {
    let values = try WrittenHours.osm()
    #expect(values.count == 172)
    var refusals: [String: Int] = [:]
    var read = 0
    for value in values {
      switch Result(catching: { () throws(OSMOpeningHours.Problem) in
        try OSMOpeningHours.schedule(value.value)
      }) {
      case .success(let found):
        read += 1
        let expected = try value.intervals ?? Self.sloppy[value.value].map(week)
        #expect(found == expected, "line \(value.line): \(value.value) is read as \(found.osm)")
      case .failure(let problem):
        #expect(problem.offset <= value.value.count && !problem.hint.isEmpty)
        let about: Comment = "line \(value.line): \(value.value): \(problem.message)"
        let reason = try #require(Self.reasons.first(where: problem.message.contains), about)
        refusals[reason, default: 0] += 1
        // What the second parser does read is refused as no plain week, not for its spelling.
        #expect(value.intervals == nil || Self.reasons.prefix(6).contains(reason), about)
      }
    }
    #expect(read == 63)
    #expect(Self.reasons.map { refusals[$0] ?? 0 } == Self.timesRefused)
  }

  /// Why values are refused: six kinds that are no plain week, then spellings.
  private static let reasons = [
    "holidays", "comment", "dates", "times that repeat", "has no times", "run into", "a colon",
    "24/7",
    "is not two times", "is not a time", "is neither a time", "is not one of",
    "is not weekday hours",
    "ends before", "nothing begins", "a time is missing",
  ]

  /// How often each of them occurs.
  private static let timesRefused = [11, 16, 3, 7, 5, 7, 7, 1, 31, 1, 11, 1, 4, 2, 1, 1]

  /// What the second parser does not read, and people read in one way only.
  private static let sloppy = [
    "Mo 7-18": "mon=7-18", "Mo 10-12": "mon=10-12", "Mo 10-12; Tu 14-16": "mon=10-12; tue=14-16",
    "We 12:00-18:00;": "wed=12-18", "We 12:00-18:00; ": "wed=12-18",
    "Mo 12:00\u{2010}14:00": "mon=12-14", "Mo 12:00\u{2011}14:00": "mon=12-14",
    "Mo 12:00\u{2012}14:00": "mon=12-14", "Mo 12:00\u{2013}14:00": "mon=12-14",
    "Mo 12:00-14\u{FF1A}00": "mon=12-14", "Mo 12:00\u{2014}14:00": "mon=12-14",
    "Mo 12:00\u{2212}14:00": "mon=12-14",
    "Su-Tu 11:00-01:00, We-Th11:00-03:00, Fr 11:00-06:00, Sa 11:00-07:00":
      "sun-tue=11-24; mon-wed=0-1+11-24; thu,fri=0-3+11-24; sat=0-6+11-24; sun=0-7+11-24",
  ]
}

/// The hours of libraries in the United Kingdom.
struct LibraryHoursTests {
  @Test func `every library's hours survive reading and writing`() throws {
    let libraries = try WrittenHours.libraries()
    #expect(libraries.count == 277)
    for library in libraries {
      let written = zip(Weekday.allCases, library.days).map { day, spans in
        "\(day.osmName) \(spans.isEmpty ? "off" : spans)"
      }.joined(separator: "; ")
      let week = try OSMOpeningHours.schedule(written)
      #expect(Weekday.allCases.map { week[$0].osm } == library.days.map { $0.isEmpty ? "off" : $0 })
      #expect(try OSMOpeningHours.schedule(week.osm) == week, "\(library.name): \(week.osm)")
    }
  }
}
