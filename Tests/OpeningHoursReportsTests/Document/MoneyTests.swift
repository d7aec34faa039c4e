import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Sums of money, said with the currency that the plan states.
struct MoneyTests {
  /// Two days whose hours cost a thousand each.
  private func question(_ currency: String?, _ flags: PlanFile.Flag...) throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "Mo-Tu 09:00-12:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        weekly-hours: 8
        groups: { desk: { people: 3, hours: 20, shift: 2-5, cost: 1000 } }
        min-staff: 1
        budget: 12000
        scenarios: { cheaper: { budget: 7000 }, same: { budget: 11500.50 } }
        \(currency.map { "currency: \($0)" } ?? "")
        """,
      wishes: Question.twoDays, flags)
  }

  @Test(arguments: [
    (Language.english, "EUR\u{A0}1,250", "\u{20AC}1,250"),
    (.german, "1.250\u{A0}EUR", "1.250\u{A0}\u{20AC}"),
    (.latvian, "1250\u{A0}EUR", "1250\u{A0}\u{20AC}"),
  ])
  func `each language has its order`(_ language: Language, _ code: String, _ sign: String) throws {
    let money = Money(cents: 125_000, try Currency("EUR"))
    #expect(language.money(money) == code)
    #expect(language.money(Money(cents: 125_000, try Currency("\u{20AC}"))) == sign)
    #expect(language.money(Money(cents: 125_000)) == language.numbers.grouped(1250))
  }

  /// Everything that is written about the question in a language.
  private func texts(_ currency: String?, _ language: Language) throws -> [String] {
    let question = try question(currency, .init(.budget, "11000"))
    let decision = try question.decision(
      tradeOff: "budget=6000..12000:2000", scenarios: ["today", "best", "cheaper", "same"])
    let sweep = try #require(decision.tradeOff)
    let clash = try self.question(currency, .init(.budget, "1000"), .init(.open, "mon=9-14"))
      .conflictReport()
    let page = ExplorerPage(decision: decision, sweep: sweep)
    return [
      decision.markdown(language), decision.csv(language), decision.html(language),
      try #require(decision.svg(.tradeOff, language)),
      try question.report().text(TextStyle(width: 1000), language),
      try page.written(language).text, clash.text(TextStyle(width: 1000), language),
      try #require(clash.written(.markdown, language)).text,
      try #require(clash.written(.markdown, language, isNotice: true)).text,
    ]
  }

  @Test(arguments: Language.allCases)
  func `a currency is said beside amounts, and changes nothing else`(_ language: Language) throws {
    let (named, plain) = (try texts("XYZ", language), try texts(nil, language))
    for (text, without) in zip(named, plain) {
      #expect(text.contains("XYZ"))
      let rest = [" (XYZ)", ", XYZ", "XYZ\u{A0}", "\u{A0}XYZ"].reduce(text) {
        $0.replacing($1, with: "")
      }
      #expect(words(rest) == words(without))
    }
  }

  /// A text without what a layout puts between its words.
  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test func `every sum in a report has its currency`() throws {
    let decision = try question("EUR").decision(
      tradeOff: "budget=6000..12000:2000", scenarios: ["today", "best", "cheaper", "same"])
    let text = decision.markdown(.german)
    for sum in ["8.000\u{A0}EUR", "7.000\u{A0}EUR", "12.000\u{A0}EUR", "11.500,50\u{A0}EUR"] {
      #expect(text.contains(sum), "\(sum)")
    }
    // Figures below a heading go without, since the heading names it.
    for heading in [
      "Kosten bisher (EUR)", "Personalkosten (EUR)", "Personalkosten pro Woche (EUR)",
      "Personalkosten pro Woche (höchstens, EUR)",
    ] {
      #expect(text.contains("| \(heading) |"), "\(heading)")
      #expect(decision.csv(.german).contains(heading))
    }
    #expect(try #require(decision.svg(.tradeOff, .german)).contains("(höchstens, EUR)"))
    for line in text.split(separator: "\n") where !line.hasPrefix("|") {
      for sum in line.matches(of: /\d+\.000(?!\u{A0}EUR)/) {
        Issue.record("\(sum.output): \(line)")
      }
    }
  }

  @Test func `programs read the currency beside costs`() throws {
    for (currency, text) in [("EUR", "\"EUR\""), (nil, "null")] {
      let question = try question(currency)
      let decision = try question.decision(
        tradeOff: "budget=8000..12000:4000", scenarios: ["today", "best"])
      let answers = [
        try question.report().json(),
        try SweepReport(plan: question.plan, sweep: #require(decision.tradeOff)).json(),
        try ComparisonReport(plan: question.plan, comparison: #require(decision.comparison)).json(),
      ]
      for json in answers { #expect(json.contains("\"currency\" : \(text)"), "\(json)") }
    }
  }
}
