import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The search for reach against enumeration, the start/stop program and glpsol.
struct ReachOracleTests {
  private static let shapes: [(frame: String, minutes: Int, days: [Weekday])] = [
    ("9-12", 60, [.monday, .thursday]),
    ("9-11", 30, [.wednesday, .sunday]),
    ("10-11", 15, [.monday, .tuesday]),
    ("22-24", 60, [.monday, .tuesday, .friday]),
  ]

  private func problem(_ number: Int) throws -> Problem {
    let shape = Self.shapes[number % Self.shapes.count]
    var random = RandomWeek(
      grid: try grid(shape.frame, minutes: shape.minutes), activeDays: shape.days,
      ruleDensity: 0.12, seed: 7000 + UInt64(number))
    return random.reachProblem()
  }

  @Test(arguments: 0..<6)
  func `the week that reaches most of a small survey is the best of all, tie-breaks included`(
    _ batch: Int
  ) throws {
    var (possible, beyondNobody) = (0, 0)
    for number in (batch * 32)..<(batch * 32 + 32) {
      let problem = try problem(number)
      let oracle = Enumeration(problem: problem)
      let proposal = try problem.proposal()
      #expect(proposal.map { oracle.rank(of: $0.schedule) } == oracle.best(), "seed \(number)")
      guard let proposal else { continue }
      #expect(proposal.thousandths == -oracle.rank(of: proposal.schedule).lostThousandths)
      #expect(proposal.isProven && proposal.hasProvenTieBreaks, "seed \(number)")
      for known in [0, proposal.thousandths / 2, proposal.thousandths] {
        let worth = try problem.greatestWorth(from: known, within: .unlimited)
        #expect(worth == proposal.thousandths...proposal.thousandths, "seed \(number)")
      }
      possible += 1
      if proposal.thousandths > 0 { beyondNobody += 1 }
    }
    #expect(possible >= 12 && beyondNobody >= 10, "\(possible), \(beyondNobody)")
  }

  @Test func `limits that no week keeps together are a conflict, however dear they become`() throws
  {
    // Four hours of change leave eight open hours, for which three people take more than the 15 staff hours.
    let plan = try planFile(
      """
      today: "Mo-Th 09:00-12:00"
      frame: 9-13
      demand: { respondents: r.csv }
      objective: reach
      max-changes: 4
      min-staff: 3
      staff-hours: 15
      """
    ).plan()
    let slots = ["mon", "tue", "wed", "thu"].flatMap { day in
      (9..<13).map { "\(day) \($0):00-\($0 + 1):00" }
    }
    let rows = [
      "id,weight," + slots.joined(separator: ","),
      "1,1,0,0,0,1" + String(repeating: ",0", count: 12),
    ]
    var tables = PlanTables()
    tables.respondents = .init(
      try RespondentsTable(
        bytes: Array(rows.joined(separator: "\n").utf8), fileName: "r.csv"), fileName: "r.csv")
    let problem = try PlanQuestion(plan: plan, tables: tables).problem
    guard case .conflict(let conflict) = try problem.decided() else {
      Issue.record("a week")
      return
    }
    #expect(
      conflict.rules.map(\.name).sorted() == [
        "at most 15 staff hours a week", "at most 4 hours a week differ from today",
      ])
  }

  private static func large(_ number: Int) throws -> Problem {
    var random = RandomWeek(
      grid: try grid("9-13", minutes: [60, 30][number % 2]),
      activeDays: Array(Weekday.allCases.prefix(5)), ruleDensity: 0.1,
      seed: 8000 + UInt64(number))
    return random.reachProblem()
  }

  @Test(arguments: 0..<12)
  func `the start/stop program reaches as many`(_ number: Int) throws {
    let problem = try Self.large(number)
    let textbook = TextbookProgram(problem)
    let proposal = try problem.proposal()
    let solution = try textbook.program.solved().solution
    #expect((solution == nil) == (proposal == nil))
    guard let solution else { return }
    let schedule = textbook.schedule(at: solution.values)
    #expect(problem.thousandths(of: schedule) == proposal?.thousandths, "seed \(number)")
    #expect(
      Audit(problem).findings(
        schedule: schedule, thousandths: problem.thousandths(of: schedule)
      ).isEmpty, "seed \(number)")
  }

  @Test(
    .enabled(if: OtherSolver.isInstalled, "glpsol is not on the path"), arguments: 0..<6)
  func `glpsol agrees about the written program of reach`(_ number: Int) throws {
    let problem = try Self.large(number)
    let people = try OtherSolver.optimum(of: try TextbookProgram(problem).lpText)
    let proposal = try problem.proposal()
    #expect((people == nil) == (proposal == nil))
    if let people, let proposal {
      #expect(abs(people * 1000 - Double(proposal.thousandths)) < 0.5)
    }
  }
}
