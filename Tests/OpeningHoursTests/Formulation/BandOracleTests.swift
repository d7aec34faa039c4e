import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Parts of the day in the decision, against enumeration, the start/stop program and glpsol.
struct BandOracleTests {
  private static let shapes: [(frame: String, minutes: Int, days: [Weekday])] = [
    ("9-12", 60, [.monday, .thursday, .saturday]),
    ("8-13", 60, [.tuesday, .friday]),
    ("9-11:30", 30, [.wednesday, .sunday]),
    ("10-11:15", 15, [.monday, .tuesday]),
    ("21-24", 60, [.monday, .tuesday, .friday]),
  ]

  private func problem(_ number: Int) throws -> Problem {
    let shape = Self.shapes[number % Self.shapes.count]
    var random = RandomWeek(
      grid: try grid(shape.frame, minutes: shape.minutes), activeDays: shape.days,
      ruleDensity: 0.12, seed: 11_000 + UInt64(number))
    return random.bandProblem()
  }

  @Test(arguments: 0..<8)
  func `the best of a small week with parts of the day is the best of all, tie-breaks included`(
    _ batch: Int
  ) throws {
    var (possible, withBands) = (0, 0)
    for number in (batch * 30)..<(batch * 30 + 30) {
      let problem = try problem(number)
      let oracle = Enumeration(problem: problem)
      let proposal = try problem.proposal()
      #expect(proposal.map { oracle.rank(of: $0.schedule) } == oracle.best(), "seed \(number)")
      guard let proposal else { continue }
      #expect(
        proposal.thousandths == -oracle.rank(of: proposal.schedule).lostThousandths,
        "seed \(number)")
      #expect(proposal.isProven, "seed \(number)")
      possible += 1
      if problem.demand.bandThousandths(of: proposal.schedule) > 0 { withBands += 1 }
    }
    #expect(possible >= 12 && withBands >= 8, "\(possible), \(withBands)")
  }

  @Test func `the audit counts each part of the day once, minute by minute`() throws {
    var met = 0
    for number in 0..<90 {
      var random = RandomWeek(
        grid: try grid("9-13", minutes: 30), activeDays: [.monday, .saturday],
        ruleDensity: 0, seed: 12_000 + UInt64(number))
      let problem = random.bandProblem()
      for _ in 0..<4 {
        let schedule = random.schedule()
        let worth = -Enumeration(problem: problem).rank(of: schedule).lostThousandths
        #expect(problem.thousandths(of: schedule) == worth, "seed \(number)")
        let audit = Audit(problem)
        let rules = audit.findings(schedule: schedule, thousandths: worth).map(\.rule)
        #expect(!rules.contains(nil), "seed \(number)")
        let wrong = audit.findings(schedule: schedule, thousandths: worth + 1)
        #expect(wrong.contains { $0.rule == nil }, "seed \(number)")
        if problem.demand.bandThousandths(of: schedule) > 0 { met += 1 }
      }
    }
    #expect(met > 100, "\(met)")
  }

  private static func large(_ number: Int) throws -> Problem {
    var random = RandomWeek(
      grid: try grid("9-14", minutes: [60, 30][number % 2]),
      activeDays: Array(Weekday.allCases.prefix(4 + number % 3)), ruleDensity: 0.15,
      seed: 13_000 + UInt64(number))
    return random.bandProblem()
  }

  @Test(arguments: 0..<16)
  func `the start/stop program with parts of the day has the same optimum`(_ number: Int) throws {
    let problem = try Self.large(number)
    let textbook = TextbookProgram(problem)
    let proposal = try problem.proposal()
    let solution = try textbook.program.solved().solution
    #expect((solution == nil) == (proposal == nil))
    guard let solution else { return }
    let schedule = textbook.schedule(at: solution.values)
    let thousandths = problem.thousandths(of: schedule)
    #expect(thousandths == proposal?.thousandths, "seed \(number)")
    #expect(abs(solution.objectiveValue * 1000 - Double(thousandths)) < 0.5)
    #expect(Audit(problem).findings(schedule: schedule, thousandths: thousandths).isEmpty)
  }

  @Test(
    .enabled(if: OtherSolver.isInstalled, "glpsol is not on the path"), arguments: 0..<8)
  func `glpsol agrees about the written program with parts of the day`(_ number: Int) throws {
    let problem = try Self.large(number)
    let points = try OtherSolver.optimum(of: try TextbookProgram(problem).lpText)
    let proposal = try problem.proposal()
    #expect((points == nil) == (proposal == nil))
    if let points, let proposal {
      #expect(abs(points * 1000 - Double(proposal.thousandths)) < 0.5, "seed \(number)")
    }
  }

  @Test(arguments: 0..<24)
  func `a staffed week with parts of the day is worth as much as its textbook program`(
    _ number: Int
  ) throws {
    let base = try StaffedSecondFormulationTests.problem(number)
    var random = SeededGenerator(seed: UInt64(number) + 14_000)
    let bands = [Weekday.friday, .saturday].flatMap { day in
      DayPart.allCases.prefix(Int.random(in: 0...3, using: &random)).compactMap { part in
        let start = 9 * 60 + Int.random(in: 0...8, using: &random) * 15
        let end = start + Int.random(in: 2...6, using: &random) * 15
        return TimeSpan(
          .midnight.advanced(byMinutes: start), .midnight.advanced(byMinutes: end)
        ).map {
          BandDemand(
            day: day, part: part, span: $0,
            percent: Double(Int.random(in: 0...30, using: &random)), visitMinutes: 30)
        }
      }
    }
    let problem = base.with(bands: bands)
    let proposal = try problem.proposal()
    let solution = try TextbookProgram(problem).program.solved().solution
    #expect((solution == nil) == (proposal == nil), "seed \(number)")
    if let solution, let proposal {
      #expect(
        abs(solution.objectiveValue * 1000 - Double(proposal.thousandths)) < 0.5,
        "seed \(number)")
      #expect(proposal.isProven, "seed \(number)")
    }
  }
}
