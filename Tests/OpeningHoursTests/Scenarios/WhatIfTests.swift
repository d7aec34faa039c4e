import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Questions asked in numbers: prices, sweeps, fronts, comparisons.
struct WhatIfTests {
  /// Two days with ten hours to share out.
  private func question(
    _ more: String = "", last: String = "9,8", weeklyHours: Int = 6
  ) throws -> PlanQuestion {
    var tables = PlanTables()
    let wishes = """
      hour,Mon,Tue
      9-10,5,6
      10-11,22,20
      11-12,24,25
      12-13,14,12
      13-14,\(last)
      """
    tables.wishes = .init(
      try ShareTable(bytes: Array(wishes.utf8), fileName: "wishes.csv", encoding: .utf8),
      fileName: "wishes.csv")
    let text = """
      library: Branch
      today: "Mo 09:00-12:00; Tu 11:00-14:00"
      frame: 9-14
      demand: { wishes: wishes.csv, sample: 100 }
      close: wed-sun
      weekly-hours: \(weeklyHours)
      \(more)
      """
    let file = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    return try PlanQuestion(plan: try file.plan(), tables: tables)
  }

  private func best(_ question: PlanQuestion) throws -> Proposal {
    guard case .proposal(let proposal) = try question.problem.decided() else {
      throw InputErrors([])
    }
    return proposal
  }

  @Test(arguments: ["", "blocks-a-day: 1", "shortest-closure: 2"])
  func `a price is what the best week is worth less with the wish as a flag`(
    _ more: String
  ) throws {
    let question = try question(more)
    let best = try best(question)
    let list = PriceList(of: best, QuestionBatch(jobs: 2))
    #expect(list.prices.count == 35 && list.failures.isEmpty)
    for price in list.prices where price.day <= .tuesday {
      let flag = PlanFile.Flag(
        price.isOpen ? .close : .open, "\(price.day.key)=\(price.span.short)")
      guard case .proposal(let other) = try question.asking([flag]).problem.decided() else {
        #expect(price.loss == nil, "\(price.day) \(price.span.short)")
        continue
      }
      #expect(
        price.loss == best.thousandths - other.thousandths, "\(price.day) \(price.span.short)")
    }
    let sunday = try #require(list.prices.first { $0.day == .sunday })
    #expect(sunday.obstacles.map(\.name) == ["Wednesday to Sunday are closed"])
  }

  @Test func `one thread and two give the same answers`() throws {
    let question = try question()
    let range = try SweepRange("weekly-hours=0..10:0.5")
    let worths = try [1, 2].map { jobs in
      try Sweep([range], question, QuestionBatch(jobs: jobs)).points.map { $0.week?.schedule }
    }
    #expect(worths[0] == worths[1])
  }

  @Test func `a sweep's points are those of questions asked alone`() throws {
    let question = try question("max-changes: 4")
    let range = try SweepRange("max-changes=0..12")
    let sweep = try Sweep([range], question)
    for (place, point) in sweep.points.enumerated() {
      let alone = try best(try question.asking([range.flag(place)]))
      #expect(point.week?.schedule == alone.schedule, "\(range.text(place))")
    }
    #expect(sweep.sharedCount > 0)
  }

  @Test(arguments: ["9,8", "9,0"])
  func `a front has each worth once, with the least hours`(_ last: String) throws {
    // Where the last hour is worth nothing, the fewest changes keep it and the fewest hours do not.
    let question = try question(last: last, weeklyHours: 10)
    let front = try Front(.weeklyHours, question)
    #expect(front.isComplete)
    let worths = front.points.map(\.week.thousandths)
    #expect(worths == worths.sorted() && Set(worths).count == worths.count)
    for (place, point) in front.points.enumerated() {
      let hours = Double(point.amount) / 60
      let same = try best(
        try question.asking([.init(.weeklyHours, hours.shortest)]))
      #expect(same.thousandths == point.week.thousandths)
      let fewer = try question.asking([.init(.weeklyHours, (hours - 1).shortest)])
      if hours >= 1 { #expect(try best(fewer).thousandths < point.week.thousandths) }
      if place > 0 { #expect(front.points[place - 1].amount < point.amount) }
    }
  }

  @Test(arguments: [
    ("max-change=0..4", "did you mean max-changes?"), ("max-changes=4..0", "runs backwards"),
    ("max-changes=4", "is not a range"), ("max-changes", "is not a key with a range"),
    ("max-changes=0..4:0", "is not above 0"), ("open=1..2", "no key with a number"),
  ])
  func `what is no range is told with a hint`(_ text: String, _ message: String) throws {
    do {
      _ = try SweepRange(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.description.contains(message), "\(error)")
    }
  }

  @Test func `an unknown scenario is told with the nearest name`() throws {
    let question = try question("scenarios: { longer: { weekly-hours: 8 } }")
    let found = try Comparison(of: ["today", "best", "longer"], question)
    #expect(found.entries.count == 3)
    #expect(throws: InputErrors.self) { _ = try Comparison(of: ["longr"], question) }
  }

  @Test func `without weekly hours another week would be best`() throws {
    let proposal = try best(try question())
    let span = try #require(TimeText.spans("13-14", frame: .wholeDay).first)
    let explanation = try Explanation(of: proposal, .monday, span)
    #expect(!explanation.price.isOpen)
    #expect(explanation.decisive.map(\.name) == ["at most 6 open hours a week"])
  }
}
