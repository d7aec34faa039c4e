import IntegerProgramming
public import OpeningHoursTables

/// Scenarios side by side, the first as the yardstick.
public struct Comparison: Sendable {
  /// The scenarios in the order in which they were named.
  public let entries: [Entry]

  /// One scenario with its answer.
  public struct Entry: Sendable {
    /// The name: a scenario of the plan, or one of those that are built in.
    public let name: String
    /// The plan of the scenario, with what it changes.
    public let plan: Plan
    /// What came of it.
    public let outcome: Outcome
  }

  /// What came of a scenario.
  public enum Outcome: Sendable {
    /// A week with its figures.
    case week(Week)
    /// Rules that cannot hold together.
    case conflict(Conflict)
    /// Nothing was found before the end.
    case nothingFound
    /// The question failed.
    case failed(String)
  }

  /// A week of a scenario.
  public struct Week: Sendable {
    /// The question it answers.
    public let problem: Problem
    /// The week.
    public let schedule: Schedule
    /// What it is worth, in thousandths of the objective's unit.
    public let thousandths: Int
    /// Whether no week under the scenario's rules is worth more; nothing for today's week.
    public let isProven: Bool?
    /// The shifts, where there is a team and they are known.
    public let shifts: [Shift]?
    /// The proposal that it comes from, where it is one for a point of a sweep.
    public internal(set) var proposal: Proposal?
  }

  /// Names that are no scenarios of the plan: today's week, and the best one under the plan's rules.
  public static let builtIn = ["today", "best"]

  /// The name of the best week without what-ifs, where ``including(_:)`` adds it.
  public static let withoutWhatIf = "without_what_if"

  /// The names to compare: those that were asked for, all scenarios of the plan where none were, and the
  /// best week in any case, behind today's where that is the yardstick.
  public static func names(_ asked: [String], of file: PlanFile) -> [String] {
    names(asked, among: file.scenarioNames)
  }

  /// The same by the names of all scenarios.
  static func names(_ asked: [String], among all: [String]) -> [String] {
    guard !asked.isEmpty else { return builtIn + all }
    guard !asked.contains("best") else { return asked }
    var names = asked
    names.insert("best", at: asked[0] == "today" ? 1 : asked.count)
    return names
  }

  /// The comparison with the best week without what-ifs behind the best one with them.
  public func including(_ cost: WhatIfCost?) -> Comparison {
    guard let cost, let best = entries.firstIndex(where: { $0.name == "best" }) else { return self }
    var entries = entries
    entries.insert(
      Entry(name: Self.withoutWhatIf, plan: cost.plan, outcome: cost.without), at: best + 1)
    return Comparison(entries: entries)
  }

  private init(entries: [Entry]) { self.entries = entries }

  /// Compares scenarios.
  ///
  /// - Parameters:
  ///   - names: Scenarios of the plan, or ``builtIn``.
  ///   - question: The plan with its tables; its flags stand on top of each scenario.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `InputErrors` for names that are not known and flags that cannot be read.
  public init(
    of names: [String], _ question: PlanQuestion, _ batch: QuestionBatch = QuestionBatch()
  ) throws(InputErrors) {
    var problems: [Diagnostic] = []
    var questions: [PlanQuestion] = []
    for name in names {
      do {
        let scenario = Self.builtIn.contains(name) ? question.plan.scenario : name
        questions.append(try question.asking(scenario: scenario, flags: question.plan.flags))
      } catch {
        problems += error.diagnostics.map {
          $0.source == .flag("--scenario \(name)")
            ? .unknown(
              name, "scenario", at: .flag("compare"),
              among: Self.builtIn + question.plan.file.scenarioNames) : $0
        }
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    let answers = batch.answers(Array(zip(names, questions))) { entry, limits in
      try entry.0 == "today"
        ? Outcome.today(entry.1.problem, limits) : Outcome.best(entry.1.problem, limits)
    }
    entries = zip(zip(names, questions), answers).map { entry, answer in
      let outcome: Outcome =
        switch answer {
        case .success(let outcome): outcome
        case .failure(let error): .failed("\(error)")
        case nil: .nothingFound
        }
      return Entry(name: entry.0, plan: entry.1.plan, outcome: outcome)
    }
  }
}

extension Comparison.Outcome {
  /// The week, where there is one.
  public var week: Comparison.Week? {
    if case .week(let week) = self { week } else { nil }
  }

  fileprivate static func today(
    _ problem: Problem, _ limits: SearchLimits
  ) throws -> Comparison.Outcome {
    var shifts: [Shift]?
    if let team = problem.team {
      if case .shifts(let found) = try problem.todayStaffing(by: team, within: limits) {
        shifts = found
      }
    }
    return .week(
      Comparison.Week(
        problem: problem, schedule: problem.today,
        thousandths: problem.thousandthsOfToday, isProven: nil, shifts: shifts))
  }

  static func best(
    _ problem: Problem, _ limits: SearchLimits
  ) throws -> Comparison.Outcome {
    switch try problem.decided(within: limits, explains: false) {
    case .proposal(let proposal):
      .week(
        Comparison.Week(
          problem: problem, schedule: proposal.schedule, thousandths: proposal.thousandths,
          isProven: proposal.isProven, shifts: proposal.staffing?.proposed))
    case .conflict(let conflict): .conflict(conflict)
    case .nothingFound: .nothingFound
    }
  }
}
