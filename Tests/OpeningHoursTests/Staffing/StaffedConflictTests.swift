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
  private func problem(_ rules: [Rule], people: Int = 1) throws -> Problem {
    let grid = try grid("9-13")
    let idle = Array(Weekday.allCases.dropFirst(2))
    return Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { _, _ in 10 },
      rules: [rule(.closed(idle, [.wholeDay]), .law)] + rules,
      team: Team(groups: [ContractGroup(name: "all", people: people, shiftMinutes: 120...240)]))
  }

  private func wish(_ statement: Rule.Statement, _ text: String) -> Rule {
    Rule(statement, origin: .wish, source: .flag(text))
  }

  private func sentences(_ problem: Problem) throws -> [String] {
    try #require(try problem.conflict()).repairs.flatMap(\.changes).map(\.sentence)
  }

  @Test func `people, minima and hours are what a team can give way by`() throws {
    let days: [Weekday] = [.monday, .tuesday]
    let problem = try problem([
      rule(.leastOnDuty(days, [.wholeDay], 2)),
      rule(.contractHours(group: "all", people: 1, minutes: 480), .agreement),
      rule(.contractShifts(group: "all", people: 1, 2), .agreement),
      rule(.dailyShifts(group: "all", people: 1, 1)),
      wish(.open(days, try hours("9-13").spans), "--open mon,tue=9-13"),
    ])
    let conflict = try #require(try problem.conflict())
    #expect(conflict.isMinimal)
    // Two people on two days for four hours: one person has 480 minutes and two shifts.
    #expect(
      try sentences(problem) == [
        "leave out \"Monday and Tuesday are open at least 9-13\"",
        "Monday and Tuesday: at least 1 on duty while open instead of 2 (1 person fewer)",
        "all: 2 people instead of 1 (1 person more)",
      ])
  }

  @Test func `more people count in all rules of their group`() throws {
    let rules = [
      rule(.leastOnDuty([.monday], [.wholeDay], 3)),
      rule(.contractHours(group: "all", people: 1, minutes: 240)),
      rule(.contractShifts(group: "all", people: 1, 1)),
      rule(.dailyShifts(group: "all", people: 1, 1)),
      rule(.open([.monday], try hours("9-13").spans), .law),
    ]
    let repairs = try #require(try problem(rules).conflict()).repairs
    let changed = try #require(repairs.first { $0.changes[0].rule.statement.people != nil })
    #expect(changed.changes.map(\.magnitude) == ["2 people more"])
    let people = changed.applied(to: rules).compactMap { $0.statement.people?.people }
    #expect(people == [3, 3, 3])
  }

  @Test func `paid hours grow by half hours`() throws {
    let rules = [
      rule(.leastOnDuty([.monday], [.wholeDay], 1)), rule(.mostStaff(minutes: 100)),
      rule(.open([.monday], try hours("9-13").spans), .law),
    ]
    #expect(
      try sentences(problem(rules)) == [
        "leave out \"Monday: at least 1 on duty while open\"",
        "at most 4 staff hours a week instead of 1.67 (2.33 staff hours more)",
      ])
  }

  @Test(arguments: 0..<6)
  func `conflicts of random teams are minimal and their repairs the smallest`(
    _ batch: Int
  ) throws {
    var tally = RepairTally()
    for number in (batch * 6)..<(batch * 6 + 6) {
      let stated = try StaffedSecondFormulationTests.problem(number)
      let days: [Weekday] = [.friday, .saturday]
      // Hours that are asked for make most of these teams too small.
      let asked = wish(.open(days, [stated.grid.frame]), "--open fri,sat")
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
