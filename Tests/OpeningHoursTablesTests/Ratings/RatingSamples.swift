@testable import OpeningHoursTables

/// A table of respondents with one column of ratings, whose slots do not matter.
func ratedTable(_ answers: [String], heading: String = "Rating") throws -> RespondentsTable {
  let rows = answers.enumerated().map { "\($0.offset + 1),\"\($0.element)\",1,1" }
  let text = "id,\(heading),weight,mon 09:00-10:00\n" + rows.joined(separator: "\n") + "\n"
  return try RespondentsTable(bytes: Array(text.utf8), fileName: "answers.csv")
}

/// The answers of a column.
func rated(
  _ answers: [String], _ question: RatingQuestion = .satisfaction,
  _ scale: RatingScale.Statement = .knownWords
) throws -> RatedAnswers {
  let source = Source.file("plan.yaml", line: 4, column: 3)
  return try RatedAnswers(
    RatingColumn(question, heading: "Rating", scale: scale, source: source),
    in: try ratedTable(answers))
}
