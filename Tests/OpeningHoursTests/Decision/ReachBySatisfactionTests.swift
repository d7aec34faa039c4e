import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct ReachBySatisfactionTests {
  /// Respondents, each with an answer and a tick for the three hours of a Monday.
  private func evidence(_ rows: [String]) throws -> PlanEvidence {
    let text =
      "id,How satisfied,weight,mon 09:00-10:00,mon 10:00-11:00,mon 11:00-12:00\n"
      + rows.enumerated().map { "\($0.offset),\($0.element)\n" }.joined()
    var tables = PlanTables()
    tables.respondents = .init(
      try RespondentsTable(bytes: Array(text.utf8), fileName: "r.csv"), fileName: "r.csv")
    let plan = try planFile(
      """
      today: Mo 10-11
      frame: 9-12
      demand: { respondents: r.csv }
      ratings: { satisfaction: How satisfied }
      """
    ).plan()
    return try PlanEvidence(plan: plan, tables: tables)
  }

  private func rows(
    _ evidence: PlanEvidence, _ proposed: String
  ) throws -> ReachBySatisfaction? {
    let reach = try #require(evidence.reach)
    let answers = try #require(evidence.ratings.answers.first)
    return ReachBySatisfaction(
      reach: reach, answers: answers, of: reach.survey, today: ServedWeek(try week("mon=10-11")),
      proposed: ServedWeek(try week("mon=\(proposed)")))
  }

  private static let people =
    Array(repeating: "dissatisfied,1,1,0,0", count: 4)
    + Array(repeating: "dissatisfied,2,0,1,0", count: 3)
    + Array(repeating: "satisfied,1,0,1,1", count: 6) + Array(repeating: ",1,0,0,0", count: 5)

  @Test func `of the dissatisfied it counts whom a week reaches, and who finds a new hour`() throws
  {
    let evidence = try evidence(Self.people)
    #expect(evidence.reach?.survey.segmentNames == [])
    let found = try #require(try rows(evidence, "9-11"))
    #expect(found.rows.map(\.who) == [.side(.unfavourable), .side(.favourable), .silent])
    let dissatisfied = try #require(found.dissatisfied)
    #expect(dissatisfied.people == 10_000)
    #expect(dissatisfied.today == 6000)
    #expect(dissatisfied.proposed == 10_000)
    #expect(dissatisfied.newlyOpen == 4000)
    #expect(found.rows[1].newlyOpen == 0)
    #expect(found.rows[1].proposed == 6000)
  }

  @Test func `an hour more of a time that is open already counts as new`() throws {
    let found = try #require(try rows(try evidence(Self.people), "10-12"))
    #expect(found.rows[1].newlyOpen == 6000)
    #expect(found.dissatisfied?.newlyOpen == 0)
  }

  @Test func `few dissatisfied are shown with others, so that nobody is singled out`() throws {
    let people =
      Array(repeating: "dissatisfied,1,1,0,0", count: 3)
      + Array(repeating: "satisfied,1,0,1,0", count: 9) + Array(repeating: ",1,0,0,0", count: 7)
    let found = try #require(try rows(try evidence(people), "9-11"))
    #expect(found.dissatisfied == nil)
    #expect(found.rows.map(\.who) == [.side(.favourable), .joined])
    #expect(found.rows.last?.people == 10_000)
    #expect(try rows(try evidence(["satisfied,1,1,0,0", "dissatisfied,1,1,0,0"]), "9-11") == nil)
  }
}
