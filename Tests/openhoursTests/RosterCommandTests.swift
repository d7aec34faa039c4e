import Foundation
import Testing

/// Who works when, as a user would ask.
@Suite struct RosterCommandTests {
  /// A small house with two people by name; whatever is asked of them stands in more lines.
  private func plan(_ scratch: Scratch, people: String, more: String = "") throws -> String {
    let plan = scratch.file("plan.yaml")
    try """
    library: Small house
    timezone: Europe/Riga
    today: "Mo-Sa 10:00-16:00"
    grid: 60
    frame: 9-18
    demand: { wishes: wishes.csv, sample: 40 }
    weekly-hours: { most: 36 }
    max-changes: 0
    groups: { desk: { people: 3, hours: 20, shift: 3-6 } }
    min-staff: 1
    people:
    \(people)
    rotation: { weeks: 2, from: 2027-01-04 }
    \(more)
    """.write(to: plan, atomically: true, encoding: .utf8)
    try "hour,Mon,Tue,Wed,Thu,Fri,Sat\n16-17,10%,20%,30%,10%,20%,30%\n".write(
      to: scratch.file("wishes.csv"), atomically: true, encoding: .utf8)
    return plan.path
  }

  private let two = """
      Ada Quill: { group: desk, cannot: mon }
      Bo Night: { group: desk, wishes: { rather-not: { sat: ~ } } }
    """

  @Test func `names are shown only where they are asked for`() throws {
    let scratch = try Scratch()
    let plan = try plan(scratch, people: two)
    let run = try openhours("roster", plan)
    #expect(run.code == 0 && run.messages.isEmpty, "\(run.messages)")
    #expect(run.output.contains("No roster under these rules is better."))
    #expect(run.output.contains("2 of 2 wishes are kept"), "\(run.output)")
    #expect(!run.output.contains("Quill") && run.output.contains("desk\u{A0}1"))
    let named = try openhours("roster", plan, "--names")
    #expect(named.output.contains("Ada Quill") && named.output.contains("desk\u{A0}3"))
    let initials = try openhours("roster", plan, "--initials", "--language", "de")
    #expect(initials.output.contains("A.\u{A0}Q.") && !initials.output.contains("Quill"))
    let json = try openhours("roster", plan, "--json")
    #expect(json.output.contains("\"schema\" : \"openhours/roster@1\""))
    #expect(json.output.contains("\"proven\" : true") && !json.output.contains("Quill"))
    #expect(try openhours("roster", plan).output == run.output)
  }

  @Test func `a table that was written is kept as a roster, without a change`() throws {
    let scratch = try Scratch()
    let first = try plan(scratch, people: two)
    let table = scratch.file("last.csv").path
    #expect(try openhours("roster", first, "--names", "-o", table).code == 0)
    let again = try plan(
      scratch, people: two, more: "roster: { keep: { roster: last.csv, weight: 1 } }")
    let run = try openhours("roster", again, "--names")
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("0 shifts are somebody else’s."), "\(run.output)")
    // A table that somebody may have changed is not replaced without a word.
    let refused = try openhours("roster", first, "--names", "-o", table)
    #expect(refused.code == 73, "\(refused.messages)")
  }

  @Test func `sheets hold a page and a calendar for each person, and hours for payroll`() throws {
    let scratch = try Scratch()
    let plan = try plan(scratch, people: two)
    let folder = scratch.file("sheets").path
    let run = try openhours("roster", plan, "--names", "--sheets", folder)
    #expect(run.code == 0, "\(run.messages)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      files == [
        "ada-quill.html", "ada-quill.ics", "bo-night.html", "bo-night.ics", "desk-3.html",
        "desk-3.ics", "payroll.csv", "roster.csv",
      ])
    #expect(try openhours("roster", plan, "--names", "--sheets", folder).code == 73)
    #expect(try openhours("roster", plan, "--names", "--sheets", folder, "--force").code == 0)
  }

  @Test func `who is away leaves shifts without anyone, and it is said why`() throws {
    let scratch = try Scratch()
    let people = """
        Ada Quill: { group: desk, leave: [week 2] }
        Bo Night: { group: desk, leave: [week 2] }
        Cy Moon: { group: desk, leave: [week 2] }
      """
    let run = try openhours("roster", try plan(scratch, people: people), "--names")
    #expect(run.code == 2, "\(run.messages)")
    #expect(run.output.contains("shifts of 2 weeks have nobody"), "\(run.output)")
    #expect(run.output.contains("Shifts without anyone"))
  }

  @Test func `what cannot be asked is told with a hint`() throws {
    let scratch = try Scratch()
    let plan = try plan(scratch, people: two)
    for (flags, code, words): ([String], Int32, String) in [
      (["--names", "--initials"], 64, "contradict each other"),
      (["-o", "roster.csv"], 64, "add --names"), (["--sheets", "x"], 64, "add --names"),
      (["-o", "roster.txt"], 64, "says no format"),
      (["--names", "-o", "a.html", "--sheets", "x"], 64, "one of them at a time"),
    ] {
      let run = try openhours(["roster", plan] + flags)
      #expect(run.code == code && run.messages.contains(words), "\(flags): \(run.messages)")
    }
    let none = try openhours("roster", "data/bremen")
    #expect(none.code == 65 && none.messages.contains("a roster needs contract groups"))
    let numbers = try openhours("roster", "data/bremen-staffed")
    #expect(numbers.code == 65 && numbers.messages.contains("--weeks 4"), "\(numbers.messages)")
  }
}
