import Foundation
import TestSamples
import Testing

@testable import OpeningHoursTables

struct CountsImportTests {
  private let hours = "Mo-Tu,Th 10:00-19:00; We 13:00-19:00; Fr 09:00-20:00; Sa 10:00-16:00"

  private func sample(_ name: String) throws -> [UInt8] {
    try repositoryFile("data/counts/\(name)")
  }

  private func options(_ hours: String? = nil) throws -> CountsOptions {
    var options = CountsOptions()
    options.hours = try Schedule(osm: hours ?? self.hours, source: .flag("--today"))
    return options
  }

  private func imported(
    _ text: String, _ options: CountsOptions
  ) throws(InputErrors) -> CountsImport {
    try CountsImport(bytes: Array(text.utf8), fileName: "counts.csv", options: options)
  }

  /// Rows of a week from Monday 2025-03-03, an hour each, with a count of its own.
  private func week(_ date: (Int) -> String, hours: [Int], _ count: (Int, Int) -> Int) -> [String] {
    (0..<7).flatMap { day in hours.map { "\(date(day)) \($0):00,\(count(day, $0))" } }
  }

  @Test func `a file in UTC and a pivot of the same counter say the same`() throws {
    var options = try options()
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    options.localOffset = {
      berlin.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0)))
    }
    options.holidays = try Holidays.dates(
      bytes: try sample("holidays.txt"), fileName: "holidays.txt")
    let rows = try CountsImport(
      bytes: try sample("gate_utc.csv"), fileName: "gate_utc.csv", options: options)
    let pivot = try CountsImport(
      bytes: try sample("besucher_pivot.csv"), fileName: "pivot.csv", options: try self.options())
    #expect(rows.visits == pivot.visits)
    #expect(rows.visits.slots.count == 50 && rows.account.openDays == 57)
    #expect(rows.account.holidays.count == 3 && pivot.account.withoutVisits.count == 3)
    let notes = rows.account.notes.map(\.description)
    #expect(notes.contains { $0.contains("37 counted on 2025-04-03 at 23:00") }, "\(notes)")
    // The file's own arithmetic, line by line: Mondays from 10 to 11, in UTC 9 or 8 o'clock.
    let lines = String(decoding: try sample("gate_utc.csv"), as: UTF8.self).split(separator: "\n")
    let mondays =
      ["03-03", "03-10", "03-17", "03-24"].map { "2025-\($0)T09" }
      + ["03-31", "04-07", "04-14", "04-28", "05-05"].map { "2025-\($0)T08" }
    let counts = mondays.compactMap { time in
      lines.first { $0.hasPrefix(time) }.flatMap { Double($0.split(separator: ",")[1]) }
    }
    let monday = try #require(rows.visits.slots.first)
    #expect(monday.weeks == 9 && abs(monday.visits - counts.reduce(0, +) / 9) < 1e-9)
  }

  @Test func `visits are averages over the open days; a missing row is missing`() throws {
    var rows: [String] = ["timestamp,count"]
    rows += week({ "2025-03-0\(3 + $0)" }, hours: [9, 10, 11]) { _, hour in hour }
    rows += week({ "2025-03-\(10 + $0)" }, hours: [10, 11]) { _, hour in hour + 2 }
    rows.removeAll { $0.hasPrefix("2025-03-10 11") }
    let result = try imported(rows.joined(separator: "\n"), options("Mo-Fr 10:00-12:00"))
    let monday = result.visits.slots.filter { $0.day == .monday }
    #expect(monday.map(\.visits) == [11, 11] && monday.map(\.weeks) == [2, 1])
    #expect(!result.visits.slots.contains { $0.day == .sunday || $0.span.start < at(10) })
    #expect(result.account.warnings.contains(.fewWeeks(1)))
    var zero = try options("Mo-Fr 10:00-12:00")
    zero.missingIsZero = true
    let counted = try imported(rows.joined(separator: "\n"), zero).visits.slots
    #expect(counted.filter { $0.day == .monday }.map(\.visits) == [11, 5.5])
  }

  @Test func `finer rows and several gates add up, and both ways are halved`() throws {
    var rows = ["date;hour;gate;passages"]
    for day in 3...9 {
      for quarter in 0..<4 {
        for gate in ["A", "B"] {
          rows.append("0\(day).03.2025;10:\(quarter * 15);\(gate);\(quarter)")
        }
      }
    }
    let text = rows.joined(separator: "\n").replacing(":0;", with: ":00;")
    var options = try options("Mo-Su 10:00-11:00")
    options.countColumns = ["passages"]
    #expect(try imported(text, options).visits.slots.prefix(4).map(\.visits) == [0, 2, 4, 6])
    options.countsBothWays = true
    #expect(try imported(text, options).visits.slots.prefix(4).map(\.visits) == [0, 1, 2, 3])
  }

  @Test func `hours across and dates across are read alike`() throws {
    let options = try options("Mo-Fr 9:00-12:00")
    let first = try imported(
      "date,9-10,10-11,11-12\n2025-03-03,1,2,3\n2025-03-04,4,5,6\n2025-03-10,3,4,\n", options)
    let second = try imported(
      "hour,2025-03-03,2025-03-04,2025-03-10\n9-10,1,4,3\n10-11,2,5,4\n11-12,3,6,\n", options)
    #expect(first.visits == second.visits)
    #expect(first.visits.slots.map(\.visits) == [2, 3, 3, 4, 5, 6])
  }

  @Test func `impossible rows are named with their place and not averaged in`() throws {
    let text = """
      time,visitors
      2025-03-03 10:00,10
      2025-03-03 10:00,12
      2025-03-03 11:00,-4
      2025-03-04 10:00,many
      2025-03-04 11:00,5
      2025-03-04 23:30,7
      2025-03-05 25:00,1
      """
    let result = try imported(text, options("Mo-Fr 10:00-12:00"))
    let notes = result.account.notes.map(\.description)
    for beginning in [
      "counts.csv:3:18: \"12\" is of a time that stands twice, and is taken in place of \"10\"",
      "counts.csv:4:18: \"-4\" is negative",
      "counts.csv:5:18: \"many\" is not a number", "counts.csv:7:18: 7 counted on 2025-03-04",
      "counts.csv:8:18: \"1\" stands beside \"2025-03-05 25:00\"",
    ] {
      #expect(notes.contains { $0.hasPrefix(beginning) }, "\(beginning) in \(notes)")
    }
    #expect(result.visits.slots.map(\.visits).reduce(0, +) == 17)
  }

  @Test func `more going in than out is a warning`() throws {
    let result = try imported(
      "time,in,out\n2025-03-03 10:00,100,50\n", options("Mo-Fr 10:00-12:00"))
    #expect(result.account.warnings.contains(.lostPeople(ins: 100, outs: 50)))
    #expect(result.visits.slots.map(\.visits) == [100])
  }

  @Test(arguments: [
    ("time,visitors\n03/04/2025 10:00,5\n", "counts.csv:2:1: \"03/04/2025 10:00\" may have"),
    (
      "time,visitors\n2025-03-03T10:00Z,5\n",
      "counts.csv:2:1: \"2025-03-03T10:00Z\" is not in local"
    ),
    ("time,noise\n2025-03-03 10:00,5\n", "counts.csv:1:1: which columns hold date"),
    ("time,visitors\n2025-03-03 20:00,5\n", "counts.csv: no count falls into the hours"),
    ("time,visitors\n2025-03-03 10:00,0\n", "counts.csv: no count falls into the hours"),
    ("time,visitors\n2025-03-03 10:00\n", "counts.csv:2:17: row has 1 cell, header 2"),
    ("time,visitors\n2025-03-03 10:00,1.234\n", "counts.csv:2:18: \"1.234\" has a mark"),
    ("time,visitors\n\"2025-03-03 10:00,5\n", "counts.csv:2:1: the quote opened here"),
    ("PK\u{3}\u{4}abc", "counts.csv"), ("", "counts.csv: is empty"),
  ])
  func `a file that cannot be understood is refused with its place`(
    _ text: String, _ message: String
  ) throws {
    let options = try options("Mo-Fr 10:00-12:00")
    let error = #expect(throws: InputErrors.self) { _ = try imported(text, options) }
    let texts = error?.diagnostics.map(\.description) ?? []
    #expect(texts.contains { $0.hasPrefix(message) }, "\(texts)")
  }

  @Test func `without the hours nothing is averaged`() {
    let error = #expect(throws: InputErrors.self) {
      _ = try imported("time,visitors\n2025-03-03 10:00,5\n", CountsOptions())
    }
    #expect(error?.diagnostics.first?.hint?.contains("--plan") == true)
  }

  @Test func `what leaves the dates or the decimal mark open can be said`() throws {
    var options = try options("Mo-Su 10:00-12:00")
    options.dateOrder = .monthFirst
    options.decimalMark = ","
    let result = try imported("time,visitors\n03/04/2025 10:00,1.234\n", options)
    #expect(result.visits.slots.map(\.day) == [.tuesday])
    #expect(result.visits.slots.map(\.visits) == [1234])
  }

  @Test func `a list of holidays names each line that is no date`() {
    let error = #expect(throws: InputErrors.self) {
      _ = try Holidays.dates(
        bytes: Array("2025-12-24 Christmas\n\n# no\nEaster\n3/4/2025\n".utf8), fileName: "days.txt")
    }
    #expect(
      error?.diagnostics.map(\.source.description) == ["days.txt:4:1", "days.txt:5:1"])
  }

  @Test func `a counter's file is recognised, a form's is not taken for one`() throws {
    var options = ImportOptions()
    options.counts = try self.options()
    guard
      case .visits = try ImportedFile(
        bytes: try sample("besucher_pivot.csv"), fileName: "pivot.csv", options: options)
    else {
      Issue.record("not recognised")
      return
    }
  }
}
