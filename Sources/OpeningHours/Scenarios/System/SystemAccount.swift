import IntegerProgramming
public import OpeningHoursTables

/// Weeks of all branches with the figures by which they are compared.
public struct SystemAccount: Sendable {
  /// The decision that they answer.
  public let problem: SystemProblem
  /// The weeks, as [branch].
  public let weeks: [Schedule]
  /// What they are worth together, in thousandths of the objective's unit.
  public let thousandths: Int
  /// What no weeks under the rules can exceed, in the same unit; nothing for today's weeks, which answer no
  /// question.
  public let bound: Int?

  /// Whether no weeks under the rules are worth more.
  public var isProven: Bool { bound == thousandths }

  /// How much more might be possible, as a fraction of the worth, 0 where nothing is; nothing for today's weeks.
  public var relativeGap: Double? {
    bound.map { Double($0 - thousandths) / Double(max(1, abs(thousandths))) }
  }

  /// Open minutes of all branches.
  public var openMinutes: Int { weeks.reduce(0) { $0 + $1.openMinutes } }

  /// Paid minutes of staff in all branches; nothing where a branch says nothing of its staff.
  public var staffMinutes: Int? {
    guard problem.branches.allSatisfy({ $0.staffing != nil }) else { return nil }
    return amount(of: .staffHours)
  }

  /// What the weeks cost, in hundredths of the currency; nothing where a branch says nothing of it.
  public var cents: Int? {
    let branches = zip(problem.plan.file.branches, problem.branches)
    let areKnown = branches.allSatisfy { branch, own in
      branch.cost != .none && (branch.cost.staffHour == 0 || own.staffing != nil)
    }
    return areKnown ? amount(of: .cost) : nil
  }

  /// The better of these weeks and others that keep the same rules, with what is proven of them.
  func orBetter(_ other: SystemAccount) -> SystemAccount {
    guard other.thousandths > thousandths else { return self }
    return SystemAccount(
      problem: problem, weeks: other.weeks, thousandths: other.thousandths,
      bound: bound.map { max($0, other.thousandths) })
  }

  /// The branches whose weeks differ from others, as places.
  ///
  /// - Parameter others: The other weeks, as [branch].
  /// - Returns: The places, in order.
  public func changed(from others: [Schedule]) -> [Int] {
    weeks.indices.filter { weeks[$0] != others[$0] }
  }

  private func amount(of quantity: SystemQuantity) -> Int {
    zip(problem.plan.file.branches, zip(problem.branches, weeks)).reduce(0) { sum, own in
      sum + quantity.amount(of: own.1.1, own.1.0.staffing, own.0.cost)
    }
  }
}

/// What came of one of several questions about a system.
public enum SystemOutcome: Sendable {
  /// Weeks that keep every rule.
  case weeks(SystemAccount)
  /// No weeks were found that keep all rules which link branches: what those break that were found to break
  /// least.
  case broken(SystemBreach)
  /// No week of a branch, by its place, obeys its own rules.
  case conflict(branch: Int, Conflict)
  /// No weeks were found before the end.
  case nothingFound
  /// The question failed, with what was said.
  case failed(String)

  /// The weeks, where there are some.
  public var account: SystemAccount? { if case .weeks(let account) = self { account } else { nil } }
}

extension SystemProposal {
  /// The weeks with the figures by which they are compared.
  public var account: SystemAccount {
    SystemAccount(
      problem: problem, weeks: weeks, thousandths: thousandths, bound: bound)
  }
}

extension SystemProblem {
  /// Today's weeks with the figures by which they are compared.
  public var accountOfToday: SystemAccount {
    SystemAccount(
      problem: self, weeks: today, thousandths: thousandths(value(today)), bound: nil)
  }

  /// What comes of the question, as one of several.
  func outcome(within limits: SearchLimits) throws -> SystemOutcome {
    switch try decided(QuestionBatch(limits: limits)) {
    case .proposal(let proposal): .weeks(proposal.account)
    case .broken(_, let breach): .broken(breach)
    case .conflict(let branch, let conflict): .conflict(branch: branch, conflict)
    case .nothingFound: .nothingFound
    }
  }

  /// The same branches under other rules that link them.
  func with(rules: [SystemRule]) throws(InputErrors) -> SystemProblem {
    try SystemProblem(
      plan: SystemPlan(
        file: plan.file, scenario: plan.scenario, flags: plan.flags, rules: rules, grid: plan.grid,
        objective: plan.objective, currency: plan.currency, transfer: plan.transfer),
      branches: branches, people: people)
  }

  /// The system with other rules of one branch.
  func with(rules: [Rule], of branch: Int) throws(InputErrors) -> SystemProblem {
    var branches = branches
    branches[branch] = branches[branch].with(rules: rules)
    return try SystemProblem(plan: plan, branches: branches, people: people)
  }
}

extension SystemOutcome {
  /// What an answer of a batch says.
  init(_ answer: Result<SystemOutcome, any Error>?) {
    self =
      switch answer {
      case .success(let outcome): outcome
      case .failure(let error): .failed("\(error)")
      case nil: .nothingFound
      }
  }
}
