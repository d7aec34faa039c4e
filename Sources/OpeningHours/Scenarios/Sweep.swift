public import OpeningHoursTables

/// One proposal for each value of a key, or for each pair of values of two.
public struct Sweep: Sendable {
  /// The keys with their values, one or two.
  public let ranges: [SweepRange]
  /// The points, the first key's values outside.
  public let points: [Point]
  /// How many of the points took no search of their own, because the best week of a looser limit
  /// keeps within theirs.
  public let sharedCount: Int
  /// Where the curve ends to rise; nothing where that was not asked or is not known.
  public let plateau: Plateau?

  /// One point of a sweep.
  public struct Point: Sendable {
    /// The place of each key's value in its range.
    public let places: [Int]
    /// The question with its flags.
    public let plan: Plan?
    /// What came of it.
    public let outcome: Comparison.Outcome

    /// The week, where there is one.
    public var week: Comparison.Week? {
      if case .week(let week) = outcome { week } else { nil }
    }
  }

  /// Sweeps.
  ///
  /// - Parameters:
  ///   - ranges: One or two keys with their values.
  ///   - question: The plan with its tables.
  ///   - batch: On how many threads, and until when.
  ///   - plateau: Where the curve ends to rise, if that is known.
  /// - Throws: `InputErrors` for a value that the key cannot have.
  public init(
    _ ranges: [SweepRange], _ question: PlanQuestion, _ batch: QuestionBatch = QuestionBatch(),
    plateau: Plateau? = nil
  ) throws(InputErrors) {
    let questions = try SweepQuestions(ranges, question, asksPlateau: false)
    self.init(questions, questions.jobs.answers(batch), plateau: plateau)
  }

  /// The sweep that answers make, in whichever way they were found.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - answers: An answer or an error for each of their jobs; nothing where there is none.
  ///   - plateau: Where the curve ends to rise, if that is known without asking.
  public init(
    _ questions: SweepQuestions, _ answers: [Result<SweepAnswer, any Error>?],
    plateau: Plateau? = nil
  ) {
    precondition(answers.count == questions.jobs.keys.count)
    var outcomes: [Comparison.Outcome] = questions.points.map { point in
      point.failure.map { .failed($0.description) } ?? .nothingFound
    }
    var (plateau, sharedCount) = (plateau, 0)
    for (part, answer) in zip(questions.parts, answers) {
      switch (part, answer) {
      case (_, .success(.plateau(let found))): plateau = found
      case (.chain(let chain), .success(.chain(let found))):
        for (place, outcome) in zip(chain, found.outcomes)
        where questions.points[place].question != nil {
          outcomes[place] = outcome
        }
        sharedCount += found.sharedCount
      case (.chain(let chain), .failure(let error)):
        for place in chain where questions.points[place].question != nil {
          outcomes[place] = .failed("\(error)")
        }
      case (_, nil), (.plateau, _): break
      }
    }
    ranges = questions.ranges
    self.sharedCount = sharedCount
    self.plateau = plateau
    points = zip(questions.points, outcomes).map {
      Point(places: $0.places, plan: $0.question?.plan, outcome: $1)
    }
  }
}
