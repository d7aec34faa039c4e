import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Weeks nearly as good as the best: far enough, good enough, in order, and none better left out.
struct AlternativesTests {
  private typealias Request = Alternatives.Request

  private static let shapes: [(frame: String, minutes: Int, days: [Weekday])] = [
    ("9-12", 60, [.monday, .thursday, .saturday]), ("8-12", 60, [.tuesday, .friday]),
    ("10-11:15", 15, [.monday, .tuesday]), ("22-24", 60, [.monday, .tuesday, .wednesday, .friday]),
  ]

  private func randomWeek(_ number: Int) throws -> RandomWeek {
    let shape = Self.shapes[number % Self.shapes.count]
    return RandomWeek(
      grid: try grid(shape.frame, minutes: shape.minutes), activeDays: shape.days,
      ruleDensity: 0.12, seed: 7000 + UInt64(number))
  }

  private func request(_ problem: Problem, slots: Int, millionths: Int = 300_000) -> Request {
    Request(
      count: 3, millionths: millionths, minutesApart: slots * problem.grid.slotMinutes)
  }

  /// The rules of a problem and so much difference from weeks, as a problem for the oracle.
  private func apart(_ problem: Problem, _ weeks: [Schedule], _ request: Request) -> Problem {
    problem.with(
      rules: problem.rules
        + weeks.enumerated().map { line, week in
          rule(.week(.leastDifference(from: week, minutes: request.minutesApart)), line: 500 + line)
        })
  }

  /// Holds alternatives against all weeks that there are.
  private func check(_ problem: Problem, _ request: Request, _ seed: Int) throws -> Int {
    guard let best = try problem.proposal() else { return 0 }
    let found = try best.alternatives(request)
    var before = [best.schedule]
    for week in found.weeks {
      let proposal = week.proposal
      #expect(before.allSatisfy { week.isApart($0, request) }, "seed \(seed)")
      #expect(week.minutesApart == proposal.schedule.minutesChanged(from: best.schedule))
      let enough = best.thousandths * (1_000_000 - request.millionths)
      #expect(proposal.thousandths * 1_000_000 >= enough, "seed \(seed)")
      let oracle = Enumeration(problem: apart(problem, before, request))
      #expect(oracle.best() == oracle.rank(of: proposal.schedule), "seed \(seed)")
      before.append(proposal.schedule)
    }
    let next = Enumeration(problem: apart(problem, before, request)).best()
    switch found.ending {
    case .enough: #expect(found.weeks.count == request.count)
    case .noOther: #expect(next == nil, "seed \(seed)")
    case .worthLess(let most):
      #expect(next?.lostThousandths == -most, "seed \(seed)")
      #expect(most * 1_000_000 < best.thousandths * (1_000_000 - request.millionths))
    case .stopped: Issue.record("seed \(seed) was not decided")
    }
    #expect(Set(found.weeks.map(\.remark)).count == found.weeks.count, "seed \(seed)")
    return found.weeks.count
  }

  @Test(arguments: 0..<8)
  func `each alternative is the best of all weeks that differ as much`(_ batch: Int) throws {
    var count = 0
    for number in (batch * 5)..<(batch * 5 + 5) {
      var random = try randomWeek(number)
      let problem = random.problem()
      count += try check(problem, request(problem, slots: 1 + number % 3), number)
    }
    #expect(count > 0)
  }

  @Test(arguments: 0..<4)
  func `alternatives that reach people are the best of all too`(_ batch: Int) throws {
    var count = 0
    for number in (batch * 4)..<(batch * 4 + 4) {
      var random = try randomWeek(number)
      let problem = random.reachProblem()
      guard let best = try problem.proposal() else { continue }
      let request = request(problem, slots: 1 + number % 2)
      var before = [best.schedule]
      for week in try best.alternatives(request).weeks {
        #expect(before.allSatisfy { week.isApart($0, request) }, "seed \(number)")
        let most = Enumeration(problem: apart(problem, before, request)).best()
        #expect(most?.lostThousandths == -week.proposal.thousandths, "seed \(number)")
        before.append(week.proposal.schedule)
        count += 1
      }
    }
    #expect(count > 0)
  }

  @Test func `plans that are merged keep their distance from several weeks`() throws {
    // Days with two blocks on a fine grid, where beginnings of plans meet in many ways.
    for number in 0..<150 {
      var random = RandomWeek(
        grid: try grid("9-11", minutes: 15), activeDays: [.monday], ruleDensity: 0.05,
        seed: 7500 + UInt64(number))
      let problem = random.problem()
      let weeks = (0..<3).map { _ in random.schedule() }
      let limits = weeks.map { _ in random.pick(3...7) * 15 }
      let rules = zip(weeks, limits).enumerated().map { line, entry in
        rule(.week(.leastDifference(from: entry.0, minutes: entry.1)), line: 500 + line)
      }
      let crowded = problem.with(rules: problem.rules + rules)
      let oracle = Enumeration(problem: crowded)
      let proposal = try crowded.proposal()
      #expect(proposal.map { oracle.rank(of: $0.schedule) } == oracle.best(), "seed \(number)")
    }
  }

  @Test(arguments: 0..<6)
  func `both formulations mean the same by a difference`(_ number: Int) throws {
    var random = try randomWeek(number)
    let problem = random.problem()
    let week = try problem.proposal()?.schedule ?? random.schedule()
    for slots in 1...9 {
      let apart = apart(problem, [week], request(problem, slots: slots))
      let solution = try TextbookProgram(apart).program.solved().solution
      let proposal = try apart.proposal()
      #expect((solution == nil) == (proposal == nil))
      if let solution, let proposal {
        #expect(abs(solution.objectiveValue * 1000 - Double(proposal.thousandths)) < 0.5)
      }
    }
  }

  @Test func `a team staffs each alternative`() throws {
    let problem = try StaffedWeekTests.week("loose")
    let best = try #require(try problem.proposal())
    let request = Request(count: 2, millionths: 50_000, minutesApart: 240)
    let found = try best.alternatives(request)
    #expect(found.weeks.count == 2 && found.ending == .enough)
    for week in found.weeks {
      #expect(week.isApart(best.schedule, request))
      let shifts = try #require(week.proposal.staffing).proposed
      let findings = Audit(problem).findings(
        schedule: week.proposal.schedule, thousandths: week.proposal.thousandths, shifts: shifts)
      #expect(findings.isEmpty)
    }
    let worths = [best.thousandths] + found.weeks.map(\.proposal.thousandths)
    #expect(worths == worths.sorted(by: >))
  }

  @Test func `weeks of equal worth are alternatives even where none may be worth less`() throws {
    let grid = try grid("9-11")
    let problem = Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { day, _ in day < .thursday ? 10 : 0 },
      rules: [rule(.week(.mostWeekly(minutes: 120))), rule(.week(.mostClosedDays(6)))])
    let best = try #require(try problem.proposal())
    let request = Request(count: 9, millionths: 0, minutesApart: 240)
    let found = try best.alternatives(request)
    #expect(best.schedule.openDays == [.monday])
    #expect(found.weeks.map(\.proposal.schedule.openDays) == [[.tuesday], [.wednesday]])
    #expect(
      found.weeks.map(\.remark) == [
        .movesLongDay(to: .tuesday, from: .monday, isOneOfSeveral: false),
        .movesLongDay(to: .wednesday, from: .monday, isOneOfSeveral: false),
      ])
    #expect(found.ending == .worthLess(atMost: 0))
  }

  @Test(
    arguments: [
      ("0", nil, nil, "--alternatives 0"), ("21", nil, nil, "--alternatives 21"),
      ("five", nil, nil, "--alternatives five"), ("5", "-1%", nil, "--within -1%"),
      ("5", "101%", nil, "--within 101%"), ("5", nil, "0", "--apart 0"),
      ("5", nil, "1.5", "--apart 1.5"), ("5", nil, "-2", "--apart -2"),
    ] as [(String, String?, String?, String)])
  func `a request that cannot be meant is refused by its flag`(
    _ count: String, _ within: String?, _ apart: String?, _ flag: String
  ) throws {
    let error = #expect(throws: InputErrors.self) {
      try Request(count: count, within: within, apart: apart, grid: .standard)
    }
    #expect(try #require(error).diagnostics.map(\.source) == [.flag(flag)])
  }

  @Test func `a request that says nothing else means four hours and three percent`() throws {
    let plain = try Request(count: "5", grid: .standard)
    #expect(plain == Request(count: 5, millionths: 30_000, minutesApart: 240))
    let full = try Request(
      count: "1", within: "0.5%", apart: "90 min", grid: try grid("9-12", minutes: 30))
    #expect(full == Request(count: 1, millionths: 5000, minutesApart: 90))
  }
}

extension Alternative {
  fileprivate func isApart(_ other: Schedule, _ request: Alternatives.Request) -> Bool {
    proposal.schedule.minutesChanged(from: other) >= request.minutesApart
  }
}
