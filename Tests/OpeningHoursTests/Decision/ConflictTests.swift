import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Rules that cannot hold together.
struct ConflictTests {
  private func problem(
    frame: String = "9-14", minutes: Int = 60, _ rules: [Rule]
  ) throws -> Problem {
    let grid = try grid(frame, minutes: minutes)
    return Problem(
      grid: grid, today: try week("mon-fri=9-12"), demand: demand(grid) { _, _ in 10 },
      rules: rules)
  }

  private func noon() throws -> [TimeSpan] { try hours("11-13").spans }

  private func flagged(_ statement: Rule.Statement, _ text: String) -> Rule {
    Rule(statement, origin: .wish, source: .flag(text))
  }

  private func standard(_ statement: Rule.Statement, _ key: PlanKey) -> Rule {
    Rule(statement, origin: .house, source: .standard(key: key.rawValue))
  }

  /// Each member is needed: without it, a week exists that obeys the others.
  private func expectMinimal(_ conflict: Conflict, of problem: Problem) throws {
    #expect(conflict.isMinimal)
    #expect(try problem.with(rules: conflict.rules).proposal() == nil)
    for rule in conflict.rules {
      let rest = conflict.rules.filter { $0 != rule }
      #expect(try problem.with(rules: rest).proposal() != nil, "\(rule.name)")
    }
  }

  @Test func `two rules of one day clash`() throws {
    let rules = [
      rule(.week(.mostWeekly(minutes: 900))),
      rule(.day(.closed(try noon()), on: [.tuesday]), line: 2),
      flagged(.day(.open(try noon()), on: [.tuesday]), "--open tue=11-13"),
      rule(.day(.shortestBlock(minutes: 120), on: Weekday.allCases), line: 3),
    ]
    let problem = try problem(rules)
    let conflict = try #require(try problem.conflict())
    #expect(conflict.rules == [rules[1], rules[2]])
    #expect(conflict.singles == [rules[2], rules[1]])
    try expectMinimal(conflict, of: problem)
  }

  @Test func `forced hours clash with the weekly budget`() throws {
    let all = try hours("9-14").spans
    let rules = [
      rule(.day(.open(all), on: [.monday, .tuesday]), line: 4),
      rule(.day(.open(all), on: [.friday]), line: 5),
      rule(.week(.mostWeekly(minutes: 14 * 60)), line: 6),
      rule(.week(.mostLateDays(5, after: at(12))), line: 7),
    ]
    let problem = try problem(rules)
    let conflict = try #require(try problem.conflict())
    #expect(conflict.rules == Array(rules.prefix(3)))
    try expectMinimal(conflict, of: problem)
  }

  @Test func `what nobody stated leaves the conflict before what was asked`() throws {
    let rules = [
      standard(.day(.mostBlocks(1), on: Weekday.allCases), .blocksADay),
      standard(.week(.mostWeekly(minutes: 60)), .weeklyHours),
      rule(.week(.mostWeekly(minutes: 60)), line: 3),
      flagged(.week(.leastWeekly(minutes: 120)), "--weekly-hours least=2"),
    ]
    let problem = try problem(rules)
    let conflict = try #require(try problem.conflict())
    #expect(conflict.rules == [rules[2], rules[3]])
    // Without the flag a week exists; without the file's rule the default still forbids any.
    #expect(conflict.singles == [rules[3]])
    try expectMinimal(conflict, of: problem)
  }

  @Test func `of two clashes the one that was asked by flag is told`() throws {
    let rules = [
      rule(.week(.mostClosedDays(2)), line: 1), rule(.week(.leastClosedDays(4)), line: 2),
      flagged(.week(.leastClosedDays(5)), "--closed-days least=5"),
    ]
    let conflict = try #require(try problem(rules).conflict())
    #expect(conflict.rules == [rules[0], rules[2]])
    #expect(conflict.singles == [rules[0]])
  }

  @Test func `law is part of the conflict and never of the repairs`() throws {
    let rules = [
      rule(.day(.closed([.wholeDay]), on: [.sunday]), .law),
      flagged(.day(.openAtSomeTime, on: [.sunday]), "--open sun"),
    ]
    let conflict = try #require(try problem(rules).conflict())
    #expect(conflict.rules == rules)
    #expect(conflict.singles == [rules[1]])
  }

  @Test func `a rule that no week obeys stands alone`() throws {
    let rules = [
      rule(.week(.mostWeekly(minutes: 600))), rule(.week(.leastWeekly(minutes: 36 * 60)), line: 2),
    ]
    let conflict = try #require(try problem(rules).conflict())
    #expect(conflict.rules == [rules[1]])
    #expect(conflict.singles == [rules[1]])
  }

  @Test func `a clash within one day is minimal though the other days have countless plans`() throws
  {
    let rules = [
      rule(.day(.mostBlocks(1), on: [.monday])),
      rule(.day(.closed(try noon()), on: [.monday]), line: 2),
      flagged(.day(.open(try noon()), on: [.monday]), "--open mon=11-13"),
      rule(.day(.mostBlocks(1), on: Array(Weekday.allCases.dropFirst())), line: 3),
      rule(.week(.mostDistinctDays(2)), line: 4),
    ]
    let problem = try problem(frame: "8-17", minutes: 30, rules)
    let conflict = try #require(try problem.conflict())
    #expect(conflict.rules == [rules[1], rules[2]])
    #expect(conflict.isMinimal)
  }

  @Test func `a day that may stay closed as today does not keep a question from its answer`() throws
  {
    // Sunday has countless timetables, none of which any rule needs; Monday and Tuesday clash.
    let days: [Weekday] = [.monday, .tuesday]
    let rules = [
      rule(.day(.mostBlocks(1), on: Array(Weekday.allCases.dropLast()))),
      rule(.day(.open([.wholeDay]), on: days), line: 2),
      rule(.week(.mostWeekly(minutes: 600)), line: 3),
      rule(.week(.mostDistinctDays(7)), line: 4),
    ]
    let problem = try problem(frame: "8-20", minutes: 30, rules)
    var formulation = ProblemFormulation(problem)
    #expect(try formulation.isPossible(under: rules, within: .unlimited) == false)
    let rest = [rules[0], rules[2], rules[3]]
    #expect(try formulation.isPossible(under: rest, within: .unlimited) == true)
    let asking = rest + [rule(.week(.leastWeekly(minutes: 60)), line: 5)]
    #expect(try formulation.isPossible(under: asking, within: .unlimited) == nil)
  }

  @Test func `conflicts of random weeks are minimal`() throws {
    var sizes: [Int] = []
    for seed in UInt64(700)..<735 {
      var random = RandomWeek(
        grid: try grid("9-12"), activeDays: [.monday, .tuesday, .friday], ruleDensity: 0.4,
        seed: seed)
      let problem = random.problem()
      guard let conflict = try problem.conflict() else { continue }
      sizes.append(conflict.rules.count)
      try expectMinimal(conflict, of: problem)
    }
    #expect(sizes.count > 12 && sizes.contains { $0 > 2 })
  }
}

extension Conflict {
  /// The rules of which one alone, loosened or left out, makes a week possible.
  var singles: [Rule] { repairs.filter { $0.changes.count == 1 }.map { $0.changes[0].rule } }
}
