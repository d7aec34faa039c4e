import Testing

@testable import OpeningHoursTables

/// Imports an export from its text.
func imported(
  _ text: String, _ kind: ImportKind? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
) throws -> SurveyImport {
  var options = ImportOptions()
  change(&options)
  return try SurveyImport(
    bytes: Array(text.utf8), fileName: "export.csv", kind: kind, options: options)
}

/// The messages with which an export is refused.
func refusal(
  _ text: String, _ kind: ImportKind? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
) throws -> [String] {
  let error = #expect(throws: InputErrors.self) { try imported(text, kind, change) }
  return try #require(error).diagnostics.map(\.description)
}

/// A span from its text.
func span(_ text: String) throws -> TimeSpan {
  guard case .span(let span) = try HourLabel(text) else { throw HourLabel.Problem.notATime }
  return span
}

extension Survey {
  /// "mon 9-10", as the tests write slots.
  var slotNames: [String] { slots.map { "\($0.day.key) \($0.span.short)" } }

  /// What a respondent ticked, as the tests write it.
  func ticks(_ position: Int) -> [String] { respondents[position].ticked.map { slotNames[$0] } }

  /// What a respondent was not shown.
  func unseen(_ position: Int) -> [String] { respondents[position].unseen.map { slotNames[$0] } }
}

/// A sheet of Google's with a second of its own for each row.
func google(_ headings: String, _ rows: [String]) -> String {
  "Timestamp,\(headings)\n"
    + rows.enumerated().map { number, row in
      "3/1/2025 9:\(10 + number / 60):\(10 + number % 60),\(row)\n"
    }.joined()
}

func percents(_ survey: Survey) -> [String] {
  zip(survey.slotNames, survey.shares).map { name, share in
    "\(name) \(share.percent.map { "\(Int($0.rounded()))" } ?? "-")"
  }
}

func repeated(_ rows: [String], _ count: Int) -> [String] {
  (0..<count).flatMap { _ in rows }
}
