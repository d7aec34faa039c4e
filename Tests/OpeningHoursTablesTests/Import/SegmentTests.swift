import Testing

@testable import OpeningHoursTables

struct SegmentTests {
  /// Ten responses to a form with one more column.
  private func form(_ heading: String, _ cell: (Int) -> String) throws -> SurveyImport {
    let rows = (0..<10).map { "3/1/2024 9:09:35,Monday,\(cell($0))\r\n" }.joined()
    return try imported("Timestamp,When? [9-10],\(heading)\r\n" + rows)
  }

  @Test func `a closed answer divides the respondents`() throws {
    let result = try form("Age group") { $0 < 4 ? "18-25" : $0 < 8 ? "26-49" : "" }
    #expect(result.survey.segmentNames == ["Age group"])
    #expect(result.survey.respondents[0].segments == ["18-25"])
    #expect(result.survey.respondents[9].segments == [""])
  }

  @Test(arguments: [
    ("Remarks", ["one", "two", "three", "four", "five", "six"], "free text"),
    ("Your name", ["Anna", "Bert"], "may tell who somebody is"),
    ("Email", ["a", "b"], "may tell who somebody is"),
    ("Contact", ["a@b.de", "c@d.de"], "holds addresses (e-mail, web or IP)"),
    ("From", ["10.0.0.1", "10.0.0.2"], "holds addresses (e-mail, web or IP)"),
    ("From", ["2001:db8:0:1:0:0:0:1"], "holds addresses (e-mail, web or IP)"),
    ("token", ["x1", "x2"], "may tell who somebody is"),
    ("Since", ["2024-01-01", "2024-01-02"], "holds dates"),
    ("Branch", ["Central"], "the same for all"), ("Branch", [""], "empty"),
  ])
  func `what is no closed answer or tells a person is never carried over`(
    _ heading: String, _ cells: [String], _ reason: String
  ) throws {
    let result = try form(heading) { cells[$0 % cells.count] }
    #expect(result.survey.segmentNames.isEmpty)
    #expect(result.account.ignored.last?.reason.rawValue == reason)
    let text = RespondentsTableText(result.survey).text
    for cell in cells where cell.count > 2 { #expect(!text.contains(cell)) }
  }

  @Test func `reasons to tick are kept, however they are combined`() throws {
    let reasons = ["far;", "far;time;", "time;", "far;time;loud;", "loud;", "far;loud;", ""]
    let result = try form("Why do you not come?") { reasons[$0 % reasons.count] }
    #expect(result.survey.segmentNames == ["Why do you not come?"])
    #expect(result.survey.respondents[3].segments == ["far;time;loud;"])
    let remarks = try form("Remarks") { "what I say;\($0);" }
    #expect(remarks.survey.segmentNames.isEmpty)
  }

  @Test func `the ticks of another question about hours are no segments`() throws {
    let rows = (0..<4).map { "3/1/2024 9:09:35,9-10,\($0 < 2 ? "9-10" : "10-11")\r\n" }.joined()
    let result = try imported("Timestamp,When? [Monday],Now? [Monday]\r\n" + rows) {
      $0.question = "When?"
    }
    #expect(result.survey.segmentNames.isEmpty)
    #expect(result.account.ignored.last?.reason == .otherQuestion)
  }

  @Test func `headings alike are told apart and a weight stays free`() throws {
    let rows = (0..<4).map { "3/1/2024 9:09:35,Monday,a\($0 % 2),b\($0 % 2)\r\n" }.joined()
    let result = try imported("Timestamp,When? [9-10],weight,weight\r\n" + rows)
    #expect(result.survey.segmentNames == ["weight (2)", "weight (3)"])
  }
}
