import Foundation
import Testing

/// Each way to end has its code and a message that can be acted on.
@Suite struct ExitTests {
  @Test(arguments: [
    (["--open", "thu=9:20-20"], "9:20 is not on the 60-minute grid; 9:00 or 10:00"),
    (["--open", "thrusday"], "did you mean thursday?"),
    (["--open", "thu=7-20"], "outside the frame 8-22"),
    (["--weekly-hours", "many"], "is not a length of time"),
    (["--weekly-hours", "54", "--weekly-hours", "60"], "--weekly-hours 54"),
    (["--scenario", "sundy"], "did you mean sunday?"),
    (["--scenario", "sunday", "--scenario", "thursday"], "stands twice"),
    (["--staff-hours", "200"], "min-staff"),
    (["--staff-hours", "+3", "--min-staff", "2"], "no value to be relative to"),
    (["--unasked", "guess"], "known: keep, estimate"),
    (["--time-limit", "soon"], "time-limit"),
    (["--nonsense"], "nonsense"),
    (["--alternatives", "0"], "write 1 to 20"),
    (["--alternatives", "3", "--within", "-1%"], "--within -1%: \"-1%\" is not a share"),
    (["--alternatives", "3", "--apart", "0"], "--apart 0: "),
    (["--alternatives", "3", "--apart", "90 min"], "60-minute slots"),
    (["--within", "3%"], "add for example --alternatives 5"),
    (["--apart", "4"], "add for example --alternatives 5"),
  ])
  func `what was typed wrong ends with 64 and says how it is right`(
    _ flags: [String], _ message: String
  ) throws {
    let run = try openhours(["propose", "data/bremen"] + flags)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func `contradictory rules end with 2 and are named by their source`() throws {
    let run = try openhours("propose", "data/bremen", "--open", "sun=12-16")
    #expect(run.code == 2)
    #expect(run.output.contains("[wish; --open sun=12-16]"))
    #expect(run.output.contains("data/bremen/plan.yaml:13:1"))
  }

  @Test func `a weekly budget below the forced hours is a conflict`() throws {
    let run = try openhours("propose", "data/bremen", "--open", "thu=9-20", "--weekly-hours", "5")
    #expect(run.code == 2)
    #expect(run.output.contains("At most 5 open hours a week"))
  }

  @Test func `no time ends with 3`() throws {
    let run = try openhours("propose", "data/bremen", "--open", "thu=9-20", "--time-limit", "0")
    #expect(run.code == 3)
    #expect(run.messages.contains("--time-limit"))
  }

  @Test func `no time leaves today's week where it obeys the rules, unproven`() throws {
    let run = try openhours("propose", "data/bremen", "--time-limit", "0")
    #expect(run.code == 0)
    #expect(run.output.contains("Keep today’s hours: nothing better was found in the time given."))
    #expect(run.output.contains("Not proven: the time was over"))
  }

  @Test func `staff hours need people for every day that may open`() throws {
    let run = try openhours(
      "propose", "data/bremen", "--min-staff", "sat=2", "--staff-hours", "100")
    #expect(run.code == 64)
    #expect(run.messages.contains("min-staff says nothing about Monday to Friday"))
  }

  @Test func `of very many problems the first hundred are shown`() throws {
    let scratch = try Scratch()
    let keys = (1...150).map { "key-\($0): 1" }.joined(separator: "\n")
    try scratch.bremen(replacing: "grid: 60", by: "grid: 60\n" + keys)
    let run = try openhours("check", "plan.yaml", in: scratch.folder)
    #expect(run.code == 65)
    #expect(run.messages.split(separator: "\n").count == 101)
    #expect(run.messages.contains("and 50 more"))
  }

  @Test func `a file that is not there ends with 66, a table with its place in the plan`() throws {
    #expect(try openhours("propose", "nowhere.yaml").code == 66)
    let scratch = try Scratch()
    try scratch.bremen(replacing: "wishes.csv", by: "wihses.csv")
    let run = try openhours("propose", "plan.yaml", in: scratch.folder)
    #expect(run.code == 66)
    #expect(run.messages.contains("plan.yaml:8:19: cannot read wihses.csv: no such file"))
  }

  @Test func `all problems of plan, table and flags come at once`() throws {
    let scratch = try Scratch()
    try scratch.bremen(replacing: "28,,,,24", by: "> 70,,,,24", inTable: true)
    let run = try openhours("check", "plan.yaml", "--open", "xyz", in: scratch.folder)
    #expect(run.code == 65)
    #expect(run.messages.contains("wishes.csv:4:"))
    #expect(run.messages.contains("--open xyz"))
  }

  @Test func `check lists problems as JSON and still ends with 65`() throws {
    let scratch = try Scratch()
    try scratch.bremen(replacing: "max-changes: 4", by: "max-chances: 4")
    let run = try openhours("check", "plan.yaml", "--json", in: scratch.folder)
    #expect(run.code == 65)
    #expect(run.output.contains("did you mean max-changes?"))
  }
}

extension Scratch {
  /// Puts the Bremen plan into the folder, with its table changed by a replacement.
  func bremen(replacing old: String, by new: String, inTable: Bool) throws {
    try bremen()
    let table = try String(contentsOf: file("wishes.csv"), encoding: .utf8)
    try #require(table.contains(old))
    try table.replacingOccurrences(of: old, with: new)
      .write(to: file("wishes.csv"), atomically: true, encoding: .utf8)
  }
}
