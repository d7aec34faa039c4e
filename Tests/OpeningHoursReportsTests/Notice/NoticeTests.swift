import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What the public is told.
struct NoticeTests {
  private let longThursday = PlanFile.Flag(.open, "thu=9-20")

  private func markdown(
    _ question: Question, _ language: Language, from: CalendarDate? = nil
  ) throws -> String {
    var notice = try question.notice()
    notice.from = from
    return try #require(notice.written(.markdown, language)).text
  }

  @Test func `the long Thursday, with a date, in each language`() throws {
    var notice = try Question.bremen(longThursday).notice()
    notice.from = CalendarDate(year: 2027, month: 3, day: 1)
    for language in Language.allCases {
      let text = try #require(notice.written(.markdown, language)).text
      try expectGolden(text, "notice-\(language.rawValue).md")
    }
    try expectGolden(try #require(notice.written(.html, .german)).text, "notice-de.html")
  }

  @Test func `people reached in Latvian, visits in German, a team in English`() throws {
    try expectGolden(try markdown(try .respondents(), .latvian), "notice-reach-lv.md")
    try expectGolden(try markdown(try .visits(), .german), "notice-visits-de.md")
    for language in Language.allCases {
      let text = try markdown(try .rated(), language)
      try expectGolden(text, "notice-rated-\(language.rawValue).md")
    }
    try expectGolden(try markdown(try .staffed(), .english), "notice-staffed.md")
  }

  @Test func `where nothing changes it is said, and why`() throws {
    let text = try markdown(try .bremen(.init(.maxChanges, "0")), .english)
    #expect(text.contains("**Our opening hours stay as they are. No other hours"))
    #expect(!text.contains("Newly open"))
    #expect(!text.contains("| New |"))
    #expect(text.contains("We keep to this: "))
    #expect(text.contains("at most 0 hours a week differ from today"))
  }

  @Test func `without a date none is said`() throws {
    let question = try Question.bremen(longThursday)
    #expect(try markdown(question, .german).contains("**Neu: Donnerstag 9–20"))
    let date = CalendarDate(year: 2027, month: 10, day: 4)
    #expect(
      try markdown(question, .latvian, from: date)
        .contains("**No 2027. gada 4.\u{A0}oktobra: ceturtdien"))
  }

  @Test func `what nobody was asked about is not what nobody wants`() throws {
    let text = try markdown(
      try .bremen(scenario: "sunday", .init(.unasked, "keep")), .english)
    #expect(text.contains("Nobody was asked about 50 hours. That does not mean that nobody"))
    let estimated = try markdown(try .bremen(longThursday), .english)
    #expect(estimated.contains("Friday 9–10 (\\~11\u{A0}% would come, an estimate)"))
    #expect(!estimated.contains("(11\u{A0}% would come, an estimate)"))
  }

  @Test func `of counted visits the wishes are given as they were asked`() throws {
    let text = try markdown(try .visits(), .english)
    // 8,000 people at one in ten: 38 % are 304 visits.
    #expect(text.contains("Saturday 16–17 (38\u{A0}%)"))
    #expect(text.contains("Friday 9–10 (55 visits an hour)"))
    #expect(text.contains("10\u{A0}% do come each week"))
  }

  @Test func `law and agreement are named, the house speaks for itself`() throws {
    func rule(_ statement: Rule.Statement, _ origin: Rule.Origin, _ source: Source) -> Rule {
      Rule(statement, origin: origin, source: source)
    }
    let law = Source.preset("de-tvoed", citation: "ArbZG § 3, up to 10 h", origin: .law)
    let said = Language.english.publicSentences([
      rule(.team(.longestWork(minutes: 600)), .law, law),
      rule(.week(.mostWeekly(minutes: 3000)), .house, .file("plan.yaml", line: 9, column: 1)),
      rule(.day(.mostBlocks(1), on: Weekday.allCases), .house, .standard(key: "blocks-a-day")),
      rule(.day(.open([.wholeDay]), on: [.thursday]), .wish, .flag("--open thu")),
    ])
    #expect(
      said == [
        "The law (ArbZG § 3) says: no one works more than 10 h a day.",
        "We keep to this: at most 50 open hours a week; no closure in the middle of the day.",
        "We decided this first: Thursday is open at least 0–24.",
      ])
    let agreement = rule(
      .team(.mostCost(Money(cents: 100))), .agreement,
      .preset("x", citation: "TVöD § 8; only", origin: .agreement))
    #expect(
      Language.german.publicSentences([agreement])
        == ["Die Vereinbarung (TVöD § 8) sagt: Personal kostet höchstens 1 pro Woche."])
  }

  @Test func `no word of the trade and no place in a file is left`() throws {
    let trade = [
      "points", "punkt", "slot", "zeitfenster", "laika log", ".yaml", ".csv", "--", "default",
      "proven", "bewiesen", "pierād", "gap", "window",
    ]
    for question in [
      try Question.bremen(longThursday), try .respondents(), try .visits(), try .staffed(),
    ] {
      let notice = try question.notice()
      for language in Language.allCases {
        let text = try #require(notice.written(.markdown, language)).text.lowercased()
        let body = text.split(separator: "\n").filter { !$0.hasPrefix("| --") }
        for word in trade {
          #expect(!body.contains { $0.contains(word) }, "\(language): \(word)")
        }
      }
    }
  }

  /// Rows of hours on a grid of half hours; of Monday's 11-12 half is open today, of Tuesday's 12-13 half
  /// becomes open.
  private func halfHours(_ more: String = "") throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "Mo 09:00-11:30; Tu 09:00-12:00"
        grid: 30
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        weekly-hours: 6
        exactly: { mon: 9-11:30, tue: 9-12:30 }
        \(more)
        """,
      wishes: "hour,Mon,Tue\n9-10,1,1\n10-11,2,2\n11-12,50,3\n12-13,20,40\n13-14,10,30\n")
  }

  @Test func `of an hour that is open in part only the rest stays closed`() throws {
    let notice = try halfHours().notice()
    func spans(_ hours: [WishedHours.Hour]) -> [String] {
      hours.map { "\($0.day.key) \($0.span.short) \(Int($0.percent))" }
    }
    let closed = [
      "mon 11:30-12 50", "tue 12:30-13 40", "tue 13-14 30", "mon 12-13 20", "mon 13-14 10",
    ]
    #expect(spans(notice.wished.denied.map(\.hour) + notice.wished.others) == closed)
    #expect(
      spans(notice.wished.asked) == [
        "mon 11:30-12 50", "tue 12-13 40", "tue 13-14 30", "mon 12-13 20", "mon 13-14 10",
      ])
    // Nothing that becomes open is said to stay closed.
    let (week, demand) = (notice.report.proposed, notice.report.demand)
    for hour in notice.wished.denied.map(\.hour) + notice.wished.others {
      #expect(
        demand.grid.slots(touching: hour.span).allSatisfy {
          demand.grid.span(of: $0..<($0 + 1)).map(week[hour.day].isOpen(throughout:)) == false
        })
    }
  }

  /// Half hours with 60 and 50, later 36 and 30 percent on five days, all of which stay closed.
  private func unevenHours() throws -> Question {
    func row(_ time: String, _ share: Int) -> String {
      time + String(repeating: ",\(share)", count: 5) + "\n"
    }
    return try Question(
      plan: """
        library: Branch
        today: "Mo 09:00-10:00"
        grid: 30
        frame: 9-12
        demand: { wishes: wishes.csv, sample: 100 }
        weekly-hours: 1
        max-changes: 0
        """,
      wishes: "hour,Mon,Tue,Wed,Thu,Fri\n" + row("9:00-9:30", 1) + row("9:30-10:00", 1)
        + row("10:00-10:30", 60) + row("10:30-11:00", 50) + row("11:00-11:30", 36)
        + row("11:30-12:00", 30))
  }

  /// A text with one plain space between its words.
  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `what differs within an hour is said on average, and most of all by its highest part`()
    throws
  {
    let question = try unevenHours()
    let said = [
      "Monday 10–11 (55 % on average)", "Montag 10–11 Uhr (im Mittel 55 %)",
      "irmdien plkst. 10.00–11.00 (vidēji 55 %)",
    ]
    let most = ["more than 36 %", "mehr als 36 %", "vairāk par 36 %"]
    let next = ["(55 % on average would", "(im Mittel 55 %", "(nāktu vidēji 55 %)"]
    let answer = try question.report()
    for (place, language) in [Language.english, .german, .latvian].enumerated() {
      let notice = words(try markdown(question, language))
      #expect(notice.contains(said[place]) && notice.contains(most[place]), "\(notice)")
      #expect(words(answer.text(TextStyle(), language)).contains(next[place]))
    }
    // Equal halves need no average.
    #expect(!(try markdown(try halfHours(), .english).contains("on average")))
  }

  @Test func `each language tells the same hours and the same reasons`() throws {
    for question in [
      try Question.bremen(longThursday), try .respondents(), try .staffed(), try halfHours(),
    ] {
      let notice = try question.notice()
      let rows = Language.allCases.map { language -> [Int] in
        NoticeWriter(notice, language).deniedSection?.blocks.map { block in
          if case .table(let table) = block { table.rows.count } else { 0 }
        } ?? []
      }
      #expect(Set(rows).count == 1, "\(rows)")
    }
  }

  @Test func `what is best is so within the own wishes and as far as is known`() throws {
    func sure(_ question: Question, _ language: Language) throws -> String {
      try markdown(question, language)
    }
    let wish = "No other hours within our rules and with what we decided first meet more wishes"
    #expect(
      try sure(try .bremen(longThursday), .english)
        .contains(wish + ", as far as we know and estimate."))
    #expect(
      try sure(try .bremen(scenario: "sunday", .init(.unasked, "keep")), .english)
        .contains(wish + ", as far as we know."))
    #expect(
      try sure(try halfHours(), .english)
        .contains("No other hours within our rules meet more wishes, as far as we know."))
    #expect(
      try sure(try .bremen(longThursday), .german).contains(
        "Innerhalb unserer Regeln und mit dem, was wir vorab entschieden haben, erfüllt keine"))
    #expect(
      try sure(try .bremen(), .latvian).contains("vairāk vēlmju, cik mums zināms un cik aplēsts."))
  }

  @Test func `only the formats of a notice are written`() throws {
    let notice = try Question.bremen().notice()
    #expect(notice.written(.csv, .english) == nil)
    #expect(notice.written(.svg, .english) == nil)
  }

  @Test func `names that mean something to markup come out as names`() throws {
    let html = try #require(try Question.hostile().notice().written(.html, .english)).text
    #expect(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"Söhne\"</h1>"))
    #expect(!html.contains("<script"))
  }
}

extension Question {
  /// The notice of the question's best week.
  func notice() throws -> PublicNotice {
    let report = try report()
    return PublicNotice(
      report: report, wished: WishedHours(of: report.proposal, plan: plan))
  }
}
