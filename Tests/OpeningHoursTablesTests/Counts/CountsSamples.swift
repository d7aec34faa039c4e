import Foundation
import Testing

@testable import OpeningHoursTables

/// Files of counters as offices send them, made of one truth: Mondays and Tuesdays from 10 to 14.
///
/// In four weeks of March 2025 there come 40, 61, 83 and 97 people in the four hours. The numbers rise
/// unevenly, so that no sum of some is another one.
struct CounterTruth {
  static let visits = [40, 61, 83, 97]
  static let hours = "Mo-Tu 10:00-14:00"

  /// The Mondays and Tuesdays of four weeks from 3 March 2025.
  static let days = [3, 4, 10, 11, 17, 18, 24, 25]

  /// A row for each day and hour; what it says, the caller decides.
  static func rows(_ row: (_ day: Int, _ hour: Int, _ visits: Int) -> String) -> [String] {
    days.flatMap { day in visits.indices.map { row(day, 10 + $0, visits[$0]) } }
  }

  /// A day of March 2025 with leading nought.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `2025-03-04`.
  static func iso(_ day: Int) -> String { "2025-03-\(two(day))" }

  /// `04.03.2025`.
  static func german(_ day: Int) -> String { "\(two(day)).03.2025" }

  /// What the averages must be.
  static let averages = [Weekday.monday, .tuesday].flatMap { day in
    visits.indices.map { hour in "\(day.key) \(10 + hour)-\(11 + hour) \(visits[hour]).0 4" }
  }

  /// A file of a heading and rows.
  static func file(_ heading: String, _ rows: [String]) -> String {
    ([heading] + rows).joined(separator: "\n") + "\n"
  }
}

/// An import with the given hours and whatever else is said.
func counted(
  _ text: String, hours: String = CounterTruth.hours,
  _ change: (inout CountsOptions) -> Void = { _ in }
) throws -> CountsImport {
  var options = CountsOptions()
  options.hours = try Schedule(osm: hours, source: .flag("--today"))
  change(&options)
  return try CountsImport(bytes: Array(text.utf8), fileName: "counter.csv", options: options)
}

/// The clock of a zone of the tz database.
func offset(of zone: String) throws -> @Sendable (Int) -> Int {
  let zone = try #require(TimeZone(identifier: zone))
  return { zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0))) }
}

extension CountsImport {
  /// The averages in short: "mon 10-11 40.0 4".
  var table: [String] {
    visits.slots.map { "\($0.day.key) \($0.span.short) \($0.visits) \($0.weeks)" }
  }
}

/// Expects that an import is refused with words in its message or hint.
func refused(
  _ text: String, hours: String = CounterTruth.hours, saying words: String...,
  change: (inout CountsOptions) -> Void = { _ in },
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: InputErrors.self, sourceLocation: sourceLocation) {
    _ = try counted(text, hours: hours, change)
  }
  let message = error?.description ?? ""
  for part in words {
    #expect(message.contains(part), "\(part) in \(message)", sourceLocation: sourceLocation)
  }
}
