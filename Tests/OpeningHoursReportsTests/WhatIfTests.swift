import IntegerProgramming
import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// The flags that a conflict proposes to ask.
struct WhatIfTests {
  @Test func `where weeks are judged otherwise it is told what the answer is worth without`() throws
  {
    let report = try Question.rated(.init(.weightBy, "dissatisfaction")).report()
    let cost = try #require(report.whatIfCost)
    let own = try #require(cost.worthWithout)
    let best = try #require(cost.week?.thousandths)
    #expect(own <= best)
    #expect(cost.difference == nil)
    let text = report.text(TextStyle(width: 1000))
    let isSame = cost.week?.schedule == report.proposed
    #expect(
      text.contains(isSame ? "the best week is the same" : "this week is then worth"), "\(text)")
    // What people say is told as they count without it.
    #expect(report.ratings?.all == (try Question.rated().evidence.ratings.all))
  }

  @Test func `the dissatisfied decide another week where one evening may be long`() throws {
    let late = PlanFile.Flag(.lateDays, "1")
    let week = try Question.rated(late).report()
    let other = try Question.rated(late, .init(.weightBy, "dissatisfaction")).report()
    #expect(week.proposed[.monday].spans.first?.short == "9-19")
    #expect(other.proposed[.monday].spans.first?.short == "10-19")
    #expect(other.proposed[.tuesday].spans.first?.short == "9-19")
    #expect(week.proposal.isProven && other.proposal.isProven)
  }

  @Test func `scenarios that judge weeks otherwise have no difference from the others`() throws {
    let question = try Question(
      plan: """
        library: Branch
        today: { mon: 10-12, tue: 10-12 }
        frame: 9-13
        demand: { wishes: wishes.csv, sample: 60 }
        weekly-hours: 5
        close: wed-sun
        scenarios:
          estimated: { demand: { unasked: estimate } }
          longer: { weekly-hours: 6 }
        """,
      wishes: "hour (percent),Mon,Tue\n9-10,20,30\n10-11,,20\n11-12,20,20\n12-13,10,\n")
    let report = ComparisonReport(
      plan: question.plan,
      comparison: try Comparison(of: ["today", "longer", "estimated"], try question.asked()))
    let differences = try #require(report.table.rows.first { $0.kind == .difference }).figures
    #expect(differences[1] != nil && differences[2] == nil)
    #expect(report.table.judgedOtherwise == [2])
    let said = report.text(TextStyle(width: 1000))
    #expect(said.contains("do not compare: estimated."), "\(said)")
    #expect(try report.json().contains("\"judged_otherwise\" : [\n    \"estimated\"\n  ]"))
  }

  /// The flags of each repair that flags can ask for; every one of them has an answer.
  private func answered(
    _ question: Question, asking ask: ([PlanFile.Flag]) throws -> Question
  ) throws -> [[String]] {
    guard case .conflict(let conflict) = try question.problem.decided() else {
      throw Question.NoAnswer()
    }
    return try conflict.repairs.compactMap { repair in
      guard let whatIf = repair.whatIf(for: question.plan) else { return nil }
      let asked = try ask(whatIf.flags).problem
      var formulation = ProblemFormulation(asked)
      #expect(
        try formulation.isPossible(under: asked.rules, within: .unlimited) == true,
        "\(whatIf.flags.map(\.typed))")
      return whatIf.adds.map(\.typed)
    }
  }

  @Test(
    arguments: [
      ("open", "mon-fri=9-20"), ("weekly-hours", "30"), ("weekly-hours", "least=60"),
      ("exactly", "mon=8-22"), ("closed-days", "most=0"), ("shortest-block", "12"),
      ("latest-close", "12"), ("longest-day", "2"), ("close", "sat-mon"), ("exactly", "sat=8-20"),
      ("open", "wed=8-22"), ("closed-days", "3"),
    ])
  func `what Bremen is told to ask has an answer`(_ key: String, _ text: String) throws {
    let flag = PlanFile.Flag(try #require(PlanKey(rawValue: key)), text)
    let question = try Question.bremen(flag)
    let flags = try answered(question) { flags in
      try Question.bremen(flags)
    }
    #expect(!flags.isEmpty)
  }

  @Test func `a flag that gives way is asked in another form`() throws {
    let question = try Question.bremen(.init(.weeklyHours, "30"))
    let report = try question.conflictReport()
    #expect(
      ConflictSections(report: report, language: .english).repairs.first
        == "ask only for “at most 46 open hours a week” instead of 30 (16 hours more) "
        + "[wish; --weekly-hours 30]: ask --weekly-hours 46")
  }

  @Test func `flags say exactly the repaired rules or are not shown`() throws {
    let plan = try Question.staffed().plan
    func adds(_ loosened: (Rule.Statement) -> Rule.Statement?) throws -> [String]? {
      let rule = try #require(plan.rules.first { loosened($0.statement) != nil })
      let change = Repair.Change(
        rule: rule, loosened: loosened(rule.statement), unchanged: nil, permille: 0,
        isSmallest: true)
      return Repair(changes: [change]).whatIf(for: plan)?.adds.map(\.typed)
    }
    // A number for whole days would leave the evening as it is.
    let evening = try adds { statement in
      guard case .duty(.leastOnDuty(let days, let spans, 4)) = statement, days.count == 5 else {
        return nil
      }
      return .duty(.leastOnDuty(days, spans, 3))
    }
    #expect(evening == ["--min-staff mon-fri 18-22=3"])
    // How many people a group has stands in one rule.
    let people = try adds { statement in
      guard case .team(.people("full-time", _)) = statement else { return nil }
      return .team(.people(group: "full-time", 9))
    }
    #expect(people == ["--staff full-time=+1"])
    let budget = try adds { statement in
      if case .team(.mostCost(let money)) = statement {
        .team(.mostCost(Money(cents: money.cents + 10_000, money.currency)))
      } else {
        nil
      }
    }
    #expect(budget == ["--budget 8100"])
  }

  @Test func `closed hours that are open today are not lifted by flag`() throws {
    // Hours of them that nobody was asked about would come to be kept.
    let question = try Question.bremen(.init(.close, "mon-wed"))
    guard case .conflict(let conflict) = try question.problem.decided() else {
      throw Question.NoAnswer()
    }
    #expect(conflict.repairs.first?.changes.first?.rule.origin == .wish)
    #expect(conflict.repairs.first?.whatIf(for: question.plan) == nil)
  }

  @Test func `a smaller team is told how many people, hours and minima would do`() throws {
    let question = try Question.smallTeam(.init(.open, "mon=9-14"), .init(.open, "tue=9-14"))
    let report = try question.conflictReport()
    #expect(
      ConflictSections(report: report, language: .english).repairs == [
        "open Monday 9–13 instead of 9–14 (1 hour less) [wish; --open mon=9-14]: "
          + "ask --open tue=9-14 --open mon=9-13",
        "open Tuesday 9–13 instead of 9–14 (1 hour less) [wish; --open tue=9-14]: "
          + "ask --open mon=9-14 --open tue=9-13",
        "leave out “Tuesday: at least 1 on duty while open” [house; plan.yaml:7:1]",
        "have 2 people instead of 1 in the group “librarians” (1 person more) [house; plan.yaml:6:25]: "
          + "ask --open mon=9-14 --open tue=9-14 --staff librarians=+1",
      ])
  }
}
