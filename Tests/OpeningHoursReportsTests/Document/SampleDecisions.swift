import IntegerProgramming

@testable import OpeningHours
@testable import OpeningHoursReports

extension Question {
  /// The report about the question's best week, with the parts that are asked for.
  func decision(
    prices: Bool = false, tradeOff: String? = nil, scenarios: [String] = []
  ) throws -> DecisionReport {
    let report = try report()
    let asked = try PlanQuestion(plan: plan, tables: tables)
    var shown = report
    // A page has prices instead.
    shown.next = nil
    var decision = DecisionReport(shown)
    let batch = QuestionBatch(jobs: 2)
    decision.wished = WishedHours(
      of: report.proposal, plan: plan, most: DecisionReport.mostWished, batch)
    if prices { decision.prices = PriceList(of: report.proposal, batch) }
    if let tradeOff {
      let range = try SweepRange(tradeOff)
      let swept = try asked.without(range.key)
      decision.tradeOff = try Sweep([range], swept, batch, plateau: swept.plateau(of: range))
    }
    if !scenarios.isEmpty {
      decision.comparison = try Comparison(of: scenarios, asked, batch)
        .including(report.whatIfCost)
    }
    return decision
  }

  /// Bremen's long Thursday with every part of a report.
  static func wholeBremen() throws -> DecisionReport {
    try bremen(.init(.open, "thu=9-20")).decision(
      prices: true, tradeOff: "weekly-hours=46..56:2",
      scenarios: ["today", "best", "thursday", "sunday"])
  }

  /// Two days with names that mean something to markup, tables and spreadsheets.
  static func hostile() throws -> Question {
    try Question(
      plan: """
        library: '<script>alert(1)</script> & "Söhne"'
        today: "Mo-Tu 09:00-12:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        max-changes: 6
        close: wed-sun
        groups: { "=1+1|<b>": { people: 3, hours: 30, shift: 2-6, cost: 10 } }
        min-staff: 1
        scenarios: { "a`*b*[c](d)": { open: { mon: 9-14 } } }
        """,
      wishes: Question.twoDays)
  }

  static let hostileName = "<script>alert(1)</script> & \"Söhne\""
}
