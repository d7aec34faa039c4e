import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Another program that reads what an export writes: a script in `Readers/`, run by Debian's Python.
///
/// The modules that it needs are what `.ci/setup tests` installs.
struct Reader {
  let script: String
  let modules: [String]
  var python = "/usr/bin/python3"

  static let calendars = Reader(
    script: "calendars.py", modules: ["icalendar", "vobject", "recurring_ical_events"])
  static let shiftCalendars = Reader(
    script: "shift_calendars.py", modules: ["icalendar", "vobject", "recurring_ical_events"])
  static let zones = Reader(script: "zones.py", modules: ["dateutil"])
  static let structuredData = Reader(
    script: "structured_data.py", modules: ["extruct", "jsonschema"])
  static let tables = Reader(script: "tables.py", modules: ["jsonschema"])
  static let kopeninghours = Reader(script: "kopeninghours_check.py", modules: ["PyKOpeningHours"])
  /// Not a package of Debian: it stands in an environment of its own.
  static let openingHours = Reader(
    script: "opening_hours_week.py", modules: ["opening_hours"],
    python: repository.appending(path: ".build/readers/bin/python3").path)

  /// Whether the program can be run here.
  var isInstalled: Bool {
    (try? Self.run(python, ["-c", "import " + modules.joined(separator: ", ")], input: Data()))
      != nil
  }

  /// What the program answers to each question; one process for all of them.
  func answers<Answer: Decodable>(
    to questions: some Encodable, as type: [Answer].Type = [Answer].self
  ) throws -> [Answer] {
    let path = repository.appending(path: "Tests/OpeningHoursReportsTests/Readers/\(script)").path
    let output = try Self.run(python, ["-B", path], input: JSONEncoder().encode(questions))
    return try JSONDecoder().decode(type, from: output)
  }

  private struct Failure: Error {
    let messages: String
  }

  private static func run(_ program: String, _ arguments: [String], input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files instead of pipes, since a pipe that nobody empties is full at some time.
    let files = ["input", "output", "messages"].map { folder.appending(path: $0) }
    for (file, data) in zip(files, [input, Data(), Data()]) { try data.write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
    return try Data(contentsOf: files[1])
  }
}

extension Schedule {
  /// The open stretches in minutes from Monday 0:00, in order, none touching the next.
  var stretches: [[Int]] {
    var stretches: [[Int]] = []
    for day in Weekday.allCases {
      for span in self[day].spans {
        let ends = [span.start, span.end].map { day.rawValue * 1440 + $0.minutes }
        if stretches.last?[1] == ends[0] {
          stretches[stretches.count - 1][1] = ends[1]
        } else {
          stretches.append(ends)
        }
      }
    }
    return stretches
  }
}

extension ZoneClock {
  /// The clocks of a zone as Foundation knows them.
  init(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    self.init(name: name) {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0)))
    }
  }
}
