/// What a proposal gains from one more of something, or from giving up a rule that keeps it simple.
public struct OneMore: Sendable, Hashable {
  /// What there is more of, in words: "one more hour open a week".
  public let text: String
  /// What the best week is worth then, in thousandths; nothing where that was not found out.
  public let thousandths: Int?
  /// Whether nothing better exists then.
  public let isProven: Bool
}

extension Proposal {
  /// What one more of each scarce thing brings: decided anew, not read off a price of the relaxation,
  /// which holds for no whole step.
  ///
  /// Asked are an hour open a week, an hour of change, an hour of staff, a quarter post of each contract
  /// group, and what rules for memorable hours cost.
  ///
  /// - Parameter batch: On how many threads, and until when.
  /// - Returns: What was asked, in the order of the plan's keys; empty where the proposal is not proven.
  public func oneMore(_ batch: QuestionBatch = QuestionBatch()) -> [OneMore] {
    guard isProven else { return [] }
    let changes = problem.rules.enumerated().compactMap { place, rule in
      rule.oneMore(in: problem).map { (place: place, text: $0.text, statement: $0.statement) }
    }
    let answers = batch.answers(changes) { change, limits -> Proposal? in
      var rules = problem.rules
      if let statement = change.statement {
        let old = rules[change.place]
        rules[change.place] = Rule(statement, origin: old.origin, source: old.source)
      } else {
        rules.remove(at: change.place)
      }
      let question = problem.with(rules: rules)
      guard
        case .proposal(let other) = try question.decided(within: limits, comparesToday: false)
      else { return nil }
      return other
    }
    return zip(changes, answers).map { change, answer in
      let found = (try? answer?.get()) ?? nil
      return OneMore(
        text: change.text, thousandths: found.map { max($0.thousandths, thousandths) },
        isProven: found?.isProven ?? false)
    }
  }
}

extension Rule {
  /// The rule with one more of what it limits, or nothing in place of the rule.
  fileprivate func oneMore(in problem: Problem) -> (text: String, statement: Statement?)? {
    switch statement {
    case .mostWeekly(let minutes):
      ("one more hour open a week", .mostWeekly(minutes: minutes + 60))
    case .mostChanged(let minutes):
      ("one more hour of change", .mostChanged(minutes: minutes + 60))
    case .mostStaff(let minutes):
      ("one more staff hour a week", .mostStaff(minutes: minutes + 60))
    case .contractHours(let group, let people, let minutes):
      (
        "a quarter post more, \(group)",
        .contractHours(group: group, people: people, minutes: minutes + minutes / (4 * people))
      )
    case .mostDistinctDays, .sameOpening: ("without \"\(name)\"", nil)
    default: nil
    }
  }
}
