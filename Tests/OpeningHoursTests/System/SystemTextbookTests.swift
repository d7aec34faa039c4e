import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The textbook program of a system against its search: two formulations, one optimum.
@Suite struct SystemTextbookTests {
  private func agree(_ problem: SystemProblem, _ seed: UInt64) throws {
    let textbook = SystemTextbook(problem)
    let solved = try textbook.program.solved(within: .unlimited)
    switch try problem.decided(QuestionBatch()) {
    case .proposal(let proposal):
      guard case .solution(let solution, _) = solved else {
        Issue.record("seed \(seed): no solution")
        return
      }
      #expect(solution.isProven)
      #expect(
        abs(solution.objectiveValue * 1000 - Double(proposal.thousandths)) < 1.5, "seed \(seed)")
      let weeks = textbook.schedules(at: solution.values)
      #expect(problem.thousandths(problem.value(weeks)) == proposal.thousandths, "seed \(seed)")
      let audit = SystemAudit(problem)
      for rule in problem.plan.rules { #expect(audit.fault(rule, weeks) == nil, "seed \(seed)") }
    case .broken, .conflict:
      if case .solution = solved { Issue.record("seed \(seed): a solution of what cannot be") }
    case .nothingFound: Issue.record("seed \(seed): nothing was found")
    }
  }

  @Test(arguments: 1...15)
  func `branches and what links them`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    try agree(systemQuestion(system.files(hoursOnly: false)).problem(), seed)
  }

  @Test(arguments: 41...66)
  func `people who name their branches`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    try agree(systemQuestion(system.filesWithPeople(hoursOnly: seed % 3 == 0)).problem(), seed)
  }

  @Test(arguments: 21...35)
  func `people who go to an open branch`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    try agree(systemQuestion(system.filesWithTransfer(hoursOnly: seed % 3 == 0)).problem(), seed)
  }
}
