import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Each kind of rule can be stated in a plan, under the key that the rule names.
struct StatedRuleTests {
  private static let team =
    "groups: { a: { people: 3, hours: 20, most-shifts: 4, shifts-a-day: 2, skills: [x], cost: 20 } }\n"
    + "min-staff: 1\n"

  /// What a plan says; nothing for what no plan states.
  private func text(_ kind: DayRule.Kind) -> String? {
    switch kind {
    case .open: "open: { thu: 9-20 }"
    case .openAtSomeTime: "open: sun"
    case .closed: "close: sun"
    case .exactly: "exactly: { mon: 9-12 }"
    // The table of wishes decides of which hours that is.
    case .keepsUnknown: nil
    case .shortestBlock: "shortest-block: 3"
    case .longestBlock: "longest-block: 8"
    case .mostBlocks: "blocks-a-day: 2"
    case .shortestClosure: "shortest-closure: 1"
    case .latestClose: "latest-close: 20"
    case .longestDay: "longest-day: 10"
    }
  }

  private func text(_ kind: WeekRule.Kind) -> String? {
    switch kind {
    case .mostWeekly: "weekly-hours: 50"
    case .leastWeekly: "weekly-hours: { least: 40, most: 50 }"
    case .mostChanged: "max-changes: 8"
    case .mostLateDays: "late-days: 2"
    case .mostClosedDays: "closed-days: { most: 2 }"
    case .leastClosedDays: "closed-days: { least: 1 }"
    case .mostDistinctDays: "distinct-days: 3"
    case .sameOpening: "same-opening: weekdays"
    case .mostStaff: "min-staff: 2\nstaff-hours: 120"
    // Of the team's tables, which are not read here; see StaffWishesTests.
    case .leastStaffWishes: nil
    // A search for other weeks asks for it.
    case .leastDifference: nil
    }
  }

  private func text(_ kind: DutyRule.Kind) -> String {
    switch kind {
    case .leastOnDuty: ""
    case .onDutyByVisits: "visits-per-person: 25\nobjective: visits"
    case .leastSkilled: "skill: { x: 1 }"
    case .preparation: "preparation: 30 min"
    case .closingDown: "closing-down: 30 min"
    case .leastKept: "kept: { opens-with: 1, absence: 5%, at-least: 99% }"
    case .leastKeptOverWeek: "kept: { opens-with: 1, absence: 5%, at-least: 99%, over: week }"
    }
  }

  private func text(_ kind: TeamRule.Kind) -> String? {
    switch kind {
    case .people, .contractHours, .contractShifts, .dailyShifts: ""
    case .fewerTimes: "people: { A: { group: a, cannot: mon } }"
    case .hoursTogether: "people: { A: { group: a, hours: 10 } }"
    case .shiftsTogether: "people: { A: { group: a, most-days: 1 } }"
    case .weekends: "roster: { free-weekends: every second }"
    // A roster teaches it.
    case .shiftsOver: nil
    case .mostDuties: "duties: { sat: 1/3 }"
    case .longestWork: "longest-work: 8"
    case .mostPaid: "staff-hours: 60"
    case .mostCost: "budget: 5000"
    case .mostBurden: "burden: { most: 10 }"
    }
  }

  private func statements(_ text: String) throws -> [Rule.Statement] {
    let demand = "demand: { wishes: wishes.csv, visits: visits.csv, sample: 100, conversion: 0.1 }"
    let plan = "today: \"Mo-Fr 10:00-18:00\"\n\(demand)\nobjective: wishes\n\(text)\n"
    let file = try planFile(
      text.contains("objective:") ? plan.replacing("objective: wishes\n", with: "") : plan)
    return try file.plan().rules.filter {
      if case .standard = $0.source { false } else { true }
    }.map(\.statement)
  }

  @Test(arguments: DayRule.Kind.allCases)
  func `a plan states each kind of day rule`(_ kind: DayRule.Kind) throws {
    guard let text = text(kind) else { return }
    let found = try statements(text).first {
      if case .day(let rule, _) = $0 { rule.kind == kind } else { false }
    }
    #expect(try text.contains(#require(found?.key).rawValue))
  }

  @Test(arguments: WeekRule.Kind.allCases)
  func `a plan states each kind of week rule`(_ kind: WeekRule.Kind) throws {
    guard let text = text(kind) else { return }
    let found = try statements(text).first {
      if case .week(let rule) = $0 { rule.kind == kind } else { false }
    }
    #expect(try text.contains(#require(found?.key).rawValue))
  }

  @Test(arguments: DutyRule.Kind.allCases)
  func `a plan states each kind of rule about duty`(_ kind: DutyRule.Kind) throws {
    let text = Self.team + text(kind)
    let found = try statements(text).first {
      if case .duty(let rule) = $0 { rule.kind == kind } else { false }
    }
    #expect(try text.contains(#require(found?.key).rawValue))
  }

  @Test func `what a group leaves open is a default, with the key that changes it`() throws {
    let group = "groups: { a: { people: 3, hours: 20, shifts-a-day: 2 } }\nmin-staff: 1\n"
    let demand = "demand: { wishes: wishes.csv, sample: 100 }\n"
    let file = try planFile("today: \"Mo-Fr 10:00-18:00\"\n" + demand + group)
    let sources = try file.plan().rules.reduce(into: [Rule.Statement: String]()) {
      $0[$1.statement] = $1.source.description
    }
    #expect(sources[.team(.contractShifts(group: "a", 5))] == "default of most-shifts")
    let stated = try #require(sources[.team(.dailyShifts(group: "a", 2))])
    #expect(stated.hasPrefix("plan.yaml:3:"))
  }

  @Test(arguments: TeamRule.Kind.allCases)
  func `a plan states each kind of rule about a team`(_ kind: TeamRule.Kind) throws {
    guard let text = text(kind).map({ Self.team + $0 }) else { return }
    let found = try statements(text).first {
      if case .team(let rule) = $0 { rule.kind == kind } else { false }
    }
    #expect(found?.key != nil)
  }

  @Test
  func `more on duty than there are people keeps the day closed, and repairs say what would help`()
    throws
  {
    let plan = try plan(
      "groups: { a: { people: 3, hours: 20 } }\nmin-staff: { mon-sat: 1, sun: 4 }",
      "--open sun=10-13")
    let grid = plan.grid
    let problem = Problem(plan: plan, demand: demand(grid) { _, _ in 1 })
    let conflict = try #require(try problem.conflict())
    let loosened = conflict.repairs.flatMap(\.changes).map(\.loosened)
    #expect(loosened.contains(.team(.people(group: "a", 4))), "\(loosened)")
    #expect(
      loosened.contains(.duty(.leastOnDuty([.sunday], [.wholeDay], 3))), "\(loosened)")
  }

  @Test(arguments: [
    ("{ \"sat 10-12\": 2 }", ["Saturday 10-12: at least 2 on duty while open"]),
    (
      "{ \"mon-fri 17-20\": 2 }", ["Monday to Friday 17-20: at least 2 on duty while open"]
    ),
    (
      "{ \"sun 10-12\": 5 }", ["Sunday 10-12: at least 5 on duty while open"]
    ),
  ])
  func `a minimum for one window alone is enough, and one person otherwise`(
    _ minima: String, _ stated: [String]
  ) throws {
    let plan = try plan("groups: { a: { people: 3, hours: 20 } }\nmin-staff: \(minima)")
    let names = plan.rules.aboutDuty.map(\.name)
    #expect(names.filter { stated.contains($0) } == stated)
    #expect(names.contains { $0.hasSuffix("at least 1 on duty while open") })
    #expect(plan.statedRules.filter { $0.contains("on duty") } == stated)
  }
}
