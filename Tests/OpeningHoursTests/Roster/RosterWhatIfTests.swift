import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What-ifs about people and rosters, by flags and by scenarios.
struct RosterWhatIfTests {
  private let text =
    RosterSamplePlans.people + """
      rotation: { from: 2027-01-04 }
      roster: { rest: 11 h }
      scenarios:
        fewer: { without: boris, people: { anna: { hours: 20, leave: [week 3] } } }
        calm: { roster: { rest: 12 h, longest-run: 4 }, rotation: { weeks: 8 } }

      """

  private func roster(scenario: String? = nil, _ flags: String...) throws -> RosterPlan {
    let plan = try planFile(planText(RosterSamplePlans.groups + text))
      .plan(scenario: scenario, flags: flags.map(flag))
    return try #require(plan.roster)
  }

  @Test func `a flag adds to what somebody cannot, whatever the case of her name`() throws {
    let anna = try roster("--cannot anna:thu=8-10", "--cannot ANNA:fri").people[0]
    #expect(anna.name == "Anna")
    #expect(anna.available[Weekday.thursday.rawValue].map(\.short) == ["0-8", "10-16"])
    #expect(anna.available[Weekday.friday.rawValue].isEmpty)
  }

  @Test func `leave adds up by flags, and a scenario says it anew`() throws {
    let more = try roster("--leave anna:2027-01-14..2027-01-15").people[0]
    #expect(
      more.leave == [
        RosterDay(week: 1, day: .monday), RosterDay(week: 1, day: .thursday),
        RosterDay(week: 1, day: .friday),
      ])
    let other = try roster(scenario: "fewer").people[0]
    #expect(other.leave.map(\.week) == Array(repeating: 2, count: 7))
    #expect(other.minutes == 600)
  }

  @Test func `who is taken out is one fewer of her group`() throws {
    let plan = try planFile(planText(RosterSamplePlans.groups + text))
      .plan(flags: [flag("--without boris")])
    #expect(
      plan.roster?.people.map(\.name) == [
        "Anna", "full-time 2", "full-time 3", "Çağla", "Dmitri",
      ])
    #expect(plan.rules.people == ["full-time": 3, "students": 2])
    #expect(
      plan.differences.map(\.change) == [
        .rule(
          Rule(
            .team(.people(group: "full-time", 3)), origin: .wish,
            source: .flag("--without boris")), before: nil)
      ])
  }

  @Test func `the rest of a number goes up and down by flags, names stay`() throws {
    #expect(try roster("--staff students=+1").people.last?.name == "students 3")
    #expect(
      try roster("--staff full-time=-2").people.map(\.name).prefix(3) == ["Anna", "Boris", "Çağla"])
    #expect(try rosterProblems(text, "--staff full-time=-3").contains { $0.contains("2 names") })
  }

  @Test func `somebody new is one more of her group`() throws {
    let people = try roster("--person eda=students 6h").people
    #expect(people.last?.name == "eda")
    #expect(people.last?.minutes == 360)
  }

  @Test func `rules and weeks change by scenario and flag`() throws {
    let calm = try roster(scenario: "calm")
    #expect(calm.rules.map(\.statement) == [.rest(minutes: 720), .longestRun(days: 4)])
    #expect(calm.rules.map(\.origin) == [.wish, .wish])
    #expect(calm.rotation.weeks == 8)
    let flagged = try roster("--rest 10", "--weeks 2", "--fair wishes=sum")
    #expect(flagged.rules.map(\.statement) == [.rest(minutes: 600)])
    #expect(flagged.rules[0].source == .flag("--rest 10"))
    #expect(flagged.rotation.weeks == 2 && flagged.fairness == .sum)
  }

  @Test func `what changes is told once for each what-if`() throws {
    let plan = try planFile(planText(RosterSamplePlans.groups + text)).plan(
      flags: ["--cannot anna:mon-wed", "--rest 12", "--weeks 8"].map(flag))
    #expect(Set(plan.differences.map(\.source)).count == 3)
    #expect(plan.differences.map(\.change).suffix(2) == [.roster, .roster])
  }

  @Test(arguments: [
    ("--cannot ana:thu=16-", "unknown person \"ana\"; did you mean Anna?"),
    ("--without otto", "unknown person \"otto\""),
    ("--cannot thu=16-", "cannot needs a person and a time; write for example anna:thu=16-"),
    ("--leave anna", "leave needs a person and a time"),
    (
      "--leave anna:2028-01-01",
      "outside the rotation; the rotation runs from 2027-01-04 to 2027-01-31"
    ),
    ("--person eda", "person needs a name and a contract group"),
    ("--person eda=studnts", "which does not exist; did you mean students?"),
    ("--weeks 13", "a rotation of 13 weeks cannot be made"),
    ("--rest soon", "is not a length of time"),
    ("--without ,", "without names nobody"),
  ])
  func `a flag that cannot be meant is named`(_ typed: String, _ words: String) throws {
    do {
      _ = try roster(typed)
      Issue.record("nothing is wrong with \(typed)")
    } catch let error as InputErrors {
      #expect(error.description.hasPrefix(typed), "\(error)")
      #expect(error.description.contains(words), "\(error)")
    }
  }

  @Test(arguments: [
    ["--cannot anna:thu=8-10", "--cannot anna:mon"], ["--leave anna:2027-01-14..2027-01-15"],
    ["--without boris"], ["--person eda=students 6h"], ["--rest 12", "--weeks 8"],
    ["--free-weekends every second", "--hours band=4", "--hours account=8"],
    ["--free-days together=must", "--fair late=quota", "--in-a-row late=2", "--same-kind 3"],
    ["--cannot dmitri:mon=late", "--sundays-a-year 20", "--longest-run 4"],
    ["--free-weekends 2 of 4", "--open thu=9-20"],
  ])
  func `what proved good is pasted, and says the same`(_ typed: [String]) throws {
    let bytes = Array(planText(RosterSamplePlans.groups + text).utf8)
    let plan = try PlanFile(bytes: bytes, fileName: "plan.yaml").plan(flags: typed.map(flag))
    let saved = try plan.saved(as: "kept", in: bytes)
    let new = try PlanFile(bytes: Array(saved.fileText.utf8), fileName: "plan.yaml")
    let pasted = try new.plan(scenario: "kept")
    #expect(pasted.meaning == plan.meaning, "\(saved.text)")
  }
}
