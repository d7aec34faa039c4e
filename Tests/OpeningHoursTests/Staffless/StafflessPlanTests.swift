import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// How a plan, its scenarios and flags speak of hours without staff.
struct StafflessPlanTests {
  private let states =
    "frame: 6-22\nstates: { staffless: { demand: 45%, allow: { weekdays: 6-22, sat: 8-16 }, age: 16 } }"

  private func hours(_ service: StafflessService?, beside week: String) throws -> String {
    let week = try Schedule(osm: week, source: .flag(""))
    return try #require(service).hours(beside: week).osm
  }

  @Test func `what is allowed and has no staff is open without`() throws {
    let plan = try plan(states)
    #expect(plan.staffless?.part == 4500)
    #expect(plan.staffless?.age == 16)
    #expect(
      try hours(
        plan.staffless, beside: "Mo 10:00-12:00,14:00-18:00; Sa 10:00-20:00; Su 10:00-12:00")
        == "Mo 06:00-10:00,12:00-14:00,18:00-22:00; Tu-Fr 06:00-22:00; Sa 08:00-10:00")
  }

  @Test func `where it must adjoin staff, stretches that touch none stay closed`() throws {
    let plan = try plan(
      states, "--staffless adjoins=full", "--staffless allow mon=6-8+9-11+12-22")
    #expect(
      try hours(plan.staffless, beside: "Mo 10:00-11:00,14:00-18:00; Sa 16:00-18:00")
        == "Mo 09:00-10:00,12:00-14:00,18:00-22:00; Sa 08:00-16:00")
  }

  @Test func `flags change a part each, and off takes all of it out`() throws {
    #expect(try plan(states, "--staffless demand=20%").staffless?.part == 2000)
    #expect(
      try plan(states, "--staffless demand=20%").staffless?.allowed[.saturday].short == "8-16")
    #expect(try plan(states, "--staffless off").staffless == nil)
    #expect(try plan(states, "--staffless off").differences.count == 1)
    let some = try plan(states, "--staffless allow sat=closed", "--staffless cost=12.50")
    #expect(some.staffless?.allowed[.saturday].isClosed == true)
    #expect(some.staffless?.centsAnHour == 1250)
    #expect(
      some.differences.map(\.source.description).sorted() == [
        "--staffless allow sat=closed", "--staffless cost=12.50",
      ])
  }

  @Test func `a map of parts has one for all others`() throws {
    let text = """
      today: "Mo-Fr 10:00-18:00"
      demand: { respondents: answers.csv }
      states: { staffless: { demand: { others: 30%, card: 90% }, allow: 8-20 } }
      """
    let service = try #require(try planFile(text).plan().staffless)
    #expect(service.part == 3000)
    #expect(service.segments.map(\.name) == ["card"] && service.segments[0].part == 9000)
  }

  @Test func `today's hours without staff lie beside those with staff`() throws {
    let plan = try plan(states, "--staffless today mon=8-20")
    #expect(plan.staffless?.today[.monday].short == "8-10, 18-20")
    #expect(plan.staffless?.today[.tuesday].isClosed == true)
  }

  @Test(arguments: [
    ("demand=120%", "\"120%\" is not the part of people who come without staff"),
    ("demand=45", "\"45\" is not the part of people who come without staff"),
    ("age=0", "\"0\" is not an age"), ("adjoins=door", "\"door\" is nothing that hours"),
    ("allow mon=5-7", "5-7 is outside the frame 6-22"), ("perhaps", "staffless needs parts"),
    ("most=3", "\"most\" is not a part of staffless"), ("age mon=16", "age is one for all times"),
    ("cost=-1", ""), ("demand students=60%", "the part of a segment needs rows of respondents"),
  ])
  func `what cannot be is refused`(_ text: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) {
      try plan(states, "--staffless \(text)")
    }
    #expect(try #require(error).diagnostics.contains { $0.description.contains(message) })
  }

  @Test(arguments: [
    ("{ demand: 45% }", "staffless does not say when"),
    ("{ allow: 8-20 }", "staffless does not say which part"),
  ])
  func `the part and the times must be said`(_ text: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) {
      try plan("states: { staffless: \(text) }")
    }
    #expect(try #require(error).diagnostics.contains { $0.description.contains(message) })
  }

  @Test func `an unknown state and a key at the wrong place are told`() throws {
    #expect(
      try problems(planText("states: { reduced: { demand: 45% } }"))[0]
        .contains("unknown key \"reduced\" in states"))
    #expect(
      try problems(planText("staffless: { demand: 45% }"))[0].contains("under states"))
  }

  @Test func `a scenario is saved as flags asked it`() throws {
    let file = try planFile(planText(states))
    let flags = try [
      flag("--staffless demand=20%"), flag("--staffless allow sat=9-12"),
      flag("--staffless adjoins=full"),
    ]
    let entries = try file.entries(scenario: nil, flags: flags)
    let text =
      planText(states) + "scenarios:\n  saved:\n"
      + entries.map { "    \($0.key): \($0.value.flow)\n" }.joined()
    let saved = try planFile(text).plan(scenario: "saved")
    #expect(saved.staffless?.elsewhere == (try file.plan(flags: flags)).staffless?.elsewhere)
    let off = try file.entries(scenario: nil, flags: [flag("--staffless off")])
    #expect(off.map(\.key) == ["states"])
    #expect(off[0].value.flow.contains("off"))
  }
}
