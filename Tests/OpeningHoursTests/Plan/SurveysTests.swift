import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The list of surveys in a plan, and what is wrong with one.
struct SurveysTests {
  private func planWith(_ demand: String) -> String {
    "today: \"Mo-Fr 10:00-18:00\"\ndemand: \(demand)\n"
  }

  @Test func `a survey is named by its table where the plan does not name it`() throws {
    let file = try planFile(
      planWith(
        "{ surveys: [{ respondents: data/users.v2.csv, people: 30000 }, "
          + "{ name: Non-users, wishes: w.csv, people: 70000, conversion: 10 %, asked: 2026 }] }"))
    let surveys = file.demand.surveys
    #expect(surveys.map(\.name) == ["users", "Non-users"])
    #expect(surveys.map(\.weight) == [30_000, 7_000])
    #expect(surveys.map(\.statesConversion) == [false, true])
    #expect(surveys[1].asked != nil)
    #expect(file.demand.tables.map(\.path) == ["data/users.v2.csv", "w.csv"])
  }

  @Test(arguments: [
    ("{ surveys: [] }", "plan.yaml:2:20: surveys lists surveys, and there is none"),
    ("{ surveys: users.csv }", "surveys lists surveys, and there is none"),
    ("{ surveys: [{ respondents: a.csv }] }", "2:21: the survey does not say how many people"),
    ("{ surveys: [{ respondents: a.csv, people: 0 }] }", "\"0\" is not a number of people"),
    ("{ surveys: [{ respondents: a.csv, people: -3 }] }", "\"-3\" is not a number of people"),
    ("{ surveys: [{ people: 3 }] }", "a survey needs a table"),
    ("{ surveys: [{ respondents: a.csv, wishes: b.csv, people: 3 }] }", "say the same twice"),
    (
      "{ surveys: [{ respondents: a.csv, people: 3, conversion: 1.2 }] }",
      "\"1.2\" is not a conversion"
    ),
    ("{ surveys: [{ respondents: a.csv, people: 3, conversion: fitted }] }", "no counts to fit"),
    ("{ surveys: [{ respondents: a.csv, people: 3, conversion: 0 }] }", "speak for nobody"),
    (
      "{ surveys: [{ respondents: a.csv, people: 3, visits: v.csv }] }",
      "unknown key \"visits\" in surveys"
    ),
    (
      "{ surveys: [{ respondents: a.csv, people: 3, unasked: ask }] }",
      "not what becomes of unasked"
    ),
    (
      "{ surveys: [{ wishes: a.csv, people: 3, reasons: why }] }",
      "reasons are a column of respondents"
    ),
    ("{ surveys: [{ respondents: a.csv, people: 3, reasons: [] }] }", "reasons names no column"),
    (
      "{ surveys: [{ respondents: a.csv, people: 3, reasons: [why, Why] }] }",
      "names a column twice"
    ),
    ("{ surveys: [{ respondents: a.csv, people: 3, name: \"\" }] }", "the name is empty"),
    ("{ surveys: [{ wishes: a.csv, people: 3, margins: m.csv }] }", "margins weight respondents"),
    (
      "{ wishes: w.csv, surveys: [{ respondents: a.csv, people: 3 }] }",
      "2:11: wishes stands beside surveys; write wishes in each of the surveys"
    ),
    (
      "{ surveys: [{ respondents: a.csv, people: 3 }], visits: v.csv }",
      "visits stands beside surveys; take it out"
    ),
    (
      "{ surveys: [{ respondents: a.csv, people: 3 }, { respondents: a.csv, name: b, people: 4 }] }",
      "a.csv stands in two surveys"
    ),
    (
      "{ surveys: [{ respondents: x/a.csv, people: 3 }, { respondents: y/A.csv, people: 4 }] }",
      "two surveys are called \"A\""
    ),
  ])
  func `what is wrong with a list of surveys is told with its place`(
    _ demand: String, _ message: String
  ) throws {
    let found = try problems(planWith(demand))
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  private static let hours = twoDayRespondents(["111000"])

  @Test(arguments: [
    (
      "{ respondents: a.csv, people: 3, reasons: Wy }", "id,Why,weight,mon 9:00-10:00\n1,far,1,1\n",
      "plan.yaml:3:63: the respondents have no column \"Wy\"; did you mean Why?"
    ),
    (
      "{ respondents: a.csv, people: 3, reasons: Why }", "id,Why,weight,mon 9:00-10:00\n1,,1,1\n",
      "nobody gave a reason"
    ),
    (
      "{ respondents: a.csv, people: 3, reasons: [far, dear] }",
      "id,far,dear,weight,mon 9:00-10:00\n1,1,0,1,1\n2,so so,,1,1\n",
      "a.csv:3: \"so so\" (far) is no tick"
    ),
    (
      "{ respondents: a.csv, people: 3 }", "id,weight,mon 7:00-8:00\n1,1,1\n",
      "a.csv: the survey \"a\" asks about no hour of the frame 9-12"
    ),
    (
      "{ respondents: a.csv, people: 3 }", "id,Why,weight\n1,far,1\n",
      "plan.yaml:3:21: none of the surveys asks about hours"
    ),
  ])
  func `what is wrong with the tables of a survey is told with its place`(
    _ survey: String, _ table: String, _ message: String
  ) throws {
    let files = SurveyFiles.twoDays(surveys: survey, ["a.csv": table])
    let error = #expect(throws: InputErrors.self) { try files.question() }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test func `reach needs rows of respondents in each survey`() throws {
    let files = SurveyFiles.twoDays(
      surveys: "{ respondents: a.csv, people: 3 }, { wishes: b.csv, people: 4 }",
      objective: "reach",
      ["a.csv": Self.hours, "b.csv": "hour (percent),Mon,Tue\n9-10,20,20\n10-11,5,30\n11-12,4,5\n"])
    let error = #expect(throws: InputErrors.self) { try files.question() }
    #expect(
      error?.description.contains("the objective reach needs rows of respondents in each survey")
        == true)
  }

  @Test func `surveys with hours that speak for nobody are refused where another has no hours`()
    throws
  {
    let files = SurveyFiles.twoDays(
      surveys:
        "{ respondents: a.csv, people: 3, conversion: 0 }, { respondents: b.csv, people: 4 }",
      ["a.csv": Self.hours, "b.csv": "id,Why,weight\n1,far,1\n"])
    let error = #expect(throws: InputErrors.self) { try files.question() }
    #expect(
      error?.description.contains("the surveys that ask about hours speak for nobody") == true)
  }

  @Test func `a factor for a segment that no survey has is refused`() throws {
    let files = SurveyFiles.twoDays(
      surveys: "{ respondents: a.csv, people: 3 }", more: "weight: { old: 2 }",
      ["a.csv": Self.hours])
    let error = #expect(throws: InputErrors.self) { try files.question() }
    #expect(error?.description.contains("plan.yaml:7") == true, "\(String(describing: error))")
  }
}
