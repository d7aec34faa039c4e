import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What came of a change, as it is told.
struct ReviewReportTests {
  private func report(
    _ path: String = "data/counts/review.yaml", week: String? = nil,
    plan edit: (String) -> String = { $0 }
  ) throws -> ReviewReport {
    let question = try PlanQuestion(path: path) { file, _ in
      let bytes = try repositoryFile(file)
      return file == path ? Array(edit(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
    }
    let file = "data/counts/after_invented.csv"
    let introduced =
      "Mo-Tu 10:00-19:00; We 13:00-19:00; Th 09:00-20:00; Fr 10:00-19:00; Sa 10:00-16:00"
    let review = try Review(
      of: question, introducing: Schedule(osm: week ?? introduced, source: .flag("--week")),
      after: .init(try Visits(bytes: repositoryFile(file), fileName: file), fileName: file))
    return ReviewReport(plan: question.plan, review: review, countsFile: file)
  }

  @Test func `what Bremen decided, with invented counts, in three languages`() throws {
    let report = try report()
    try expectGolden(report.text(TextStyle()), "review.txt")
    try expectGolden(try report.json(), "review.json")
    for language in Language.allCases {
      let wide = report.text(TextStyle(), language)
      #expect(tooWide(wide).isEmpty, "\(language): \(tooWide(wide))")
      if language != .english { try expectGolden(wide, "review-\(language.rawValue).txt") }
      let narrow = report.text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(language): \(tooWide(narrow, width: 60))")
      #expect(wide.contains(try #require(report.conversionLine)))
    }
  }

  @Test func `wishes alone tell new hours in relation to each other, in three languages`() throws {
    let report = try report { plan in
      plan.replacing("visits: visits.csv, ", with: "").replacing(", conversion: 0.1", with: "")
        .replacing("objective: visits\n", with: "")
    }
    for language in Language.allCases {
      let text = report.text(TextStyle(), language)
      #expect(tooWide(text).isEmpty)
      try expectGolden(text, "review-relative-\(language.rawValue).txt")
    }
  }

  @Test func `how many answered is missed where it is not known`() throws {
    let report = try report { $0.replacing("sample: 4474, ", with: "") }
    let text = report.text(TextStyle()).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("How many people answered is not known"))
    #expect(!text.contains("keep of their difference") && report.review.isSampleUnknown)
  }

  @Test(arguments: [(0.0834, "0.0834"), (0.5, "0.5"), (0.00012345, "0.000123"), (1, "1")])
  func `the line to paste is one that a plan reads`(_ part: Double, _ number: String) throws {
    let report = ReviewReport(
      plan: try report().plan,
      review: try report().review.learning(part), countsFile: "after.csv")
    let line = try #require(report.conversionLine)
    #expect(line == "conversion: \(number)")
    let plan = "today: Mo 9-12\ndemand: { wishes: w.csv, visits: v.csv, people: 9, \(line) }\n"
    #expect(throws: Never.self) { try PlanFile(bytes: Array(plan.utf8), fileName: "plan.yaml") }
  }

  @Test func `JSON has the keys of its contract`() throws {
    let content = try #require(
      try JSONSerialization.jsonObject(with: Data(report().json().utf8)) as? [String: Any])
    #expect(content["schema"] as? String == "openhours/review@1")
    #expect(
      Set(content.keys) == [
        "schema", "before", "introduced", "opened", "kept", "closed", "lost", "trend",
        "dispersion", "basis", "reliability", "conversion",
      ])
    let opened = try #require(content["opened"] as? [[String: Any]])
    #expect(opened.count == 2 && opened[1]["verdict"] as? String == "below")
    #expect(
      Set(opened[0].keys) == [
        "day", "span", "came", "weeks", "expected", "range", "as_wished", "estimated", "verdict",
      ])
    let conversion = try #require(content["conversion"] as? [String: Any])
    #expect(conversion["line"] as? String == "conversion: 0.0835")
  }
}

extension Review {
  /// The same review with another conversion.
  fileprivate func learning(_ part: Double) -> Review {
    Review(
      before: before, introduced: introduced, opened: opened, kept: kept, closed: closed,
      lost: lost, trend: trend, dispersion: dispersion, basis: basis,
      askedReliability: askedReliability, estimatedReliability: estimatedReliability,
      isSampleUnknown: isSampleUnknown,
      conversion: .init(part: part, interval: 0...1, people: 9, hours: 1))
  }
}
