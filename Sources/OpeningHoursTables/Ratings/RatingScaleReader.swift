/// Finds the order of the answers to a rating question, and the step of each of them.
struct RatingScaleReader {
  let question: RatingQuestion
  let statement: RatingScale.Statement
  /// What the answers stand under, for messages.
  let name: String
  /// Where the plan speaks of them.
  let source: Source
  /// Where an answer stands, by its place among all.
  let sourceOfAnswer: (Int) -> Source

  /// More different answers that are no steps are not listed one by one.
  private static let mostProblems = 10

  /// The scale, and the step of each different answer.
  ///
  /// - Parameter answers: The answers in the order in which they stand; nothing for none.
  /// - Returns: The scale, and the place in it of each different answer.
  /// - Throws: `InputErrors` for answers that are no steps, and for a scale whose order is not known.
  func read(_ answers: [String?]) throws(InputErrors) -> (RatingScale, [String: Int]) {
    switch statement {
    case .knownWords: return try known(answers)
    case .steps(let labels):
      let scale = try stated { () throws(TextError) in try RatingScale(labels, of: question) }
      let places = Dictionary(
        labels.enumerated().map { (folded($0.element), $0.offset) }
      ) { first, _ in first }
      return (
        scale,
        try steps(answers, in: "the scale") {
          places[folded($0)]
        } hint: {
          didYouMean($0, among: labels)
        }
      )
    case .numbers(let worst, let best):
      let scale = try stated { () throws(TextError) in try RatingScale(worst: worst, best: best) }
      return (
        scale,
        try steps(answers, in: "the scale \(worst) to \(best)") { answer in
          Self.number(in: answer).flatMap { number in
            (min(worst, best)...max(worst, best)).contains(number) ? abs(number - worst) : nil
          }
        } hint: { _ in
          "correct it, or state the ends of the scale with worst and best"
        }
      )
    }
  }

  private func stated(
    _ scale: () throws(TextError) -> RatingScale
  ) throws(InputErrors) -> RatingScale {
    do {
      return try scale()
    } catch {
      throw InputErrors([error.at(source)])
    }
  }

  /// The scale of words whose order is known.
  private func known(_ answers: [String?]) throws(InputErrors) -> (RatingScale, [String: Int]) {
    let different = Set(answers.compactMap(\.self))
    let areNumbers = different.allSatisfy { Self.number(in: $0) != nil }
    guard !areNumbers || different.contains(where: { RatingWords.meaning(of: $0, question) != nil })
    else {
      throw InputErrors([
        Diagnostic(
          source, "numbers do not say which end of the scale is good",
          hint: "add  worst: 1, best: 5  or, as marks at school have it,  worst: 6, best: 1")
      ])
    }
    let ranks = try steps(answers, in: "the words whose order is known") {
      RatingWords.meaning(of: $0, question)?.rank
    } hint: { _ in
      "state all answers from the least to the most:  scale: "
        + (question == .importance
          ? "[not important, ..., very important]" : "[very dissatisfied, ..., very satisfied]")
    }
    try refuseEqualRanks(ranks)
    let ordered = Set(ranks.values).sorted()
    // Of spellings and languages that say the same, the one that comes first in the table is shown.
    let words = ordered.map { rank in
      (label: answers.lazy.compactMap(\.self).first { ranks[$0] == rank } ?? "", rank: rank)
    }
    return (RatingScale(words), ranks.compactMapValues { ordered.firstIndex(of: $0) })
  }

  /// Two different words of one language that are known to mean as much cannot both be steps.
  private func refuseEqualRanks(_ ranks: [String: Int]) throws(InputErrors) {
    var words: [RatingWords.Meaning: String] = [:]
    for answer in ranks.keys.sorted() {
      guard let meaning = RatingWords.meaning(of: answer, question) else { continue }
      if let other = words.updateValue(answer, forKey: meaning), folded(other) != folded(answer) {
        throw InputErrors([
          Diagnostic(
            source, "which of \"\(other)\" and \"\(answer)\" says more is not known",
            hint: "state all answers from the worst to the best:  scale: [...]")
        ])
      }
    }
  }

  // MARK: The answers

  /// The step of each different answer; those that are none are told with their first place.
  private func steps(
    _ answers: [String?], in scale: String, _ step: (String) -> Int?, hint: (String) -> String
  ) throws(InputErrors) -> [String: Int] {
    var steps: [String: Int] = [:]
    var unknown: [(answer: String, row: Int, count: Int)] = []
    for (row, answer) in answers.enumerated() {
      guard let answer, steps[answer] == nil else { continue }
      if let found = step(answer) {
        steps[answer] = found
      } else if let place = unknown.firstIndex(where: { $0.answer == answer }) {
        unknown[place].count += 1
      } else {
        unknown.append((answer, row, 1))
      }
    }
    guard !unknown.isEmpty else { return steps }
    let listed = unknown.prefix(Self.mostProblems).map { answer, row, count in
      Diagnostic(
        sourceOfAnswer(row),
        "\"\(QuestionChoice.shortened(answer))\" (\(name)) is not in \(scale)"
          + (count > 1 ? ", and stands \(count) times" : ""), hint: hint(answer))
    }
    let rest = unknown.count - listed.count
    throw InputErrors(
      listed
        + (rest > 0 ? [Diagnostic(source, "and \(rest) more answers that are no steps")] : []))
  }

  /// The whole number with which an answer begins: 5 of "5", "5.0" and "5 - very satisfied".
  private static func number(in answer: String) -> Int? {
    let text = answer.trimmed.replacing("\u{2212}", with: "-")
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.dropFirst(sign.count).prefix { $0.isASCII && $0.isWholeNumber }
    let rest = text.dropFirst(sign.count + digits.count)
    guard digits.count <= 4, let number = Int(sign + digits) else { return nil }
    guard let mark = rest.first, mark == "." || mark == ",",
      let decimal = rest.dropFirst().first, decimal.isWholeNumber
    else { return number }
    return rest.dropFirst().allSatisfy { $0 == "0" } ? number : nil
  }
}
