import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Hours that are kept over the week as a whole.
struct KeptOverWeekTests {
  @Test func `losses are those of the binomial distribution, and rise with each person fewer`() {
    // 5 % absence, opens with 4: 18.6, 2.26 and 0.22 hours of a hundred with 4, 5 and 6 on duty.
    let losses = KeptLosses(ofMinutes: 60, opensWith: 4, absence: 500, from: 4)
    func lost(_ onDuty: Int) -> Double {
      Double(losses.rest + losses.steps.prefix(losses.most - onDuty).reduce(0, +)) / 600_000
    }
    #expect(losses.most == 8)
    #expect(abs(lost(4) - (1 - 0.95 * 0.95 * 0.95 * 0.95)) < 1e-5)
    #expect(abs(lost(5) - 0.0226) < 1e-4)
    #expect(abs(lost(6) - 0.0022) < 1e-4)
    #expect(losses.steps == losses.steps.sorted())
    let more = KeptLosses(ofMinutes: 60, opensWith: 4, absence: 500, from: 6)
    #expect(more.people == 6 && more.steps.count == 2 && more.rest == losses.rest)
    let beyond = KeptLosses(ofMinutes: 60, opensWith: 1, absence: 500, from: 9)
    #expect(beyond.steps.isEmpty && beyond.rest <= 1)
  }

  @Test func `losses can be added up where the absence is not very high`() {
    for people in 1...12 {
      for absence in [300, 500, 800, 1500] {
        #expect(KeptLosses.areConvex(opensWith: people, absence: absence))
      }
    }
    #expect(!KeptLosses.areConvex(opensWith: 10, absence: 2000))
    #expect(!KeptLosses.areConvex(opensWith: 8, absence: 2500))
  }

  private func problem(_ number: Int) throws -> Problem {
    var problem = try StaffedSecondFormulationTests.problem(number, isKeptAndWeighed: false)
    let kept = Kept(
      opensWith: [.init(days: [.friday, .saturday], spans: [.wholeDay], people: 1)],
      absence: Absence(general: 600, byGroup: ["group 1": 900]))
    let chance = [9300, 9500, 9700, 9900][number / 2 % 4]
    problem = problem.with(
      rules: problem.rules + [rule(.duty(.leastKeptOverWeek(kept, chance: chance)), line: 95)])
    return problem
  }

  @Test(arguments: 0..<6)
  func `the best week that keeps a part of its hours is what the textbook program says`(
    _ batch: Int
  ) throws {
    var open = 0
    for number in (batch * 6)..<(batch * 6 + 6) {
      let problem = try problem(number)
      let other = try TextbookProgram(problem).program.solved().solution.map {
        Int(($0.objectiveValue * 1000).rounded())
      }
      switch try problem.decided(explains: false) {
      case .proposal(let proposal):
        #expect(proposal.thousandths == other, "seed \(number)")
        #expect(proposal.isProven, "seed \(number)")
        if proposal.thousandths > 0 { open += 1 }
      case .conflict: #expect(other == nil, "seed \(number)")
      case .nothingFound: Issue.record("seed \(number)")
      }
    }
    #expect(open >= 1)
  }

  private static let base = """
    today: "Mo-Tu 09:00-12:00"
    frame: 9-14
    demand: { wishes: wishes.csv, sample: 100 }
    close: wed-sun
    weekly-hours: 8
    groups: { staff: { people: 4, hours: 10, shift: 2-6 } }
    min-staff: 1
    """

  private func question(_ kept: String) throws -> PlanQuestion {
    try PlanQuestion(path: "plan.yaml") { path, _ in
      Array(
        (path == "plan.yaml"
          ? Self.base + "\nkept: \(kept)\n"
          : "hour,Mon,Tue\n9-10,5,16\n10-11,22,20\n11-12,24,25\n12-13,24,12\n13-14,19,8\n").utf8)
    }
  }

  @Test func `over the week less certain hours stand beside surer ones, so that no less is worth`()
    throws
  {
    func best(_ over: String) throws -> Proposal {
      let text = "{ opens-with: 1, absence: 10%, at-least: 95%\(over) }"
      return try #require(try question(text).problem.proposal())
    }
    let (each, week) = (try best(""), try best(", over: week"))
    #expect(week.thousandths >= each.thousandths)
    #expect(week.isProven)
    let team = try #require(week.problem.team)
    let plan = try question("{ opens-with: 1, absence: 10%, at-least: 95%, over: week }").plan
    let hours = HoursKept(
      of: week.schedule, staffedBy: try #require(week.staffing).proposed, team,
      try #require(plan.kept))
    #expect(hours.lostMinutes <= 0.05 * Double(hours.openMinutes) + 1e-6)
    // Some hour is less sure than 95 %, which each hour by itself would not allow.
    #expect(hours.leastChance < 0.95)
    #expect(
      plan.rules.first { $0.statement.key == .kept }?.name
        == "95\u{A0}% of the open hours of a week are kept, opening with 1, at 10\u{A0}% absence")
  }

  @Test(arguments: [
    ("{ opens-with: 1, absence: 5%, over: week }", "kept over the week needs a part that is kept"),
    (
      "{ opens-with: 1, absence: 5%, at-least: 99%, over: month }",
      "\"month\" is nothing to keep hours over"
    ),
    (
      "{ opens-with: 4, absence: 60%, at-least: 99%, over: week }",
      "at 60% absence hours that open with 4 cannot be added up over the week"
    ),
  ])
  func `what cannot be added up is refused`(_ kept: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) { _ = try self.question(kept) }
    let found = error?.diagnostics.map(\.description) ?? []
    #expect(found.contains { $0.contains(message) && $0.hasPrefix("plan.yaml:8:") }, "\(found)")
  }
}
