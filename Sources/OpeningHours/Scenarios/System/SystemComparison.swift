public import OpeningHoursTables

/// Scenarios of a system side by side, the first as the yardstick.
public struct SystemComparison: Sendable {
  /// The scenarios in the order in which they were named.
  public let entries: [Entry]

  /// One scenario with its answer.
  public struct Entry: Sendable {
    /// The name: a scenario of the file, or one of those that are built in.
    public let name: String
    /// What came of it.
    public let outcome: SystemOutcome
  }

  /// Compares scenarios.
  ///
  /// - Parameters:
  ///   - asked: Scenarios of the file, or ``SystemFile/builtInScenarios``; all of them where none are named.
  ///   - question: The system with its plans; its flags stand on top of each scenario.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `InputErrors` for names that are not known and what they cannot ask.
  public init(
    of asked: [String], _ question: SystemQuestion, _ batch: QuestionBatch = QuestionBatch()
  ) throws(InputErrors) {
    let known = question.plan.file.scenarioNames
    let names = Comparison.names(asked, among: known)
    var problems: [Diagnostic] = []
    var questions: [(name: String, problem: SystemProblem)] = []
    for name in names {
      let scenario = SystemFile.builtInScenarios.contains(name) ? question.plan.scenario : name
      guard scenario == nil || known.contains(scenario ?? "") else {
        problems.append(
          .unknown(
            name, "scenario", at: .flag("compare"), among: SystemFile.builtInScenarios + known))
        continue
      }
      do {
        let other = try question.asking(scenario: scenario, flags: question.plan.flags)
        questions.append((name, try other.problem()))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems.uniqued) }
    let answers = batch.answers(questions) { entry, limits in
      entry.name == "today"
        ? SystemOutcome.weeks(entry.problem.accountOfToday)
        : try entry.problem.outcome(within: limits)
    }
    entries = zip(names, answers).map { Entry(name: $0, outcome: SystemOutcome($1)) }
  }
}
