import Testing

@testable import OpeningHoursTables

/// Exports of surveys that ask about no hours.
struct SurveysWithoutHoursTests {
  private let form =
    "Timestamp,How satisfied are you?,How important?,Contract,Your e-mail,Anything else?\n"
    + "2026/10/01 10:00:00,very satisfied,very important,full-time,a@b.lv,no\n"
    + "2026/10/01 10:10:00,satisfied,important,part-time,b@b.lv,longer please\n"
    + "2026/10/01 10:20:00,dissatisfied,very important,full-time,c@b.lv,\n"
    + "2026/10/01 10:30:00,very dissatisfied,no answer,part-time,d@b.lv,thanks\n"

  private func imported(
    _ text: String, kind: ImportKind? = nil, withoutHours: Bool = true
  ) throws -> SurveyImport {
    var options = ImportOptions()
    options.hasNoHours = withoutHours
    let file = try ImportedFile(
      bytes: Array(text.utf8), fileName: "f.csv", kind: kind, options: options)
    guard case .respondents(let result) = file else { throw InputErrors([]) }
    return result
  }

  @Test func `closed answers are carried over, of few people where their words are a scale`() throws
  {
    let result = try imported(form)
    #expect(
      result.survey.segmentNames == ["How satisfied are you?", "How important?", "Contract"])
    #expect(result.survey.slots.isEmpty && result.survey.respondents.count == 4)
    #expect(
      result.survey.respondents[3].segments == ["very dissatisfied", "no answer", "part-time"])
    #expect(
      result.account.ignored.map(\.heading) == ["Timestamp", "Your e-mail", "Anything else?"])
    let again = try RespondentsTable(
      bytes: Array(RespondentsTableText(result.survey).text.utf8), fileName: "t.csv",
      encoding: .utf8, needsSlots: false)
    #expect(again.survey == result.survey)
  }

  @Test func `a response of LimeSurvey counts when it was sent`() throws {
    let text =
      "id,submitdate,lastpage,startlanguage,seed,\"Q1. Satisfied\"\n"
      + "1,2026-10-01 10:00:00,2,en,11,very satisfied\n2,,1,en,12,satisfied\n"
      + "3,2026-10-01 10:20:00,2,en,13,dissatisfied\n"
    let result = try imported(text)
    #expect(result.survey.respondents.map(\.id) == ["1", "3"])
    #expect(result.survey.segmentNames == ["Q1. Satisfied"])
    #expect(result.account.leftOut.map(\.count) == [1])
  }

  @Test func `hours are asked for unless it is said that there are none`() throws {
    let error = #expect(throws: InputErrors.self) { try imported(form, withoutHours: false) }
    #expect(error?.diagnostics.first?.hint?.contains("--without-hours") == true)
  }

  @Test(arguments: [
    ("Timestamp,Anything else?\n2026/10/01 10:00:00,some words\n", "no column has closed answers"),
    ("day,time,visits,weeks\nmon,10-11,5,1\n", "is no survey tool's export of answers"),
  ])
  func `what holds no answers is refused`(_ text: String, _ message: String) {
    let error = #expect(throws: InputErrors.self) { try imported(text) }
    #expect(error?.description.contains(message) == true, "\(error as Any)")
  }
}
