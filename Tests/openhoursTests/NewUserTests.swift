import Foundation
import Testing

/// A library that has a tally on paper and a counter at the door, and has never seen the program.
struct NewUserTests {
  /// 21 half days as somebody types them into a spreadsheet.
  private static let tally = """
    Survey at the desk,,,,,,,
    n = 312,,,,,,,
    ,Mon,Tue,Wed,Thu,Fri,Sat,Sun
    Morning (9-12),41,38,35,44,40,118,52
    Afternoon (12-18),97,104,88,121,92,140,71
    Evening (18-20),63,71,66,95,48,22,15

    """

  /// Six weeks of a door counter, a row for each hour; closed hours are zeros.
  private static var counter: String {
    var rows = "Date;Time;In;Out\n"
    let days = (1...42).map { day in day <= 31 ? ("03", day) : ("04", day - 31) }
    // The first of March 2026 is a Sunday.
    for (place, (month, day)) in days.enumerated() where place % 7 != 0 {
      for hour in 8..<20 {
        let isOpen = hour >= 10 && hour < (place % 7 == 6 ? 14 : 18)
        let people = isOpen ? 14 + (hour * 5 + place * 3) % 11 : 0
        rows += "\(day < 10 ? "0" : "")\(day).\(month).2026;\(hour < 10 ? "0" : "")\(hour):00;"
        rows += "\(people);\(max(0, people - place % 3))\n"
      }
    }
    return rows
  }

  @Test func `from a tally and a counter's file to a staffed proposal in two runs`() throws {
    let scratch = try Scratch()
    try Self.tally.write(to: scratch.file("tally.csv"), atomically: true, encoding: .utf8)
    try Self.counter.write(to: scratch.file("door.csv"), atomically: true, encoding: .utf8)
    let first = try openhours(
      "init", "library", "--from", "tally.csv", "--from", "door.csv", "--team", "--today",
      "Mo-Fr 10:00-18:00; Sa 10:00-14:00", in: scratch.folder)
    #expect(first.code == 0, "\(first.messages)")
    #expect(first.messages.contains("numbers of people"))
    #expect(first.output.contains("how many people the wishes speak for"))
    // What the answer asks for is filled in.
    let path = scratch.file("library/plan.yaml")
    let plan = try String(contentsOf: path, encoding: .utf8)
    try plan.replacingOccurrences(of: "  # people: 8000", with: "  people: 8000")
      .write(to: path, atomically: true, encoding: .utf8)
    #expect(first.output.contains("next: openhours propose library/plan.yaml"))
    let second = try openhours("propose", "library/plan.yaml", in: scratch.folder)
    #expect(second.code == 0, "\(second.messages)")
    for words in ["44 hours a week as today", "parts of the day", "Who works when", "full-time"] {
      #expect(second.output.contains(words), "\(words): \(second.output)")
    }
    #expect(!second.output.contains("Note:"), "\(second.output.prefix(400))")
  }

  @Test func `hours of the day's parts that nobody states are asked for with what to write`() throws
  {
    let scratch = try Scratch()
    try Self.tally.replacingOccurrences(of: " (9-12)", with: "")
      .write(to: scratch.file("tally.csv"), atomically: true, encoding: .utf8)
    let run = try openhours(
      "init", "library", "--from", "tally.csv", "--today", "Mo-Fr 10:00-18:00", in: scratch.folder)
    #expect(run.code == 65)
    #expect(run.messages.contains("write Morning (9-12)"))
    #expect(try scratch.names == ["tally.csv"])
  }
}
