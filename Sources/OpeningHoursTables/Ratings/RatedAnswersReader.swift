/// Reads a column of ordered answers and says what is wrong with it.
struct RatedAnswersReader {
  let column: RatingColumn
  let table: RespondentsTable

  private var survey: Survey { table.survey }

  func read() throws(InputErrors) -> RatedAnswers {
    let place = try place()
    let answers = survey.respondents.map { respondent -> String? in
      let answer = respondent.segments[place]
      return answer.isEmpty || RatingWords.isNoAnswer(answer) ? nil : answer
    }
    guard answers.contains(where: { $0 != nil }) else {
      throw InputErrors([
        Diagnostic(
          column.source, "the column \"\(survey.segmentNames[place])\" is empty: nobody answered",
          hint: "name another column, or leave \(column.question.rawValue) out")
      ])
    }
    let reader = RatingScaleReader(
      question: column.question, statement: column.scale, name: column.heading,
      source: column.source, sourceOfAnswer: { table.source(ofRespondent: $0) })
    let (scale, stepOf) = try reader.read(answers)
    return RatedAnswers(
      question: column.question, heading: survey.segmentNames[place], column: place, scale: scale,
      steps: answers.map { $0.flatMap { stepOf[$0] } })
  }

  /// The place of the column: its heading, else the only one that begins as the plan says.
  private func place() throws(InputErrors) -> Int {
    let wanted = folded(column.heading)
    let names = survey.segmentNames
    if let exact = names.firstIndex(where: { folded($0) == wanted }) { return exact }
    let beginning = names.indices.filter { !wanted.isEmpty && folded(names[$0]).hasPrefix(wanted) }
    if beginning.count == 1, let only = beginning.first { return only }
    throw InputErrors([
      Diagnostic(
        column.source,
        beginning.isEmpty
          ? "the respondents have no column \"\(column.heading)\""
          : "\(beginning.count) columns begin with \"\(column.heading)\"",
        hint: beginning.isEmpty
          ? didYouMean(column.heading, among: names) : "write the whole heading")
    ])
  }
}
