import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The recursion over days against the integer program.
struct WeekRecursionTests {
  private static let shapes: [(frame: String, minutes: Int, days: [Weekday])] = [
    ("9-12", 60, [.monday, .thursday, .saturday]),
    ("9-13", 60, Weekday.allCases),
    ("9-11", 30, [.wednesday, .sunday]),
    ("10-12", 15, [.monday, .tuesday, .friday]),
  ]

  /// What orders weeks: worth, changes, staff and lateness.
  private func rank(_ week: Schedule, _ problem: Problem) -> Enumeration.Rank {
    Enumeration(problem: problem).rank(of: week)
  }

  @Test(arguments: 0..<8)
  func `the recursion finds what the integer program finds, and conflicts too`(
    _ batch: Int
  ) throws {
    var (weeks, conflicts) = (0, 0)
    for number in (batch * 12)..<(batch * 12 + 12) {
      let shape = Self.shapes[number % Self.shapes.count]
      var random = RandomWeek(
        grid: try grid(shape.frame, minutes: shape.minutes), activeDays: shape.days,
        seed: UInt64(number))
      let problem = number.isMultiple(of: 3) ? random.bandProblem() : random.problem()
      var formulation = ProblemFormulation(problem)
      let recursion = try formulation.recursion(within: .unlimited)
      let proposal = try problem.proposal()
      switch recursion?.best() {
      case .week(let blocks):
        weeks += 1
        let week = problem.schedule(of: blocks)
        let expected = try #require(proposal, "seed \(number)")
        #expect(
          rank(week, problem) == rank(expected.schedule, problem), "seed \(number)")
        guard case .proposal(let quick) = try problem.decidedQuickly(within: .unlimited) else {
          Issue.record("seed \(number)")
          continue
        }
        #expect(quick.thousandths == expected.thousandths, "seed \(number)")
      case .infeasible, nil:
        conflicts += 1
        #expect(proposal == nil, "seed \(number)")
        guard case .conflict = try problem.decidedQuickly(within: .unlimited) else {
          Issue.record("seed \(number)")
          continue
        }
      case .tooLarge:
        guard case .proposal(let quick) = try problem.decidedQuickly(within: .unlimited) else {
          #expect(proposal == nil, "seed \(number)")
          continue
        }
        #expect(quick.thousandths == proposal?.thousandths, "seed \(number)")
      }
    }
    #expect(weeks >= 3 && conflicts >= 1, "\(weeks) weeks, \(conflicts) conflicts")
  }

  @Test func `what depends on too much is left to the integer program`() throws {
    // 78 timetables a day, more than the recursion tells apart.
    let hours = try grid("9-12", minutes: 15)
    var random = SeededGenerator(seed: 12)
    let shares = Weekday.allCases.map { _ in
      hours.slots.map { _ in Double(Int.random(in: 0...40, using: &random)) }
    }
    let problem = Problem(
      grid: hours, today: try week("mon-fri=10-11"),
      demand: demand(hours) { shares[$0.rawValue][$1] },
      rules: [
        rule(.day(.mostBlocks(1), on: Weekday.allCases)), rule(.week(.mostDistinctDays(1))),
        rule(.week(.mostWeekly(minutes: 10 * 60))),
      ])
    var formulation = ProblemFormulation(problem)
    guard case .tooLarge = try formulation.recursion(within: .unlimited)?.best() else {
      Issue.record("small enough after all")
      return
    }
    guard case .proposal(let quick) = try problem.decidedQuickly(within: .unlimited) else {
      Issue.record("no week")
      return
    }
    #expect(quick.thousandths == (try problem.proposal()?.thousandths))
  }
}
