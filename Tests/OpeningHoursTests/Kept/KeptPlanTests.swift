import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What decides which hours are kept, as plans and flags state it.
struct KeptPlanTests {
  private func text(_ kept: String, _ more: String = "") -> String {
    TeamPlanTests.base + "\n" + (kept.isEmpty ? "" : "kept: \(kept)\n") + more
  }

  private func errors(_ kept: String, _ flags: String...) throws -> [String] {
    do {
      _ = try planFile(planText(text(kept))).plan(flags: flags.map(flag))
      return []
    } catch let error as InputErrors {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func `a plan states it by day, by window and by group`() throws {
    let kept = try #require(
      try plan(
        text(
          "{ opens-with: { daily: 2, sat: 3, \"sat 9-12\": 1 }, absence: { full-time: 4.5%, "
            + "students: 8% }, weeks: 48 }")
      ).kept)
    let morning = try #require(TimeSpan(at(10), at(11)))
    let afternoon = try #require(TimeSpan(at(13), at(14)))
    #expect(kept.people(on: .monday, during: morning) == 2)
    #expect(kept.people(on: .saturday, during: morning) == 1)
    #expect(kept.people(on: .saturday, during: afternoon) == 3)
    #expect(kept.absence == Absence(general: nil, byGroup: ["full-time": 450, "students": 800]))
    #expect(kept.weeks == 48)
  }

  @Test func `it is no rule unless the plan says how sure hours must be`() throws {
    let without = try plan(text("{ opens-with: 2, absence: 5% }"))
    #expect(without.rules.allSatisfy { $0.statement.key != .kept })
    let with = try plan(text("{ opens-with: 2, absence: 5% }"), "--kept at-least=99%")
    let rule = try #require(with.rules.first { $0.statement.key == .kept })
    #expect(rule.origin == .wish)
    #expect(rule.source == .flag("--kept at-least=99%"))
    #expect(
      rule.name == "whenever open, 2 people come with a chance of 99\u{A0}%, at 5\u{A0}% absence")
    #expect(with.differences.count == 1)
  }

  @Test func `a rate of everybody replaces those of groups`() throws {
    let asked = try plan(
      text("{ opens-with: 2, absence: { full-time: 4%, students: 8% } }"), "--kept absence=10%")
    #expect(asked.kept?.absence == Absence(general: 1000))
    #expect(asked.differences.map(\.change) == [.kept(try #require(asked.kept))])
    let one = try plan(
      text("{ opens-with: 2, absence: 5% }"), "--kept absence students=10%")
    #expect(one.kept?.absence == Absence(general: 500, byGroup: ["students": 1000]))
  }

  @Test(arguments: [
    ("{ opens-with: 2, absence: 120% }", "absence of 120% cannot be: it is from 0% to 90%"),
    ("{ opens-with: 2, absence: 5 }", "\"5\" is not a percentage"),
    ("{ opens-with: 2, absence: -5% }", "\"-5%\" is not a percentage"),
    ("{ opens-with: 2, absence: 5%, at-least: 100% }", "at-least of 100% cannot be"),
    ("{ opens-with: 2, absence: 5%, at-least: 0% }", "at-least 0% asks for nothing"),
    ("{ opens-with: 0, absence: 5% }", "opens-with is from 1 to 100 people, not 0"),
    ("{ opens-with: 2, absence: 5%, weeks: 60 }", "\"60\" is not a number of weeks in a year"),
    ("{ opens-with: 2, absences: 5% }", "\"absences\" is not a part of kept"),
    ("{ opens-with: 2 }", "kept does not say how often people are away"),
    ("{ absence: 5% }", "kept does not say with how many people the house opens"),
    ("{ opens-with: 2, absence: { student: 8% } }", "there is no group \"student\" to be absent"),
    (
      "{ opens-with: 2, absence: { students: 8% } }",
      "kept does not say how often full-time are away"
    ),
    (
      "{ opens-with: 4, absence: 5% }",
      "opens-with asks for 4 people on Monday, but min-staff for 2 on duty"
    ),
    ("{ opens-with: 9, absence: 5% }", "opens-with asks for 9 people, but the team has 7"),
    (
      "{ opens-with: { weekdays: 2 }, absence: 5% }", "opens-with says nothing about Saturday"
    ),
    ("5%", "kept needs parts"),
  ])
  func `what is wrong is named with its place and a hint`(_ kept: String, _ message: String) throws
  {
    let found = try errors(kept)
    let first = try #require(found.first { $0.contains(message) }, "\(found)")
    #expect(first.hasPrefix("plan.yaml:"))
    #expect(first.contains("; "), "\(first)")
  }

  @Test func `more people than min-staff asks for are had by the rule`() throws {
    #expect(try errors("{ opens-with: 3, absence: 5% }").count == 1)
    #expect(try errors("{ opens-with: 3, absence: 5%, at-least: 99% }") == [])
  }

  @Test func `without a team there is nobody to be away`() throws {
    do {
      _ = try plan("min-staff: 3\nkept: { opens-with: 2, absence: 5% }")
      Issue.record("it should have been refused")
    } catch let error as InputErrors {
      #expect(error.diagnostics.map(\.message).contains("kept needs contract groups"))
    }
  }
}
