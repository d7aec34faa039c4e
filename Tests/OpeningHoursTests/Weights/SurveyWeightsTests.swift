import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What the weights of surveys decide, on plans small enough to see it.
struct SurveyWeightsTests {
  private static let early = twoDayRespondents(["110110", "110110", "110100", "010110"])
  private static let late = twoDayRespondents(["011011", "001001", "001011", "011001"])

  private func files(_ surveys: String, more: String = "") -> SurveyFiles {
    .twoDays(
      surveys: surveys, more: more,
      ["early.csv": Self.early, "late.csv": Self.late, "even.csv": twoDayRespondents(["111111"])])
  }

  private func weights(_ surveys: String, weighing name: String? = nil) throws -> SurveyWeights {
    let question = try files(surveys).question()
    let proposal = try #require(try question.problem.proposal())
    return try #require(try SurveyWeights(of: question, proposal, weighing: name))
  }

  @Test
  func `each survey alone decides at its end, and the plan's weight lies in the proposed stretch`()
    throws
  {
    let weights = try weights(
      "{ respondents: early.csv, people: 300 }, { respondents: late.csv, people: 700, conversion: 0.1 }"
    )
    let sweep = try #require(weights.sweeps.first)
    #expect(sweep.survey.name == "late" && sweep.others.map(\.name) == ["early"])
    #expect(abs(sweep.own - 70.0 / 370) < 1e-12)
    #expect(sweep.stretches.first?.schedule == (try week("mon-tue=9-11")))
    #expect(sweep.stretches.last?.schedule == (try week("mon-tue=10-12")))
    let stretch = try #require(sweep.proposedStretch)
    #expect(stretch.from.value <= sweep.own && sweep.own <= stretch.to.value)
    #expect(sweep.acceptability == stretch.length)
    #expect(weights.joint == nil)
  }

  @Test func `the conversion at a flip is the one at which the plan's week ties`() throws {
    let surveys = { (conversion: String) in
      "{ respondents: early.csv, people: 300 }, "
        + "{ respondents: late.csv, people: 700, conversion: \(conversion) }"
    }
    let sweep = try #require(try weights(surveys("0.1")).sweeps.first)
    let flip = try #require(sweep.flips.first)
    let conversion = try #require(sweep.conversion(at: flip))
    let below = try #require(
      try files(surveys("\(rounded(conversion * 0.98))")).question().problem.proposal())
    let above = try #require(
      try files(surveys("\(rounded(conversion * 1.02))")).question().problem.proposal())
    #expect(below.schedule == sweep.stretches[0].schedule)
    #expect(above.schedule == sweep.stretches[1].schedule)
    #expect(sweep.conversion(at: .all) == nil)
  }

  /// As a plan may write it.
  private func rounded(_ conversion: Double) -> Double { (conversion * 10_000).rounded() / 10_000 }

  @Test func `three surveys are swept one by one, and their mixtures drawn`() throws {
    let three =
      "{ respondents: early.csv, people: 300 }, { respondents: late.csv, people: 200 }, "
      + "{ respondents: even.csv, people: 100 }"
    let weights = try weights(three)
    #expect(weights.sweeps.map(\.survey.name) == ["early", "late", "even"])
    let joint = try #require(weights.joint)
    #expect((1..<joint.draws).contains(joint.best))
    #expect(try self.weights(three).joint == joint)
    #expect(try self.weights(three, weighing: "Late").sweeps.map(\.survey.name) == ["late"])
    #expect(weights.contrasts.count == 3)
  }

  @Test func `a week that all wish is the best in every mixture`() throws {
    let question = try files(
      "{ name: a, respondents: early.csv, people: 1 }, { name: b, wishes: b.csv, sample: 9, people: 2 }, "
        + "{ respondents: even.csv, people: 3 }"
    ).adding(
      "b.csv", "hour (percent),Mon,Tue\n9-10,90,90\n10-11,95,95\n11-12,1,1\n"
    ).question()
    let proposal = try #require(try question.problem.proposal())
    let weights = try #require(try SurveyWeights(of: question, proposal))
    #expect(weights.joint?.part == 1)
    #expect(weights.sweeps.allSatisfy { $0.acceptability == 1 || $0.survey.name == "even" })
  }

  @Test func `a survey whose conversion is 0 has no say, and its weight can be swept all the same`()
    throws
  {
    let weights = try weights(
      "{ respondents: early.csv, people: 300 }, { respondents: late.csv, people: 700, conversion: 0 }"
    )
    let sweep = try #require(weights.sweeps.first)
    #expect(sweep.own == 0 && sweep.flips.count >= 1)
    #expect(sweep.proposedStretch?.from == SurveyWeight.none)
  }

  @Test func `a name that no survey has is refused, and a plan with one survey with hours`() throws
  {
    let two = "{ respondents: early.csv, people: 3 }, { respondents: late.csv, people: 7 }"
    let question = try files(two).question()
    let proposal = try #require(try question.problem.proposal())
    let unknown = #expect(throws: InputErrors.self) {
      try SurveyWeights(of: question, proposal, weighing: "lat")
    }
    #expect(unknown?.description.contains("did you mean late?") == true)
    let one = try files("{ respondents: early.csv, people: 3 }").question()
    #expect(!one.hasWeighedSurveys)
    #expect(throws: InputErrors.self) { try SurveyWeights(of: one, proposal) }
  }
}

extension SurveyFiles {
  func adding(_ name: String, _ table: String) -> SurveyFiles {
    var files = self
    files.tables[name] = table
    return files
  }
}
