/// Reads the columns of reasons and says what is wrong with them.
struct ReasonReader {
  let statement: ReasonColumns
  let table: RespondentsTable
  private var problems: [Diagnostic] = []

  /// More ticks that cannot be read than these are not told one by one.
  private static let mostProblems = 20

  init(statement: ReasonColumns, table: RespondentsTable) {
    self.statement = statement
    self.table = table
  }

  private var survey: Survey { table.survey }

  mutating func read() throws(InputErrors) -> ReasonAnswers {
    let places = statement.headings.compactMap { place(of: $0) }
    guard problems.isEmpty else { throw InputErrors(problems) }
    let answers = places.count == 1 ? chosen(places[0]) : ticked(places)
    guard problems.isEmpty else { throw InputErrors(problems) }
    guard answers.named.contains(where: { $0 != nil }) else {
      throw InputErrors([
        Diagnostic(
          statement.source, "nobody gave a reason: the columns are empty",
          hint: "name other columns, or leave reasons out")
      ])
    }
    return answers
  }

  private mutating func place(of heading: String) -> Int? {
    let names = survey.segmentNames
    if let place = names.firstIndex(where: { folded($0) == folded(heading) }) { return place }
    problems.append(
      Diagnostic(
        statement.source, "the respondents have no column \"\(heading)\"",
        hint: names.isEmpty
          ? "reasons stand in columns between id and weight" : didYouMean(heading, among: names)))
    return nil
  }

  /// The reasons of a single column in the words of the table: one for each respondent, or several with a
  /// semicolon behind each, as some survey tools write what was ticked.
  private func chosen(_ place: Int) -> ReasonAnswers {
    let words = survey.respondents.map { respondent in
      respondent.segments[place].split(separator: ";").map { $0.trimmed }
        .filter { !$0.isEmpty && !RatingWords.isNoAnswer($0) }
    }
    let reasons = Set(words.joined()).sorted()
    let index = Dictionary(uniqueKeysWithValues: reasons.enumerated().map { ($1, $0) })
    return ReasonAnswers(
      reasons: reasons,
      named: words.map { own in own.isEmpty ? nil : Set(own.compactMap { index[$0] }).sorted() },
      columns: [place])
  }

  /// Reasons that each respondent ticked; who left all of them blank gave no answer.
  private mutating func ticked(_ places: [Int]) -> ReasonAnswers {
    var named: [[Int]?] = []
    for (number, respondent) in survey.respondents.enumerated() {
      let cells = places.map { respondent.segments[$0].trimmed }
      guard cells.contains(where: { !$0.isEmpty }) else {
        named.append(nil)
        continue
      }
      var own: [Int] = []
      for (reason, cell) in cells.enumerated() {
        switch Self.isTick(cell) {
        case true?: own.append(reason)
        case false?: break
        case nil: reportNoTick(cell, of: number, under: survey.segmentNames[places[reason]])
        }
      }
      named.append(own)
    }
    return ReasonAnswers(
      reasons: places.map { survey.segmentNames[$0] }, named: named, columns: places)
  }

  private mutating func reportNoTick(_ cell: String, of number: Int, under heading: String) {
    guard problems.count < Self.mostProblems else { return }
    problems.append(
      Diagnostic(
        table.source(ofRespondent: number),
        "\"\(QuestionChoice.shortened(cell))\" (\(heading)) is no tick",
        hint: "write 1 or 0; a single column of reasons holds them in words"))
  }

  private static func isTick(_ cell: String) -> Bool? {
    let word = folded(cell)
    if ["1", "x", "yes", "ja", "true"].contains(word) { return true }
    return ["", "0", "no", "nein", "ne", "false"].contains(word) ? false : nil
  }
}
