import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

extension Question {
  /// A question about a small branch with a tally of half days on paper: counts of people.
  static func tally(_ flags: PlanFile.Flag...) throws -> Question {
    let plan = """
      library: Branch with a tally
      today: "Mo-Fr 10:00-16:00"
      frame: 9-20
      demand:
        wishes: tally.csv
        cells: counts
        sample: 312
        parts: { morning: 9-12, afternoon: 12-17, evening: 17-20 }
      weekly-hours: 30
      max-changes: 10
      shortest-block: 3
      """
    let table = """
      Part,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      morning,31,28,40,22,35,88,12
      afternoon,52,49,61,55,60,140,48
      evening,47,,50,96,20,9,

      """
    return try Question(plan: plan, wishes: table, flags)
  }
}

/// Answers that rest on parts of the day.
struct BandReportTests {
  @Test func `a tally of half days`() throws {
    let question = try Question.tally()
    let report = try question.report()
    try expectGolden(try report.json(), "tally.json")
    let week = WeekReport(plan: question.plan, demand: question.demand)
    try expectGolden(try week.json(), "tally-today.json")
    try expectGoldens("tally") { report.text($0, $1) }
    try expectGoldens("tally-today") { week.text($0, $1) }
    let closed = try #require(TimeSpan(at(17), at(18)))
    let explanation = try Explanation(of: report.proposal, .monday, closed)
    let answer = ExplanationReport(plan: question.plan, explanation: explanation)
    try expectGoldens("tally-explained") { answer.text($0, $1) }
  }

  /// Compares an answer in each language, as wide and as narrow as terminals are.
  private func expectGoldens(_ name: String, _ text: (TextStyle, Language) -> String) throws {
    for language in Language.allCases {
      let ending = language == .english ? "" : "-\(language.rawValue)"
      for width in [80, 60] {
        let text = text(TextStyle(width: width), language)
        #expect(tooWide(text, width: width).isEmpty, "\(tooWide(text, width: width))")
        if width == 80 { try expectGolden(text, "\(name)\(ending).txt") }
      }
    }
  }

  private func at(_ hour: Int) -> TimeOfDay { .midnight.advanced(byMinutes: hour * 60) }

  @Test func `the lead says that an answer rests on parts of the day, in each language`() throws {
    let report = try Question.tally().report()
    let facts = BandFact.all(report.demand, today: report.today, then: report.proposed)
    let (today, then) = (facts.count { $0.today != nil }, facts.count { $0.then != nil })
    #expect(facts.count == 19 && then > today)
    for (language, part) in [
      (Language.english, "rests on 19 parts of the day, asked about as a whole: \(then) open"),
      (.german, "beruht auf 19 Tagesabschnitten, nach denen als Ganzes gefragt wurde"),
      (.latvian, "balstās uz dienas daļām, par kurām jautāts kopumā: to ir 19"),
    ] {
      let lead = AnswerSentences(report: report, language: language).lead
      #expect(lead.count == 5 && lead.contains { $0.contains(part) }, "\(lead)")
    }
    let hours = try Question.bremen().report()
    let lead = AnswerSentences(report: hours, language: .english).lead
    #expect(!lead.contains { $0.contains("parts of the day") })
    #expect(BandsSection(hours, .english).section == nil)
  }

  @Test func `a part is shown with its people and the hours that meet it`() throws {
    let report = try Question.tally().report()
    let table = BandsSection(report, .english).table
    let afternoon = try #require(
      table.rows.first { $0.cells[0].text == "Saturday" && $0.cells[1].text == "afternoon" })
    let hours = try #require(TimeSpan(at(12), at(17)))
    let window = try #require(report.proposed[.saturday].spans.first?.intersection(hours))
    #expect(
      afternoon.cells.map(\.text)
        == [
          "Saturday", "afternoon", "12–17", "140 of 312", "no", Language.english.span(window),
        ])
    // What was not asked about is not shown.
    #expect(!table.rows.contains { $0.cells[0].text == "Sunday" && $0.cells[1].text == "evening" })
  }

  @Test func `the map marks hours of a part, which have no number of their own`() throws {
    let question = try Question.tally()
    let map = HeatMap(
      demand: question.demand, today: question.plan.today, then: question.plan.today)
    let row = try #require(map.rows.first { $0.span.short == "17-18" })
    #expect(row.cells.map(map.number).prefix(4) == ["·15", "?", "·16", "·31"])
    #expect(map.markedKinds == [.band, .unknown])
    let section = MapSection(
      demand: question.demand, today: question.plan.today, proposed: nil, language: .german)
    #expect(section.marks.contains("·\u{A0}in einem Tagesabschnitt, als Ganzes erfragt"))
  }

  @Test func `moves within parts of the day have no worth of their own`() throws {
    let report = try Question.tally().report()
    let moves = report.gained + report.givenUp
    #expect(moves.contains { $0.bandMinutes > 0 })
    for move in moves where move.bandMinutes == move.span.minutes {
      #expect(move.thousandths == 0)
    }
    let section = MovesSection(report: report, language: .english)
    let cells = section.gainedTable.rows.map { $0.cells[2].text }
    #expect(cells.contains("·"))
  }

  @Test func `a notice speaks of parts of the week`() throws {
    let report = try Question.tally().report()
    let notice = PublicNotice(
      report: report, wished: WishedHours(of: report.proposal, plan: report.plan))
    for language in Language.allCases {
      let text = try #require(notice.written(.markdown, language)).text
      #expect(text.contains(language.phrases.bands.asked("19")), "\(text)")
    }
  }

  @Test func `a conversion that is far off is said before all else`() throws {
    let visits = "day,time,visits,weeks\n" + (9..<15).map { "mon,\($0)-\($0 + 1),10,4\n" }.joined()
    let wishes = "hour (percent),Mon,Tue\n" + (9..<15).map { "\($0)-\($0 + 1),50,40\n" }.joined()
    var tables = PlanTables()
    tables.visits = .init(
      try Visits(bytes: Array(visits.utf8), fileName: "v.csv"), fileName: "v.csv")
    for (conversion, count) in [("60%", 4), ("10%", 3), ("fitted", 3)] {
      let question = try Question(
        plan: """
          today: Mo 9:00-15:00
          frame: 9-15
          demand: { visits: v.csv, wishes: w.csv, people: 200, conversion: \(conversion) }
          """, wishes: wishes, tables: tables)
      let report = try question.report()
      for language in Language.allCases {
        let lead = AnswerSentences(report: report, language: language).lead
        #expect(lead.count == count, "\(lead)")
        #expect(count == 3 || lead[2].contains("60") && lead[2].contains("10"), "\(lead)")
      }
      #expect(try report.json().contains("\"is_far_off\" : \(count == 4)"))
    }
  }
}
