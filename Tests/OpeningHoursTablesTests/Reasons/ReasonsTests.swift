import Testing

@testable import OpeningHoursTables

/// Why people do not come, and that nobody can be found out.
struct ReasonsTests {
  private func table(_ headings: String, _ rows: [String]) throws -> RespondentsTable {
    let lines = ["id,\(headings),weight"] + rows.enumerated().map { "\($0 + 1),\($1),1" }
    return try RespondentsTable(
      bytes: Array((lines.joined(separator: "\n") + "\n").utf8), fileName: "r.csv", encoding: .utf8,
      needsSlots: false)
  }

  private func reasons(_ columns: [String], _ table: RespondentsTable) throws -> Reasons {
    let answers = try ReasonAnswers(
      ReasonColumns(headings: columns, source: .file("plan.yaml", line: 1, column: 1)), in: table)
    return Reasons(answers, of: table.survey.without(answers))
  }

  private func rows(_ counts: [(String, Int)]) -> [String] {
    counts.flatMap { Array(repeating: $0.0, count: $0.1) }
  }

  @Test func `each reason has its share with a score interval, the most frequent first`() throws {
    let found = try reasons(["why"], table("why", rows([("far", 6), ("time", 9), ("", 3)])))
    #expect(found.reasons.map(\.words) == ["time", "far"])
    let everyone = try #require(found.groups.first)
    #expect(everyone.answers == 15 && found.silent == 3 && !found.areTicked)
    #expect(everyone.shares.map(\.part) == [0.6, 0.4])
    #expect(everyone.shares[0] == RatingShare(part: 0.6, ofAnswers: 15))
  }

  @Test func `reasons that few named are told together, with one more where they are too few`()
    throws
  {
    let three = try reasons(
      ["why"], table("why", rows([("far", 8), ("time", 6), ("ill", 3), ("loud", 2)])))
    #expect(three.reasons.map(\.words) == ["far", "time", Reasons.others])
    #expect(three.groups.first?.shares.last?.part == 5.0 / 19)
    // Three alone could be found by subtraction, so that the rarest of the others joins them.
    let alone = try reasons(["why"], table("why", rows([("far", 8), ("time", 6), ("ill", 3)])))
    #expect(alone.reasons.map(\.words) == ["far", Reasons.others])
    #expect(alone.groups.first?.shares.last?.part == 9.0 / 17)
  }

  @Test func `ticks are counted one by one, and blanks in all of them are no answer`() throws {
    let found = try reasons(
      ["far", "time"], table("far,time", rows([("1,0", 5), ("x,ja", 2), ("nein,1", 4), (",", 3)])))
    #expect(found.areTicked && found.silent == 3)
    #expect(found.reasons.map(\.words) == ["far", "time"])
    #expect(found.groups.first?.shares.map(\.part) == [7.0 / 11, 6.0 / 11])
  }

  @Test func `several reasons in one cell are parted by semicolons`() throws {
    let found = try reasons(
      ["why"], table("why", rows([("far;", 5), ("far;time;", 5), ("time", 1), (";", 2)])))
    #expect(found.areTicked && found.silent == 2)
    #expect(found.reasons.map(\.words) == ["far", "time"])
    #expect(found.groups.first?.shares.map(\.part) == [10.0 / 11, 6.0 / 11])
  }

  @Test func `a segment with three people is not told by itself`() throws {
    let found = try reasons(
      ["why"], table("age,why", rows([("old,far", 7), ("young,far", 3), ("middle,time", 8)])))
    #expect(found.groups.map(\.value) == ["", "middle", SegmentGroups.small])
    #expect(found.groups.map(\.answers) == [18, 8, 10])
  }

  @Test func `fewer than five answers are not shown at all`() throws {
    let found = try reasons(["why"], table("why", rows([("far", 4), ("", 9)])))
    #expect(found.groups.isEmpty && found.reasons.isEmpty)
  }

  @Test func `surveys are joined with the slots that any asked about`() throws {
    func survey(_ slot: String, _ rows: [String]) throws -> Survey {
      let text = "id,weight,\(slot)\n" + rows.joined(separator: "\n") + "\n"
      return try RespondentsTable(bytes: Array(text.utf8), fileName: "r.csv").survey
    }
    let joined = Survey(joining: [
      .init(name: "a", survey: try survey("tue 9:00-10:00", ["1,1,1", "2,3,0"]), people: 8),
      .init(name: "b", survey: try survey("mon 9:00-10:00", ["1,1,1"]), people: 5),
    ])
    #expect(joined.slots.map(\.day) == [.monday, .tuesday])
    #expect(joined.respondents.map(\.weight) == [2, 6, 5])
    #expect(joined.respondents.map(\.ticked) == [[1], [], [0]])
    #expect(joined.respondents.map(\.unseen) == [[0], [0], [1]])
  }
}
