import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Rotations and rules of rosters as plan files state them.
struct RosterKeysTests {
  private static let all = """
    rotation: { weeks: 6, from: 2027-01-04, cyclic: true }
    roster:
      hours: { band: 4 h, account: 8 h }
      rest: 11 h
      longest-run: 5
      free-days: { week: 2, together: prefer }
      free-weekends: every second
      sundays-a-year: 37
      fair: { late: quota, sat: quota, sun: free, wishes: leximin }
      same-kind: { in-week: prefer, weight: 2 }
      in-a-row: { late: 3 }
      stand-ins: { Carla: { days: [mon, sat], reach: 60%, skills: [music] } }
    origins: { longest-run: agreement }

    """

  private func people(_ more: String) -> String { "people: { X: students }\n" + more }

  @Test func `each key becomes a rule with who wants it and where it stands`() throws {
    let roster = try #require(try rosterPlan(people(Self.all)))
    #expect(roster.rotation.weeks == 6 && roster.rotation.isCyclic)
    #expect(roster.rotation.start?.description == "2027-01-04")
    #expect(
      roster.rules.map(\.statement) == [
        .hoursBand(minutes: 240), .hoursAccount(minutes: 480), .rest(minutes: 660),
        .longestRun(days: 5), .freeDays(aWeek: 2), .freeDaysTogether(weight: 1),
        .freeWeekendRhythm(every: 2), .mostSundays(aYear: 37), .dutyQuota(.late),
        .dutyQuota(.saturday), .sameKindInWeek(weight: 2), .dutiesInRow(.late, most: 3),
      ])
    #expect(roster.fairness == .leximin)
    let run = try #require(roster.rules.first { $0.statement == .longestRun(days: 5) })
    #expect(run.origin == .agreement && run.source.description == "plan.yaml:14:3")
    #expect(roster.rules[0].origin == .house)
    #expect(roster.standIns.map(\.reachPermille) == [600])
    #expect(
      roster.standIns[0].available.map(\.isEmpty) == [false, true, true, true, true, false, true])
  }

  @Test(arguments: [
    ("free-days: 2", RosterRule.Statement.freeDays(aWeek: 2)),
    ("free-days: { together: must }", .freeDaysTogether(weight: nil)),
    ("free-weekends: every third", .freeWeekendRhythm(every: 3)),
    ("free-weekends: every 4", .freeWeekendRhythm(every: 4)),
    ("free-weekends: { at-least: 2, of: 4 }", .freeWeekends(atLeast: 2, of: 4)),
    ("free-weekends: 1 of 3", .freeWeekends(atLeast: 1, of: 3)),
    ("same-kind: prefer", .sameKindInWeek(weight: 1)),
    ("hours: 90 min", .hoursBand(minutes: 90)),
    ("keep: last.csv", .keepsRoster(weight: 1)),
    ("keep: { roster: last.csv, weight: 7 }", .keepsRoster(weight: 7)),
  ])
  func `short ways mean the same`(_ text: String, _ statement: RosterRule.Statement) throws {
    let rotation = "rotation: { weeks: 12 }\nroster: { \(text) }\n"
    let roster = try #require(try rosterPlan(people(rotation)))
    #expect(roster.rules.map(\.statement) == [statement])
  }

  @Test func `weight 0 is no wish`() throws {
    let keys =
      "roster: { same-kind: 0, free-days: { together: 0 }, keep: { roster: a.csv, weight: 0 } }"
    #expect(try #require(try rosterPlan(people(keys))).rules.isEmpty)
  }

  @Test(arguments: [
    ("rotation: { weeks: 13 }", "a rotation of 13 weeks cannot be made; write 1 to 12"),
    ("rotation: { weeks: 0 }", "a rotation of 0 weeks cannot be made"),
    ("rotation: { weeks: 99999999999 }", "a rotation of 99999999999 weeks cannot be made"),
    (
      "rotation: { from: 2027-01-05 }",
      "2027-01-05 is a Tuesday, and a rotation begins on a Monday; "
    ),
    ("rotation: { from: 2027-02-30 }", "\"2027-02-30\" is no date"),
    ("rotation: { cyclic: maybe }", "does not say whether the rotation repeats"),
    ("rotation: { week: 4 }", "unknown key \"week\" in rotation; did you mean weeks?"),
    (
      "rotation: { weeks: 5 }\nroster: { free-weekends: every second }",
      "every second weekend free does not come out even in 5 weeks that repeat; take 4 weeks"
    ),
    (
      "rotation: { weeks: 3 }\nroster: { free-weekends: 1 of 4 }",
      "1 of 4 weekends is about more weeks than the rotation has"
    ),
    ("roster: { rst: 11 }", "unknown key \"rst\" in roster; did you mean rest?"),
    ("roster: { rest: 30 }", "rest: 30 is more than 24 h"),
    ("roster: { rest: long }", "is not a length of time"),
    ("roster: { longest-run: 0 }", "is not a number from 1 to 14"),
    ("roster: { shortest-run: 0 }", "is not a number from 1 to 14"),
    ("roster: { day-off: 60 h }", "is more than 48 h"),
    ("roster: { free-days: { in-a-row: 4-2 } }", "no number of days in a row"),
    ("roster: { in-a-row: { 9-17: many } }", "no number of days in a row"),
    ("roster: { free-weekends: prefer 0 }", "does not say how many weekends are free"),
    (
      "roster: { free-days: { weak: 2 } }",
      "\"weak\" is not a part of free-days; did you mean week?"
    ),
    ("roster: { free-weekends: often }", "does not say how many weekends are free; write every"),
    (
      "roster: { free-weekends: { at-least: 3, of: 2 } }", "does not say how many weekends are free"
    ),
    ("roster: { free-weekends: { atleast: 3 } }", "did you mean at-least?"),
    ("roster: { fair: { lat: quota } }", "did you mean late?"),
    ("roster: { fair: { late: quotas } }", "did you mean quota?"),
    ("roster: { fair: { wishes: square } }", "did you mean squares?"),
    ("roster: { in-a-row: { late: many } }", "in-a-row: \"many\" is not a number from 1 to 14"),
    ("roster: { in-a-row: { early: 2 } }", "\"early\" is not a kind of duty"),
    ("roster: { in-a-row: { lat: 2 } }", "ends after it begins; did you mean late?"),
    ("roster: { in-a-row: { 17-9: 2-5 } }", "ends after it begins; write for example  9-17: 2-5"),
    (
      "roster: { shortest-run: 5, longest-run: 3 }",
      "shortest-run asks for 5 days in a row at least, and longest-run allows 3; write 3 at most"
    ),
    (
      "roster: { in-a-row: { 9-17: 4-6 }, longest-run: 3 }",
      "in-a-row 9-17 asks for 4 days in a row at least, and longest-run allows 3"
    ),
    ("roster: {}", "roster says nothing; take it out"),
    ("rotation: {}", "rotation says nothing; take it out"),
    ("kept: {}", "kept says nothing; take it out"),
    ("burden: {}", "burden says nothing; take it out"),
    ("open: []", "open says nothing; take it out"),
    ("roster: { same-kind: 5000 }", "\"5000\" is not a weight"),
    ("roster: { sundays-a-year: 53 }", "is not a number from 0 to 52"),
    ("roster: { keep: { weight: 2 } }", "keep names no roster"),
    ("roster: { stand-ins: { C: { reach: 160% } } }", "\"160%\" is not a part of all calls"),
    ("roster: { stand-ins: { C: { dys: mon } } }", "unknown key \"dys\" of C; did you mean days?"),
    ("rest: 11 h", "unknown key \"rest\"; write rest: under roster"),
    ("weeks: 8", "unknown key \"weeks\"; write weeks: under rotation"),
    ("cannot: { anna: thu }", "write cannot: under the name of a person, under people"),
    ("roster: { close: sun }", "unknown key \"close\" in roster; write close: at the left margin"),
    ("rotation: { cyclic: true }\nroster: { history: h.csv }", "has nothing before it"),
    (
      "scenarios: { a: { rotation: { from: 2027-01-04 } } }", "a scenario can change the weeks of a"
    ),
    (
      "scenarios: { a: { roster: { keep: b.csv } } }", "a scenario can change the rules of a roster"
    ),
  ])
  func `what cannot be meant is named with its place`(_ text: String, _ words: String) throws {
    let found = try rosterProblems(people(text + "\n"))
    #expect(found.contains { $0.contains(words) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("plan.yaml:") }, "\(found)")
  }

  @Test func `a rhythm need not come out even in weeks that do not repeat`() throws {
    let text = "rotation: { weeks: 5, cyclic: false }\nroster: { free-weekends: every second }\n"
    #expect(try rosterPlan(people(text))?.rotation == Rotation(weeks: 5, isCyclic: false))
  }

  @Test func `people need groups`() throws {
    let found = try #require(
      #expect(throws: InputErrors.self) { try plan("min-staff: 1\npeople: { A: full-time }") })
    #expect(found.description.contains("people and rosters need contract groups"), "\(found)")
  }

  @Test func `working time law states rest and free Sundays`() throws {
    let roster = try #require(
      try rosterPlan(people("rules: de-tvoed\nrotation: { weeks: 4 }\n")))
    #expect(roster.rules.map(\.statement) == [.rest(minutes: 660), .mostSundays(aYear: 37)])
    #expect(roster.rules.allSatisfy { $0.origin == .law })
    #expect(
      roster.rules.map(\.source.description) == [
        "de-tvoed: ArbZG § 5", "de-tvoed: ArbZG § 11",
      ])
  }

  @Test(arguments: ["rotation", "roster"])
  func `each key is shown as a plan writes it`(_ name: String) throws {
    let inner = try #require(PlanHelp.entries.first { $0.name == name }).inner
    #expect(!inner.isEmpty)
    for entry in inner {
      for example in entry.examples {
        let open = entry.name == "history" ? "rotation: { cyclic: false }\n" : ""
        let found = try rosterProblems(people("\(open)\(name): { \(example) }\n"))
        #expect(found.isEmpty, "\(example): \(found)")
      }
    }
  }
}
