import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Several questions about one system: scenarios, sweeps, prices and explanations.
struct SystemAnswersTests {
  private func question(_ flags: [PlanFile.Flag] = [], scenario: String? = nil) throws
    -> SystemQuestion
  {
    try SystemQuestion(path: "data/system/system.yaml", scenario: scenario, flags: flags) {
      path, _ in try repositoryFile(path)
    }
  }

  private func best(_ question: SystemQuestion) throws -> SystemProposal {
    guard case .proposal(let proposal) = try question.problem().decided(QuestionBatch()) else {
      throw TextError("no weeks")
    }
    return proposal
  }

  @Test func `a scenario is what its flags are`() throws {
    let scenario = try best(try question(scenario: "saturday"))
    let typed = try best(
      try question([
        PlanFile.Flag(.weeklyHours, "+8"), PlanFile.Flag(.open, "east:sat=10-16"),
        PlanFile.Flag(.open, "north:sat=10-16"),
      ]))
    #expect(scenario.weeks == typed.weeks)
    let comparison = try SystemComparison(of: ["today", "saturday"], question())
    #expect(comparison.entries.map(\.name) == ["today", "best", "saturday"])
    #expect(comparison.entries[2].outcome.account?.weeks == typed.weeks)
    #expect(comparison.entries[0].outcome.account?.changed(from: typed.problem.today) == [])
  }

  @Test func `what a scenario cannot ask is told where it stands`() throws {
    let error = #expect(throws: InputErrors.self) { try question(scenario: "sunday") }
    #expect(error?.description.contains("sunday") == true)
    let file = """
      branches: { West: { plan: west.yaml } }
      scenarios: { odd: { open: "east:thu=9-20" }, best: { open: "west:thu=9-20" }, none: {} }
      """
    let bad = #expect(throws: InputErrors.self) {
      try SystemQuestion(path: "data/system/s.yaml") { path, _ in
        path.hasSuffix("s.yaml") ? Array(file.utf8) : try repositoryFile(path)
      }
    }
    for text in ["\"best\" is built in", "asks nothing"] {
      #expect(bad?.description.contains(text) == true, "\(bad?.description ?? "")")
    }
  }

  @Test func `more of a limit brings what a sweep says`() throws {
    let question = try question()
    let proposal = try best(question)
    let prices = SystemPriceList(of: proposal)
    let sweep = try SystemSweep(
      try SystemRange("weekly-hours=240..242", of: question.plan.file), question)
    let worths = sweep.outcomes.compactMap { $0.account?.thousandths }
    #expect(worths.count == 3 && worths[1] == proposal.thousandths)
    let hours = try #require(prices.limits.first)
    #expect(hours.more.thousandths == worths[2] - worths[1])
    #expect(hours.less?.thousandths == worths[0] - worths[1])
    #expect(prices.rules.allSatisfy { ($0.gain.thousandths ?? 0) >= 0 && $0.gain.isProven })
    #expect(prices.rules.contains { ($0.gain.thousandths ?? 0) > 0 && !$0.changed.isEmpty })
  }

  @Test func `a wish costs what the flag for it loses`() throws {
    let question = try question()
    let proposal = try best(question)
    let list = SystemPriceList(of: proposal)
    #expect(list.wishes.count == proposal.weeks.count)
    for price in list.wishes.prefix(3) {
      let (span, name) = (try #require(price.span), question.plan.file.branches[price.branch].name)
      let text = "\(name):\(price.day.key)=\(span.short)"
      let asked = try best(try self.question([PlanFile.Flag(.open, text)]))
      guard case .weeks(_, let loss, true) = price.outcome else {
        Issue.record("\(text) has no price")
        continue
      }
      #expect(loss == proposal.thousandths - asked.thousandths, "\(text)")
      #expect(asked.weeks[price.branch][price.day].isOpen(throughout: span))
    }
  }

  @Test func `a rule that turns an answer around is named`() throws {
    let question = try question([PlanFile.Flag(.close, "hill:tue")])
    let (branch, day, span) = try question.plan.file.time("Hill:tue=15-16", on: question.plan.grid)
    let explanation = try SystemExplanation(of: try best(question), branch, day, span)
    #expect(!explanation.price.isOpen)
    guard case .impossible(let rules) = explanation.price.outcome else {
      Issue.record("what a flag closes opens")
      return
    }
    #expect(rules.contains { $0.source == .flag("--close tue") })
    #expect(explanation.decisiveOfBranch.contains { $0.source == .flag("--close tue") })
    #expect(throws: InputErrors.self) {
      try question.plan.file.time("tue=15-16", on: question.plan.grid)
    }
  }

  @Test(arguments: 1...10)
  func `where hours alone link branches prices are what an hour more brings`(_ seed: UInt64) throws
  {
    var system = RandomSystem(seed: seed)
    let question = try systemQuestion(system.files(hoursOnly: true))
    guard case .proposal(let proposal) = try question.problem().decided(QuestionBatch()) else {
      return
    }
    for price in SystemPriceList(of: proposal).limits {
      #expect(
        price.more.isProven
          && abs(proposal.price(of: price.rule) - (price.more.thousandths ?? 0)) <= 1)
    }
  }

  @Test func `weeks that break a floor say by how much in minutes`() throws {
    var system = RandomSystem(seed: 1)
    var files = system.files(hoursOnly: true)
    let lines = (files["system.yaml"] ?? "").split(separator: "\n").filter {
      !$0.hasPrefix("districts")
    }
    files["system.yaml"] = (lines + ["districts: { all: { least: 60 h } }"]).joined(separator: "\n")
    guard let question = try? systemQuestion(files),
      case .broken(let proposal, let breach) = try question.problem().decided(QuestionBatch())
    else {
      Issue.record("nothing is broken")
      return
    }
    #expect(breach.isCertain)
    for excess in breach.excess {
      guard
        case .leastOfDistrict(let district, let minutes) = proposal.problem.plan.rules[excess.rule]
          .statement
      else { continue }
      let open = proposal.problem.plan.file.branches(of: district).reduce(0) {
        $0 + proposal.weeks[$1].openMinutes
      }
      #expect(excess.amount == minutes - open)
    }
  }

  @Test func `hours that nobody was asked about count nothing, and those of others do`() throws {
    var system = RandomSystem(seed: 3)
    var files = system.files(hoursOnly: true)
    let lines = (files["b0.csv"] ?? "").split(separator: "\n")
    files["b0.csv"] = (lines.prefix(1) + ["9-10,,9"] + lines.dropFirst(2)).joined(separator: "\n")
    let proposal = try best(try systemQuestion(files))
    let (hour, two) = (
      try TimeText.spans("9-10", frame: .wholeDay)[0],
      try TimeText.spans("9-11", frame: .wholeDay)[0]
    )
    #expect(!proposal.isKnown(of: 0, .monday, hour) && proposal.isKnown(of: 0, .tuesday, hour))
    #expect(proposal.worth(of: 0, .monday, hour) == 0)
    let next = try TimeText.spans("10-11", frame: .wholeDay)[0]
    #expect(proposal.worth(of: 0, .monday, two) == proposal.worth(of: 0, .monday, next))
  }

  @Test func `keys of one house need a branch to be swept`() throws {
    let file = try question().plan.file
    for text in ["max-changes=0..4", "nowhere:max-changes=0..4", "west:max-changes=4..0"] {
      #expect(throws: InputErrors.self, "\(text)") { try SystemRange(text, of: file) }
    }
    #expect(try SystemRange("West:max-changes=0..4:2", of: file).count == 3)
  }

  @Test func `a branch without any week is named, not called slow`() throws {
    let question = try question([PlanFile.Flag(.maxChanges, "all:2")])
    guard
      case .conflict(let branch, let conflict) = try question.problem().outcome(within: .unlimited)
    else {
      Issue.record("no conflict")
      return
    }
    #expect(question.plan.file.branches[branch].name == "Centre")
    #expect(conflict.rules.contains { $0.source == .flag("--max-changes 2") })
  }
}
