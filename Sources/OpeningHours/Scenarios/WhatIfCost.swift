import IntegerProgramming
public import OpeningHoursTables

/// What the what-ifs of a question cost or bring: the best week with them against the best without.
public struct WhatIfCost: Sendable {
  /// The plan without any of them.
  public let plan: Plan
  /// The best week of that plan.
  public let without: Comparison.Outcome
  /// How much more the best week is worth with all of them, in thousandths of the objective's unit; below
  /// 0 where they cost something, nothing where the two cannot be compared.
  public let difference: Int?
  /// Whether the difference is proven.
  public let isProven: Bool
  /// What the answer's week is worth as weeks are judged without any of them, in thousandths of that
  /// objective's unit; nothing where no week was found then.
  public let worthWithout: Int?
  /// What each of them does, as in ``Plan/whatIfs``.
  public let items: [Item]
  /// Days that a what-if permits to open and that stay closed all the same, with the price of opening.
  public let declined: [Price]

  /// What one what-if does beside the others.
  public struct Item: Sendable, Hashable {
    /// Where it stands.
    public let source: Source
    /// How much more the best week is worth with it than with the others alone; below 0 where it costs
    /// something, nothing where that cannot be compared.
    public let difference: Int?
    /// Whether the difference is proven.
    public let isProven: Bool
    /// The best week with the others alone, where there is one.
    public let without: Schedule?
    /// Why there is no difference; nothing where there is one.
    public let missing: Missing?

    /// Why a what-if has no difference.
    public enum Missing: Sendable {
      /// The others alone leave no week possible.
      case noWeek
      /// Another one has no meaning without it.
      case noQuestion
      /// Weeks are judged otherwise without it.
      case judgedOtherwise
      /// No week was found in time.
      case notFound
    }

    /// Whether the others alone leave no week possible.
    public var isNeeded: Bool { missing == .noWeek }
  }

  /// The week without the what-ifs, where there is one.
  public var week: Comparison.Week? { without.week }

  /// Decides what is missing for the comparison.
  ///
  /// - Parameters:
  ///   - proposal: The answer to the question.
  ///   - question: The question, with at least one what-if.
  ///   - batch: On how many threads, and until when.
  /// - Throws: As ``Problem/decided(within:explains:jobs:)``.
  public init?(
    of proposal: Proposal, _ question: PlanQuestion, _ batch: QuestionBatch = QuestionBatch()
  ) throws(DecisionError) {
    let plan = question.plan
    guard !plan.whatIfs.isEmpty else { return nil }
    let base: PlanQuestion
    do {
      base = try question.asking(scenario: nil, flags: [])
    } catch {
      throw .question(error)
    }
    // One what-if is all of them.
    let alone = plan.whatIfs.count == 1 ? [] : plan.whatIfs
    let questions = [base] + alone.map { try? question.asking(without: $0) }
    let answers = batch.answers(questions) { question, limits in
      try question.map { try Comparison.Outcome.best($0.problem, limits) } ?? .nothingFound
    }
    let outcomes = answers.map { (try? $0?.get()) ?? .nothingFound }
    let differences = zip(questions, outcomes).map { other, outcome in
      other.map { proposal.difference(from: outcome, isComparable: $0.plan.values(as: plan)) }
    }
    self.plan = base.plan
    without = outcomes[0]
    if case .week(let week) = outcomes[0] {
      worthWithout = week.problem.thousandths(of: proposal.schedule)
    } else {
      worthWithout = nil
    }
    difference = differences[0]?.worth
    isProven = differences[0]?.isProven ?? false
    items = plan.whatIfs.enumerated().map { place, source in
      let own = alone.isEmpty ? 0 : place + 1
      let difference = differences[own]
      return Item(
        source: source, difference: difference?.worth, isProven: difference?.isProven ?? false,
        without: outcomes[own].week?.schedule,
        missing: difference?.worth == nil
          ? .init(outcomes[own], isQuestion: questions[own] != nil) : nil)
    }
    declined = try proposal.declined(of: plan, within: batch.limits)
  }
}

extension WhatIfCost.Item.Missing {
  /// Why an outcome has no difference to this week.
  fileprivate init(_ outcome: Comparison.Outcome, isQuestion: Bool) {
    self =
      switch outcome {
      case _ where !isQuestion: .noQuestion
      case .week: .judgedOtherwise
      case .conflict: .noWeek
      case .nothingFound, .failed: .notFound
      }
  }
}

extension Proposal {
  /// How much more this week is worth than what came of another question.
  fileprivate func difference(
    from other: Comparison.Outcome, isComparable: Bool
  ) -> (worth: Int?, isProven: Bool) {
    guard case .week(let week) = other, isComparable else { return (nil, false) }
    return (thousandths - week.thousandths, isProven && week.isProven == true)
  }

  /// What opening would cost on each day that a what-if permits to open as a whole or at some time.
  fileprivate func declined(
    of plan: Plan, within limits: SearchLimits
  ) throws(DecisionError) -> [Price] {
    let permitted = plan.differences.compactMap { difference in
      if case .mayBeOpen(let day, _) = difference.change { day } else { nil }
    }
    var prices: [Price] = []
    for day in Weekday.allCases where permitted.contains(day) && schedule[day].isClosed {
      prices.append(try price(of: day, nil, within: limits))
    }
    return prices
  }
}
