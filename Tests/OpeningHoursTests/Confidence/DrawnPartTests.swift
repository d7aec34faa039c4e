import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Draws that several machines decide.
struct DrawnPartTests {
  private func part(
    _ shard: String, _ question: PlanQuestion, name: String = "a", seed: UInt64 = 1
  ) throws -> DrawnPart {
    try DrawnPart(
      try .init(shard), of: question, named: name, try Bremen.proposal(question),
      .init(resamples: 20, seed: seed))
  }

  private func merged(_ parts: [DrawnPart], _ question: PlanQuestion) throws -> Confidence {
    try Confidence(
      merging: parts.enumerated().map { ("part-\($0.offset).json", $0.element) }, of: question,
      named: "a", try Bremen.proposal(question))
  }

  @Test func `parts in any order make the same as one run`() throws {
    let question = try Bremen.question()
    let whole = try Confidence(
      of: question, try Bremen.proposal(question), .init(resamples: 20))
    let parts = try ["1/3", "2/3", "3/3"].map { try part($0, question) }
    #expect(try merged(parts, question) == whole)
    #expect(try merged(parts.reversed(), question) == whole)
    #expect(try merged([part("1/1", question)], question) == whole)
  }

  @Test func `parts that are missing, stand twice or are of other draws are named`() throws {
    let question = try Bremen.question()
    let (first, second) = (try part("1/3", question), try part("2/3", question))
    for (parts, message) in [
      ([first, second], "--merge: parts are missing: 3/3; decide each with  --shard 3/3"),
      ([first, second, first], "part-2.json: part 1/3 stands in part-0.json as well"),
      ([first, try part("2/3", question, name: "b")], "part-1.json: these draws are of another"),
      ([first, try part("2/3", question, seed: 2)], "part-1.json: these draws are others than"),
      ([first, try part("2/2", question)], "part-1.json: these draws are others than"),
    ] {
      let error = #expect(throws: InputErrors.self) { try merged(parts, question) }
      #expect(try #require(error).description.contains(message), "\(error?.description ?? "")")
    }
  }

  @Test(arguments: ["0/3", "4/3", "3", "1/", "a/b", "1/2/3", "-1/3", "1/10001"])
  func `what is no part is named`(_ text: String) throws {
    let error = #expect(throws: InputErrors.self) { try DrawnPart.Shard(text) }
    #expect(try #require(error).description.contains("\"\(text)\" is not a part"))
  }
}
