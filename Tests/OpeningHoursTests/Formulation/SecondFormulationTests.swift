import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The start/stop program against the day plans, on weeks too large to enumerate.
struct SecondFormulationTests {
  private static func problem(_ number: Int) throws -> Problem {
    let days = Array(Weekday.allCases.prefix(4 + number % 4))
    var random = RandomWeek(
      grid: try grid("9-14", minutes: 30), activeDays: days,
      ruleDensity: number % 3 == 0 ? 0.35 : 0.15,
      seed: 5000 + UInt64(number))
    return random.problem()
  }

  @Test(arguments: 0..<8)
  func `both formulations have the same optimum`(_ batch: Int) throws {
    for number in (batch * 2)..<(batch * 2 + 2) {
      let problem = try Self.problem(number)
      let textbook = TextbookProgram(problem)
      let proposal = try problem.proposal()
      switch try textbook.program.solved() {
      case .solution(let solution, let termination):
        let schedule = textbook.schedule(at: solution.values)
        let thousandths = problem.demand.thousandths(of: schedule)
        #expect(termination == .optimal)
        #expect(thousandths == proposal?.thousandths, "seed \(number)")
        #expect(abs(solution.objectiveValue * 1000 - Double(thousandths)) < 0.5)
        let findings = Audit(problem).findings(schedule: schedule, thousandths: thousandths)
        #expect(findings.isEmpty, "seed \(number): \(findings)")
      case .infeasible: #expect(proposal == nil, "seed \(number)")
      default: Issue.record("seed \(number) was not decided")
      }
    }
  }

  @Test(arguments: RuleTests.cases)
  func `each kind of rule means the same to both`(_ sample: RuleTests.Case) throws {
    let problem = try RuleTests.problem([rule(sample.statement)])
    let textbook = TextbookProgram(problem)
    let solution = try #require(try textbook.program.solved().solution)
    let schedule = textbook.schedule(at: solution.values)
    let thousandths = problem.demand.thousandths(of: schedule)
    #expect(try thousandths == problem.proposal()?.thousandths)
    #expect(Audit(problem).findings(schedule: schedule, thousandths: thousandths).isEmpty)
  }

  @Test func `weeks that are possible and weeks that are not both occur`() throws {
    let possible = try (0..<16).count { try Self.problem($0).proposal() != nil }
    #expect((4...14).contains(possible), "\(possible) of 16")
  }

  @Test(
    .enabled(if: OtherSolver.isInstalled, "glpsol is not on the path"), arguments: 0..<5)
  func `glpsol agrees about the written program`(_ number: Int) throws {
    let problem = try Self.problem(number)
    let points = try OtherSolver.optimum(of: try TextbookProgram(problem).lpText)
    let proposal = try problem.proposal()
    #expect((points == nil) == (proposal == nil))
    if let points, let proposal {
      #expect(abs(points * 1000 - Double(proposal.thousandths)) < 0.5)
    }
  }

  @Test func `the written program is the same each time`() throws {
    let problem = try Self.problem(3)
    #expect(try TextbookProgram(problem).lpText == TextbookProgram(problem).lpText)
  }

  @Test func `a midday closure is counted as two blocks by both`() throws {
    let grid = try grid("9-13")
    let shares = demand(grid) { day, slot in day == .monday && slot != 1 ? 10 : 0 }
    for blocks in [1, 2] {
      let problem = Problem(
        grid: grid, today: Schedule(), demand: shares,
        rules: [
          rule(.day(.mostBlocks(blocks), on: Weekday.allCases)),
          rule(.week(.mostWeekly(minutes: 180))),
        ])
      let textbook = try TextbookProgram(problem).program.solved().solution
      #expect(textbook?.objectiveValue == (blocks == 1 ? 20 : 30))
      #expect(try problem.proposal()?.thousandths == (blocks == 1 ? 20_000 : 30_000))
    }
  }
}
