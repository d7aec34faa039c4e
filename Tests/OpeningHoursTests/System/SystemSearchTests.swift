import IntegerProgramming
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
      branch.weeksOfTwoDays.sorted { branch.thousandths(of: $0) > branch.thousandths(of: $1) }
    }
    let audit = SystemAudit(problem)
    var best: Int?
    func extend(_ chosen: [Schedule]) {
      guard chosen.count == weeks.count else {
        for week in weeks[chosen.count] { extend(chosen + [week]) }
        return
      }
      let value = Self.value(problem, chosen)
      guard value > best ?? .min else { return }
      if problem.plan.rules.allSatisfy({ audit.fault($0, chosen) == nil }) { best = value }
    }
    extend([])
    return best
  }

  /// What weeks are worth with those who go elsewhere, slot by slot.
  private static func value(_ problem: SystemProblem, _ weeks: [Schedule]) -> Int {
    var sum = 0
    for (branch, own) in problem.branches.enumerated() {
      for day in [Weekday.monday, .tuesday] {
        for slot in own.grid.slots {
          let worth = own.demand[day, slot].thousandths
          guard let hour = own.grid.span(of: slot..<(slot + 1)) else { continue }
          func isOpen(_ other: Int) -> Bool { weeks[other][day].isOpen(throughout: hour) }
          let parts = (problem.plan.transfer?.draws[branch] ?? []).filter { isOpen($0.branch) }
            .map { Int((Double(worth * $0.thousandths) / 1000).rounded()) }
          sum += (isOpen(branch) ? worth : parts.max() ?? 0) * problem.factors[branch]
        }
      }
    }
    return sum
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
    case .conflict(let branch, _): #expect(problem.branches[branch].weeksOfTwoDays.isEmpty)
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
    case .conflict(let branch, _): #expect(problem.branches[branch].weeksOfTwoDays.isEmpty)
    case .nothingFound: Issue.record("nothing was found")
    }
  }

  @Test(arguments: 1...30)
  func `with people who go elsewhere nothing better is listed either`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    let problem = try systemQuestion(system.filesWithTransfer(hoursOnly: seed % 2 == 0)).problem()
    let best = listed(problem)
    switch try problem.decided(QuestionBatch()) {
    case .proposal(let proposal):
      #expect(proposal.value == best && proposal.boundValue >= proposal.value)
      #expect(proposal.todayThousandths == problem.thousandths(Self.value(problem, problem.today)))
    case .broken: #expect(best == nil)
    case .conflict(let branch, _): #expect(problem.branches[branch].weeksOfTwoDays.isEmpty)
    case .nothingFound: Issue.record("nothing was found")
    }
  }

  @Test(arguments: 1...6)
  func `the more go elsewhere the more is reached, and none go without it`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    var files = system.filesWithTransfer(hoursOnly: true)
    let question = try systemQuestion(files)
    let sweep = try SystemSweep(
      try SystemRange("transfer=0..100:25", of: question.plan.file), question)
    let worths = sweep.outcomes.compactMap { $0.account?.thousandths }
    #expect(worths == worths.sorted())
    files["system.yaml"] = files["system.yaml"]?.split(separator: "\n").dropLast()
      .joined(separator: "\n")
    let without = try systemQuestion(files).problem().outcome(within: .unlimited)
    #expect(worths.first == without.account?.thousandths)
  }

  @Test func `rules that are called impossible are so`() throws {
    for seed in UInt64(1)...20 {
      var system = RandomSystem(seed: seed)
      let problem = try systemQuestion(system.files(hoursOnly: false)).problem()
      guard case .broken(_, let breach) = try problem.decided(QuestionBatch()) else { continue }
      #expect(breach.isCertain && listed(problem) == nil, "seed \(seed)")
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
