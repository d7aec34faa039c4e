import OpeningHoursTables

/// How sure a proposal is, as far as that can be told beside it.
public enum QuickConfidence: Sendable {
  /// What a few draws decide.
  case drawn(Confidence)
  /// To draw takes much longer than the answer itself, or longer than there was time.
  case takesLong

  /// So many draws tell a part of them to within ten percentage points.
  public static let resamples = 100

  /// What the draws decide, where there are any.
  public var confidence: Confidence? {
    switch self {
    case .drawn(let confidence): confidence
    case .takesLong: nil
    }
  }
}

extension Proposal {
  /// How sure the proposal is, from a few draws.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - isPatient: Whether draws that take long are decided, too.
  ///   - batch: On how many threads, and until when; fewer draws than all tell nothing.
  /// - Returns: Nothing where there is nothing to draw, and for a week that is not proven the best.
  /// - Throws: What a decision throws.
  public func quickConfidence(
    of question: PlanQuestion, isPatient: Bool = false, _ batch: QuestionBatch = QuestionBatch()
  ) throws -> QuickConfidence? {
    let request = Confidence.Request(resamples: QuickConfidence.resamples)
    guard isProven, !DemandDraws(question, seed: request.seed).doubts.isEmpty else { return nil }
    guard isPatient || problem.isDecidedAtOnce else { return .takesLong }
    do {
      let confidence = try Confidence(of: question, self, request, batch)
      return confidence.draws == request.resamples ? .drawn(confidence) : .takesLong
    } catch is Confidence.Stopped {
      return .takesLong
    } catch is InputErrors {
      // Drawn answers that the plan refuses again and again: the answer itself stands all the same.
      return nil
    }
  }
}
