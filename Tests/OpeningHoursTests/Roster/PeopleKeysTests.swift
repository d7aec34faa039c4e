import OpeningHoursTables
import Testing

@testable import OpeningHours

/// People as plan files state them by name.
struct PeopleKeysTests {
  private func people(_ more: String = RosterSamplePlans.people) throws -> [Person] {
    try #require(try rosterPlan(more)).people
  }

  @Test func `people by name come first in their group, then those by number`() throws {
    let people = try people()
    #expect(
      people.map(\.name) == ["Anna", "Boris", "full-time 3", "full-time 4", "Çağla", "Dmitri"])
    #expect(people.map(\.isNamed) == [true, true, false, false, true, true])
    #expect(people.map(\.group) == [0, 0, 0, 0, 1, 1])
    // Hours are of the contract, of which the group's share is for public service.
    #expect(people.map(\.minutes) == [1200, 900, 1200, 1200, 540, 480])
    #expect(people[0].source.description == "plan.yaml:10:11")
    #expect(people[2].source.description == "plan.yaml:5:16")
  }

  @Test func `what is said of a person is hers, and the rest is her group's`() throws {
    let people = try people()
    let anna = people[0]
    #expect(anna.available[Weekday.thursday.rawValue].map(\.short) == ["0-16"])
    #expect(anna.available[Weekday.wednesday.rawValue].isEmpty)
    #expect(anna.available[Weekday.monday.rawValue] == [.wholeDay])
    #expect(anna.leave == [RosterDay(week: 1, day: .monday)])
    #expect(anna.skills == ["librarian"])
    #expect(anna.mostDays == 5)
    #expect(people[1].skills == ["librarian", "music"])
    #expect(people[1].available.map(\.count) == [1, 0, 0, 1, 1, 0, 0])
    #expect(people[4].mostDays == 3)
    #expect(people[4].available[0].map(\.short) == ["15-21"])
    #expect(people[5].mostDays == 2)
    #expect(people[5].available.map(\.count) == [1, 1, 1, 1, 0, 1, 0])
    #expect(people[5].available[0].map(\.short) == ["15-18"])
  }

  @Test func `late is after the late hour, early before noon, and a day alone all of it`() throws {
    let wishes = try people()[0].wishes
    #expect(wishes.map(\.grade) == [.ratherNot, .want, .ratherNot])
    #expect(wishes.map(\.day) == [.monday, .tuesday, .saturday])
    #expect(wishes.map(\.span.short) == ["18-24", "0-12", "0-24"])
    #expect(wishes.allSatisfy { $0.weight == 2 })
  }

  @Test func `a group without a number has as many people as names`() throws {
    let plan = try plan(RosterSamplePlans.groups + RosterSamplePlans.people)
    #expect(plan.rules.people == ["full-time": 4, "students": 2])
    let rule = plan.rules.first { $0.statement == .team(.people(group: "students", 2)) }
    #expect(rule?.source.description == "plan.yaml:6:15")
  }

  @Test func `a plan that names nobody has no roster, and one with a rotation has`() throws {
    let groups = "groups: { a: { people: 2, hours: 20 } }\nmin-staff: 1\n"
    #expect(try plan(groups).roster == nil)
    #expect(try plan(groups + "rules: de-tvoed").roster == nil)
    let plan = try #require(try plan(groups + "rotation: { weeks: 6 }").roster)
    #expect(plan.people.map(\.name) == ["a 1", "a 2"])
    #expect(plan.rotation == Rotation(weeks: 6))
  }

  @Test(arguments: [
    ("Anna: full-time\n  ANNA: students", "two people are called ANNA, in capitals or not"),
    (
      "Anna: full-tme", "Anna is in the group \"full-tme\", which does not exist; did you mean full"
    ),
    ("Anna: { hours: 30 }", "Anna has no contract group; add  group: full-time"),
    (
      "Anna: { group: full-time, canot: wed }",
      "unknown key \"canot\" of Anna; did you mean cannot?"
    ),
    ("Anna: { group: full-time, want: wed }", "write  wishes: { want: ... }"),
    ("Anna: { group: full-time, hours: 0 }", "nobody works 0 hours a week"),
    ("Anna: { group: full-time, hours: 99999 }", "nobody works 99999 hours a week"),
    ("Anna: { group: full-time, hours: 90071992547409 }", "is not a length of time"),
    ("Anna: { group: full-time, most-days: 8 }", "\"8\" is not a number of days a week"),
    ("Anna: { group: full-time, cannot: { thr: 16- } }", "did you mean thu?"),
    ("Anna: { group: full-time, cannot: { thu: 16-12 } }", "ends before it begins"),
    ("Anna: { group: full-time, leave: week 5 }", "week 5, is outside the rotation; the rotation"),
    ("Anna: { group: full-time, leave: 2027-01-11 }", "has a date and the rotation has none"),
    ("Anna: { group: full-time, leave: soon }", "\"soon\" is no time of leave; write 2027-01-11.."),
    ("Anna: { group: full-time, leave: 2027-02-11..2027-01-11 }", "ends before it begins"),
    ("Anna: { group: full-time, wishes: { want: sun } }", "Anna wishes for Sunday, which is never"),
    ("Anna: { group: full-time, wishes: { like: sat } }", "unknown key \"like\" in the wishes of"),
    ("Anna: { group: full-time, wishes: { cannot: sat } }", "cannot stands beside wishes"),
    (
      "Anna: { group: full-time, can: { mon: 9-13, tue: 9-14 } }",
      "works 20 h a week, and at most 9 h fit on the days and times on which she can"
    ),
    ("Anna: { group: full-time, most-days: 2 }", "at most 16 h fit"),
    ("Anna: { group: full-time, cannot: daily }", "Anna can never be on duty"),
    ("Anna: {}", "nothing is said of Anna; write for example  Anna: { group: full-time }"),
    ("Anna: { group: full-time, hours: full }", "Anna works full time, which is not stated; add"),
    ("\"Full-Time 3\": full-time", "is what one of the people without a name is called"),
    ("Anna: { group: full-time, wishes: { want: { mon: 2-4 } } }", "nobody is ever on duty"),
    ("\"a:b\": full-time", "the name \"a:b\" has a \":\""),
    (
      "A: full-time\n  B: full-time\n  C: full-time\n  D: full-time\n  E: full-time",
      "the group full-time has 4 people and 5 names; write  people: 5"
    ),
  ])
  func `what cannot be meant is named with its place and a hint`(
    _ people: String, _ words: String
  ) throws {
    let found = try rosterProblems("people:\n  X: students\n  \(people)\n")
    #expect(found.contains { $0.contains(words) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("plan.yaml:") }, "\(found)")
  }

  @Test func `a skill of one person is known, and one of nobody is not`() throws {
    let skill = "skill: { music: 1 }\n"
    #expect(try rosterProblems(RosterSamplePlans.people + skill) == [])
    let found = try rosterProblems(RosterSamplePlans.people + "skill: { musik: 1 }\n")
    #expect(found.count == 1 && found[0].contains("did you mean music?"), "\(found)")
    // She is gone, and her skill with her.
    #expect(try rosterProblems(RosterSamplePlans.people + skill, "--without boris").count == 1)
  }

  @Test func `a wish for a day that only a scenario opens stays`() throws {
    let sunday = "scenarios: { sun: { allow: { sun: 10-18 } } }\n"
    let people = "people: { X: students, A: { group: full-time, wishes: { want: sun } } }\n"
    let roster = try #require(try rosterPlan(people + sunday))
    #expect(roster.wishesOfClosedDays(in: Schedule()).map(\.person.name) == ["A"])
  }

  @Test func `each key of a person is shown as a plan writes it`() throws {
    let inner = try #require(PlanHelp.entries.first { $0.name == "people" }).inner
    #expect(inner.map(\.name) == PersonFact.keys.map(\.rawValue) + ["wishes"])
    for entry in inner {
      for example in entry.examples {
        let hours = entry.name == "can" ? "hours: 20, " : ""
        let group = entry.name == "group" ? "" : "group: full-time, \(hours)"
        let kept = entry.name == "absence" ? "kept: { opens-with: 1, absence: 5% }\n" : ""
        let found = try rosterProblems(
          "\(kept)people: { X: students, A: { \(group)\(example) } }\n")
        #expect(found.isEmpty, "\(example): \(found)")
      }
    }
  }
}
