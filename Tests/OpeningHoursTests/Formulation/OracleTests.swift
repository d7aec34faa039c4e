import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The program against enumeration of all weeks.
struct OracleTests {
  /// Frames and grids with the days that are free, small enough that all weeks can be visited.
  private static let shapes: [(frame: String, minutes: Int, days: [Weekday])] = [
    ("9-12", 60, [.monday, .thursday, .saturday]),
    ("8-12", 60, [.tuesday, .friday]),
    ("9-11", 30, [.wednesday, .sunday]),
    ("10-11:15", 15, [.monday, .tuesday]),
    ("22-24", 60, [.monday, .tuesday, .wednesday, .friday]),
    ("9-10", 60, Weekday.allCases),
  ]

  private func randomWeek(_ number: Int) throws -> RandomWeek {
    let shape = Self.shapes[number % Self.shapes.count]
    return RandomWeek(
      grid: try grid(shape.frame, minutes: shape.minutes), activeDays: shape.days,
      seed: UInt64(number))
  }

  @Test(arguments: 0..<10)
  func `the best of a small week is the best of all its weeks, tie-breaks included`(
    _ batch: Int
  ) throws {
    var (possible, impossible) = (0, 0)
    for number in (batch * 36)..<(batch * 36 + 36) {
      var random = try randomWeek(number)
      let problem = random.problem()
      let oracle = Enumeration(problem: problem)
      let best = oracle.best()
      let proposal = try problem.proposal()
      #expect(proposal.map { oracle.rank(of: $0.schedule) } == best, "seed \(number)")
      if let proposal {
        possible += 1
        #expect(proposal.thousandths == -(best?.lostThousandths ?? 0), "seed \(number)")
        #expect(proposal.isProven && proposal.ending == .optimal, "seed \(number)")
        #expect(oracle.broken(proposal.schedule).isEmpty, "seed \(number)")
      } else {
        impossible += 1
      }
    }
    #expect(possible >= 9 && impossible >= 3, "\(possible) possible, \(impossible) not")
  }

  @Test func `the audit finds exactly the rules that a week breaks`() throws {
    var (found, unbroken) = (0, 0)
    for number in 0..<90 {
      var random = try randomWeek(number)
      let problem = random.problem()
      for _ in 0..<4 {
        let schedule = random.schedule()
        let broken = Enumeration(problem: problem).broken(schedule)
        let findings = Audit(problem).findings(
          schedule: schedule, thousandths: problem.demand.thousandths(of: schedule))
        #expect(Set(findings.map(\.rule)) == Set(broken.map { $0 }), "seed \(number)")
        found += findings.count
        unbroken += problem.rules.count - broken.count
      }
    }
    #expect(found > 200 && unbroken > 200)
  }

  @Test func `more rules of the week than a plan can state are obeyed too`() throws {
    for number in 0..<20 {
      var random = try randomWeek(number * 6)
      let problem = random.problem()
      let most = 60 * 3
      let many =
        (1...9).map { rule(.week(.mostLateDays($0 % 3, after: at(9, $0 * 5))), line: 200 + $0) }
        + [rule(.week(.mostWeekly(minutes: most)), line: 300)]
      let crowded = problem.with(rules: problem.rules + many)
      let best = Enumeration(problem: crowded).best()
      let proposal = try crowded.proposal()
      #expect(
        proposal.map { Enumeration(problem: crowded).rank(of: $0.schedule) } == best,
        "seed \(number * 6)")
    }
  }
}
