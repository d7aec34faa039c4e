import IntegerProgramming
import OpeningHoursTables
import Synchronization
import Testing

@testable import OpeningHours

/// Limits hold while plans and shifts are listed and prices are asked for, and what is told then is true.
struct StoppedSearchTests {
  /// Limits that end a search after so many questions, as Ctrl-C would.
  private func ending(after most: Int) -> SearchLimits {
    let asked = Mutex(0)
    return SearchLimits(isCancelled: {
      asked.withLock { count in
        count += 1
        return count > most
      }
    })
  }

  /// The optimum of the staffed week that other solvers proved.
  private static let optimum = 4_663_378

  @Test(arguments: [0, 100, 250, 500, 900, 1500, 4000])
  func `a staffed week that is stopped at any moment keeps to the rules and has a true bound`(
    _ questions: Int
  ) throws {
    let problem = try StaffedWeekTests.week("medium")
    guard
      case .proposal(let proposal) = try problem.decided(
        within: ending(after: questions), explains: false)
    else { return }
    #expect(Audit(problem).findings(proposal).isEmpty)
    #expect(proposal.thousandths <= Self.optimum && proposal.bound >= Self.optimum)
    #expect(proposal.ending == .cancelled || proposal.isProven)
  }

  @Test func `listing the shifts of day plans asks whether to go on`() throws {
    let problem = try StaffedWeekTests.week("medium")
    let team = try #require(problem.team)
    var formulation = ProblemFormulation(problem)
    // Listing the day plans asks at each slot; only then are shifts laid for them.
    let slots = 7 * problem.grid.slotsPerDay
    #expect(throws: ListingStopped.self) {
      _ = try formulation.staffedSearch(
        team, under: problem.rules, within: ending(after: slots + 10))
    }
  }

  @Test func `a stopped search knows more than the sum of all hours`() throws {
    let problem = try StaffedWeekTests.week("medium")
    let team = try #require(problem.team)
    var formulation = ProblemFormulation(problem)
    let search = try formulation.staffedSearch(team, under: problem.rules, within: .unlimited)
    var first = try #require(search)
    guard case .nothingFound(_, let bound) = try first.run(within: ending(after: 0)) else {
      Issue.record("a week was found")
      return
    }
    #expect(bound >= Self.optimum && bound <= problem.thousandthsAtMost)
  }

  // MARK: All hours that are worth something

  private func problem(weekly hours: Int) throws -> Problem {
    let frame = try #require(
      TimeSpan(.midnight.advanced(byMinutes: 480), .midnight.advanced(byMinutes: 960)))
    let grid = try #require(WeekGrid(slotMinutes: 60, frame: frame))
    var today = Schedule()
    today[.monday] = DayPlan([try #require(grid.span(of: 0..<2))])
    // Sundays are worth nothing.
    return Problem(
      grid: grid, today: today,
      demand: demand(grid) { day, slot in day == .sunday ? 0 : Double(10 + slot) },
      rules: [
        rule(.day(.mostBlocks(4), on: Weekday.allCases)),
        rule(.week(.mostWeekly(minutes: hours * 60))),
      ])
  }

  @Test
  func `a stopped search proposes all hours that are worth something where nothing forbids it`()
    throws
  {
    let problem = try problem(weekly: 168)
    let best = try #require(try problem.proposal())
    guard case .proposal(let found) = try problem.decided(within: ending(after: 0)) else {
      Issue.record("nothing is left of the search")
      return
    }
    #expect(found.thousandths == best.thousandths && found.isProven && found.ending == .optimal)
    #expect(found.schedule[.sunday].isClosed)
  }

  @Test func `a stopped search keeps today's week where a rule forbids all hours`() throws {
    let problem = try problem(weekly: 40)
    guard case .proposal(let found) = try problem.decided(within: ending(after: 0)) else {
      Issue.record("nothing is left of the search")
      return
    }
    #expect(found.schedule == problem.today && !found.isProven && found.ending == .cancelled)
  }
}
