import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What several surveys together say of the hours.
struct CombinedDemandTests {
  private static let users = twoDayRespondents(["100000", "1 0000"])
  private static let others = twoDayRespondents(["100000", "000001", "000001", "000001"])

  private func files(_ surveys: String, _ objective: String = "wishes", more: String = "")
    -> SurveyFiles
  {
    .twoDays(
      surveys: surveys, more: more, objective: objective,
      [
        "users.csv": Self.users, "others.csv": Self.others,
        "shares.csv": "hour (percent),Mon,Tue\n9-10,20,\n10-11,,30\n11-12,40,50\n",
        "reasons.csv": "id,reason,weight\n1,far,1\n2,far,1\n",
      ])
  }

  private static let both =
    "{ respondents: users.csv, people: 30 }, { respondents: others.csv, people: 70, conversion: 0.5 }"

  @Test func `a share is the mean of the surveys' shares by people and conversion`() throws {
    let demand = try files(Self.both).question().demand
    // Of 30 users 100 %, of 35 others 25 %.
    #expect(abs((demand[.monday, 0].rate ?? 0) - (30 * 100 + 35 * 25) / 65.0) < 1e-9)
    #expect(abs((demand[.tuesday, 2].rate ?? 0) - 35 * 75 / 65.0) < 1e-9)
    #expect(demand.unit == .points && demand.sample == 6)
    #expect(demand.fileName == "users.csv, others.csv")
  }

  @Test func `a slot is as well known as the survey that knows least about it`() throws {
    let mixed =
      "{ respondents: users.csv, people: 3 }, { wishes: shares.csv, people: 7, unasked: keep }"
    let demand = try files(mixed).question().demand
    #expect(demand[.monday, 0].provenance == .asked)
    #expect(demand[.monday, 1] == .unknown && demand[.tuesday, 0] == .unknown)
    let estimated = try files(mixed.replacing("keep", with: "estimate")).question().demand
    #expect(estimated[.monday, 1].provenance == .estimated)
    #expect(estimated.estimates.count == 1)
    let week = try week("mon=9-12; tue=9-11")
    let alone = try files("{ wishes: shares.csv, people: 7, unasked: estimate }").question().demand
    let whole = alone.usualError(of: week, against: Schedule())
    #expect(abs(estimated.usualError(of: week, against: Schedule()) - whole * 7 / 10) <= 1)
  }

  @Test func `a survey that counts for nobody makes nothing unknown`() throws {
    let mixed =
      "{ respondents: users.csv, people: 3 }, { wishes: shares.csv, people: 7, conversion: 0 }"
    let question = try files(mixed).question()
    #expect(question.demand.count(of: .unknown) == 7 * 3 - 6)
    #expect(question.evidence.surveys.map(\.hasSay) == [true, false])
  }

  @Test func `a survey alone says what it says without the others`() throws {
    let one = try files("{ respondents: users.csv, people: 5 }").question()
    #expect(one.demand[.monday, 0].thousandths == 100_000)
    #expect(one.demand[.monday, 1].thousandths == 0)
  }

  @Test func `respondents of all surveys are reached, each by the people she stands for`() throws {
    let question = try files(Self.both, "reach").question()
    let reach = try #require(question.evidence.reach)
    #expect(reach.everyone == 65_000)
    // Both users, and one of four others who stand for 35 people.
    #expect(reach.thousandths(of: try week("mon=9-10")) == 30_000 + 8_750)
    #expect(reach.survey.segmentNames == ["survey"])
    #expect(
      reach.survey.respondents.map { $0.segments[0] } == ["users", "users"]
        + Array(repeating: "others", count: 4))
  }

  @Test func `a survey without hours has no say, and says so`() throws {
    let question = try files(
      Self.both + ", { name: reasons, respondents: reasons.csv, people: 9, reasons: reason }"
    ).question()
    #expect(question.demand.sample == 6)
    #expect(question.demand.notes.contains { $0.statement == .surveyWithoutHours("reasons") })
    #expect(question.evidence.surveys[2].reasons?.groups == [])
    #expect(question.surveyContrasts.count == 1)
  }

  @Test func `a factor for a segment counts in the surveys that have it`() throws {
    var files = files(
      "{ respondents: users.csv, people: 1 }, { respondents: grouped.csv, people: 1 }",
      more: "weight: { young: 3 }")
    files.tables["grouped.csv"] = twoDayRespondents(
      ["100000", "000000"], segments: ["young", "old"])
    let demand = try files.question().demand
    #expect(abs((demand[.monday, 0].rate ?? 0) - (100 + 75) / 2) < 1e-9)
  }
}
