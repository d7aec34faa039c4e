import OpeningHoursTables
import Testing

@testable import OpeningHours

/// People and rosters in files of their own beside the plan.
struct TeamFilesTests {
  /// A question about the sample groups, with files by their paths.
  private func question(
    _ more: String, _ files: [String: String], _ flags: String...
  ) throws -> PlanQuestion {
    let plan = planText(RosterSamplePlans.groups + more)
    let table = "hour,mon\n9-10,10\n"
    return try PlanQuestion(path: "lib/plan.yaml", flags: flags.map(flag)) { path, _ in
      Array((path == "lib/plan.yaml" ? plan : files[path] ?? table).utf8)
    }
  }

  private func problems(_ more: String, _ files: [String: String]) throws -> [String] {
    do {
      _ = try question(more, files)
      return []
    } catch let error as InputErrors {
      return error.diagnostics.map(\.description)
    }
  }

  private static let people = "people: { Anna: full-time, Bo: students }\n"

  @Test(arguments: [
    "Anna: { group: full-time, cannot: { thu: 16- } }\nBo: students\n",
    "people: { Anna: { group: full-time, cannot: { thu: 16- } }, Bo: students }\n",
  ])
  func `people stand in a file of their own`(_ text: String) throws {
    let asked = try question("people: team.yaml\n", ["lib/team.yaml": text], "--cannot bo:fri")
    let people = try #require(asked.plan.roster).people
    #expect(people.filter(\.isNamed).map(\.name) == ["Anna", "Bo"])
    #expect(
      people[0].source.description == "lib/team.yaml:\(text.hasPrefix("Anna") ? "1:9" : "1:19")")
    #expect(asked.plan.file.tables.map(\.path) == ["wishes.csv", "team.yaml"])
  }

  @Test func `what is wrong there is named by that file and line`() throws {
    let team = "Anna: full-time\nBo: { group: students, canot: fri }\n"
    let found = try problems("people: team.yaml\n", ["lib/team.yaml": team])
    #expect(
      found.contains { $0.hasPrefix("lib/team.yaml:2:24: unknown key \"canot\" of Bo") }, "\(found)"
    )
  }

  @Test(arguments: ["", "# nobody yet\n"])
  func `a file of people in which nobody stands is called that`(_ team: String) throws {
    let found = try problems("people: team.yaml\n", ["lib/team.yaml": team])
    #expect(
      found.contains {
        $0.hasPrefix("lib/team.yaml:1:1: the file of people has no keys; write for example  Anna:")
      }, "\(found)")
  }

  @Test func `stand-ins may stand beside the names`() throws {
    let team = "people: { Anna: full-time, Bo: students }\nstand-ins: { Carla: { reach: 50% } }\n"
    let asked = try question("people: team.yaml\n", ["lib/team.yaml": team])
    #expect(asked.plan.roster?.standIns.map(\.name) == ["Carla"])
  }

  @Test func `a what-if on people of another file can be pasted`() throws {
    let plan = planText(RosterSamplePlans.groups + "people: team.yaml\n")
    let asked = try question(
      "people: team.yaml\n", ["lib/team.yaml": "Anna: full-time\nBo: students\n"],
      "--cannot anna:thu=16-")
    let saved = try asked.plan.saved(as: "kept", in: Array(plan.utf8))
    #expect(saved.text.contains("people: { Anna: { cannot: { thu: 16-24 } } }"), "\(saved.text)")
  }

  @Test func `a plan asked before its people are known says so`() throws {
    let file = try planFile(planText(RosterSamplePlans.groups + "people: team.yaml\n"))
    #expect(throws: InputErrors.self) { try file.plan() }
  }

  private static let roster =
    "person,week,day,start,end,group\nanna,1,mon,9:00,17:00,x\nBo,4,sat,9:30,14,\n"

  @Test func `a roster to keep is read by its weeks`() throws {
    let asked = try question(
      Self.people + "roster: { keep: last.csv }\n", ["lib/last.csv": Self.roster])
    let kept = try #require(asked.plan.roster).previous
    #expect(kept.map(\.week) == [0, 3])
    #expect(kept.map(\.person) == [0, 4])
    #expect(kept.map(\.shift.span.short) == ["9-17", "9:30-14"])
    #expect(kept.map(\.shift.group) == [0, 1])
  }

  @Test func `of an earlier roster the last week is the one before`() throws {
    let asked = try question(
      Self.people + "roster: { history: last.csv }\n", ["lib/last.csv": Self.roster])
    let roster = try #require(asked.plan.roster)
    #expect(roster.history.map(\.week) == [-4, -1])
    #expect(!roster.rotation.isCyclic)
  }

  @Test func `weeks counted back and dates say when it was`() throws {
    let back = "person,week,day,start,end\nAnna,-1,fri,9,17\n"
    let dated = "date,person,start,end\n2027-01-01,Anna,9:00,17:00\n"
    for text in [back, dated] {
      let asked = try question(
        Self.people + "rotation: { from: 2027-01-04 }\nroster: { history: h.csv }\n",
        ["lib/h.csv": text])
      let history = try #require(asked.plan.roster).history
      #expect(history.map(\.day) == [RosterDay(week: -1, day: .friday)])
    }
  }

  @Test(arguments: [
    (
      "person,week,day,start,end\nAna,-1,fri,9,17",
      "h.csv:2:1: unknown person \"Ana\"; did you mean Anna?"
    ),
    (
      "person,week,day,start,end\nAnna,-1,fri,9:10,17",
      "h.csv:2:13: 9:10 is not on the quarter hour"
    ),
    (
      "person,week,day,start,end\nAnna,-1,fri,9,17\nAnna,1,fri,9,17",
      "h.csv:3:6: week 1 is not before"
    ),
    (
      "person,week,day,start,end\nAnna,0,fri,9,17",
      "week 0 is not before the rotation; a history ends"
    ),
    ("person,week,day,start,end\nAnna,-1,frday,9,17", "did you mean friday?"),
    ("person,week,day,start,end\nAnna,-1,fri,17,9", "ends before it begins"),
    ("person,week,day,start,end\nAnna,x,fri,9,17", "\"x\" is no week"),
    ("person,week,day,start,end\nAnna,99999999999999999999,fri,9,17", "is no week"),
    ("person,date,start,end\nAnna,2027-01-04,9,17", "2027-01-04 is not before the rotation"),
    ("person,date,start,end\nAnna,4.1.2027,9,17", "\"4.1.2027\" is no date"),
    ("persn,week,day,start,end\nAnna,-1,fri,9,17", "no heading person; is it \"persn\"?"),
    (
      "person,week,day,date,start,end\nAnna,-1,fri,2026-12-31,9,17",
      "h.csv:2:13: 2026-12-31 is a Thursday, and the day beside it Friday"
    ),
    (
      "person,week,day,start,end\nAnna,-1,fri,9,17\nAnna,-1,fri,16,20",
      "h.csv:3:1: Anna has another shift at the same time"
    ),
    ("", "is empty"),
  ])
  func `a history that does not fit is named with file and line`(
    _ text: String, _ words: String
  ) throws {
    let found = try problems(
      Self.people + "rotation: { from: 2027-01-04 }\nroster: { history: h.csv }\n",
      ["lib/h.csv": text])
    #expect(found.contains { $0.contains(words) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("lib/h.csv") }, "\(found)")
  }

  @Test func `dates need a rotation with one, and kept weeks are its own`() throws {
    let dated = "person,date,start,end\nAnna,2027-01-04,9,17\n"
    let found = try problems(Self.people + "roster: { keep: k.csv }\n", ["lib/k.csv": dated])
    #expect(
      found.contains { $0.contains("2027-01-04 is a date, and the rotation has none") }, "\(found)")
    let far = "person,week,day,start,end\nAnna,5,fri,9,17\n"
    let late = try problems(Self.people + "roster: { keep: k.csv }\n", ["lib/k.csv": far])
    #expect(
      late.contains { $0.contains("week 5 is not one of the rotation; its weeks are 1 to 4") },
      "\(late)")
  }
}
