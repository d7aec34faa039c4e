import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What what-ifs cost or bring, held against plans that are decided by themselves.
struct WhatIfCostTests {
  /// Two days, a scenario and a table of wishes.
  private func question(
    scenario: String? = nil, _ flags: [String], more: String = ""
  ) throws -> PlanQuestion {
    var tables = PlanTables()
    let wishes = "hour,Mon,Tue,Sun\n9-10,5,6,9\n10-11,22,20,9\n11-12,24,25,9\n12-13,14,12,9\n"
    tables.wishes = .init(
      try ShareTable(bytes: Array(wishes.utf8), fileName: "wishes.csv"), fileName: "wishes.csv")
    let text = """
      library: Branch
      today: "Mo 09:00-12:00; Tu 10:00-12:00"
      frame: 9-13
      demand: { wishes: wishes.csv, sample: 100 }
      close: wed-sun
      weekly-hours: 5
      \(more)
      scenarios:
        early: { open: { mon: 9-10, tue: 9-10 } }
        roomy: { weekly-hours: +1 }
      """
    let file = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    return try PlanQuestion(
      plan: try file.plan(scenario: scenario, flags: flags.map(flag)), tables: tables)
  }

  private func best(_ question: PlanQuestion) throws -> Proposal {
    guard case .proposal(let proposal) = try question.problem.decided() else {
      throw InputErrors([])
    }
    return proposal
  }

  private func cost(_ question: PlanQuestion) throws -> WhatIfCost? {
    try WhatIfCost(of: try best(question), question)
  }

  @Test func `a plan as it stands has no what-if to pay for`() throws {
    #expect(try cost(question([])) == nil)
  }

  @Test(arguments: [
    ["--open mon=9-10"], ["--open mon=9-10", "--open tue=9-10"], ["--weekly-hours 6"],
    ["--allow sun", "--weekly-hours 7", "--close mon=10-11"], ["--weekly-hours -2"],
  ])
  func `the differences are those of plans decided one by one`(_ flags: [String]) throws {
    let question = try question(flags)
    let worth = try best(question).thousandths
    let cost = try #require(try cost(question))
    #expect(cost.isProven)
    #expect(cost.difference == worth - (try best(self.question([])).thousandths))
    #expect(cost.items.map(\.source) == flags.map { Source.flag($0) })
    for (place, item) in cost.items.enumerated() {
      var others = flags
      others.remove(at: place)
      #expect(item.difference == worth - (try best(self.question(others)).thousandths), "\(item)")
    }
  }

  @Test func `a scenario's statements are what-ifs like flags, and wishes`() throws {
    let question = try question(scenario: "early", ["--weekly-hours 6"])
    let cost = try #require(try cost(question))
    #expect(
      cost.items.map(\.source.description) == [
        "plan.yaml:9:20", "plan.yaml:9:31", "--weekly-hours 6",
      ])
    let opened = question.plan.rules.filter { cost.items.map(\.source).contains($0.source) }
    #expect(opened.count == 3 && opened.allSatisfy { $0.origin == .wish })
    // Without the flag there are five hours, with it six: what Monday's first hour costs is known.
    let alone = try best(self.question(["--weekly-hours 6", "--open tue=9-10"])).thousandths
    #expect(cost.items[0].difference == (try best(question).thousandths) - alone)
  }

  @Test func `relative amounts count from what is left`() throws {
    let cost = try #require(try cost(question(scenario: "roomy", ["--weekly-hours +1"])))
    let six = try best(question(["--weekly-hours 6"])).thousandths
    let seven = try best(question(["--weekly-hours 7"])).thousandths
    #expect(cost.items.map(\.difference) == [seven - six, seven - six])
  }

  @Test func `a day that may open and stays closed has its price`() throws {
    let question = try question(["--allow sun"])
    let cost = try #require(try cost(question))
    #expect(cost.difference == 0)
    #expect(cost.week?.schedule == (try best(question).schedule))
    let price = try #require(cost.declined.first)
    let forced = try best(self.question(["--allow sun", "--open sun"])).thousandths
    #expect(price.loss == (try best(question).thousandths) - forced)
  }

  @Test func `what is judged otherwise is not compared`() throws {
    let cost = try #require(try cost(question(["--unasked estimate"])))
    #expect(cost.difference == nil)
    #expect(cost.week != nil)
    #expect(cost.items.map(\.missing) == [.judgedOtherwise])
  }

  @Test func `a what-if that another one needs is told as that`() throws {
    let cost = try #require(try cost(question(["--min-staff 1", "--staff-hours 9"])))
    #expect(cost.items.map(\.missing) == [.noQuestion, nil])
  }

  @Test func `a plan that is impossible without the what-if says so`() throws {
    let cost = try #require(
      try cost(question(["--weekly-hours 8"], more: "open: { mon: 9-13, tue: 9-13 }")))
    guard case .conflict = cost.without else {
      Issue.record("the plan has a week")
      return
    }
    #expect(cost.difference == nil && cost.week == nil)
    #expect(cost.items.map(\.isNeeded) == [true])
  }
}
