import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// How many day plans are kept, and when they are too many.
struct DayPlanColumnsTests {
  private func problem(_ rules: [Rule]) throws -> Problem {
    let grid = try grid("8-22", minutes: 15)
    return Problem(
      grid: grid, today: try week("mon-fri=10-18"),
      demand: demand(grid) { day, slot in Double((slot * 7 + day.rawValue) % 30) }, rules: rules)
  }

  @Test func `split days on quarters of an hour merge into few plans`() throws {
    let problem = try problem([
      rule(.day(.mostBlocks(3), on: Weekday.allCases)),
      rule(.week(.mostWeekly(minutes: 3000)), line: 2),
      rule(.week(.mostChanged(minutes: 600)), line: 3),
    ])
    let rules = problem.rules
    var columns = DayPlanColumns(
      day: .monday, limits: DayLimits(day: .monday, grid: problem.grid, rules: rules),
      meter: DayPlanMeter(day: .monday, problem: problem),
      weekRows: rules.aboutWeek.compactMap { rule in
        if case .sum(let row) = rule.row(problem.grid, weeksApart: []) { row } else { nil }
      }, classRows: [])
    let kept = try columns.listed()
    #expect(kept.count < 57 * 57)
    #expect(kept.contains { $0.blocks.isEmpty } && kept.contains { $0.blocks.count == 3 })
  }

  @Test(arguments: [
    [],
    [Rule.Statement.day(.open([TimeSpan(at(21), .endOfDay)].compactMap(\.self)), on: [.thursday])],
  ])
  func `where timetables are counted, too many of them are an error that says so`(
    _ more: [Rule.Statement]
  ) throws {
    let problem = try problem(
      [
        rule(.day(.mostBlocks(4), on: Weekday.allCases), line: 7),
        rule(.week(.mostDistinctDays(2))),
      ]
        + more.map { rule($0) } + [
          rule(.day(.closed([.wholeDay]), on: Array(Weekday.allCases.prefix(3))))
        ])
    let error = #expect(throws: DecisionError.self) { try problem.decided() }
    guard case .question(let errors) = error else {
      Issue.record("it can be asked")
      return
    }
    #expect(
      errors.diagnostics.map(\.description) == [
        "plan.yaml:7:1: Thursday has more than 50000 possible timetables; raise shortest-block or "
          + "shortest-closure, lower blocks-a-day, or use a coarser grid"
      ])
  }

  @Test func `listing day plans ends when the search is stopped`() throws {
    let problem = try problem([
      rule(.day(.mostBlocks(4), on: Weekday.allCases)), rule(.week(.mostDistinctDays(2))),
    ])
    // Listed to the end, the plans of Monday alone are too many.
    #expect(throws: DecisionError.self) { try problem.decided() }
    for (limits, ending) in [
      (SearchLimits(isCancelled: { true }), Proposal.Ending.cancelled),
      (SearchLimits(remaining: { .zero }), .timeLimit),
    ] {
      // Today's week obeys the rules, so that is what is left.
      guard case .proposal(let proposal) = try problem.decided(within: limits) else {
        Issue.record("nothing is left of the search")
        continue
      }
      #expect(proposal.schedule == problem.today)
      #expect(proposal.ending == ending && !proposal.isProven)
    }
  }
}
