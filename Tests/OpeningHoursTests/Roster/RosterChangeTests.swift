import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What must not change an answer, or must not make it worse.
struct RosterChangeTests {
  private func figures(_ roster: Roster) -> [Int] {
    [roster.unfilled.count, roster.missing, roster.shortfall, roster.cost]
  }

  private func changed(
    _ problem: RosterProblem, people: [Person]? = nil, rules: [RosterRule]? = nil
  ) -> RosterProblem {
    RosterProblem(
      team: problem.team, rotation: problem.rotation, shifts: problem.shifts,
      people: people ?? problem.people, rules: rules ?? problem.rules, fairness: problem.fairness,
      skillMinima: problem.skillMinima, schedule: problem.schedule, history: problem.history,
      previous: problem.previous)
  }

  @Test(arguments: 1...4)
  func `the order of people changes nothing`(_ seed: Int) throws {
    let problem = SampleRosters.team(of: [0, 4], weeks: 2, seed: seed)
    let first = try #require(try problem.roster())
    let second = try #require(
      try changed(problem, people: problem.people.reversed()).roster())
    #expect(first.isProven && second.isProven)
    #expect(figures(first) == figures(second))
  }

  @Test func `the same question has the same answer`() throws {
    let problem = SampleRosters.team(of: [6], weeks: 2, seed: 5)
    let effort = RosterEffort(units: 300)
    let first = try #require(try problem.roster(effort: effort))
    let second = try #require(try problem.roster(effort: effort))
    #expect(first.assignments == second.assignments)
    #expect([first.cost, first.bound] == [second.cost, second.bound])
  }

  /// One more person, whose contract takes nothing from the others, and wider hours: neither leaves more
  /// shifts unfilled.
  @Test(arguments: 1...4)
  func `more people or hours fill no fewer shifts`(_ seed: Int) throws {
    let problem = SampleRosters.team(of: [3], weeks: 2, seed: seed, load: 115)
    let first = try #require(try problem.roster())
    #expect(first.unfilled.count > 0)
    let more = Person(name: "more", group: 0, minutes: 1000, source: .flag("people"))
    let helped = try #require(try changed(problem, people: problem.people + [more]).roster())
    #expect(helped.unfilledBound <= first.unfilled.count)
    let wider = problem.rules.map { rule in
      switch rule.statement {
      case .hoursBand: rosterRule(.hoursBand(minutes: 2400))
      case .hoursAccount: rosterRule(.hoursAccount(minutes: 2400))
      default: rule
      }
    }
    let rested = try #require(try changed(problem, rules: wider).roster())
    #expect(rested.unfilled.count <= first.unfilled.count)
  }

  @Test func `effort ends a search with a bound`() throws {
    let problem = SampleRosters.team(of: [8], weeks: 4, seed: 2)
    let roster = try #require(try problem.roster(effort: RosterEffort(units: 400)))
    #expect(roster.ending == .effort)
    #expect(!roster.isProven)
    #expect(roster.bound <= roster.cost && roster.unfilledBound <= roster.unfilled.count)
  }

  @Test func `a search that is stopped before it begins finds nothing`() throws {
    let problem = SampleRosters.team(of: [2], weeks: 1, seed: 1)
    let decision = try problem.decided(within: .init(isCancelled: { true }))
    guard case .nothingFound(.cancelled) = decision else {
      Issue.record("\(decision)")
      return
    }
  }

  /// The one worst off is better off among rosters that cost the same.
  @Test func `the person worst off is lifted at the same cost`() throws {
    let wishes = [
      PersonWish(
        grade: .ratherNot, day: .monday, span: .wholeDay, weight: 2, source: .flag("wish"))
    ]
    let people = ["Anna", "Boris"].map {
      Person(name: $0, group: 0, minutes: 600, wishes: wishes, source: .flag("people"))
    }
    let shift = Shift(day: .monday, span: try #require(TimeSpan(at(9), at(14))), group: 0)
    let problem = RosterProblem(
      team: SampleRosters.staff, rotation: Rotation(weeks: 4), shifts: [shift], people: people,
      rules: [], fairness: .sum, schedule: Schedule())
    let roster = try #require(try problem.roster())
    #expect(roster.cost == 8)
    #expect(roster.records.map(\.burden) == [4, 4])
  }
}
