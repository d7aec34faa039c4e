import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The figures of the first user's survey.
struct BremenTests {
  private func problem(
    scenario: String? = nil, _ flags: [(PlanKey, String)] = []
  ) throws -> Problem {
    let file = try PlanFile(
      bytes: try repositoryFile("data/bremen/plan.yaml"), fileName: "plan.yaml")
    let plan = try file.plan(
      scenario: scenario, flags: flags.map { PlanFile.Flag($0.0, $0.1) })
    let demand = try Demand(
      table: try bremenWishes(), fileName: "wishes.csv", grid: plan.grid,
      sample: file.demand.sample, unasked: plan.unasked)
    return Problem(plan: plan, demand: demand)
  }

  /// What more hours are worth where every hour nobody was asked about stays open.
  private func gain(hours: Int) throws -> (points: Double, schedule: Schedule) {
    let problem = try problem([
      (.unasked, "keep"), (.lateDays, "7"), (.allow, "sun"), (.maxChanges, "60"),
      (.weeklyHours, "+\(hours)"),
    ])
    let proposal = try #require(try problem.proposal())
    let gain = Double(proposal.thousandths - proposal.todayThousandths) / 1000
    return (gain, proposal.schedule)
  }

  @Test(arguments: [nil, "thursday"])
  func `a long Thursday comes out as Bremen decided`(_ scenario: String?) throws {
    let problem =
      try scenario.map { try self.problem(scenario: $0) }
      ?? self.problem([(.open, "thu=9-20")])
    let proposal = try #require(try problem.proposal())
    #expect(
      proposal.schedule == (try week("mon-tue=10-19; wed=13-19; thu=9-20; fri=10-19; sat=10-16")))
    #expect(proposal.schedule.openMinutes == 50 * 60)
    #expect(proposal.isProven && proposal.ending == .optimal)
  }

  @Test(arguments: [(1, 38.0), (2, 72), (9, 246)])
  func `more hours gain what the shares add up to`(_ hours: Int, _ points: Double) throws {
    #expect(try gain(hours: hours).points == points)
  }

  @Test func `two more hours go to Saturday`() throws {
    #expect(try gain(hours: 2).schedule[.saturday] == (try hours("10-18")))
  }

  @Test func `what was not asked is estimated, and said to be`() throws {
    let demand = try problem().demand
    for (day, slot, points) in [(Weekday.friday, 1, 11.4), (.wednesday, 10, 26.9)] {
      #expect(demand[day, slot].provenance == .estimated)
      #expect(abs((demand[day, slot].rate ?? 0) - points) < 0.05)
    }
    #expect(demand.count(of: .unknown) == 0)
    #expect(demand.sample == 4474)
  }

  @Test func `the plan's own answer is within its limits`() throws {
    let proposal = try #require(try problem().proposal())
    #expect(proposal.schedule.minutesChanged(from: proposal.today) <= 4 * 60)
    #expect(proposal.schedule.openMinutes <= 50 * 60)
    #expect(proposal.schedule[.sunday].isClosed)
    #expect(proposal.thousandths > proposal.todayThousandths)
  }
}
