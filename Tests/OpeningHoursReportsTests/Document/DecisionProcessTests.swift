import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Who decides by when, and whom to ask.
struct DecisionProcessTests {
  private func question(
    _ lines: String, scenario: String? = nil, _ flags: PlanFile.Flag...
  ) throws -> Question {
    try Question(
      plan: """
        library: { en: Branch, de: Zweigstelle }
        today: "Mo-Tu 09:00-12:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        max-changes: 2
        close: wed-sun
        \(lines)
        """,
      wishes: Question.twoDays, scenario: scenario, flags)
  }

  private static let decision = """
    decision:
      what: { en: New hours, de: Neue Zeiten, lv: Jauns laiks }
      by: { en: "<Council>|", de: "<Rat>|", lv: "<Dome>|" }
      until: 2027-01-29
      author: "*Smith* & Söhne"
      contact: "=smith@library.example"
      date: 2026-11-02
      write-to: "<hours>@library.example"
      write-until: 2026-12-18
    """

  private static let inside = ["Smith", "smith", "Council", "Rat>", "Dome", "Söhne"]

  private static let dates: [Language: (due: String, written: String, write: String)] = [
    .english: (
      "29\u{A0}January 2027", "2\u{A0}November 2026", "Write to us by 18\u{A0}December 2026"
    ),
    .german: ("29.\u{A0}Januar 2027", "2.\u{A0}November 2026", "bis zum 18.\u{A0}Dezember 2026"),
    .latvian: (
      "2027. gada 29.\u{A0}janvāris", "2026. gada 2.\u{A0}novembris",
      "(termiņš: 2026. gada 18.\u{A0}decembris)"
    ),
  ]

  @Test(arguments: Language.allCases)
  func `the first page of a report says all but where the public writes`(
    _ language: Language
  ) throws {
    let decision = try question(Self.decision).decision()
    let dates = try #require(Self.dates[language])
    let document = decision.document(language)
    let first = document.sections[0]
    #expect(first.id == "summary")
    guard case .table(let table)? = first.blocks.first else {
      Issue.record("no table")
      return
    }
    let subject = [Language.english: "New hours", .german: "Neue Zeiten", .latvian: "Jauns laiks"]
    let body = [Language.english: "<Council>|", .german: "<Rat>|", .latvian: "<Dome>|"]
    #expect(
      table.rows.map { $0.cells[1].text } == [
        try #require(subject[language]), try #require(body[language]), dates.due,
        "*Smith* & Söhne", "=smith@library.example", dates.written,
      ])
    #expect(document.date?.contains(dates.written) == true)
    for text in [
      decision.markdown(language), decision.html(language), decision.csv(language),
    ] {
      #expect(!text.contains("hours>") && !text.contains("hours&gt;"))
      #expect(text.contains(dates.due))
    }
    #expect(decision.html(language).contains("*Smith* &amp; Söhne"))
    #expect(decision.html(language).contains("&gt;|"))
    #expect(decision.markdown(language).contains("\\*Smith\\* \\& Söhne"))
    #expect(decision.markdown(language).contains("\\>\\|"))
    #expect(decision.csv(language).contains("'=smith@library.example"))
  }

  @Test(arguments: Language.allCases)
  func `a notice says by when and where to write, and names no one`(_ language: Language) throws {
    let notice = try question(Self.decision).notice()
    let clash = try question(Self.decision, .init(.open, "sun")).conflictReport()
    let dates = try #require(Self.dates[language])
    for format in [ReportFormat.markdown, .html] {
      for text in [
        try #require(notice.written(format, language)).text,
        try #require(clash.written(format, language, isNotice: true)).text,
      ] {
        for name in Self.inside { #expect(!text.contains(name), "\(name)") }
        #expect(text.contains(dates.due) && text.contains(dates.write))
        #expect(!text.contains(dates.written))
        #expect(
          text.contains(
            format == .html ? "&lt;hours&gt;@library.example" : "\\<hours\\>@library.example"))
      }
    }
  }

  @Test func `a page with sliders says who decides by when`() throws {
    let question = try question(Self.decision)
    let sweep = try Sweep([SweepRange("weekly-hours=2..4")], try question.asked())
    let page = ExplorerPage(decision: try question.decision(), sweep: sweep)
    for language in Language.allCases {
      let dates = try #require(Self.dates[language])
      let document = try ExplorerWriter(page, language).document()
      let rows = document.sections.filter { $0.id == "plan" }.flatMap(\.blocks)
        .flatMap { block -> [Document.Row] in
          if case .table(let table) = block { table.rows } else { [] }
        }
      #expect(rows.map { $0.cells[1].text }.contains { $0.hasPrefix("<") })
      #expect(rows.map { $0.cells[1].text }.contains(dates.due))
    }
  }

  @Test func `a date that is handed in goes before the plan's`() throws {
    var decision = try question(Self.decision).decision()
    let (stated, given) = ("2\u{A0}November 2026", "3\u{A0}March 2027")
    #expect(decision.markdown(.english).contains(stated))
    decision.date = CalendarDate(year: 2027, month: 3, day: 3)
    let text = decision.markdown(.english)
    #expect(text.components(given) == 3 && text.components(stated) == 1)
    let clash = try question(Self.decision, .init(.open, "sun")).conflictReport()
    #expect(try #require(clash.written(.markdown, .english)).text.components(stated) == 3)
    let other = try #require(clash.written(.markdown, .english, date: decision.date)).text
    #expect(other.components(given) == 3 && other.components(stated) == 1)
  }

  @Test func `what is not stated is not told`() throws {
    let (none, some) = (try question(""), try question("decision: { by: Rat, write-to: Haus }"))
    for language in Language.allCases {
      let words = language.phrases.process
      let report = try none.decision().markdown(language)
      let notice = try #require(try none.notice().written(.markdown, language)).text
      for word in [words.caption, words.by, words.until] {
        #expect(!report.contains("\(word)**") && !report.contains("| \(word)"))
      }
      #expect(!notice.contains(words.next))
      let told = try some.decision().markdown(language)
      #expect(told.contains("| \(words.by) | Rat |"))
      for word in [words.what, words.until, words.author, words.contact, words.date] {
        #expect(!told.contains("| \(word) |"))
      }
      let short = try #require(try some.notice().written(.markdown, language)).text
      #expect(short.contains("\n- \(words.write("Haus", nil))\n"))
    }
  }

  @Test func `who wrote and decides is in a report about a conflict as well`() throws {
    let clash = try question(Self.decision, .init(.open, "sun")).conflictReport()
    let text = try #require(clash.written(.markdown, .german)).text
    #expect(text.contains("| Wer entscheidet? | \\<Rat\\>\\| |"))
    #expect(!text.contains("hours"))
  }

  @Test func `check says what stands in place of a text that a language lacks`() throws {
    let question = try question(Self.decision)
    let report = CheckReport(plan: question.plan, demand: question.demand)
    #expect(report.textLines(.english) == ["library: no text in lv; “Branch” stands there instead"])
    #expect(report.text(TextStyle(), .german).contains("library: kein Text in lv"))
    #expect(try report.json().contains("library: no text in lv"))
    #expect(question.plan.file.texts.count == 6)
    let title = try question.decision().markdown(.latvian)
    #expect(title.hasPrefix("# Branch\n"))
    #expect(try question.decision().markdown(.german).hasPrefix("# Zweigstelle\n"))
  }

  @Test(arguments: Language.allCases)
  func `scenarios are told by their names, and asked by their keys`(_ language: Language) throws {
    let lines = """
      scenarios:
        x-long: { name: { en: Long day, de: Langer Tag, lv: Garā diena }, open: { mon: 9-13 } }
      """
    let question = try question(lines)
    let name = question.plan.file.title(ofScenario: "x-long")
    let compared = try question.decision(scenarios: ["today", "best", "x-long"])
    let text = compared.markdown(language)
    #expect(text.contains(language.text(name)) && !text.contains("x-long"))
    let report = try self.question(lines, scenario: "x-long").report()
      .text(TextStyle(), language)
    #expect(report.contains(language.text(name)))
    #expect(report.components("x-long") == 2)
    let check = CheckReport(plan: question.plan, demand: question.demand)
    #expect(check.text(TextStyle(), language).contains("x-long (\(language.text(name)))"))
  }

  @Test func `the languages of texts are those of answers`() {
    #expect(PlanText.codes == Language.allCases.map(\.rawValue))
  }
}

extension String {
  /// How many pieces a text parts this one into.
  fileprivate func components(_ text: String) -> Int { split(separator: text).count }
}
