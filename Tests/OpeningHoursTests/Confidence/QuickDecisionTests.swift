import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Quick decisions with a known week in hand against whole ones.
struct QuickDecisionTests {
  private func quick(
    _ problem: Problem, knowing known: Proposal?, _ shifts: KnownShifts? = nil
  ) throws -> Proposal {
    guard
      case .proposal(let found) = try problem.decidedQuickly(
        knowing: known, shifts, within: .unlimited)
    else {
      throw TextError("no week")
    }
    return found
  }

  @Test func `people reached are the same whatever week is known`() throws {
    var count = 0
    for seed in 0..<60 {
      var random = RandomWeek(
        grid: try grid("9-12"), activeDays: [.monday, .thursday, .saturday], seed: UInt64(seed))
      let problem = random.reachProblem()
      guard let best = try problem.proposal() else { continue }
      // Any week that obeys the rules: the best one for another survey.
      let other = Problem(
        grid: problem.grid, today: problem.today, demand: problem.demand, rules: problem.rules,
        staffing: problem.staffing)
      let known = try #require(try other.proposal())
      let found = try quick(problem, knowing: known)
      #expect(found.thousandths == best.thousandths && found.isProven, "seed \(seed)")
      #expect(try quick(problem, knowing: best).schedule == best.schedule, "seed \(seed)")
      count += 1
    }
    #expect(count > 15)
  }

  @Test(arguments: 0..<8)
  func `a staffed week is worth as much whatever week is known`(_ number: Int) throws {
    let before = try StaffedSecondFormulationTests.problem(number)
    guard !before.hasRulesAboutDemand, let known = try before.proposal() else { return }
    let last = before.grid.slotsPerDay - 1
    let problem = Problem(
      grid: before.grid, today: before.today,
      demand: demand(before.grid) { before.demand[$0, last - $1].rate ?? 0 },
      rules: before.rules, team: before.team)
    let best = try #require(try problem.proposal())
    let shifts = KnownShifts()
    for shifts in [nil, shifts, shifts] {
      let found = try quick(problem, knowing: known, shifts)
      #expect(found.thousandths == best.thousandths && found.isProven)
    }
    let found = try quick(problem, knowing: known)
    #expect(found.staffing?.proposed.isEmpty == best.staffing?.proposed.isEmpty)
  }
}
