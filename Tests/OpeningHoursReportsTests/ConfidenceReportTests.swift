import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

struct ConfidenceReportTests {
  private func report(
    _ question: Question, resamples: Int = 100,
    _ robustness: Confidence.Request.Robustness = .mean
  ) throws -> ConfidenceReport {
    let asked = try PlanQuestion(plan: question.plan, tables: question.tables)
    let proposal = try question.report().proposal
    let confidence = try Confidence(
      of: asked, proposal, .init(resamples: resamples, robustness: robustness))
    return ConfidenceReport(
      plan: question.plan, proposal: proposal, confidence: confidence,
      asking: try confidence.asking(asked))
  }

  @Test func `how sure Bremen's week is`() throws {
    let report = try report(try .bremen())
    try expectGolden(report.text(TextStyle()), "confidence.txt")
    try expectGolden(try report.json(), "confidence.json")
  }

  @Test func `how sure it is in German and Latvian, and on a narrow page`() throws {
    let report = try report(try .bremen())
    for language in Language.allCases {
      let wide = report.text(TextStyle(), language)
      #expect(tooWide(wide).isEmpty, "\(language): \(tooWide(wide))")
      if language != .english {
        try expectGolden(wide, "confidence-\(language.rawValue).txt")
      }
      let narrow = report.text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(language): \(tooWide(narrow, width: 60))")
    }
  }

  @Test func `people are drawn with all that they ticked`() throws {
    let report = try report(try .respondents(), resamples: 12)
    #expect(report.confidence.doubts == [.sample] && report.drawsRespondents)
    let text = report.text(TextStyle())
    #expect(text.contains("Respondents are drawn from the"))
    #expect(!text.contains("Estimated hours"))
  }

  @Test func `few draws are called few, and have no interval`() throws {
    for (draws, error) in [(1, "100"), (19, "23")] {
      let text = try report(try .bremen(), resamples: draws).text(TextStyle())
        .replacing("\n", with: " ")
      #expect(text.contains("with \(draws), a part of them may well be off by \(error) "))
      #expect(!text.contains("in nine draws of ten") && !text.contains("expected to be wrong"))
    }
    let enough = try report(try .bremen(), resamples: 20).text(TextStyle())
      .replacing("\n", with: " ")
    #expect(enough.contains("So few draws say little") && enough.contains("in nine draws of ten"))
  }

  /// Counts beside the wishes of 4,474 people.
  private func counted(byWeek: Bool) throws -> Question {
    let question = try Question.visits(byWeek: byWeek)
    func text(_ path: String) throws -> String {
      String(decoding: try repositoryFile(path), as: UTF8.self)
    }
    return try Question(
      plan: try text("data/counts/plan.yaml")
        .replacing("people: 8000", with: "people: 8000, sample: 4474"),
      wishes: try text("data/bremen/wishes.csv"), tables: question.tables)
  }

  @Test func `answers and weeks are told as two chances, each with what more of it is worth`()
    throws
  {
    let report = try report(try counted(byWeek: true), resamples: 12)
    let texts = Language.allCases.map {
      report.text(TextStyle(), $0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(texts[0].contains("by the chance of who answered and of which weeks were counted"))
    #expect(texts[0].contains("drawn by whole weeks from the 10 that were counted"))
    #expect(texts[1].contains("wer geantwortet hat und in welchen Wochen gezählt wurde"))
    #expect(texts[2].contains("kurš atbildēja un kurās nedēļās skaitīja"))
    let subjects = report.asking.map(\.subject)
    #expect(subjects.prefix(2) == [.moreAnswers(200), .moreWeeks(8)])
  }

  @Test func `counts are said to stay as they are`() throws {
    let report = try report(try counted(byWeek: false), resamples: 12)
    #expect(report.hasCounts)
    let text = report.text(TextStyle()).replacing("\n    ", with: " ")
    #expect(text.contains("Counted visits stay as they are"))
  }

  @Test func `a certain week has no rivals, and is its own robust week`() throws {
    let report = try report(try .bremen(.init(.unasked, "keep"), .init(.weeklyHours, "+2")))
    let text = report.text(TextStyle())
    #expect(report.confidence.sameWeek.sample == 100)
    #expect(!text.contains("Weeks that win") && text.contains("It is the proposal"))
    #expect(report.hoursInDoubt.count == report.confidence.changedHours.count)
    let stability = try #require(report.stability)
    #expect(stability.part == 1 && stability.hours == 2)
    #expect(text.contains("2 of the changed hours are in all draws"))
  }

  @Test func `JSON has the keys of its contract, as parts from 0 to 1`() throws {
    let report = try report(try .bremen(), resamples: 40)
    let content = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    #expect(content["schema"] as? String == "openhours/confidence@1")
    #expect(content["resamples"] as? Int == 40 && content["seed"] as? Int == 1)
    let same = try #require(content["same_week"] as? [String: Double])
    #expect(same["sample"] == 1)
    #expect(try (0..<1).contains(#require(same["all"])))
    let hours = try #require(content["hours"] as? [[String: Any]])
    #expect(hours.count == 98)
    #expect(
      Set(hours[0].keys) == ["day", "span", "open_today", "proposed", "open_in", "tie"])
    let asking = try #require(content["ask_next"] as? [[String: Any]])
    #expect(asking.map { $0["kind"] as? String } == ["answers", "estimated_hours", "hours"])
    #expect(asking[0]["answers"] as? Int == 200 && asking[0]["gain"] as? Double == 0)
    #expect((asking[2]["hours"] as? [[String: String]])?.isEmpty == false)
    let gain = try #require(content["gain"] as? [String: Any])
    #expect((gain["interval"] as? [Double])?.count == 2 && gain["level"] as? Double == 0.9)
    let regret = try #require(content["regret"] as? [String: [String: Double]])
    #expect(Set(regret.keys) == ["today", "proposal"])
    #expect(regret["proposal"].map { Set($0.keys) } == ["mean", "worst", "worst_tenth"])
  }
}
