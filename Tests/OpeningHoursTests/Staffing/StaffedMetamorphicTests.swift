import IntegerProgramming
import OpeningHoursTables
import Testing

@testable import OpeningHours

/// How answers must move when a staffed question does.
struct StaffedMetamorphicTests {
  private func worth(_ problem: Problem) throws -> Int? {
    var formulation = ProblemFormulation(problem)
    guard let team = problem.team,
      var search = try formulation.staffedSearch(
        team, under: problem.rules, within: .unlimited),
      case .week(let week, _, .optimal, _) = try search.run(within: .unlimited)
    else { return nil }
    return week.worth
  }

  private func changed(_ problem: Problem, _ change: (Rule.Statement) -> Rule.Statement) -> Problem
  {
    problem.with(
      rules: problem.rules.map { $0.saying(change($0.statement)) })
  }

  @Test(arguments: 0..<12)
  func `more people, hours or money never hurt, and a rule less neither`(_ number: Int) throws {
    let problem = try StaffedSecondFormulationTests.problem(number)
    let before = try worth(problem) ?? -1
    let more = changed(problem) { statement in
      switch statement {
      case .team(.people(let group, let people)): .team(.people(group: group, people + 1))
      case .team(.mostPaid(let minutes)): .team(.mostPaid(minutes: minutes + 60))
      case .team(.mostCost(let money)): .team(.mostCost(Money(cents: money.cents + 2000)))
      case .day, .week, .duty, .team: statement
      }
    }
    #expect(try worth(more) ?? -1 >= before, "seed \(number)")
    for (place, rule) in problem.rules.enumerated() where rule.isAboutStaff {
      var rules = problem.rules
      rules.remove(at: place)
      #expect(
        try worth(problem.with(rules: rules)) ?? -1 >= before, "seed \(number) without \(rule.name)"
      )
    }
  }

  @Test func `permuting equal days permutes the answer`() throws {
    let problem = try StaffedSecondFormulationTests.problem(3)
    let swap: (Weekday) -> Weekday = { $0 == .monday ? .friday : $0 == .friday ? .monday : $0 }
    let other = Problem(
      grid: problem.grid, today: problem.today,
      demand: demand(problem.grid) { problem.demand[swap($0), $1].rate ?? 0 },
      rules: problem.rules.map { rule in
        if case .week(.sameOpening(let days)) = rule.statement {
          return rule.saying(.week(.sameOpening(days.map(swap))))
        }
        guard let days = rule.statement.spokenDays else { return rule }
        return rule.saying(rule.statement.on(days.map(swap)))
      }, team: problem.team)
    #expect(try worth(other) == worth(problem))
  }

  @Test func `the audit finds each way to break a team's rules`() throws {
    var found = 0
    for number in 0..<12 {
      let problem = try StaffedSecondFormulationTests.problem(number)
      guard case .proposal(let proposal) = try problem.decided(),
        let shifts = proposal.staffing?.proposed, !shifts.isEmpty
      else { continue }
      let audit = Audit(problem)
      func findings(_ shifts: [Shift]) -> Int {
        audit.findings(
          schedule: proposal.schedule, thousandths: proposal.thousandths, shifts: shifts
        ).count
      }
      #expect(findings(shifts) == 0)
      // Fewer people than needed, since the shifts are those of the fewest paid minutes.
      #expect(findings([]) > 0)
      for place in shifts.indices {
        var fewer = shifts
        fewer.remove(at: place)
        #expect(findings(fewer) > 0, "seed \(number)")
        found += 1
      }
      let many = Array(repeating: shifts, count: 50).flatMap(\.self)
      #expect(findings(many) > 0)
      let lost = Shift(day: shifts[0].day, span: .wholeDay, group: 0, worker: 0)
      #expect(findings(shifts + [lost]) > 0)
    }
    #expect(found > 10)
  }
}
