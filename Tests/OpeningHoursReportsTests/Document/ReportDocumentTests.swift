import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What a council reads, and what it does not have to.
struct ReportDocumentTests {
  private static let decisions = Result {
    try [
      Question.wholeBremen(), Question.bremen(.init(.maxChanges, "0")).decision(prices: true),
      Question.bremen(scenario: "sunday", .init(.unasked, "keep"), .init(.minStaff, "3")).decision(
        scenarios: ["today", "best"]),
      Question.respondents(.init(.weight, "under 18=2")).decision(),
      Question.visits().decision(), Question.staffed(scenario: "thursday").decision(),
      Question.smallTeam().decision(prices: true, tradeOff: "weekly-hours=7..10"),
    ]
  }

  @Test(arguments: 0..<7)
  func `flags, places and keys stand in the appendix alone`(_ place: Int) throws {
    let decision = try Self.decisions.get()[place]
    for language in Language.allCases {
      let text = decision.markdown(language)
      let parts = text.split(separator: "\n## \(language.phrases.words.appendix)\n")
      try #require(parts.count == 2)
      let found = planners(in: String(parts[0]))
      #expect(found.isEmpty, "\(language): \(found)")
      #expect(!planners(in: String(parts[1])).isEmpty)
    }
  }

  @Test func `the effect is told in wishes of people for an hour`() throws {
    let report = try Question.bremen(.init(.maxChanges, "6")).report()
    let summary = SummarySection(report: report, wished: nil, language: .english)
    // 4,474 people; each point is one percent of them for an hour.
    func wishes(_ thousandths: Int) -> Int { (thousandths * 4474 + 50_000) / 100_000 }
    let (new, old) = (report.proposal.thousandths, report.proposal.todayThousandths)
    let sentence = try #require(summary.effect)
    let numbers = sentence.matches(of: /\d[\d,]*/).compactMap {
      Int($0.output.filter { $0 != "," })
    }
    try #require(numbers.count == 4)
    #expect(numbers[1] == 4474)
    #expect(numbers[2] == wishes(new) && numbers[3] == wishes(old))
    #expect(abs(numbers[0] - (wishes(new) - wishes(old))) <= 1)
  }

  @Test func `a tie is told as no effect`() throws {
    let report = try Question.bremen(.init(.open, "thu=9-20")).report()
    try #require(report.estimated?.isTie == true && report.proposal.thousandths > 1_183_000)
    let summary = SummarySection(report: report, wished: nil, language: .english)
    #expect(summary.effect == "About as many wishes for an open hour are met each week as today.")
  }

  @Test func `hours that nobody was asked about are never worth nothing`() throws {
    let decision = try Question.respondents().decision()
    try #require(decision.report.isTodayUnknown)
    for section in decision.document(.english).sections where section.id != "people" {
      for case .table(let table) in section.blocks {
        for row in table.rows where row.cells[0].text.hasPrefix("W") && row.cells.count == 3 {
          #expect(row.cells[1].text != "0", "\(row.cells)")
        }
      }
    }
    let json = try decision.report.json()
    #expect(!json.contains("\"today\" : 0,") && json.contains("\"today\" : null"))
  }

  @Test func `a proposal that keeps such hours is not worth nothing either`() throws {
    let report = try Question.respondents(.init(.maxChanges, "0")).report()
    try #require(report.isTodayUnknown && report.isProposedUnknown)
    let rows = WeekSection(report: report, language: .english).figureTable.rows.suffix(2)
    #expect(rows.map { $0.cells.dropFirst().map(\.text) } == [["?", "?"], ["?", "?"]])
    guard case .table(let people) = PeopleSection(report, .english)?.section.blocks.first else {
      Issue.record("no table of people")
      return
    }
    #expect(people.rows.allSatisfy { $0.cells.dropFirst(2).allSatisfy { $0.text == "?" } })
  }

  @Test func `each wished hour that stays closed has one line and a reason`() throws {
    let decision = try #require(try Self.decisions.get().first)
    let wished = try #require(decision.wished)
    let section = decision.document(.english).sections[0]
    guard case .table(let table)? = section.blocks.last else {
      Issue.record("no table of wishes")
      return
    }
    #expect(table.rows.count <= wished.denied.count)
    for denied in wished.denied {
      let span = Language.english.span(denied.hour.span)
      #expect(table.rows.count { $0.cells[0].text.contains(span) } >= 1)
    }
    #expect(table.rows.allSatisfy { $0.cells[1].text.hasSuffix(".") })
  }

  @Test func `cells that change are marked in the picture, and only those`() throws {
    let decision = try #require(try Self.decisions.get().first)
    let picture = try #require(decision.svg(.heatMap, .english))
    let map = HeatMap(
      demand: decision.report.demand, today: decision.report.today,
      then: decision.report.proposed)
    let cells = map.rows.flatMap(\.cells)
    let (opened, closed) = (
      cells.count { $0.isOpenThen && !$0.isOpenToday },
      cells.count { $0.isOpenToday && !$0.isOpenThen }
    )
    // One more of each stands in the legend.
    #expect(picture.matches(of: /h6M[\d. ]+v6"/).count == opened + 1)
    #expect(picture.matches(of: /h6"/).count == closed + 1)
    #expect(opened > 0 && closed > 0)
  }
}
