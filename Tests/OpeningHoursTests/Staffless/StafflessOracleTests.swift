import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Hours without staff in the decision, against listing of all weeks and the start/stop program.
struct StafflessOracleTests {
  enum Kind: CaseIterable {
    case shares, bands, reach
  }

  private static func problem(_ number: Int, _ kind: Kind, isLarge: Bool) throws -> Problem {
    let minutes = [60, 30][number % 2]
    let frame = isLarge ? "9-14" : minutes == 60 ? "9-13" : "9-11"
    let days: [Weekday] =
      isLarge ? Array(Weekday.allCases.prefix(4 + number % 3)) : [.tuesday, .saturday]
    var random = RandomWeek(
      grid: try grid(frame, minutes: minutes), activeDays: days, ruleDensity: 0.12,
      seed: 21_000 + UInt64(number))
    let problem =
      switch kind {
      case .shares: random.problem()
      case .bands: random.bandProblem()
      case .reach: random.reachProblem()
      }
    return problem.with(staffless: try service(number, problem))
  }

  /// Some windows of some days, with the part of all or of a segment.
  private static func service(_ number: Int, _ problem: Problem) throws -> StafflessService {
    var random = SeededGenerator(seed: 22_000 + UInt64(number))
    var allowed = Schedule()
    for day in Weekday.allCases {
      let slots = problem.grid.slots.filter { _ in Int.random(in: 0...3, using: &random) > 0 }
      allowed[day] = DayPlan(slots.compactMap { problem.grid.span(of: $0..<($0 + 1)) })
    }
    let nowhere = Source.standard(key: "staffless")
    let names = problem.reach?.survey.respondents.flatMap(\.segments).filter { !$0.isEmpty } ?? []
    return StafflessService(
      allowed: allowed, adjoinsStaff: number % 2 == 0,
      part: Int.random(in: 0...StafflessService.whole, using: &random),
      segments: number % 3 == 0
        ? names.prefix(1).map { .init(name: $0, part: 9000, source: nowhere) } : [],
      today: Schedule(), age: nil, centsAnHour: nil, source: nowhere)
  }

  /// The worth of the best week among all there are; nothing where none obeys the rules.
  private func greatestWorth(_ problem: Problem, _ days: [Weekday]) -> Int? {
    let slots = days.flatMap { day in problem.grid.slots.map { (day, $0) } }
    let audit = Audit(problem)
    return (0..<(1 << slots.count)).compactMap { bits -> Int? in
      var week = Schedule()
      for (place, slot) in slots.enumerated() where bits >> place & 1 == 1 {
        let span = problem.grid.span(of: slot.1..<(slot.1 + 1))
        week[slot.0] = DayPlan(week[slot.0].spans + [span].compactMap(\.self))
      }
      let worth = problem.thousandths(of: week)
      return audit.findings(schedule: week, thousandths: worth).isEmpty ? worth : nil
    }.max()
  }

  @Test(arguments: Kind.allCases)
  func `the best of a small week is the best of all`(_ kind: Kind) throws {
    var (possible, helped) = (0, 0)
    for number in 0..<24 {
      let problem = try Self.problem(number, kind, isLarge: false)
      let best = greatestWorth(problem, [.tuesday, .saturday])
      let proposal = try problem.proposal()
      #expect(proposal?.thousandths == best, "seed \(number)")
      guard let proposal else { continue }
      #expect(proposal.isProven, "seed \(number)")
      possible += 1
      let plain = problem.with(staffless: nil)
      if plain.thousandths(of: proposal.schedule) < proposal.thousandths { helped += 1 }
    }
    #expect(possible >= 10 && helped >= (kind == .reach ? 1 : 6), "\(possible), \(helped)")
  }

  @Test(arguments: Kind.allCases)
  func `the start/stop program has the same optimum`(_ kind: Kind) throws {
    for number in 0..<14 {
      let problem = try Self.problem(number, kind, isLarge: true)
      let textbook = TextbookProgram(problem)
      let proposal = try problem.proposal()
      let solution = try textbook.program.solved().solution
      #expect((solution == nil) == (proposal == nil), "seed \(number)")
      guard let solution else { continue }
      let schedule = textbook.schedule(at: solution.values)
      let thousandths = problem.thousandths(of: schedule)
      #expect(thousandths == proposal?.thousandths, "seed \(number)")
      #expect(abs(solution.objectiveValue * 1000 - Double(thousandths)) < 0.5, "seed \(number)")
      let findings = Audit(problem).findings(schedule: schedule, thousandths: thousandths)
      #expect(findings.isEmpty, "seed \(number): \(findings)")
    }
  }

  @Test(arguments: 0..<24)
  func `a staffed week is worth as much as its textbook program`(_ number: Int) throws {
    let base = try StaffedSecondFormulationTests.problem(number)
    let problem = base.with(staffless: try Self.service(number, base))
    let proposal = try problem.proposal()
    let solution = try TextbookProgram(problem).program.solved().solution
    #expect((solution == nil) == (proposal == nil))
    guard let solution, let proposal else { return }
    #expect(abs(solution.objectiveValue * 1000 - Double(proposal.thousandths)) < 0.5)
  }

  @Test(arguments: [false, true])
  func `beginnings that end at different times are kept apart`(_ adjoins: Bool) throws {
    // Nine and ten o'clock with staff are worth about the same; the other of them comes without, later.
    let grid = try grid("9-14")
    let shares = [12.0, 10, 0, 0, 20]
    let nowhere = Source.standard(key: "staffless")
    let frame = DayPlan([grid.frame])
    let problem = Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { $0 == .monday ? shares[$1] : 0 },
      rules: [
        rule(.day(.mostBlocks(2), on: Weekday.allCases)), rule(.week(.mostWeekly(minutes: 120))),
      ],
      staffless: StafflessService(
        allowed: Schedule([.monday: frame]), adjoinsStaff: adjoins, part: 5000, segments: [],
        today: Schedule(), age: nil, centsAnHour: nil, source: nowhere))
    let proposal = try #require(try problem.proposal())
    #expect(proposal.thousandths == 37_000)
    #expect(proposal.schedule[.monday].short == "9-10, 13-14")
  }

  @Test func `the quick way to a week finds as much`() throws {
    for number in 0..<12 {
      let problem = try Self.problem(number, .shares, isLarge: true)
      guard case .proposal(let quick) = try problem.decidedQuickly(within: .unlimited) else {
        continue
      }
      #expect(try quick.thousandths == problem.proposal()?.thousandths, "seed \(number)")
    }
  }
}

extension Problem {
  /// The same decision with hours without staff, or with none.
  func with(staffless: StafflessService?) -> Problem {
    Problem(
      grid: grid, today: today, demand: demand, rules: rules, staffing: staffing, team: team,
      reach: reach, objective: objective, staffless: staffless)
  }
}
