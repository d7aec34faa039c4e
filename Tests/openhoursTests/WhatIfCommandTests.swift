import Foundation
import Testing

/// Questions about many weeks, as a user would ask them.
@Suite struct WhatIfCommandTests {
  let bremen = "data/bremen/plan.yaml"
  let staffed = "data/staffed-weeks/loose.yaml"

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try openhours(arguments + ["--json"])
    #expect(run.code == 0, "\(run.messages)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `compare shows today, a scenario and the best side by side`() throws {
    let run = try openhours("compare", bremen, "today", "thursday", "best")
    #expect(run.code == 0 && run.messages.isEmpty)
    #expect(run.output.contains("Gained and given up against today"))
    let object = try json(["compare", staffed, "today", "best"])
    let scenarios = try #require(object["scenarios"] as? [[String: Any]])
    #expect(scenarios.map { $0["name"] as? String } == ["today", "best"])
    #expect(scenarios.allSatisfy { $0["staff_hours"] is Double })
  }

  @Test(arguments: ["thu=19-20", "sun", "sat=16-17"])
  func `explain answers in four sentences`(_ when: String) throws {
    let run = try openhours("explain", bremen, when)
    #expect(run.code == 0 && run.messages.isEmpty)
    let object = try json(["explain", bremen, when])
    #expect((object["sentences"] as? [String])?.count == 4)
  }

  @Test func `explain knows what a team can do`() throws {
    let object = try json(["explain", staffed, "sat=19:30-20:30"])
    let price = try #require(object["price"] as? [String: Any])
    #expect(price["extra_staff_hours"] is Double)
  }

  @Test func `prices lists all 98 hours of Bremen`() throws {
    let object = try json(["prices", bremen])
    #expect((object["prices"] as? [Any])?.count == 98)
    #expect(object["complete"] as? Bool == true)
  }

  @Test func `sweep answers for each value, as text, table and JSON`() throws {
    let run = try openhours("sweep", bremen, "max-changes=0..12")
    #expect(run.code == 0 && run.output.contains("The plan’s own value is 4"))
    let object = try json(["sweep", bremen, "max-changes=0..12"])
    #expect((object["points"] as? [Any])?.count == 13)
    #expect(object["plan_value"] as? String == "4")
    #expect(object["worth_without_limit"] as? Double == 1227.912)
    let table = try openhours("sweep", staffed, "staff-hours=210..230:10", "--csv")
    #expect(table.output.split(separator: "\n").count == 4)
    let front = try openhours("sweep", bremen, "max-changes", "--front")
    #expect(front.code == 0 && front.output.contains("No point shown can be bettered"))
  }

  @Test func `one job and two give the same bytes`() throws {
    for question in [
      ["prices", bremen, "--all"], ["sweep", bremen, "weekly-hours=46..54"],
      ["compare", bremen, "today", "thursday", "sunday"], ["propose", bremen, "--json"],
      ["explain", staffed, "mon=20:30-21:30"],
    ] {
      let runs = try ["1", "2"].map { try openhours(question + ["--jobs", $0]) }
      #expect(runs[0].output == runs[1].output && !runs[0].output.isEmpty, "\(question)")
    }
  }

  @Test func `no line of these answers is wider than 80 columns`() throws {
    for question in [
      ["prices", bremen], ["prices", bremen, "--all"], ["compare", bremen, "today", "sunday"],
      ["sweep", bremen, "max-changes=0..12"], ["sweep", bremen, "weekly-hours", "--front"],
      ["explain", bremen, "sun"],
    ] {
      let run = try openhours(question, environment: ["COLUMNS": "200"])
      for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test(arguments: [
    (["compare", "data/bremen/plan.yaml", "today", "thursdy"], "did you mean thursday?"),
    (["propose", "data/bremen/plan.yaml", "--scenario", "sundy"], "did you mean sunday?"),
    (["sweep", "data/bremen/plan.yaml", "max-changes=4..0"], "runs backwards"),
    (["sweep", "data/bremen/plan.yaml", "max-changes="], "max-changes="),
    (["sweep", "data/bremen/plan.yaml", "max-changes=0..4:0"], "is not above 0"),
    (["sweep", "data/bremen/plan.yaml", "max-changes=0..10000"], "--yes"),
    (["sweep", "data/bremen/plan.yaml", "max-changes=0..4", "--max-changes", "3"], "is swept"),
    (["explain", "data/bremen/plan.yaml", "thu=9:17-10"], "60"),
    (["explain", "data/bremen/plan.yaml", "someday"], "someday"),
    (["sweep", "data/bremen/plan.yaml", "close", "--front"], "--front"),
    (["propose", "data/bremen/plan.yaml", "--exactly", "thu=9-20", "--keep", "thu"], "thu"),
  ])
  func `what cannot be asked is told before anything is solved`(
    _ question: [String], _ message: String
  ) throws {
    let run = try openhours(question)
    #expect(run.code == 64 || run.code == 65, "\(run.code) \(run.output)")
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.output.isEmpty)
  }

  @Test func `scenarios that extend each other in a circle are told with both places`() throws {
    let scratch = try Scratch()
    try scratch.bremen(
      replacing: "scenarios:\n",
      by: "scenarios:\n  one: { extends: two }\n  two: { extends: one }\n")
    let run = try openhours("propose", "plan.yaml", "--scenario", "one", in: scratch.folder)
    #expect(run.code == 65)
    let places = run.messages.matches(of: /plan\.yaml:[0-9]+:[0-9]+/).map { String($0.0) }
    #expect(Set(places).count == 2, "\(run.messages)")
  }

  @Test func `a scenario that has no answer keeps its column`() throws {
    let scratch = try Scratch()
    try scratch.bremen(
      replacing: "scenarios:\n",
      by: "scenarios:\n  never: { open: { sun: 10-12 } }\n")
    let run = try openhours("compare", "plan.yaml", "today", "never", in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.output.contains("never"))
    #expect(run.output.contains("Sunday is closed"))
  }
}
