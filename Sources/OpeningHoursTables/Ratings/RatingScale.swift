/// The ordered answers to a rating question.
public struct RatingScale: Sendable, Hashable {
  /// What an answer says on the whole.
  public enum Side: Sendable, Hashable, CaseIterable {
    /// Important, satisfied.
    case favourable
    /// Neither the one nor the other.
    case neutral
    /// Unimportant, dissatisfied.
    case unfavourable
  }

  /// One of the answers.
  public struct Step: Sendable, Hashable {
    /// The answer as it is shown.
    public let label: String
    /// What it says on the whole.
    public let side: Side
  }

  /// How a plan states the order of a scale.
  public enum Statement: Sendable, Hashable {
    /// Not at all: all answers are words whose order is known.
    case knownWords
    /// By its steps, from the least to the most.
    case steps([String])
    /// By the whole numbers at its ends.
    case numbers(worst: Int, best: Int)
  }

  /// The steps, from the least important or satisfied to the most.
  public let steps: [Step]

  /// More steps are no scale that somebody answers on.
  public static let mostSteps = 21

  /// The places of the steps of a side, from the least.
  public func places(of side: Side) -> [Int] { steps.indices.filter { steps[$0].side == side } }
}

extension RatingScale {
  /// A scale of whole numbers; those beyond its middle are favourable.
  ///
  /// - Throws: `TextError` for ends that are the same or too far apart.
  package init(worst: Int, best: Int) throws(TextError) {
    let (count, isTooLong) = best.subtractingReportingOverflow(worst)
    guard count != 0 else {
      throw TextError("worst and best are both \(worst)", hint: "write  worst: 1, best: 5")
    }
    guard !isTooLong, count.magnitude < Self.mostSteps else {
      throw TextError(
        "a scale has at most \(Self.mostSteps) steps", hint: "join steps in the table of answers")
    }
    let numbers = Array(stride(from: worst, through: best, by: count.signum()))
    steps = Self.byPosition(numbers.map { "\($0)" })
  }

  /// A scale by its steps from the least to the most.
  ///
  /// What known words say on the whole is known; of others the place in the scale tells it.
  ///
  /// - Throws: `TextError` for steps that are too few, too many or alike, and for known words in another
  ///   order.
  package init(_ labels: [String], of question: RatingQuestion) throws(TextError) {
    guard (2...Self.mostSteps).contains(labels.count) else {
      throw TextError(
        "a scale has 2 to \(Self.mostSteps) steps, not \(labels.count)",
        hint: "list every answer once, from the worst to the best")
    }
    var seen: Set<String> = []
    if let twice = labels.first(where: { !seen.insert(folded($0)).inserted }) {
      throw TextError("\"\(twice)\" stands twice in the scale", hint: "each step stands once")
    }
    let ranks = labels.compactMap { RatingWords.meaning(of: $0, question)?.rank }
    guard zip(ranks, ranks.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw TextError(
        "the scale is not listed from the worst to the best",
        hint: ranks.count == labels.count
          ? "write "
            + labels.enumerated().sorted { ranks[$0.offset] < ranks[$1.offset] }
            .map(\.element).joined(separator: ", ")
          : "begin with the least important or least satisfied answer")
    }
    steps =
      ranks.count == labels.count
      ? zip(labels, ranks).map { Step(label: $0, side: Self.side(ofRank: $1)) }
      : Self.byPosition(labels)
  }

  /// A scale of words whose order is known, by their ranks.
  init(_ words: [(label: String, rank: Int)]) {
    steps = words.map { Step(label: $0.label, side: Self.side(ofRank: $0.rank)) }
  }

  private static func side(ofRank rank: Int) -> Side {
    rank > 0 ? .favourable : rank < 0 ? .unfavourable : .neutral
  }

  private static func byPosition(_ labels: [String]) -> [Step] {
    labels.enumerated().map { place, label in
      Step(label: label, side: side(ofRank: 2 * place - (labels.count - 1)))
    }
  }
}
