import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What becomes of a plan under a scenario and flags.
struct PlanResolutionTests {
  private let scenarios = """
    weekly-hours: 50
    max-changes: 4
    shortest-block: { daily: 3, sun: 4 }
    close: sun
    scenarios:
      sunday: { allow: { sun: 10-18 }, weekly-hours: +9, max-changes: 13 }
      longer: { extends: sunday, weekly-hours: +10%, shortest-block: { sat: 2 } }
      closed: { extends: sunday, close: sun }
    """

  private func errors(_ more: String, scenario: String? = nil, _ flags: String...) throws
    -> [String]
  {
    let file = try planFile(planText(more))
    let flags = try flags.map(flag)
    let error = #expect(throws: InputErrors.self) {
      try file.plan(scenario: scenario, flags: flags)
    }
    return try #require(error).diagnostics.map(\.description)
  }

  private func weekly(_ plan: Plan) -> [String] {
    plan.rules.map(\.name).filter { $0.hasSuffix("open hours a week") }
  }

  @Test func `a scenario replaces keys, and signed amounts are relative to the plan`() throws {
    let plan = try plan(scenarios, scenario: "sunday")
    #expect(weekly(plan) == ["at most 59 open hours a week"])
    #expect(plan.statedRules.contains("at most 13 hours a week differ from today"))
    #expect(plan.rules.first { $0.name.contains("59") }?.source.description == "plan.yaml:8:36")
  }

  @Test func `a scenario that extends another starts from it`() throws {
    let plan = try plan(scenarios, scenario: "longer")
    #expect(weekly(plan) == ["at most 64.9 open hours a week"])
    #expect(plan.statedRules.contains("at most 13 hours a week differ from today"))
  }

  @Test func `maps are merged by day`() throws {
    let names = try plan(scenarios, scenario: "longer").statedRules
    #expect(names.contains("Monday to Friday: open at least 3 h at a stretch"))
    #expect(names.contains("Saturday: open at least 2 h at a stretch"))
    #expect(names.contains("Sunday: open at least 4 h at a stretch"))
  }

  @Test func `flags go before the scenario and are relative to it`() throws {
    let plan = try plan(scenarios, scenario: "sunday", "--weekly-hours -1", "--max-changes 20")
    #expect(weekly(plan) == ["at most 58 open hours a week"])
    #expect(plan.statedRules.contains("at most 20 hours a week differ from today"))
    #expect(plan.statedSources.contains("--weekly-hours -1"))
  }

  @Test(arguments: ["--weekly-hours -50.5", "--weekly-hours -101%", "--max-changes -5"])
  func `more than there is cannot be taken away`(_ typed: String) throws {
    let said = try errors(scenarios, typed)
    #expect(said.count == 1 && said[0].contains("than there is"), "\(said)")
    #expect(
      try plan(scenarios, "--weekly-hours -50").rules.map(\.name).contains {
        $0.hasPrefix("at most 0 open hours")
      })
  }

  @Test func `allow lifts what is closed for its span alone`() throws {
    #expect(try plan(scenarios).statedRules.contains("Sunday is closed"))
    let names = try plan(scenarios, scenario: "sunday").statedRules
    #expect(names.contains("Sunday is closed 0-10, 18-24"))
    let all = try plan(scenarios, "--allow sun").statedRules
    #expect(!all.contains { $0.hasPrefix("Sunday is closed") })
  }

  @Test func `what is closed later is not lifted by what was allowed before`() throws {
    #expect(
      try plan(scenarios, scenario: "sunday", "--close sun").statedRules.contains(
        "Sunday is closed"))
    #expect(try plan(scenarios, scenario: "closed").statedRules.contains("Sunday is closed"))
    let both = try plan(scenarios, scenario: "closed", "--close sun", "--allow sun=10-12")
    #expect(both.statedRules.contains("Sunday is closed 0-10, 12-24"))
  }

  @Test func `the narrower of two flags wins in any order`() throws {
    for flags in [
      ["--min-staff 3", "--min-staff sat,sun=2"], ["--min-staff sat,sun=2", "--min-staff 3"],
    ] {
      #expect(try plan("", flags[0], flags[1]).staffing?.onDuty == [3, 3, 3, 3, 3, 2, 2])
    }
  }

  @Test func `a single-valued flag that stands twice is an error naming both`() throws {
    #expect(
      try errors("", "--weekly-hours 50", "--weekly-hours 51") == [
        "--weekly-hours 51: weekly-hours: stated twice; the other one is at --weekly-hours 50"
      ])
    #expect(
      try errors("min-staff: 3", "--min-staff sat=2", "--min-staff sat=3") == [
        "--min-staff sat=3: min-staff: Saturday stands twice; the other one is at --min-staff sat=2"
      ])
  }

  @Test func `flags that open and close add up, each under its own name`() throws {
    let plan = try plan("open: { thu: 16-18 }", "--open thu=9-12", "--open fri=9-12")
    #expect(
      plan.statedRules == [
        "Thursday is open at least 16-18", "Thursday is open at least 9-12",
        "Friday is open at least 9-12",
      ])
    #expect(plan.statedSources == ["plan.yaml:3:9", "--open thu=9-12", "--open fri=9-12"])
    #expect(plan.differences.map(\.source) == plan.rules[1...2].map(\.source))
  }

  @Test func `a flag that closes an hour opens none that the plan closes`() throws {
    let plan = try plan("close: { sat: 8-10, sun: 8-22 }", "--close sat=13-")
    #expect(
      plan.statedRules == [
        "Saturday is closed 8-10", "Saturday is closed 13-22", "Sunday is closed 8-22",
      ])
  }

  @Test func `a closure at noon leaves two blocks a day`() throws {
    let plan = try plan("", "--close tue=12-13", "--close wed=18-")
    let blocks = plan.rules.compactMap { rule in
      if case .day(.mostBlocks(let count), on: let days) = rule.statement {
        (days, count)
      } else {
        nil
      }
    }
    #expect(blocks.first { $0.0 == [.tuesday] }?.1 == 2)
    #expect(blocks.first { $0.0.contains(.wednesday) }?.1 == 1)
  }

  @Test func `a day fixed by a flag is no longer kept as today`() throws {
    let plan = try plan("keep: fri", "--exactly fri=9-12")
    #expect(plan.statedRules == ["Friday is open exactly 9-12"])
  }

  @Test func `an amount that has nothing to be relative to is an error`() throws {
    #expect(
      try errors("", "--max-changes +2") == [
        "--max-changes +2: max-changes has no value to be relative to; write a number of hours "
          + "without a sign"
      ])
    // Weekly hours are always relative to something: to today's where the plan has none.
    #expect(weekly(try plan("", "--weekly-hours +2")) == ["at most 46 open hours a week"])
  }

  @Test func `an unknown scenario is an error with a suggestion`() throws {
    #expect(
      try errors(scenarios, scenario: "sundy") == [
        "--scenario sundy: unknown scenario \"sundy\"; did you mean sunday?"
      ])
    #expect(
      try errors("", scenario: "a") == [
        "--scenario a: unknown scenario \"a\"; plan.yaml has no scenarios"
      ])
  }

  @Test func `every flag that cannot be read is told`() throws {
    let found = try errors("", "--open thu=9:20-12", "--late-days x", "--keep mo=9")
    #expect(found.count == 3)
    #expect(found[0].hasPrefix("--open thu=9:20-12: 9:20 is not on the 60-minute grid"))
  }

  @Test(arguments: [
    (["--open thu=9-20", "--close mon-thu=19-"], "--close mon-thu=19-", "Thursday 19-20"),
    (["--open sun", "--close sun"], "--close sun", "Sunday"),
    (["--exactly thu=9-20", "--keep thu"], "--keep thu", "Thursday 9-10"),
    (["--exactly thu=9-20", "--open thu=19-21"], "--exactly thu=9-20", "Thursday 20-21"),
    (["--exactly thu=closed", "--open thu"], "--exactly thu=closed", "Thursday"),
    (["--keep mon", "--close mon=17-"], "--keep mon", "Monday 17-18"),
  ])
  func `flags that contradict each other are told before anything is solved`(
    _ flags: [String], _ later: String, _ time: String
  ) throws {
    let earlier = try #require(flags.first { $0 != later })
    let file = try planFile(planText(""))
    let error = #expect(throws: InputErrors.self) {
      try file.plan(flags: flags.map(flag))
    }
    #expect(
      try #require(error).diagnostics.map(\.description) == [
        "\(later): contradicts \(earlier): \(time) cannot be open and closed; leave one of them out"
      ])
  }

  @Test(arguments: [
    ["--open thu=9-20", "--close mon-wed=19-"], ["--open sun", "--close sun=10-12"],
    ["--exactly thu=9-20", "--open thu=10-12"], ["--keep mon", "--open mon=10-12"],
    ["--close weekend", "--allow sun=10-18"], ["--exactly sun=closed", "--close sun"],
  ])
  func `flags that can hold together are left alone`(_ flags: [String]) throws {
    let file = try planFile(planText(""))
    #expect(throws: Never.self) { try file.plan(flags: flags.map(flag)) }
  }

  @Test func `a staff budget needs the people on duty`() throws {
    #expect(
      try errors("", "--staff-hours 200") == [
        "--staff-hours 200: staff hours need the people on duty while open; "
          + "add  min-staff: 3  to the plan, or --min-staff 3"
      ])
  }

  @Test func `differences say what the scenario and the flags change`() throws {
    let plan = try plan(
      scenarios, scenario: "sunday", "--min-staff 3", "--unasked estimate", "--preparation 30 min",
      "--late-days 1")
    let rules = plan.differences.compactMap { difference -> String? in
      guard case .rule(let rule, let before) = difference.change else { return nil }
      return "\(rule.name), before: \(before.map { "\($0)" } ?? "nothing")"
    }
    #expect(
      rules == [
        "at most 59 open hours a week, before: 3000",
        "at most 13 hours a week differ from today, before: 240",
        "at most 1 day closes after 19:00, before: nothing",
      ])
    let spans = try TimeText.spans("10-18", frame: .wholeDay)
    #expect(
      plan.differences.dropFirst(3).map(\.change) == [
        .mayBeOpen(.sunday, spans), .unasked(.estimate), .onDuty(Weekday.allCases, 3),
        .preparation(minutes: 30),
      ])
  }
}
