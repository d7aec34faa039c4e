import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Conflicts about a team, and what would help.
struct StaffedConflictTests {
  /// Whether the textbook program, which GLPK solves as a whole, has a week.
  private func isPossible(_ problem: Problem, _ rules: [Rule]) throws -> Bool {
    var program = TextbookProgram(problem.with(rules: rules)).program
    program.objective = Objective(.maximize, LinearExpression())
    return try program.solved().solution != nil
  }

  /// A week that the team cannot staff unless something gives way.
  private func problem(_ rules: [Rule]) throws -> Problem {
    let grid = try grid("9-13")
    let idle = Array(Weekday.allCases.dropFirst(2))
    return Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { _, _ in 10 },
      rules: [rule(.day(.closed([.wholeDay]), on: idle), .law)] + rules,
      team: Team(groups: [ContractGroup(name: "all", shiftMinutes: 120...240)]))
  }

  private func wish(_ statement: Rule.Statement, _ text: String) -> Rule {
    Rule(statement, origin: .wish, source: .flag(text))
  }

  /// How rules would have to read; "no" before one that is left out.
  private func readings(_ problem: Problem) throws -> [String] {
    try #require(try problem.conflict()).repairs.flatMap(\.changes).map(\.reading)
  }

  @Test func `people, minima and hours are what a team can give way by`() throws {
    let days: [Weekday] = [.monday, .tuesday]
    let problem = try problem([
      rule(.duty(.leastOnDuty(days, [.wholeDay], 2))),
      rule(.team(.people(group: "all", 1)), .agreement),
      rule(.team(.contractHours(group: "all", minutes: 480)), .agreement),
      rule(.team(.contractShifts(group: "all", 2)), .agreement),
      rule(.team(.dailyShifts(group: "all", 1))),
      wish(.day(.open(try hours("9-13").spans), on: days), "--open mon,tue=9-13"),
    ])
    let conflict = try #require(try problem.conflict())
    #expect(conflict.isMinimal)
    // Two people on two days for four hours: one person has 480 minutes and two shifts.
    #expect(
      try readings(problem) == [
        "no Monday and Tuesday are open at least 9-13",
        "Monday and Tuesday: at least 1 on duty while open",
        "all: 2 people",
      ])
  }

  @Test func `one rule says how many people there are`() throws {
    let rules = [
      rule(.duty(.leastOnDuty([.monday], [.wholeDay], 3))),
      rule(.team(.people(group: "all", 1))),
      rule(.team(.contractHours(group: "all", minutes: 240))),
      rule(.team(.contractShifts(group: "all", 1))),
      rule(.team(.dailyShifts(group: "all", 1))),
      rule(.day(.open(try hours("9-13").spans), on: [.monday]), .law),
    ]
    let repairs = try #require(try problem(rules).conflict()).repairs
    let changed = try #require(repairs.first { $0.changes[0].rule == rules[1] })
    #expect(changed.changes.map(\.loosened) == [.team(.people(group: "all", 3))])
    #expect(changed.applied(to: rules).people == ["all": 3])
  }

  @Test func `paid hours grow by half hours`() throws {
    let rules = [
      rule(.duty(.leastOnDuty([.monday], [.wholeDay], 1))), rule(.team(.mostPaid(minutes: 100))),
      rule(.day(.open(try hours("9-13").spans), on: [.monday]), .law),
    ]
    #expect(
      try readings(problem(rules)) == [
        "no Monday: at least 1 on duty while open",
        "at most 4 staff hours a week",
      ])
  }

  @Test(arguments: 0..<6)
  func `conflicts of random teams are minimal and their repairs the smallest`(
    _ batch: Int
  ) throws {
    var tally = RepairTally()
    for number in (batch * 6)..<(batch * 6 + 6) {
      let stated = try StaffedSecondFormulationTests.problem(number, isKeptAndWeighed: false)
      let days: [Weekday] = [.friday, .saturday]
      // Hours that are asked for make most of these teams too small.
      let asked = wish(.day(.open([stated.grid.frame]), on: days), "--open fri,sat")
      let problem = stated.with(rules: stated.rules + [asked])
      guard let conflict = try problem.conflict() else { continue }
      #expect(conflict.isMinimal, "seed \(number)")
      #expect(try !isPossible(problem, conflict.rules), "seed \(number)")
      for rule in conflict.rules {
        let rest = conflict.rules.filter { $0 != rule }
        #expect(try isPossible(problem, rest), "seed \(number): \(rule.name)")
      }
      try tally.check(conflict, of: problem, "seed \(number)") { try isPossible(problem, $0) }
    }
    #expect(tally.singles >= 6, "\(tally)")
  }
}
