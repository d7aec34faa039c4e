import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The bounds of the search for reach against optima that enumeration has confirmed elsewhere.
struct ReachBoundTests {
  private func problem(_ number: Int) throws -> Problem {
    var random = RandomWeek(
      grid: try grid("9-13", minutes: [60, 30][number % 2]),
      activeDays: Array(Weekday.allCases.prefix(4)), ruleDensity: 0.1,
      seed: 9000 + UInt64(number))
    return random.reachProblem()
  }

  @Test(arguments: 0..<40)
  func `no bound at any node is below what some week beyond it reaches`(_ number: Int) throws {
    let problem = try problem(number)
    let reach = try #require(problem.reach)
    var formulation = ProblemFormulation(problem)
    guard let search = try formulation.reachSearch(reach, within: .unlimited),
      let best = try problem.proposal()
    else { return }
    let shares = ReachShares(reach: reach, columns: search.columns)
    let servable = search.people.servable
    // The nodes on the way to the best week: its plans are chosen one day after another.
    let blocks = Weekday.allCases.map { day in
      best.schedule[day].spans.map { problem.grid.slots(within: $0) }
    }
    var node = search.root
    for day in search.columns.indices {
      let isPossible = node.leavePossible(search.columns, search.classRows)
      #expect(isPossible)
      let gains = node.open.map {
        search.people.gains($0.plans, day: $0.day, beyond: node.served)
      }
      guard let plan = search.columns[day].firstIndex(where: { $0.blocks == blocks[day] }) else {
        // Another plan stands for that of the best week.
        return
      }
      let counted = node.bound(gains, search.columns, rounds: number % 4, servable: servable)
      var tight = node
      let shared = shares.bound(
        &tight, search.columns, incumbent: 0, steps: 1 + number % 30, servable: servable)
      let possible = node.possible(search.people)
      for bound in [counted, shared, possible] {
        let place = try #require(node.open[0].plans.firstIndex(of: plan))
        #expect(bound.value >= best.thousandths && bound.plans[0][place] >= best.thousandths)
        #expect(bound.value <= servable)
      }
      node.open.removeFirst()
      node = node.choosing(plan, day: day, search.columns, search.people)
    }
    #expect(node.reached == best.thousandths)
  }

  @Test func `sharing out weights bounds more tightly than counting on every day`() throws {
    // Everyone ticked the same two days; only one of them can open.
    let slots = [Weekday.monday, .tuesday].map {
      Survey.Slot(day: $0, span: TimeSpan(at(9), at(10)) ?? .wholeDay)
    }
    let people = (0..<10).map {
      Survey.Respondent(id: "\($0)", segments: [], weight: 1, ticked: $0 < 6 ? [0, 1] : [$0 % 2])
    }
    let grid = try grid("9-10")
    let reach = Reach(
      survey: Survey(slots: slots, segmentNames: [], respondents: people), grid: grid,
      visitMinutes: 60)
    let problem = Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { _, _ in 0 },
      rules: [rule(.week(.mostWeekly(minutes: 60)))], reach: reach, objective: .reach)
    var formulation = ProblemFormulation(problem)
    let search = try #require(try formulation.reachSearch(reach, within: .unlimited))
    var node = search.root
    let isPossible = node.leavePossible(search.columns, search.classRows)
    #expect(isPossible)
    let gains = node.open.map { search.people.gains($0.plans, day: $0.day, beyond: node.served) }
    let counted = node.bound(gains, search.columns, rounds: 8, servable: .max)
    let shared = ReachShares(reach: reach, columns: search.columns).bound(
      &node, search.columns, incumbent: 8000, steps: 200, servable: .max)
    #expect(try problem.proposal()?.thousandths == 8000)
    #expect(shared.value >= 8000 && shared.value <= counted.value)
  }
}
