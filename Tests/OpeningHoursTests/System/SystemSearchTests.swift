import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Whole systems against listing every week of every branch.
@Suite struct SystemSearchTests {
  /// What listing all weeks comes to: the greatest worth, in the problem's units; nothing where no weeks keep
  /// every rule.
  private func listed(_ problem: SystemProblem) -> Int? {
    // The worthiest first, so that few that are worth less have to be held against the rules.
    let weeks = problem.branches.map { branch in
      Self.weeks(branch).sorted { branch.thousandths(of: $0) > branch.thousandths(of: $1) }
    }
    let audit = SystemAudit(problem)
    var best: Int?
    func extend(_ chosen: [Schedule]) {
      guard chosen.count == weeks.count else {
        for week in weeks[chosen.count] { extend(chosen + [week]) }
        return
      }
      let value = problem.value(chosen)
      guard value > best ?? .min else { return }
      if problem.plan.rules.allSatisfy({ audit.fault($0, chosen) == nil }) { best = value }
    }
    extend([])
    return best
  }

  /// Every week of Monday and Tuesday that obeys a branch's own rules.
  private static func weeks(_ problem: Problem) -> [Schedule] {
    let grid = problem.grid
    let plans = (0..<(1 << grid.slotsPerDay)).map { bits in
      DayPlan(
        grid.slots.filter { bits >> $0 & 1 == 1 }.compactMap { grid.span(of: $0..<($0 + 1)) })
    }
    let audit = Audit(problem)
    return plans.flatMap { monday in
      plans.compactMap { tuesday in
        let week = Schedule([.monday: monday, .tuesday: tuesday])
        let worth = problem.thousandths(of: week)
        return audit.findings(schedule: week, thousandths: worth).isEmpty ? week : nil
      }
    }
  }

  @Test(arguments: 1...12)
  func `hours alone are shared out as listing all weeks does`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    let problem = try systemQuestion(system.files(hoursOnly: true)).problem()
    let best = listed(problem)
    switch try problem.decided(QuestionBatch()) {
    case .proposal(let proposal):
      #expect(proposal.value == best && proposal.isProven)
    case .broken: #expect(best == nil)
    case .conflict(let branch, _): #expect(Self.weeks(problem.branches[branch]).isEmpty)
    case .nothingFound: Issue.record("nothing was found")
    }
  }

  @Test(arguments: 1...30)
  func `linked branches are decided within what listing all weeks shows`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    let problem = try systemQuestion(system.files(hoursOnly: false)).problem()
    let best = listed(problem)
    switch try problem.decided(QuestionBatch()) {
    case .proposal(let proposal):
      let best = try #require(best, "weeks were found where there are none")
      #expect(proposal.boundValue >= best)
      // So few branches are decided to the end.
      #expect(proposal.value == best)
    case .broken: #expect(best == nil)
    case .conflict(let branch, _): #expect(Self.weeks(problem.branches[branch]).isEmpty)
    case .nothingFound: Issue.record("nothing was found")
    }
  }

  @Test func `the same weeks come out with one job and with three`() throws {
    var system = RandomSystem(seed: 4)
    let problem = try systemQuestion(system.files(hoursOnly: false)).problem()
    let found = try [1, 3].map { jobs -> [Schedule]? in
      guard case .proposal(let proposal) = try problem.decided(QuestionBatch(jobs: jobs)) else {
        return nil
      }
      return proposal.weeks
    }
    #expect(found[0] == found[1])
  }
}
