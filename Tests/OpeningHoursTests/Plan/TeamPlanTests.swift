import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Teams as plan files and flags state them.
struct TeamPlanTests {
  static let base = """
    close: sun
    groups:
      full-time: { people: 4, hours: 39, shift: 4-9.5, skills: [librarian], cost: 30 }
      students: { people: 3, hours: 10, shift: 3-5, cost: 15.50, present: { weekdays: 15-22 } }
    min-staff: { weekdays: 3, sat: 4, "weekdays 18-22": 2 }
    """

  private func errors(_ more: String, _ flags: String...) throws -> [String] {
    do {
      _ = try planFile(planText(more)).plan(flags: flags.map(flag))
      return []
    } catch let error as InputErrors {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func `groups become a team, their limits rules`() throws {
    let plan = try plan(Self.base)
    let team = try #require(plan.team)
    #expect(team.groups.map(\.name) == ["full-time", "students"])
    #expect(team.groups[0].shiftMinutes == 240...570)
    #expect(team.groups[1].presence[0].map(\.short) == ["15-22"])
    #expect(team.groups[1].presence[5].isEmpty)
    #expect(team.groups[1].centsAnHour == 1550)
    #expect(plan.staffing == nil)
    #expect(
      plan.statedRules.suffix(7) == [
        "Monday to Friday 8-18: at least 3 on duty while open",
        "Monday to Friday 18-22: at least 2 on duty while open",
        "Saturday: at least 4 on duty while open",
        "full-time: 4 people", "full-time: each at most 39 h a week",
        "students: 3 people", "students: each at most 10 h a week",
      ])
    // What nobody wrote is a default of the key that changes it.
    let defaults = plan.rules.filter {
      if case .team(.contractShifts) = $0.statement { true } else { false }
    }
    #expect(defaults.map(\.source) == Array(repeating: .standard(key: "most-shifts"), count: 2))
  }

  @Test(arguments: [
    ("", 19 * 60), ("closing-down: 30 min", 19 * 60 + 30), ("late-shift: \"19:15\"", 19 * 60 + 15),
    ("late-days: { most: 1, after: \"18:00\" }\nclosing-down: 45 min", 18 * 60 + 45),
    ("late-days: { most: 1, after: \"23:00\" }\nclosing-down: 2", 24 * 60),
    ("late-days: { most: 1, after: \"18:00\" }\nlate-shift: \"20:00\"\nclosing-down: 1", 20 * 60),
  ])
  func `closing down after an ordinary closing makes no shift late`(
    _ more: String, _ minutes: Int
  ) throws {
    let team = try #require(try plan(Self.base + "\n" + more).team)
    #expect(team.lateAfter.minutes == minutes)
  }

  @Test(arguments: [
    ("--staff full-time=+1", "full-time: 5 people"),
    ("--staff full-time=6", "full-time: 6 people"),
    ("--group volunteers=3x10h", "volunteers: each at most 10 h a week"),
    ("--group agency=2x8h@42", "agency: 2 people"),
    ("--min-staff sat=2", "Saturday: at least 2 on duty while open"),
    ("--min-staff sat 10-12=5", "Saturday 10-12: at least 5 on duty while open"),
    ("--skill librarian=1", "at least 1 librarian on duty while open"),
    ("--budget 5200", "staff costs at most 5,200 a week"),
    ("--staff-hours 200", "at most 200 staff hours a week"),
    (
      "--duties sat=1/2",
      "students: each at most 0.5 Saturday duties a week on average"
    ),
    ("--longest-work 8", "no one works more than 8 h a day"),
    ("--preparation 30min", "Monday to Friday: 3 on duty 30 min before opening"),
  ])
  func `a flag about the team is a rule`(_ typed: String, _ name: String) throws {
    let names = try plan(Self.base, typed).rules.map(\.name)
    #expect(names.contains(name), "\(names)")
  }

  @Test(arguments: [
    ("--staff full-tme=+1", "there is no group \"full-tme\"; did you mean full-time?"),
    ("--staff full-time=some", "\"some\" is not a number of people"),
    ("--staff full-time=-99", "takes more away from full-time than there is"),
    ("--staff full-time=-4", "the group full-time has no one; give it a person, or take it out"),
    ("--group volunteers=many", "\"many\" is not people and hours"),
    ("--skill libarian=1", "no group has the skill \"libarian\"; did you mean librarian?"),
    ("--supplement sat 13-13=20%", "the window 13-13 has no length"),
    ("--supplement daily 21-6=20%", "runs over midnight; write two, 21-24 and 0-6"),
    ("--supplement sun=0.25", "\"0.25\" is not a percentage"),
    ("--duties sta=1", "\"sta\" is not a kind of duty; did you mean sat?"),
    ("--duties sat=9", "\"9\" is not a number of duties a week"),
    ("--breaks coverd", "did you mean covered?"),
    ("--visits-per-person 25", "visits-per-person needs the objective visits"),
    ("--budget lots", "\"lots\" is not an amount of money"),
    ("--budget +5", "budget has no value to be relative to; write an amount without a sign"),
  ])
  func `what is wrong with a flag about the team is told with a hint`(
    _ typed: String, _ message: String
  ) throws {
    let found = try errors(Self.base, typed)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test(arguments: [
    ("a: { people: 0, hours: 39 }", "plan.yaml:4:8: the group a has no one"),
    ("a: { hours: 39 }", "4:8: the group a does not say how many people it has"),
    ("a: { people: 2 }", "the group a does not say how many hours a week each works"),
    ("a: { people: 2, hours: full }", "works full time, which is not stated"),
    (
      "a: { people: 2, hours: 39, shift: 15-16 }",
      "4:30: the group a has shifts of 15 h, longer than the day 8-22"
    ),
    ("a: { people: 2, hours: 39, shift: 9-4 }", "shifts of 9-4 hours cannot be"),
    ("a: { people: 2, hours: 39, shift: 4-30 }", "a shift of 30 h is longer than a day"),
    (
      "a: { people: 2, hours: 39, present: { mon: 10-12 } }",
      "the group a is never present for as long as a shift"
    ),
    (
      "a: { people: 2, hours: 39, shifts: { early: 8-15:30, morning: 8-15:30 } }",
      "the shifts early and morning are the same"
    ),
    ("a: { people: 2, hours: 39, shifts: { early: 8-15:20 } }", "is not on the quarter hour"),
    ("a: { peple: 2 }", "unknown key \"peple\" of the group a; did you mean people?"),
    ("a: { people: 2, hours: 39, shifts-a-day: 0 }", "\"0\" is not a number of shifts a day"),
    ("a: { people: 2, hours: 39, share: 2 }", "\"2\" is not a share of the hours"),
    ("a: { people: 2, hours: 39, duties: { sunday: 1 } }", "is not a kind of duty"),
  ])
  func `what is wrong with a group is told with its place`(
    _ group: String, _ message: String
  ) throws {
    let found = try errors("groups:\n  \(group)\nmin-staff: 1")
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test(arguments: [
    ("visits-per-person: 25", "visits-per-person needs contract groups"),
    ("min-staff: { \"sat 9-12\": 2, daily: 1 }", "min-staff by time of day needs contract groups"),
    ("budget: 5000", "budget needs contract groups"),
    ("rules: de-tvod", "unknown collection of rules \"de-tvod\"; did you mean de-tvoed?"),
    (
      "groups: { a: { people: 2, hours: 39 } }\nmin-staff: { sat: 1 }",
      "min-staff says nothing about Monday to Friday and Sunday"
    ),
    (
      "groups: { a: { people: 2, hours: 39 } }\nmin-staff: 1\nbudget: 9000",
      "a budget needs the cost of an hour of a"
    ),
  ])
  func `what does not go together is refused`(_ text: String, _ message: String) throws {
    let found = try errors(text)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func `a collection of rules stands below the plan and names its sources`() throws {
    let plan = try plan("rules: [de-tvoed, de-nrw-sunday]\n" + Self.base + "\nlongest-work: 9")
    let names = plan.rules.map { "\($0.name) [\($0.origin.rawValue)]" }
    #expect(names.contains("no one works more than 9 h a day [house]"))
    #expect(names.contains("Sunday: at most 6 open hours a day [law]"))
    #expect(plan.team?.breaks.steps.map(\.minutes) == [30, 45])
    #expect(plan.team?.supplements.count == 7 * 2 + 2)
    let sunday = try #require(plan.rules.first { $0.name.hasPrefix("Sunday: at most 6") })
    #expect(sunday.source.description.contains("Bibliotheksstärkungsgesetz"))
    #expect(plan.differences.isEmpty)
  }

  @Test func `a scenario changes a group and leaves the rest of it`() throws {
    let text = Self.base + "\nscenarios: { fewer: { groups: { full-time: { people: -1 } } } }"
    let fewer = try plan(text, scenario: "fewer")
    #expect(fewer.rules.people == ["full-time": 3, "students": 3])
    #expect(fewer.team?.groups[0].shiftMinutes == 240...570)
    guard case .rule(let rule, before: nil)? = fewer.differences.first?.change else {
      Issue.record("the group is no difference")
      return
    }
    #expect(rule.name == "full-time: 3 people")
  }
}
