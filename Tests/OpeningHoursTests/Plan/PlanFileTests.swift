import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Each key of a plan in every spelling that is read.
struct PlanFileTests {
  @Test(arguments: [
    ("open: sun", "Sunday is open at some time"),
    ("open: thu=9-20", "Thursday is open at least 9-20"),
    ("open: [thu=9-20]", "Thursday is open at least 9-20"),
    ("open: { thu: 9-20 }", "Thursday is open at least 9-20"),
    ("open: { thu: [9-12, 14-20] }", "Thursday is open at least 9-12, 14-20"),
    ("open: { \"mon,wed\": 9–12+14–20 }", "Monday and Wednesday are open at least 9-12, 14-20"),
    ("open: { sun: }", "Sunday is open at some time"),
    ("open: { sun: ~ }", "Sunday is open at some time"),
    ("open:\n  thu: -18", "Thursday is open at least 8-18"),
    ("open:\n  thu: 13-", "Thursday is open at least 13-22"),
    ("close: weekend", "Saturday and Sunday are closed"),
    ("close: [sun, mon]", "Monday is closed"),
    ("close: sat=13-", "Saturday is closed 13-22"),
    ("close: { Sat: 13:00-14:00 }", "Saturday is closed 13-14"),
    ("keep: thu,fri", "Thursday stays as today (10-18)"),
    ("keep: Thursday", "Thursday stays as today (10-18)"),
    ("exactly: fri=10-19", "Friday is open exactly 10-19"),
    ("exactly: { sun: closed }", "Sunday is closed"), ("exactly: { sun: off }", "Sunday is closed"),
    ("weekly-hours: 50", "at most 50 open hours a week"),
    ("weekly-hours: { most: 50 }", "at most 50 open hours a week"),
    ("weekly-hours:\n  least: 40,5 h", "at least 40.5 open hours a week"),
    ("weekly-hours: +4", "at most 48 open hours a week"),
    ("weekly-hours: -50%", "at most 22 open hours a week"),
    ("max-changes: 1:30", "at most 1.5 hours a week differ from today"),
    ("max-changes: 90 min", "at most 1.5 hours a week differ from today"),
    ("max-changes: 1 hour", "at most 1 hour a week differ from today"),
    ("late-days: 1", "at most 1 day closes after 19:00"),
    ("late-days: { most: 0, after: 18:30 }", "no day closes after 18:30"),
    ("closed-days: { least: 1 }", "at least 1 closed day"),
    ("closed-days: most=0", "no day is closed"),
    ("distinct-days: 2", "at most 2 different timetables among the open days"),
    ("same-opening: weekdays", "Monday to Friday open at the same time"),
    ("shortest-block: 3", "Monday to Sunday: open at least 3 h at a stretch"),
    ("shortest-block: { daily: 08 }", "Monday to Sunday: open at least 8 h at a stretch"),
    ("longest-block: fri-mon=5.5", "Monday and Friday to Sunday: open at most 5.5 h at a stretch"),
    ("blocks-a-day: 2", "Monday to Sunday: at most 2 blocks a day"),
    (
      "shortest-closure: { daily: 1h }",
      "Monday to Sunday: a closure between blocks lasts at least 1 h"
    ),
    ("latest-close: { sat: 16 }", "Saturday closes by 16:00"),
    ("latest-close: daily=20:00", "Monday to Sunday close by 20:00"),
    ("longest-day: weekdays=9", "Monday to Friday: at most 9 open hours a day"),
    ("staff-hours: 200\nmin-staff: 3", "at most 200 staff hours a week"),
  ])
  func `a key is read in each spelling`(_ text: String, _ name: String) throws {
    #expect(try plan(text).statedRules.first == name)
  }

  @Test func `one value for the number of closed days fixes it`() throws {
    #expect(
      try plan("closed-days: 1").statedRules == ["at most 1 closed day", "at least 1 closed day"])
  }

  @Test func `a day of its own goes before a group of days`() throws {
    for text in [
      "shortest-block: { daily: 3, sun: 4 }", "shortest-block: { sun: 4, daily: 3 }",
      "shortest-block: [daily=3, weekend=5, sat=3, sun=4]",
    ] {
      let lengths = try plan(text).rules.compactMap { rule -> String? in
        if case .day(.shortestBlock, on: _) = rule.statement { rule.name } else { nil }
      }
      #expect(lengths.last == "Sunday: open at least 4 h at a stretch")
      #expect(!lengths.contains { $0.contains("5 h") || $0.hasPrefix("Monday to Sunday") })
    }
  }

  @Test func `staffing is read by day, with the work before and after`() throws {
    let staffing = try #require(
      try plan(
        "close: sun\nmin-staff: { weekdays: 3, sat: 2 }\npreparation: 30 min\nclosing-down: 0.25"
      )
      .staffing)
    #expect(staffing.onDuty == [3, 3, 3, 3, 3, 2, 0])
    #expect(staffing.preparationMinutes == 30)
    #expect(staffing.closingDownMinutes == 15)
  }

  @Test func `a flag's unasked can be pasted into the plan, beside the data or among the rules`()
    throws
  {
    #expect(try plan("unasked: estimate").unasked == .estimate)
    let beside = "today: Mo 9-12\ndemand: { wishes: a, unasked: estimate }\n"
    #expect(try planFile(beside).plan().unasked == .estimate)
    #expect(
      try problems(beside + "unasked: keep\n").first?.contains("unasked: stated twice") == true)
  }

  @Test func `what the plan does not state has defaults`() throws {
    let rules = try plan("library: Test").rules
    #expect(
      rules.map(\.name) == ["Monday to Sunday: one block a day", "at most 44 open hours a week"])
    #expect(
      rules.map(\.source.description) == ["default of blocks-a-day", "default of weekly-hours"])
  }

  @Test(arguments: [
    "{ mon: 9-12+14-18, sat: 10-13 }", "{ mon: \"9-12,14-18\", sat: 10:00-13:00 }",
    "{ mon: [9-12, 14-18], tue: closed, wed: off, thu: , sat: 10-13, sun: [] }",
    "\"Mo 09:00-12:00,14:00-18:00; Sa 10:00-13:00\"", "Mo 9-12,14-18; Sa 10-13",
  ])
  func `today is a map of days or OpenStreetMap's text`(_ today: String) throws {
    let file = try planFile(planText("", today: today))
    #expect(file.today == (try week("mon=9-12+14-18; sat=10-13")))
    // A day that is split today may be split tomorrow.
    let blocks = try file.plan().rules.compactMap { rule -> String? in
      if case .day(.mostBlocks, on: _) = rule.statement { rule.name } else { nil }
    }
    #expect(
      blocks == ["Monday: at most 2 blocks a day", "Tuesday to Sunday: one block a day"])
  }

  @Test func `the grid and the frame are read with their units`() throws {
    for text in ["grid: 30\nframe: 8:30-20", "grid: 30 min\nframe: \"08:30-20:00\""] {
      let file = try planFile(planText(text))
      #expect(file.grid.slotMinutes == 30)
      #expect(file.grid.frame.short == "8:30-20")
    }
  }

  @Test func `the source of a rule is its key's line and column`() throws {
    let plan = try plan(
      "close: sun\nshortest-block:\n  daily: 3\n  sun: 4\nopen: { thu: 9-20 }\nkeep: [mon, tue]")
    #expect(
      Set(plan.statedSources) == [
        "plan.yaml:3:1", "plan.yaml:5:3", "plan.yaml:6:3", "plan.yaml:7:9", "plan.yaml:8:8",
        "plan.yaml:8:13",
      ])
  }

  @Test func `origins are named by key; flags are wishes`() throws {
    let plan = try plan(
      "close: sun\nlate-days: 1\norigins: { close: law, late-days: agreement }", "--open thu=9-20")
    #expect(plan.rules.first { $0.name == "Sunday is closed" }?.origin == .law)
    #expect(plan.rules.first { $0.name.contains("closes after") }?.origin == .agreement)
    #expect(plan.rules.first { $0.name.hasPrefix("Thursday is") }?.origin == .wish)
  }

  @Test func `the demand names its table, sample and encoding`() throws {
    let file = try planFile(
      "today: Mo 9-12\ndemand:\n  wishes: 'a b.csv'\n  sample: 4.474\n  encoding: windows-1252\n")
    #expect(file.demand.wishes?.path == "a b.csv")
    #expect(file.demand.sample == 4474)
    #expect(file.demand.encoding == .windows1252)
    #expect(file.demand.wishes?.source.description == "plan.yaml:3:11")
  }

  @Test func `exact hours in two blocks need no other leave`() throws {
    let plan = try plan("grid: 60", "--exactly thu=9-12+14-18")
    #expect(plan.rules.map(\.name).contains("Thursday: at most 2 blocks a day"))
  }
}
