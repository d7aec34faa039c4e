import Foundation
import IntegerProgramming
import Testing

@testable import OpeningHours

/// The staffed weeks whose optima are known from another solver.
struct StaffedWeekTests {
  /// The problem of a file in data/staffed-weeks, with its team; see the README there.
  static func week(_ name: String) throws -> (Problem, Team) {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let text = try String(
      contentsOf: root.appending(path: "data/staffed-weeks/\(name).csv"), encoding: .utf8)
    let visitors = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").dropFirst().compactMap { Double($0) }
    }
    let grid = try grid("8-22", minutes: 30)
    let problem = Problem(
      grid: grid, today: Schedule(),
      // A rate is for an hour, a slot has half of it.
      demand: demand(grid) { day, slot in visitors[slot][day.rawValue] * 2 },
      rules: [
        rule(.shortestBlock(Weekday.allCases, minutes: 180)),
        rule(.longestBlock(Weekday.allCases, minutes: 720)),
        rule(.mostBlocks(Weekday.allCases, 1)),
      ])
    let team = Team(
      groups: [
        ContractGroup(
          name: "A", people: 4, weeklyMinutes: 39 * 60, mostShifts: 5, shiftMinutes: 240...570),
        ContractGroup(
          name: "B", people: 5, weeklyMinutes: 20 * 60, mostShifts: 4, shiftMinutes: 240...360),
      ],
      required: Weekday.allCases.map { day in
        grid.slots.map { max(2, Int((visitors[$0][day.rawValue] / 12.5).rounded(.up))) }
      }, mostPaidMinutes: 230 * 60)
    return (problem, team)
  }

  /// Too slow without optimization, so only on demand and with `-c release -Xswiftc -enable-testing`.
  private static let long =
    ProcessInfo.processInfo.environment["OPENHOURS_LONG_TESTS"] == nil
    ? [] : [("tight", 5_270_782)]

  @Test(arguments: [("loose", 4_015_486), ("medium", 4_663_378)] + long)
  func `the best staffed week is the one that another solver proved`(
    _ name: String, _ optimum: Int
  ) throws {
    let (problem, team) = try Self.week(name)
    var formulation = ProblemFormulation(problem)
    var search = try #require(try formulation.staffedSearch(team, within: .unlimited))
    guard
      case .week(let week, let bound, let ending, _) = try search.run(within: .unlimited)
    else {
      Issue.record("no week")
      return
    }
    #expect(week.worth == optimum && bound == optimum && ending == .optimal)
    var schedule = Schedule()
    for (day, blocks) in zip(Weekday.allCases, week.blocks) {
      schedule[day] = DayPlan(blocks.compactMap { problem.grid.span(of: $0) })
    }
    #expect(team.defects(of: week.shifts, staffing: schedule, on: problem.grid).isEmpty)
    #expect(problem.demand.thousandths(of: schedule) == optimum)
  }
}
