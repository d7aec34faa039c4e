import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Surveys at different times, and what came of a change, as they are told.
struct WavesReportTests {
  private func report(_ question: PlanQuestion) throws -> WavesReport {
    guard case .proposal(let proposal) = try question.problem.decided() else { throw NoWeek() }
    return WavesReport(
      plan: question.plan, proposal: proposal, waves: try Waves(of: question, proposal))
  }

  private struct NoWeek: Error {}

  private func bremen() throws -> WavesReport {
    try report(PlanQuestion(path: "data/bremen/waves.yaml") { path, _ in try repositoryFile(path) })
  }

  /// The invented respondents, asked anew: some of them, of whom pensioners changed their minds, and some
  /// who are new.
  private func people(
    _ wave: String = "id: id", objective: String = "reach"
  ) throws -> WavesReport {
    let plan = """
      library: { en: Hill, de: Berg, lv: Kalns }
      today: "Mo 10:00-12:00"
      frame: 9-13
      demand: { respondents: now.csv, asked: 2026 }
      segments: { Kind: { de: Art, lv: Veids }, child: { de: Kind, lv: bērns }, adult: { de: erwachsen, lv: pieaugušais } }
      weekly-hours: 2
      max-changes: 4
      objective: \(objective)
      waves: [ { date: 2024-03, respondents: then.csv, \(wave) } ]
      """
    func table(_ ids: Range<Int>, evening: Int) -> String {
      "id,Kind,weight,mon 09:00-10:00,mon 10:00-11:00,mon 11:00-12:00,mon 12:00-13:00\n"
        + ids.map { id in
          let kind = id % 3 == 0 ? "child" : "adult"
          let late = id % 3 == 0 && id % evening == 0 ? 1 : 0
          return "\(id),\(kind),1,\(id % 4 == 0 ? 1 : 0),1,\(id % 5 == 0 ? 1 : 0),\(late)\n"
        }.joined()
    }
    let files = ["then.csv": table(0..<240, evening: 30), "now.csv": table(60..<330, evening: 2)]
    return try report(
      PlanQuestion(path: "plan.yaml") { path, _ in
        Array((path == "plan.yaml" ? plan : files[path] ?? "").utf8)
      })
  }

  @Test func `Bremen beside an invented survey, in three languages`() throws {
    let report = try bremen()
    try expectGolden(report.text(TextStyle()), "waves.txt")
    try expectGolden(try report.json(), "waves.json")
    for language in Language.allCases {
      let wide = report.text(TextStyle(), language)
      #expect(tooWide(wide).isEmpty, "\(language): \(tooWide(wide))")
      if language != .english { try expectGolden(wide, "waves-\(language.rawValue).txt") }
      let narrow = report.text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(language): \(tooWide(narrow, width: 60))")
    }
  }

  @Test func `some of the same people, by group, in three languages`() throws {
    let report = try people()
    for language in Language.allCases {
      let wide = report.text(TextStyle(), language)
      #expect(tooWide(wide).isEmpty, "\(language): \(tooWide(wide))")
      try expectGolden(wide, "waves-people-\(language.rawValue).txt")
      let narrow = report.text(TextStyle(width: 60), language)
      #expect(tooWide(narrow, width: 60).isEmpty, "\(language): \(tooWide(narrow, width: 60))")
    }
    let comparison = report.waves.comparisons[0]
    #expect(comparison.shared == 180)
    #expect(comparison.groups.map(\.value) == ["adult", "child"])
    #expect(comparison.groups[1].changedHours.map(\.time.slot.span.short) == ["12-13"])
  }

  @Test func `other words are told beside the figures, and no change is claimed`() throws {
    let report = try people(
      "wording: { en: When else?, de: Wann sonst?, lv: Kad vēl? }", objective: "wishes")
    for (language, words) in [
      (
        Language.english,
        ["no difference is called a", "differences may come from that", "When else?"]
      ),
      (.german, ["Mit anderen Worten gefragt", "Wann sonst?"]),
      (.latvian, ["Jautāts citiem vārdiem", "Kad vēl?"]),
    ] {
      let text = report.text(TextStyle(), language).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      for word in words { #expect(text.contains(word), "\(language): \(text)") }
      #expect(!text.contains("Holm"))
    }
  }

  @Test func `JSON has the keys of its contract`() throws {
    let content = try #require(
      try JSONSerialization.jsonObject(with: Data(bremen().json().utf8)) as? [String: Any])
    #expect(content["schema"] as? String == "openhours/waves@1")
    #expect(
      Set(content.keys) == [
        "schema", "unit", "proposed", "surveys", "changes", "lasting", "decisions",
      ])
    let changes = try #require((content["changes"] as? [[String: Any]])?.first)
    #expect(changes["claimed"] as? Bool == true && changes["same_people"] is NSNull)
    let hours = try #require(changes["hours"] as? [[String: Any]])
    #expect(hours.count == 41)
    #expect(
      Set(hours[0].keys) == ["time", "from", "to", "difference", "interval", "changed"])
    let decision = try #require((content["decisions"] as? [[String: Any]])?.first)
    #expect(decision["same"] as? Bool == false && decision["proven"] as? Bool == true)
    #expect(decision["week_loses_now"] as? Double == 13.857)
  }
}
