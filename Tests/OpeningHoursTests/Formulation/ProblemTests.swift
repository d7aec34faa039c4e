import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What a plan and its demand ask together.
struct ProblemTests {
  /// Monday to Wednesday are open 9-12 today; only 9-10 was asked.
  private func problem(_ flags: String...) throws -> Problem {
    let text = planText("frame: 9-12\nblocks-a-day: 2\nweekly-hours: 14", today: "Mo-We 9-12")
    let plan = try planFile(text).plan(flags: flags.map(flag))
    let wishes = try shareTable("hour,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n9-10,5,5,5,9,9,9,9\n")
    let demand = try Demand(
      table: wishes, fileName: "wishes.csv", grid: plan.grid, sample: nil, unasked: plan.unasked)
    return Problem(plan: plan, demand: demand)
  }

  private func kept(_ problem: Problem) -> Schedule? {
    problem.rules.lazy.compactMap { rule in
      if case .day(.keepsUnknown(let hours), on: _) = rule.statement { hours } else { nil }
    }.first
  }

  @Test func `today's hours that nobody was asked about stay open`() throws {
    let problem = try problem()
    #expect(kept(problem) == (try week("mon-wed=10-12")))
    let proposal = try #require(try problem.proposal())
    #expect(Weekday.allCases.prefix(3).allSatisfy { proposal.schedule[$0].short.hasSuffix("-12") })
  }

  @Test(arguments: [
    ("--close tue", "mon,wed=10-12"), ("--close tue=11-", "mon,wed=10-12; tue=10-11"),
    ("--exactly wed=9-10", "mon-tue=10-12"), ("--exactly wed=closed", "mon-tue=10-12"),
    ("--open thu=9-10", "mon-wed=10-12"),
  ])
  func `they close where a rule says so in so many words`(
    _ flag: String, _ hours: String
  ) throws {
    let problem = try problem(flag)
    #expect(kept(problem) == (try week(hours)))
    #expect(try problem.proposal() != nil)
  }

  @Test func `an indirect rule does not close them but clashes`() throws {
    let conflict = try #require(try problem("--latest-close mon=11").conflict())
    #expect(
      conflict.rules.map(\.name) == [
        "Monday closes by 11:00", "today's hours that nobody was asked about stay open",
      ])
    #expect(conflict.rules.last?.source.description == "default of unasked")
  }

  @Test func `where nothing of today is unknown there is no such rule`() throws {
    #expect(kept(try problem("--close mon-wed=10-")) == nil)
  }
}
