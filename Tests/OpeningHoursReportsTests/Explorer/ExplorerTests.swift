import Foundation
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// The page with sliders, without a browser.
struct ExplorerTests {
  private func page(_ question: Question, _ ranges: String...) throws -> ExplorerPage {
    let keys = try ranges.map { try SweepRange($0) }
    var asked = try PlanQuestion(plan: question.plan, tables: question.tables)
    for key in keys where key.subject == nil { asked = try asked.without(key.key) }
    let sweep = try Sweep(keys, asked, QuestionBatch(jobs: 2))
    var decision = try question.decision()
    decision.sureness = nil
    if ranges.count == 1 { decision.tradeOff = sweep }
    return ExplorerPage(decision: decision, sweep: sweep)
  }

  private func data(_ page: ExplorerPage, _ language: Language = .english) -> ExplorerData {
    ExplorerWriter(page, language).data
  }

  /// The sentences of an answer without what its flags cost, since a slider is no what-if, and without how
  /// sure it is, which a page with sliders does not tell.
  private func lead(of decision: DecisionReport) -> [String] {
    var report = decision.report
    report.whatIfCost = nil
    report.sureness = nil
    return AnswerSentences(report: report, language: .english).lead
  }

  /// The JSON in a page, as its script reads it.
  private func embedded(_ html: String) throws -> [String: Any] {
    let start = try #require(html.range(of: "id=\"explore-data\">"))
    let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
    let text = String(html[start.upperBound..<end.lowerBound])
    #expect(!text.contains { "<>&".contains($0) })
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a page in German`() throws {
    let page = try page(try .bremen(.init(.maxChanges, "4")), "max-changes=0..8:4")
    try expectGolden(try page.written(.german).text, "explorer-de.html")
  }

  @Test func `each point says what the same question says alone`() throws {
    let page = try page(try .bremen(), "weekly-hours=48..52:2")
    let data = data(page)
    for (place, hours) in ["48", "50", "52"].enumerated() {
      let alone = try Question.bremen(.init(.weeklyHours, hours)).decision()
      let view = data.views[data.points[place]]
      #expect(view.answer == lead(of: alone))
      let figures = try #require(view.tables["figures"])
      #expect(figures[0] == ["", "Open hours a week", "50", hours])
    }
    #expect(data.own.places == [1])
    #expect(data.own.text.isEmpty)
    #expect(data.views[data.points[1]] == data.views[data.own.view])
  }

  @Test func `two keys make a grid, the first outside`() throws {
    let page = try page(try .bremen(), "weekly-hours=50..52:2", "max-changes=0..8:4")
    let data = data(page)
    #expect(data.keys.map(\.name) == ["weekly-hours", "max-changes"])
    #expect(data.points.count == 6)
    let alone = try Question.bremen(.init(.weeklyHours, "52"), .init(.maxChanges, "4")).decision()
    #expect(data.views[data.points[4]].answer == lead(of: alone))
    let html = try page.written(.english).text
    #expect(html.contains("<section id=\"values\""))
    #expect(html.components(separatedBy: "type=\"range\"").count == 3)
  }

  @Test func `an impossible value names its rules, in the page's language`() throws {
    let page = try page(
      try .bremen(.init(.open, "thu=9-20"), .init(.maxChanges, "4")), "max-changes=0..4:4")
    let view = data(page, .latvian).views[data(page, .latvian).points[0]]
    #expect(view.answer == [Language.latvian.phrases.explorer.impossible])
    #expect(
      view.rules.contains(
        "Ceturtdien atvērts vismaz plkst.\u{A0}9.00–20.00 [vēlme; --open thu=9-20]"))
    #expect(view.tables.isEmpty)
    #expect(view.open.isEmpty)
  }

  @Test func `where no point asks what the plan asks, the page says so`() throws {
    let page = try page(try .bremen(.init(.maxChanges, "4")), "max-changes=5..6")
    let data = data(page)
    #expect(data.own.text == "as asked")
    #expect(try page.written(.english).text.contains("aria-valuetext=\"as asked\""))
    let own = try self.page(try .bremen(), "max-changes=5..6")
    #expect(self.data(own).own.text == "as in the plan")
  }

  @Test func `staff hours and cost stand beside today's`() throws {
    let page = try page(try .staffed(), "staff-hours=255..265:10")
    let data = data(page)
    let figures = try #require(data.views[data.points[1]].tables["figures"])
    let own = try #require(data.views[0].tables["figures"])
    #expect(figures == own)
    #expect(own.map { $0[1] }.contains("Staff cost a week (EUR)"))
    #expect(own.first { $0[1] == "Staff cost a week (EUR)" }?[2] == "7,312")
  }

  @Test func `no name ends the data or becomes markup`() throws {
    let page = try page(try .hostile(), "max-changes=0..2")
    let html = try page.written(.english).text
    #expect(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"Söhne\"</h1>"))
    #expect(html.components(separatedBy: "<script").count == 3)
    let team = try Question(
      plan: """
        library: Branch
        today: "Mo 09:00-12:00"
        frame: 9-12
        demand: { wishes: wishes.csv }
        groups: { "</script>&": { people: 3, hours: 30, shift: 2-6 } }
        min-staff: 1
        """, wishes: "hour,Mon\n9-10,5\n10-11,5\n11-12,5\n")
    let staff = try self.page(team, "staff=</script>&=2..3")
    let keys = try #require(
      try embedded(try staff.written(.german).text)["keys"] as? [[String: Any]])
    #expect(keys[0]["name"] as? String == "staff=</script>&")
  }

  @Test(arguments: Language.allCases)
  func `every key that can be moved has a name`(_ language: Language) {
    var names: Set<String> = []
    for key in SweepRange.keys {
      let name = language.phrases.curve.key(key)
      #expect(names.insert(name).inserted, "\(key): \(name)")
      #expect(language == .english || name != Language.english.phrases.curve.key(key))
    }
    #expect(!names.contains(language.phrases.curve.key(.open)))
  }

  @Test func `sixty points keep below 300 kB`() throws {
    let page = try page(try .bremen(), "weekly-hours=46..55", "max-changes=0..10:2")
    #expect(page.sweep.points.count == 60)
    for language in Language.allCases {
      #expect(try page.written(language).text.utf8.count < 300_000)
    }
  }

  @Test func `the map has one set of rows for all weeks`() throws {
    let page = try page(try .bremen(), "weekly-hours=46..54:4")
    let data = data(page)
    for view in data.views where !view.open.isEmpty {
      #expect(view.open.count == data.numbers.count)
      #expect(view.outline.hasPrefix("M"))
    }
    let quarter = try Question(
      plan: """
        library: Quarter hours
        today: "Mo 09:00-12:00"
        frame: 9-14
        grid: 15
        demand: { wishes: wishes.csv, sample: 100 }
        shortest-block: 1
        """, wishes: "hour,Mon\n9-10,50\n10-11,30\n11-12,20\n12-13,40\n13-14,10\n")
    let fine = self.data(try self.page(quarter, "weekly-hours=1.25..2.25:0.25"))
    #expect(Set(fine.views.map(\.open.count)) == [fine.numbers.count])
    let opens = Set(fine.views.map(\.open))
    #expect(opens.count == fine.views.count)
  }

  @Test(.enabled(if: hasDigest, "needs sha256sum"))
  func `the policy knows the script`() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("\(ExplorerScript.text)".utf8))
    try input.fileHandleForWriting.close()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let hex = Array(text.prefix(64))
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
      UInt8(String(hex[$0..<($0 + 2)]), radix: 16)
    }
    #expect(Data(bytes).base64EncodedString() == ExplorerScript.digest)
  }

  private static let hasDigest = FileManager.default.isExecutableFile(
    atPath: "/usr/bin/sha256sum")
}
