/// A table of ratings that somebody has added up: how many, or what part, gave each answer.
///
///     answer,in the library,online
///     very important,62 %,63.6 %
///     important,21 %,31 %
///     unimportant,17 %,5.4 %
///     n,812,4474
///
/// A column that is headed by a word for numbers or shares speaks of everyone; other headings name groups. A
/// figure that its source does not settle has a question mark behind it, and an answer of which that is not
/// known is a question mark itself.
public struct RatingTable: Sendable, Hashable {
  /// One column.
  struct Column: Sendable, Hashable {
    /// The group; "" for everyone.
    let group: String
    /// The share of each answer of ``RatingTable/answers``, 0...1; nothing where the cell is blank.
    let shares: [Double?]
    /// Whether a share is uncertain, by answer.
    let isUncertain: [Bool]
    /// Shares of answers that are not known.
    let unsettled: [RatingShare]
    /// How many answered; nothing where that is not known.
    let people: Int?
    /// The part that gave an answer, 0...1, where shares are of all.
    let answered: Double
  }

  /// The answers in the order of the file, without those that are none.
  let answers: [String]
  /// Where each of them stands.
  let sources: [Source]
  /// The columns in the order of the file.
  let columns: [Column]

  /// Reads a table of ratings.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; its separator is found out.
  ///   - fileName: The name to use in messages.
  ///   - encoding: How to read bytes of a file without byte order mark.
  /// - Throws: everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    var reader = RatingTableReader(
      try AnswerSheet(try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding)))
    self = try reader.read()
  }

  init(answers: [String], sources: [Source], columns: [Column]) {
    self.answers = answers
    self.sources = sources
    self.columns = columns
  }

  /// The names of its groups and answers, which a plan may call otherwise.
  public var names: [String] { answers + columns.map(\.group).filter { !$0.isEmpty } }
}

/// A table of ratings as a plan names it.
public struct RatingTableStatement: Sendable, Hashable {
  /// What is rated.
  public let question: RatingQuestion
  /// How the order of the answers is stated.
  public let scale: RatingScale.Statement
  /// Where the plan names the table.
  public let source: Source

  package init(_ question: RatingQuestion, scale: RatingScale.Statement, source: Source) {
    self.question = question
    self.scale = scale
    self.source = source
  }
}

extension Rating {
  /// The answers of a table that somebody has added up.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - statement: What the plan says of it.
  ///   - audience: Who answered.
  /// - Throws: `InputErrors` for answers that are no steps of the scale, or whose order is not known.
  public init(
    _ table: RatingTable, _ statement: RatingTableStatement, from audience: Audience
  ) throws(InputErrors) {
    question = statement.question
    self.audience = audience
    isWeighted = false
    silent = nil
    guard !table.answers.isEmpty else {
      scale = RatingScale([(label: String, rank: Int)]())
      groups = table.columns.map { Group($0, places: []) }
      return
    }
    let reader = RatingScaleReader(
      question: statement.question, statement: statement.scale, name: "answer",
      source: statement.source, sourceOfAnswer: { table.sources[$0] })
    let (scale, stepOf) = try reader.read(table.answers)
    self.scale = scale
    var rowOfStep: [Int: Int] = [:]
    for (row, answer) in table.answers.enumerated() {
      guard let step = stepOf[answer],
        let other = rowOfStep.updateValue(row, forKey: step)
      else { continue }
      throw InputErrors([
        Diagnostic(
          table.sources[row], "\"\(answer)\" says the same as \"\(table.answers[other])\"",
          hint: "a table has one row for each answer")
      ])
    }
    // A step that the table does not have was chosen by nobody, or nobody could.
    let places = scale.steps.indices.map { rowOfStep[$0] }
    groups = table.columns.map { Group($0, places: places) }
  }
}

extension Rating.Group {
  /// A column of a table, with the row of each step of the scale.
  fileprivate init(_ column: RatingTable.Column, places: [Int?]) {
    let isComplete = !places.isEmpty && column.unsettled.isEmpty
    let effective = column.people.map { Double($0) * column.answered }
    self.init(
      column: nil, value: column.group,
      answers: effective.map { Int($0.rounded()) },
      shares: isComplete
        ? places.map { place in
          RatingShare(
            part: place.flatMap { column.shares[$0] } ?? 0, ofAnswers: effective,
            isUncertain: place.map { column.isUncertain[$0] } ?? false)
        } : nil,
      unsettled: column.unsettled, effective: effective)
  }
}
