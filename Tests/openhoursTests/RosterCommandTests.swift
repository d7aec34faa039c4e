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

  @Test func `a flag about somebody is repeated without her name`() throws {
    let scratch = try Scratch()
    let plan = try plan(scratch, people: two)
    for flags in [["--cannot", "bo night:sat"], ["--leave", "bo night:week 1"]] {
      for command in ["roster", "propose"] {
        let run = try openhours([command, plan] + flags)
        #expect(flags[0] == "--leave" || run.output.contains("--cannot …:sat"), "\(run.output)")
        #expect(!run.output.lowercased().contains("night"), "\(run.output)")
        let json = try openhours([command, plan, "--json"] + flags)
        #expect(!json.output.lowercased().contains("night"), "\(json.output)")
      }
    }
    #expect(try !openhours("roster", plan, "--without", "bo night").output.contains("night"))
  }

  @Test func `a wish about a day on which nobody works is not counted`() throws {
    let scratch = try Scratch()
    let plan = try plan(scratch, people: two)
    let asked = ["roster", plan, "--exactly", "sat=closed", "--max-changes", "6"]
    let run = try openhours(asked)
    #expect(
      run.output.contains("2 wishes are about days on which nobody works in this week"),
      "\(run.output)")
    #expect(!run.output.contains("wishes are kept"))
    let json = try openhours(asked + ["--json"]).output
    #expect(json.contains("\"wishes_beside\" : 2") && !json.contains("\"wishes_asked\" : 2"))
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
    #expect(
      run.output.contains("0 shifts are somebody else’s or at another time."), "\(run.output)")
    // A shift on a closed day is nobody's now, and no other one changes.
    let lines = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n")
    let sunday = lines[1].replacing(#/,(mon|tue|wed|thu|fri|sat),/#, with: ",sun,")
    try (lines + [sunday]).joined(separator: "\n").appending("\n").write(
      to: scratch.file("last.csv"), atomically: true, encoding: .utf8)
    let fewer = try openhours("roster", again, "--names")
    #expect(fewer.output.contains("One shift fewer is worked than in it."), "\(fewer.output)")
    #expect(!fewer.output.contains("0 shifts are"))
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

  /// A house whose best week has an evening each day, which one of two people can work every second day.
  private func evenings(_ scratch: Scratch, more: [String] = []) throws -> String {
    let plan = scratch.file("plan.yaml")
    try """
    today: "Mo-Fr 10:00-18:00"
    grid: 60
    frame: 8-22
    demand: { wishes: wishes.csv, sample: 100, unasked: estimate }
    weekly-hours: 40
    shortest-block: 3
    close: [sat, sun]
    groups: { desk: { people: \(2 + more.count), hours: 39, shift: 4-8 } }
    min-staff: 1
    late-days: { after: "19:00" }
    people:
      Ann: { group: desk, hours: 20, cannot: { weekdays: 18- } }
      Bob: desk
    \(more.map { "  \($0): desk" }.joined(separator: "\n"))
    rotation: { weeks: 2 }
    roster: { in-a-row: { late: 1 } }
    """.write(to: plan, atomically: true, encoding: .utf8)
    let rows = (8..<22).map { hour in
      "\(hour)-\(hour + 1),"
        + (0..<5).map { "\(hour >= 18 ? 60 + $0 : 10)%" }.joined(separator: ",")
    }
    try ("hour,Mon,Tue,Wed,Thu,Fri\n" + rows.joined(separator: "\n") + "\n").write(
      to: scratch.file("wishes.csv"), atomically: true, encoding: .utf8)
    return plan.path
  }

  private func agreement(_ plan: String, _ flags: String...) throws -> [String: Any] {
    let run = try openhours(["roster", plan, "--json"] + flags)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    var agreement = try #require(json?["agreement"] as? [String: Any])
    agreement["unfilled"] = (json?["unfilled"] as? [Any])?.count
    agreement["code"] = Int(run.code)
    return agreement
  }

  @Test func `a week that people cannot fill is decided anew`() throws {
    let scratch = try Scratch()
    let found = try agreement(evenings(scratch))
    #expect(found["outcome"] as? String == "settled" && found["unfilled"] as? Int == 0)
    let worth = try #require(found["worth"] as? Double)
    #expect(try worth < #require(found["worth_unasked"] as? Double))
    let lessons = try #require(found["lessons"] as? [[String: Any]])
    #expect(
      lessons.contains {
        ($0["rule"] as? String)?.contains("at most 1 shift a week covering one of") == true
      })
    // Somebody more who can at any evening: the best week of all, and nothing to learn.
    let eased = try agreement(evenings(scratch, more: ["Cid"]))
    #expect(eased["lessons"] as? [String] == [] && eased["code"] as? Int == 0)
    #expect(eased["worth"] as? Double == found["worth_unasked"] as? Double)
  }

  @Test func `what would help is named where no week is left`() throws {
    let scratch = try Scratch()
    let plan = try evenings(scratch)
    let found = try agreement(plan, "--open", "mon-fri=18-20")
    #expect(found["outcome"] as? String == "no_week" && found["code"] as? Int == 2)
    let repairs = try #require(found["repairs"] as? [[String: String]]).compactMap { $0["text"] }
    #expect(repairs.contains("1 more person who can work at any time"))
    #expect(repairs.contains("without “Late duties: at most 1 day in a row”"))
    // Who does as was said has every shift filled.
    let more = try agreement(evenings(scratch, more: ["Cid"]), "--open", "mon-fri=18-20")
    #expect(more["outcome"] as? String == "settled" && more["unfilled"] as? Int == 0)
    _ = try evenings(scratch)
    let text = try openhours("roster", plan, "--open", "mon-fri=18-20", "--language", "de").output
    #expect(text.contains("Keine Woche unter den Regeln des Plans"))
  }
}
