import IntegerProgramming

/// What the best week gains from one more of something scarce, or without a rule that keeps hours
/// memorable.
public struct OneMore: Sendable, Hashable {
  /// What there is more of.
  public let step: Step
  /// How much more the best week is worth then, in thousandths of the objective's unit, at least and
  /// at most; one number where that is proven.
  public let gain: ClosedRange<Int>

  /// Whether it is known how much it brings.
  public var isProven: Bool { gain.lowerBound == gain.upperBound }

  /// One step beyond a rule.
  public enum Step: Sendable, Hashable {
    /// An hour open a week.
    case openHour
    /// An hour of the week that may be open where it is closed today, or the other way round.
    case changedHour
    /// A day that closes after the plan's late hour.
    case lateDay
    /// A paid hour of staff a week.
    case staffHour
    /// One more person of a contract group, for so many minutes: a quarter of the others' week.
    case quarterPost(group: String, minutes: Int)
    /// The same without a rule for memorable hours.
    case without(Rule)
  }
}

extension Proposal {
  /// What one more of each scarce thing brings.
  ///
  /// Decided anew for each: a dual price of the relaxation holds for an infinitely small step only.
  /// Asked are an hour open a week, an hour of change, a late day, an hour of staff and a quarter post of
  /// each contract group, each where a rule limits it, and what rules for memorable hours cost. How much
  /// is searched for each is limited by a number of steps, so that the answer is the same each time.
  ///
  /// - Parameter batch: On how many threads, and until when.
  /// - Returns: What was asked, in the order of the rules; empty where the proposal is not proven.
  public func oneMore(_ batch: QuestionBatch = QuestionBatch()) -> [OneMore] {
    guard isProven else { return [] }
    let steps = problem.rules.compactMap(\.oneMore)
    let answers = batch.answers(steps) { step, limits in
      try problem.with(rules: problem.rules.compactMap { $0.after(step) })
        .greatestWorth(
          from: thousandths, within: limits.ending(afterQuestions: Self.mostQuestions))
    }
    return zip(steps, answers).map { step, answer in
      let most = max(thousandths, problem.thousandthsAtMost)
      let worth = (try? answer?.get()) ?? thousandths...most
      return OneMore(
        step: step,
        gain: (worth.lowerBound - thousandths)...(worth.upperBound - thousandths))
    }
  }

  /// How often the search for one step asks whether to go on before its answer is left open: about a
  /// second where a team is hard to lay shifts for.
  private static let mostQuestions = 2000
}

extension Rule {
  /// The step beyond this rule.
  fileprivate var oneMore: OneMore.Step? {
    switch statement {
    case .mostWeekly: .openHour
    case .mostChanged: .changedHour
    case .mostLateDays: .lateDay
    case .mostStaff: .staffHour
    case .contractHours(let group, _, let minutes):
      .quarterPost(group: group, minutes: minutes / 4)
    case .mostDistinctDays, .sameOpening: .without(self)
    default: nil
    }
  }

  /// The rule after a step; nothing where the step takes it away.
  fileprivate func after(_ step: OneMore.Step) -> Rule? {
    switch (step, statement) {
    case (.without(self), _): nil
    case (.openHour, .mostWeekly(let minutes)): with(.mostWeekly(minutes: minutes + 60))
    case (.changedHour, .mostChanged(let minutes)): with(.mostChanged(minutes: minutes + 60))
    case (.lateDay, .mostLateDays(let days, let after)):
      with(.mostLateDays(days + 1, after: after))
    case (.staffHour, .mostStaff(let minutes)): with(.mostStaff(minutes: minutes + 60))
    case (.quarterPost(let group, let more), _): with(statement.joined(by: more, in: group))
    default: self
    }
  }

  private func with(_ statement: Statement) -> Rule {
    Rule(statement, origin: origin, source: source)
  }
}

extension Rule.Statement {
  /// The same with one more person in a contract group, for so many minutes a week and a quarter of
  /// the others' shifts.
  ///
  /// The limits of a group are the product of its people and what each may do, so that what all may
  /// do together is said as if of one.
  fileprivate func joined(by minutes: Int, in name: String) -> Self {
    switch self {
    case .contractHours(name, let people, let each):
      .contractHours(group: name, people: 1, minutes: people * each + minutes)
    case .contractShifts(name, let people, let each):
      .contractShifts(group: name, people: 1, people * each + (each + 3) / 4)
    case .dailyShifts(name, let people, let each):
      .dailyShifts(group: name, people: people + 1, each)
    case .mostDuties(name, let people, let duty, let thousandths):
      .mostDuties(group: name, people: people + 1, duty, thousandths: thousandths)
    default: self
    }
  }
}
