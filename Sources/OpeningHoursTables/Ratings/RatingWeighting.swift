/// By which of their ratings respondents count more; the raw values are words of a plan.
public enum RatingWeighting: String, Sendable, Hashable, CaseIterable {
  /// All count as they are.
  case none
  /// The more important the hours are to somebody, the more she counts.
  case importance
  /// The less satisfied somebody is with today's hours, the more she counts.
  case dissatisfaction

  /// The ratings that it goes by; nothing where it goes by none.
  public var question: RatingQuestion? {
    switch self {
    case .none: nil
    case .importance: .importance
    case .dissatisfaction: .satisfaction
    }
  }
}

extension Survey {
  /// The survey in which respondents count more, the more important the hours are to them or the less
  /// satisfied they are.
  ///
  /// Who gives the last answer of the scale counts once, and each step before it adds one, as in a mean of
  /// marks; who gave no answer counts as those who did on average. All weights together stay as they are.
  ///
  /// - Parameters:
  ///   - weighting: By what they count more.
  ///   - answers: What each of them answered, in the order of the survey.
  /// - Returns: The same respondents with other weights.
  public func weighted(by weighting: RatingWeighting, _ answers: RatedAnswers) -> Survey {
    let count = answers.scale.steps.count
    let factors = answers.steps.map { step in
      step.map { Double(weighting == .dissatisfaction ? count - $0 : $0 + 1) }
    }
    let answered = zip(respondents, factors).filter { $0.1 != nil }
    let people = answered.reduce(0) { $0 + $1.0.weight }
    let sum = answered.reduce(0) { $0 + $1.0.weight * ($1.1 ?? 0) }
    guard people > 0, sum > 0 else { return self }
    let mean = sum / people
    return reweighted(zip(respondents, factors).map { $0.weight * ($1 ?? mean) / mean })
  }
}
