import TestSamples
import Testing

@testable import OpeningHoursTables

/// Tables of ratings that somebody has added up.
struct RatingTableTests {
  private func rating(
    _ text: String, _ scale: RatingScale.Statement = .knownWords,
    _ question: RatingQuestion = .satisfaction
  ) throws -> Rating {
    let table = try RatingTable(bytes: Array(text.utf8), fileName: "shares.csv")
    let source = Source.file("plan.yaml", line: 3, column: 1)
    return try Rating(
      table, RatingTableStatement(question, scale: scale, source: source), from: .customers)
  }

  private func problems(_ text: String, _ scale: RatingScale.Statement = .knownWords) -> String {
    do {
      _ = try rating(text, scale)
      return ""
    } catch let error as InputErrors {
      return error.description
    } catch {
      return "\(error)"
    }
  }

  @Test func `counts of people become shares with intervals`() throws {
    let rating = try rating("answer,people\nsatisfied,30\nvery satisfied,50\ndissatisfied,60\n")
    let everyone = try #require(rating.groups.first)
    #expect(everyone.value.isEmpty && everyone.answers == 140)
    #expect(rating.scale.steps.map(\.label) == ["dissatisfied", "satisfied", "very satisfied"])
    #expect(
      rating.share(of: .favourable, in: everyone)
        == RatingShare(part: 30.0 / 140 + 50.0 / 140, ofAnswers: 140))
  }

  @Test(arguments: [
    "answer,online\nzufrieden,60 %\nunzufrieden,40 %\nn,1.200\n",
    "Antwort;online\nzufrieden;0,6\nunzufrieden;0,4\nn;1200\n",
    "answer,online\nunzufrieden,40%\nzufrieden,60%\nBefragte,1200\n",
  ])
  func `shares with their number have intervals, and a heading names a group`(_ text: String) throws
  {
    let group = try #require(try rating(text).groups.first)
    #expect(group.value == "online" && group.answers == 1200)
    #expect(group.shares == [0.4, 0.6].map { RatingShare(part: $0, ofAnswers: 1200) })
  }

  @Test func `without their number shares have none`() throws {
    let group = try #require(
      try rating("answer,share\nsatisfied,60 %\ndissatisfied,40 %\n").groups.first)
    #expect(group.answers == nil)
    #expect(group.shares?.allSatisfy { $0.interval == nil } == true)
  }

  @Test func `who gave no answer is not counted`() throws {
    let rating = try rating(
      "answer,share\nsatisfied,60 %\ndissatisfied,20 %\nkeine Angabe,20 %\nn,500\n")
    let group = try #require(rating.groups.first)
    #expect(group.answers == 400)
    #expect(abs((rating.share(of: .favourable, in: group)?.part ?? 0) - 0.75) < 1e-12)
  }

  @Test func `marks of doubt are kept, and an answer that is not known has no place`() throws {
    let marked = try rating("answer,share\nsatisfied,60 % ?\ndissatisfied,40 %\n")
    #expect(marked.groups.first?.shares?.map(\.isUncertain) == [false, true])
    let unknown = try rating("answer,share\n?,69 % ?\n?,53 %\n")
    #expect(unknown.scale.steps.isEmpty)
    #expect(unknown.groups.first?.shares == nil)
    #expect(unknown.groups.first?.unsettled.map(\.part) == [0.69, 0.53])
  }

  @Test func `the tables of Bremen's survey are read`() throws {
    let text = String(decoding: try repositoryFile("data/bremen/importance.csv"), as: UTF8.self)
    let rating = try rating(text, .knownWords, .importance)
    #expect(rating.groups.map(\.value) == ["in the library", "online"])
    let favourable = rating.groups.map { rating.share(of: .favourable, in: $0) }
    #expect(favourable.map { Int((($0?.part ?? 0) * 1000).rounded()) } == [830, 946])
    #expect(favourable.map { $0?.isUncertain } == [true, false])
    let satisfaction = try repositoryFile("data/bremen/satisfaction.csv")
    let table = try RatingTable(bytes: satisfaction, fileName: "satisfaction.csv")
    #expect(table.columns.map { $0.unsettled.map(\.part) } == [[0.69, 0.53]])
  }

  @Test(arguments: [
    (
      "answer,a,b\nsatisfied,60 %,50 %\ndissatisfied,40 %,20 %\n",
      "shares.csv:1:10: the shares of \"b\" sum to 70 %"
    ),
    ("answer,a\nsatisfied,60.4 %\ndissatisfied,38.9 %\n", "sum to 99.3 %, not to 100 %"),
    ("answer,a\nsatisfied,60\ndissatisfied,40\n", "holds percent or people is not clear"),
    ("answer,people\nsatisfied,1\ndissatisfied,0\n", "holds percent or people is not clear"),
    ("answer,a\nsatisfied,60 x\ndissatisfied,40\n", "shares.csv:2:11: \"60 x\" is not a number"),
    ("answer,a,b\nsatisfied,60 %,\ndissatisfied,40 %,\n", "the column \"b\" is empty"),
    ("answer,a\nsatisfied,120 %\ndissatisfied,-20 %\n", "a share is negative"),
    ("answer,a\nsatisfied,60 %\nsatisfied,40 %\n", "\"satisfied\" stands twice"),
    ("answer,a\nsatisfied,60 %\nzufrieden,40 %\n", "\"zufrieden\" says the same as \"satisfied\""),
    (
      "answer,a\nsatisfied,60 %\nso so,40 %\n",
      "shares.csv:3:1: \"so so\" (answer) is not in the words"
    ),
    ("answer,a\n1,60 %\n2,40 %\n", "numbers do not say which end"),
    ("answer,a\nsatisfied,60 %\n?,40 %\n", "stands beside known ones"),
    ("answer,a\n?,140 %\n", "over 100 %"),
    ("answer,a\n?,14\n", "is not clear"),
    ("answer\nsatisfied\n", "no column of shares"),
    (
      "answer,a\nsatisfied,60 %\ndissatisfied,40 %\nn,many\n",
      "\"many\" is not a number of respondents"
    ),
    ("answer,a\nsatisfied,60 %\n,40 %\n", "a row without an answer"),
    ("answer,a\nsatisfied,2000000000\ndissatisfied,1\n", "over a thousand million"),
  ])
  func `a table that cannot be meant is named with its place`(_ text: String, _ words: String) {
    let found = problems(text)
    #expect(found.contains(words), "\(found)")
  }

  @Test func `an answer that a stated scale does not have is named with the one that is near`() {
    let found = problems(
      "answer,a\ngod,60 %\nbad,40 %\n", .steps(["bad", "so so", "good"]))
    #expect(found == "shares.csv:2:1: \"god\" (answer) is not in the scale; did you mean good?")
  }
}
