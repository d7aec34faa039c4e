import IntegerProgramming
import OpeningHoursTables

/// What the best week gains from one more of something scarce, or without a rule that keeps hours
/// memorable.
public struct OneMore: Sendable, Hashable {
  /// What there is more of.
  public let step: Step
  /// How much more the best week is worth then, in thousandths of the objective's unit, at least and
  /// at most; one number where that is proven.
  public let gain: ClosedRange<Int>
  /// Where one brings nothing: the least that helps, if a few do.
  public internal(set) var next: Next?

  /// What helps where one step brings nothing.
  public enum Next: Sendable, Hashable {
    /// So many steps of the kind; and what the best week gains from them, in thousandths.
    case several(Int, gain: Int)
    /// One step of this kind together with one of another, whose limit binds now; and what the best week
    /// gains from both.
    case together(Step, gain: Int)

    /// What the best week gains, in thousandths.
    public var gain: Int {
      switch self {
      case .several(_, let gain), .together(_, let gain): gain
      }
    }
  }

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
      try problem.after(step)
        .greatestWorth(
          from: thousandths, within: limits.ending(afterQuestions: Self.mostQuestions))
    }
    let found = zip(steps, answers).map { step, answer in
      let most = max(thousandths, problem.thousandthsAtMost)
      let worth = (try? answer?.get()) ?? thousandths...most
      return OneMore(
        step: step,
        gain: (worth.lowerBound - thousandths)...(worth.upperBound - thousandths))
    }
    let helps = batch.answers(found) { step, limits in
      try step.gain == 0...0 ? help(step.step, beside: found, within: limits) : nil
    }
    return zip(found, helps).map { step, help in
      var step = step
      step.next = (try? help?.get()) ?? nil
      return step
    }
  }

  /// The least that helps where one step brings nothing: some more of the kind, else one of another kind
  /// with it.
  private func help(
    _ step: OneMore.Step, beside others: [OneMore], within limits: SearchLimits
  ) throws -> OneMore.Next? {
    guard step.isCounted else { return nil }
    if let several = try several(step, within: limits) { return several }
    for other in others where other.step != step && other.isProven {
      let both = try gain(
        of: problem.after(step).after(other.step), over: other.gain.lowerBound, within: limits)
      if let both, both > other.gain.lowerBound { return .together(other.step, gain: both) }
    }
    return nil
  }

  /// The fewest steps of a kind that bring something, where one brings nothing.
  ///
  /// More of a kind never bring less, so that bisection finds them, and if the most bring nothing none do.
  ///
  /// - Returns: Nothing as well where it is not known of some number what it brings.
  private func several(
    _ step: OneMore.Step, within limits: SearchLimits
  ) throws -> OneMore.Next? {
    var (none, some) = (1, Self.mostSteps)
    guard var least = try gain(of: problem.after(step, some), over: 0, within: limits), least > 0
    else { return nil }
    while some - none > 1 {
      let middle = (none + some) / 2
      guard let gain = try gain(of: problem.after(step, middle), over: 0, within: limits) else {
        return nil
      }
      if gain > 0 { (some, least) = (middle, gain) } else { none = middle }
    }
    return .several(some, gain: least)
  }

  /// What the best week of a problem gains over this one, which is at least a known gain; nothing where
  /// that is left open.
  private func gain(
    of problem: Problem, over known: Int, within limits: SearchLimits
  ) throws -> Int? {
    let worth = try problem.greatestWorth(
      from: thousandths + known, within: limits.ending(afterQuestions: Self.mostQuestions))
    return worth.lowerBound == worth.upperBound ? worth.lowerBound - thousandths : nil
  }

  /// How many steps of a kind are tried where one brings nothing.
  private static let mostSteps = 8

  /// How often the search for one step asks whether to go on before its answer is left open: about a
  /// second where a team is hard to lay shifts for.
  private static let mostQuestions = 2000
}
