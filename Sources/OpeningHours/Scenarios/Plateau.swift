import IntegerProgramming
import OpeningHoursTables

/// Where a trade-off curve ends to rise: the best week without the limit that a sweep moves.
public struct Plateau: Sendable, Hashable, Codable {
  /// What the week is worth, in thousandths of the objective's unit: no value of the limit brings more.
  public let thousandths: Int
  /// The least whole value of the key that permits the week; nothing where the key bounds none of the
  /// amounts that a week has.
  public let value: Int?
}

extension PlanQuestion {
  /// Where the curve over a range ends to rise, wherever the range itself ends.
  ///
  /// - Parameters:
  ///   - range: A key with its values.
  ///   - batch: Until when.
  /// - Returns: Nothing where the key is no upper limit, and where no best week without it was proven in
  ///   time.
  public func plateau(
    of range: SweepRange, _ batch: QuestionBatch = QuestionBatch()
  ) -> Plateau? {
    batch.answers([range]) { plateau(of: $0, within: $1) }.first.flatMap { try? $0?.get() }
  }

  /// The same on the thread of a batch.
  func plateau(of range: SweepRange, within limits: SearchLimits) -> Plateau? {
    // A value of the key may put aside more than the plan's own value of it.
    guard range.subject == nil, let asked = try? asking([range.flag(range.count - 1)]),
      asked.plan.rules.haveUpperLimit(of: range.key)
    else { return nil }
    let problem = asked.problem.with(
      rules: asked.problem.rules.filter { $0.statement.limit(of: range.key) == nil })
    guard case .proposal(let proposal)? = try? problem.decided(within: limits, explains: false),
      proposal.isProven
    else { return nil }
    let amount = Front.keys.contains(range.key) ? range.key.amount(of: proposal) : nil
    return Plateau(
      thousandths: proposal.thousandths,
      value: amount.map { SweepRange.whole($0, of: range.key) })
  }
}

extension [Rule] {
  /// Whether all that a key says is an upper limit: then a week that keeps within a value of the key
  /// keeps within each greater one.
  func haveUpperLimit(of key: PlanKey) -> Bool {
    let stated = filter { $0.statement.key == key }
    return !stated.isEmpty && stated.allSatisfy { $0.statement.limit(of: key) != nil }
  }
}

extension Rule.Statement {
  /// The upper limit that a key states.
  func limit(of key: PlanKey) -> RuleNumber<Self>? {
    guard self.key == key, let number, number.loosens == .upwards else { return nil }
    return number
  }
}
