import TestSamples
import Testing

@testable import OpeningHoursTables

/// The invented exports were drawn from Bremen's table, and must lead back to it.
struct ReaggregationTests {
  private func survey(_ name: String) throws -> SurveyImport {
    var options = ImportOptions()
    if name.contains("codes") { options.hours = try span("8-22") }
    return try SurveyImport(
      bytes: repositoryFile("data/surveys/\(name)"), fileName: name, options: options)
  }

  @Test(arguments: [
    ("sample_limesurvey_codes_n400.csv", ImportKind.limeSurvey, 19),
    ("sample_limesurvey_fulltext_de_semicolon_n400.csv", .limeSurvey, 19),
    ("sample_google_forms_download_grid_n400.csv", .googleForms, 0),
    ("sample_google_sheets_grid_n400.csv", .googleForms, 0),
    ("sample_microsoft_forms_n400.csv", .microsoftForms, 0),
  ])
  func `each export adds up to the table of Bremen in whole percent`(
    _ name: String, _ kind: ImportKind, _ unfinished: Int
  ) throws {
    let result = try survey(name)
    #expect(result.account.kind == kind)
    #expect(result.account.respondents == 400)
    #expect(result.account.leftOut.map(\.count).reduce(0, +) == unfinished)
    #expect(result.account.neverAsked.count == 50)
    let asked = try bremenWishes().cells.filter { $0.share != nil }
    #expect(
      result.survey.shares.map { "\($0.slot) \(($0.percent ?? -1).rounded())" }
        == asked.map { "\(Survey.Slot(day: $0.day, span: $0.span)) \($0.share ?? -2)" })
  }

  @Test func `the poll adds up to its own twelve people`() throws {
    let result = try survey("sample_when2meet_n12.csv")
    #expect(result.survey.respondents.count == 12)
    #expect(result.survey.slots.count == 7 * 14 * 4)
    // Added up here from the text itself: line by line, without the importer.
    let lines = String(
      decoding: try repositoryFile("data/surveys/sample_when2meet_n12.csv"), as: UTF8.self
    ).split(separator: "\n").dropFirst()
    let byDay = Dictionary(grouping: lines) { $0.prefix(3) }
    for day in Weekday.allCases {
      let expected = (byDay[day.abbreviation[...]] ?? []).map { line in
        line.split(separator: ",").dropFirst(2).count { $0 == "1" }
      }
      let found = result.survey.shares.filter { $0.slot.day == day }.map { Int($0.ticked) }
      #expect(found == expected, "\(day)")
    }
  }

  @Test func `the table of shares that is written is read again as it was`() throws {
    let result = try survey("sample_google_sheets_grid_n400.csv")
    let text = try ShareTableText(result.survey, fileName: "x").text
    let table = try shareTable(text)
    #expect(table.sample == 400)
    #expect(table.cells.map(\.share) == (try bremenWishes()).cells.map(\.share))
  }

  @Test(arguments: ["sample_google_sheets_grid_n400.csv", "sample_when2meet_n12.csv"])
  func `the table of respondents that is written is read again as it was`(_ name: String) throws {
    let survey = try survey(name).survey
    let text = RespondentsTableText(survey).text
    let table = try RespondentsTable(bytes: Array(text.utf8), fileName: "respondents.csv")
    #expect(table.survey == survey)
    #expect(table.notes.isEmpty)
  }
}
