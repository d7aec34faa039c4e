import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// How text fits its page, with colour and without.
struct LayoutTests {
  /// Names and hours as long as they get: a half-hour grid, three blocks a day, a long name.
  private static func crowded(_ flags: PlanFile.Flag...) throws -> Question {
    let plan = """
      library: Zentralbibliothek der Wissenschaftlichen Stadtbibliothek und des Stadtarchivs, am Markt
      today: "Mo-We 09:30-11:30,12:30-14:30,15:30-20:30; Fr 09:30-11:30,12:30-14:30,15:30-20:30"
      grid: 30
      frame: 9-21
      demand: { wishes: wishes.csv, sample: 123456 }
      max-changes: 16
      shortest-block: 1
      scenarios: { a-scenario-with-a-name: { open: thu }, another-one-with-a-longer-name: { open: fri } }
      """
    let rows = (9..<21).map { hour in
      "\(hour):00-\(hour + 1):00,"
        + (0..<7).map { "\((hour * 7 + $0 * 13) % 101)" }.joined(separator: ",")
    }
    let wishes = "hour,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n" + rows.joined(separator: "\n") + "\n"
    return try Question(plan: plan, wishes: wishes, flags)
  }

  /// Answers of every sort, found once for all tests.
  private static let answers = Result {
    let proposals = [
      try Question.bremen(.init(.open, "thu=9-20")),
      try .bremen(scenario: "sunday", .init(.unasked, "keep"), .init(.minStaff, "3")),
      try crowded(.init(.open, "thu=9:30-12:30+13:30-15:30")),
    ]
    let conflicts = [
      try Question.bremen(.init(.open, "sun=12-16")),
      try crowded(.init(.open, "thu=9:30-12:30+13:30-15:30"), .init(.maxChanges, "1")),
    ]
    return (
      proposals: try proposals.map { (question: $0, answer: try $0.report()) },
      conflicts: try conflicts.map { try $0.conflictReport() }
    )
  }

  /// Every text there is about some questions.
  private func texts(_ style: TextStyle, _ language: Language = .english) throws -> [String] {
    let (proposals, conflicts) = try Self.answers.get()
    return proposals.flatMap { question, answer in
      [
        answer.text(style, language),
        WeekReport(plan: question.plan, demand: question.demand).text(style, language),
        CheckReport(plan: question.plan, demand: question.demand).text(style, language),
      ]
    } + conflicts.map { $0.text(style, language) }
  }

  @Test(arguments: [60, 80, 100])
  func `no line is wider than the page`(_ width: Int) throws {
    for language in Language.allCases {
      for text in try texts(TextStyle(width: width), language) {
        let wide = tooWide(text, width: width)
        #expect(wide.isEmpty, "\(language): \(wide)")
      }
    }
  }

  @Test func `no line ends in a space and the last one ends`() throws {
    for text in try Language.allCases.flatMap({ try texts(TextStyle(), $0) }) {
      #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func `colour stands for the bars and changes nothing else`() throws {
    let plain = try texts(TextStyle())
    let coloured = try texts(TextStyle(hasColour: true))
    let withoutBars = plain.map { $0.replacing(/[▁-█]/, with: " ") }
    #expect(coloured.map(withoutColour) == withoutBars)
    #expect(coloured.allSatisfy { $0.contains("\u{1B}[1m") })
    #expect(plain.allSatisfy { !$0.contains("\u{1B}") })
  }

  @Test func `paragraphs break at words and hang as they should`() {
    var page = TextPage(TextStyle(width: 40))
    page.paragraph("a word and then another word, and so on", indent: 2, hanging: 4)
    page.entry("  Key", "a value that is too long for one line of this page", labelWidth: 8)
    #expect(
      page.text == """
          a word and then another word, and so
            on
          Key   a value that is too long for one
                line of this page

        """)
  }

  @Test func `a conflict that was not proven minimal claims no more than it knows`() throws {
    let question = try Question.bremen(.init(.open, "sun=12-16"))
    let rules = Array(question.plan.rules.prefix(2))
    let report = ConflictReport(
      plan: question.plan, conflict: Conflict(rules: rules, isMinimal: false, repairs: []))
    let text = report.text(TextStyle()).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(!text.contains("No single one"))
    #expect(!text.contains("Each of them"))
    #expect(text.contains("perhaps fewer would clash already"))
  }
}
