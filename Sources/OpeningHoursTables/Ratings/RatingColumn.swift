/// A column of ordered answers in a table of respondents, as a plan names it.
public struct RatingColumn: Sendable, Hashable {
  /// What is rated.
  public let question: RatingQuestion
  /// The heading of the column, or its beginning.
  public let heading: String
  /// How the order of the answers is stated.
  public let scale: RatingScale.Statement
  /// Where the plan names it.
  public let source: Source

  /// A column.
  package init(
    _ question: RatingQuestion, heading: String, scale: RatingScale.Statement, source: Source
  ) {
    self.question = question
    self.heading = heading
    self.scale = scale
    self.source = source
  }
}

/// What each respondent answered to a rating question.
public struct RatedAnswers: Sendable, Hashable {
  /// What is rated.
  public let question: RatingQuestion
  /// The heading of the column.
  public let heading: String
  /// The place of the column among ``Survey/segmentNames``.
  let column: Int
  /// The answers in their order.
  public let scale: RatingScale
  /// The place in the scale of what each respondent answered, in the order of the survey; nothing for who
  /// gave no answer.
  public let steps: [Int?]

  /// Reads a column of answers.
  ///
  /// - Parameters:
  ///   - column: The column as the plan names it.
  ///   - table: The respondents.
  /// - Throws: `InputErrors` for a column that is not there or empty, for answers that are no steps of the
  ///   scale, and for a scale whose order is not known.
  public init(_ column: RatingColumn, in table: RespondentsTable) throws(InputErrors) {
    let reader = RatedAnswersReader(column: column, table: table)
    self = try reader.read()
  }

  init(
    question: RatingQuestion, heading: String, column: Int, scale: RatingScale, steps: [Int?]
  ) {
    self.question = question
    self.heading = heading
    self.column = column
    self.scale = scale
    self.steps = steps
  }
}

extension Survey {
  /// The survey without the columns of ratings, which are no segments.
  public func without(_ ratings: [RatedAnswers]) -> Survey {
    without(columns: Set(ratings.map(\.column)))
  }

  /// The survey without some of its segment columns, by their places.
  func without(columns taken: Set<Int>) -> Survey {
    guard !taken.isEmpty else { return self }
    func rest(_ cells: [String]) -> [String] {
      cells.indices.filter { !taken.contains($0) }.map { cells[$0] }
    }
    return Survey(
      slots: slots, segmentNames: rest(segmentNames),
      respondents: respondents.map {
        Respondent(
          id: $0.id, segments: rest($0.segments), weight: $0.weight, ticked: $0.ticked,
          unseen: $0.unseen)
      })
  }
}
