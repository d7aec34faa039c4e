import Testing

@testable import OpeningHoursTables

/// Columns that are no ratings, each named with its place and what helps.
struct RatedAnswersTests {
  private func problems(_ body: () throws -> Void) -> String {
    do {
      try body()
      return ""
    } catch let error as InputErrors {
      return error.description
    } catch {
      return "\(error)"
    }
  }

  @Test func `an answer that is no step is named with its line and the step that is near`() {
    let text = problems {
      _ = try rated(
        ["good", "bad", "goood", "goood"], .satisfaction, .steps(["bad", "so so", "good"]))
    }
    #expect(
      text
        == "answers.csv:4: \"goood\" (Rating) is not in the scale, and stands 2 times; did you mean good?"
    )
  }

  @Test func `words whose order is not known are asked for`() {
    let text = problems { _ = try rated(["satisfied", "meh"]) }
    #expect(
      text.hasPrefix("answers.csv:3: \"meh\" (Rating) is not in the words whose order is known"))
    #expect(text.contains("scale: ["))
  }

  @Test func `numbers alone do not say which end is good`() {
    let text = problems { _ = try rated(["1", "5", "3"]) }
    #expect(text.hasPrefix("plan.yaml:4:3: numbers do not say which end"))
    #expect(text.contains("worst: 1, best: 5"))
  }

  @Test(arguments: ["7", "0", "4.5", "x", "99999"])
  func `a number beyond the scale is no step`(_ answer: String) {
    let text = problems {
      _ = try rated(["1", answer], .satisfaction, .numbers(worst: 1, best: 5))
    }
    #expect(text.hasPrefix("answers.csv:3: \"\(answer)\" (Rating) is not in the scale 1 to 5"))
  }

  @Test func `two words of a language that say as much are not put in an order`() {
    let text = problems { _ = try rated(["weniger zufrieden", "eher unzufrieden", "zufrieden"]) }
    #expect(text.contains("which of \"eher unzufrieden\" and \"weniger zufrieden\" says more"))
  }

  @Test(arguments: [["", ""], ["don't know", ""]])
  func `an empty column is refused`(_ answers: [String]) {
    #expect(problems { _ = try rated(answers) }.contains("is empty: nobody answered"))
  }

  @Test func `a column that is not there is named, and its beginning is enough`() throws {
    func read(_ heading: String, in table: RespondentsTable) throws -> RatedAnswers {
      try RatedAnswers(
        RatingColumn(
          .satisfaction, heading: heading, scale: .knownWords,
          source: .file("plan.yaml", line: 1, column: nil)), in: table)
    }
    let table = try ratedTable(["satisfied"], heading: "How satisfied are you?")
    #expect(try read("how satisfied", in: table).heading == "How satisfied are you?")
    let text = problems { _ = try read("How satisfeid are you?", in: table) }
    #expect(text.contains("no column \"How satisfeid are you?\"; did you mean How satisfied"))
  }

  @Test func `many different answers that are no steps are not listed one by one`() {
    let text = problems { _ = try rated((0..<40).map { "typed \($0)" }) }
    #expect(text.contains("and 30 more answers that are no steps"))
  }

  @Test func `a survey without its ratings keeps its segments`() throws {
    let text = "id,age,Rating,weight,mon 09:00-10:00\n1,old,satisfied,1,1\n"
    let table = try RespondentsTable(bytes: Array(text.utf8), fileName: "r.csv")
    let answers = try RatedAnswers(
      RatingColumn(
        .satisfaction, heading: "Rating", scale: .knownWords,
        source: .file("plan.yaml", line: 1, column: nil)), in: table)
    let rest = table.survey.without([answers])
    #expect(rest.segmentNames == ["age"])
    #expect(rest.respondents.map(\.segments) == [["old"]])
    #expect(rest.respondents.map(\.ticked) == [[0]])
  }
}
