import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Which hours a roster keeps, each person with her own absence, and where leave leaves too few.
struct RosterKeptTests {
  private let team = Team(groups: [ContractGroup(name: "staff", shiftMinutes: 60...600)])

  private func span(_ from: Int, _ to: Int) -> TimeSpan { TimeSpan(at(from), at(to)) ?? .wholeDay }

  private func person(
    _ name: String, absence: Int? = nil, skills: Set<String> = [], leave: [RosterDay] = [],
    available: [TimeSpan] = [.wholeDay]
  ) -> Person {
    Person(
      name: name, group: 0, minutes: 600, skills: skills,
      available: Weekday.allCases.map { _ in available }, leave: leave, absence: absence,
      source: .flag("people"))
  }

  /// Two weeks in which Monday is open from 9 to 13, with a morning's and a long shift.
  private func roster(_ people: [Person], _ worked: [(person: Int, week: Int, Int, Int)]) -> Roster
  {
    let problem = RosterProblem(
      team: team, rotation: Rotation(weeks: 2),
      shifts: [
        Shift(day: .monday, span: span(9, 11), group: 0),
        Shift(day: .monday, span: span(9, 13), group: 0),
      ], people: people, rules: [], schedule: Schedule([.monday: DayPlan([span(9, 13)])]))
    return Roster(
      problem: problem,
      assignments: worked.map {
        RosterAssignment(
          person: $0.person, week: $0.week,
          shift: Shift(day: .monday, span: span($0.2, $0.3), group: 0))
      }, unfilled: [], unfilledBound: 0, shortfall: 0, shortfallBound: 0, cost: 0, bound: 0,
      ending: .optimal)
  }

  private func kept(_ people: Int, skills: [String] = []) -> Kept {
    Kept(
      opensWith: [.init(days: Weekday.allCases, spans: [.wholeDay], people: people)],
      skills: skills, absence: Absence(general: 1000))
  }

  @Test func `each person is away as often as she is, and alone she is a single point`() throws {
    // Anna misses a fifth of her shifts, Boris a tenth as all do.
    let roster = roster(
      [person("Anna", absence: 2000), person("Boris")],
      [(0, 0, 9, 13), (1, 0, 9, 11), (1, 1, 9, 13), (0, 1, 9, 11)])
    let hours = RosterKept(of: roster, kept(1))
    // From 9 to 11 both must be away; from 11 to 13 Anna in the first week, Boris in the second.
    #expect(abs(hours.weeks[0].lostMinutes - (120 * 0.02 + 120 * 0.2)) < 1e-9)
    #expect(abs(hours.weeks[1].lostMinutes - (120 * 0.02 + 120 * 0.1)) < 1e-9)
    #expect(abs(hours.lostMinutes - (120 * 0.02 + 120 * 0.15)) < 1e-9)
    #expect(hours.openMinutes == 240)
    #expect(hours.singlePeople.map(\.person) == [0, 1])
    #expect(hours.singlePeople.map(\.minutes) == [120, 120])
    #expect(hours.worst?.week == 0 && hours.worst?.stretch.span == span(11, 13))
  }

  @Test func `a skill counts by who has it, not by the group`() throws {
    let roster = roster(
      [person("Anna", skills: ["loans"]), person("Boris")],
      [(0, 0, 9, 13), (1, 0, 9, 11), (1, 1, 9, 13), (0, 1, 9, 11)])
    let hours = RosterKept(of: roster, kept(1, skills: ["loans"]))
    #expect(abs(hours.weeks[0].lostMinutes - 240 * 0.1) < 1e-9)
    // In the second week nobody can lend from 11 on.
    #expect(abs(hours.weeks[1].lostMinutes - (120 * 0.1 + 120)) < 1e-9)
    #expect(hours.singlePeople.map(\.person) == [0])
    #expect(hours.singlePeople.map(\.minutes) == [240 + 120])
  }

  @Test func `a stand-in helps when she can come, as often as she can`() throws {
    let roster = roster([person("Anna")], [(0, 0, 9, 13), (0, 1, 9, 13)])
    let carla = StandIn(
      name: "Carla", available: Weekday.allCases.map { $0 == .monday ? [span(9, 11)] : [] },
      reachPermille: 600, source: .flag("stand-ins"))
    let hours = RosterKept(of: roster, kept(1), standIns: [carla])
    #expect(abs(hours.lostMinutes - 240 * 0.1) < 1e-9)
    #expect(
      abs(try #require(hours.standIns.first).lostMinutes - (120 * 0.1 * 0.4 + 120 * 0.1)) < 1e-9)
  }

  @Test func `leave that leaves too few is named with its week, its time and who is away`() throws {
    let away = [RosterDay(week: 1, day: .monday)]
    let people = [
      person("Anna"), person("Boris", leave: away),
      // She is away too, and could not have come.
      person("Carla", leave: away, available: [span(14, 20)]),
    ]
    let rules = [rule(.duty(.leastOnDuty([.monday], [span(9, 12)], 2)))]
    let found = roster(people, [(0, 0, 9, 13), (1, 0, 9, 13), (0, 1, 9, 13)]).leaveGaps(
      under: rules)
    #expect(
      found == [
        LeaveGap(week: 1, day: .monday, span: span(9, 12), onDuty: 1, needed: 2, away: [1])
      ])
    // The same shortage with everybody there is no matter of leave.
    let there = [person("Anna"), person("Boris")]
    #expect(roster(there, [(0, 0, 9, 13), (0, 1, 9, 13)]).leaveGaps(under: rules).isEmpty)
  }

  @Test func `a plan states how often a person is away`() throws {
    let kept = "kept: { opens-with: 1, absence: 5% }\n"
    let plan = try #require(
      try rosterPlan(
        kept
          + "people: { Anna: { group: full-time, absence: 8% }, Boris: full-time, Cem: students }\n"
      ))
    #expect(plan.people.prefix(2).map(\.absence) == [800, nil])
    let high = try rosterProblems(
      kept + "people: { Anna: { group: full-time, absence: 120% }, Cem: students }\n")
    #expect(high.count == 1 && high[0].contains("absence of 120% cannot be: it is from 0% to 90%"))
    let alone = try rosterProblems(
      "people: { Anna: { group: full-time, absence: 8% }, Cem: students }\n")
    #expect(
      alone.count == 1
        && alone[0].contains("absence of Anna says nothing while the plan has no kept"))
  }
}
