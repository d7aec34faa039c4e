import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The what-if that is suggested after an answer.
struct NextQuestionTests {
  private let wishes = """
    hour,Mon,Tue,Wed,Thu,Fri,Sat,Sun
    9-10,5,6,7,8,9,10,40
    10-11,20,20,20,20,20,20,30
    11-12,20,20,20,20,20,20,30
    """

  private func question(
    _ more: String, _ flags: String...
  ) throws -> (proposal: Proposal, plan: Plan) {
    let text = planText("frame: 9-12\n" + more, today: "Mo-Fr 10-12")
    let plan = try planFile(text).plan(flags: flags.map(flag))
    let demand = try Demand(
      table: try shareTable(wishes), fileName: "wishes.csv", grid: plan.grid, sample: nil,
      unasked: .keep)
    return (try #require(try Problem(plan: plan, demand: demand).proposal()), plan)
  }

  @Test(arguments: [
    ("close: sun", ["--allow sun=9-12", "--open sun=9-10"]),
    ("close: sun\nmax-changes: 0", ["--max-changes 2", "--allow sun=9-12", "--open sun=9-10"]),
    ("max-changes: 0", ["--max-changes 2", "--open sun=9-10"]),
    ("latest-close: { sun: 9 }", []),
  ])
  func `the most wished closed hour is suggested with what it takes`(
    _ more: String, _ flags: [String]
  ) throws {
    let (proposal, plan) = try question(more)
    let next = try #require(try proposal.nextQuestion(plan: plan))
    #expect(next.flags.map(\.typed) == flags)
    #expect(next.isForbidden)
    #expect(next.day == .sunday && next.span.short == "9-10" && next.rate == 40)
    #expect(!next.leavesAside)
    guard !flags.isEmpty else { return }
    let asked = try plan.file.plan(flags: next.flags)
    let answer = try Problem(plan: asked, demand: proposal.problem.demand).proposal()
    #expect(answer?.schedule[.sunday].isOpen(throughout: next.span) == true)
    #expect(next.difference == answer.map { $0.thousandths - proposal.thousandths })
  }

  @Test func `an hour that may open stays closed for others that are worth more`() throws {
    let (proposal, plan) = try question("weekly-hours: 1")
    let next = try #require(try proposal.nextQuestion(plan: plan))
    let asked = try plan.file.plan(flags: next.flags)
    let other = try #require(
      try Problem(plan: asked, demand: proposal.problem.demand).proposal())
    #expect(next.loss == proposal.thousandths - other.thousandths)
  }

  @Test func `a week that is not proven gives no reason`() throws {
    let (proposal, plan) = try question("weekly-hours: 1")
    let unproven = Proposal(
      problem: proposal.problem, schedule: proposal.schedule, thousandths: proposal.thousandths,
      bound: proposal.thousandths + 1, ending: .timeLimit, hasProvenTieBreaks: false, staffing: nil)
    #expect(try unproven.nextQuestion(plan: plan)?.reason == nil)
  }

  @Test func `nothing is suggested where every wished hour is open`() throws {
    let (proposal, plan) = try question("weekly-hours: 21")
    #expect(proposal.schedule.openMinutes == 21 * 60)
    #expect(try proposal.nextQuestion(plan: plan) == nil)
  }

  @Test(arguments: [
    ["--close sun=9-10"], ["--max-changes 0"], ["--latest-close sun=10"], ["--exactly sun=10-11"],
  ])
  func `what was asked is not suggested to be undone`(_ flags: [String]) throws {
    let text = planText("frame: 9-12", today: "Mo-Fr 10-12")
    let plan = try planFile(text).plan(flags: flags.map(flag))
    let demand = try Demand(
      table: try shareTable(wishes), fileName: "wishes.csv", grid: plan.grid, sample: nil,
      unasked: .keep)
    let proposal = try #require(try Problem(plan: plan, demand: demand).proposal())
    // Sunday's hours are the most wished, and what stays closed of them is what the flag closes.
    let found = try proposal.nextQuestion(plan: plan)
    let next = try #require(found)
    #expect(next.flags.isEmpty == (flags == ["--max-changes 0"]))
    #expect(next.isForbidden || flags != ["--max-changes 0"])
    if !next.flags.isEmpty {
      #expect(next.day != .sunday && next.flags.starts(with: plan.flags))
      #expect(next.leavesAside)
    }
  }
}

extension NextQuestion {
  fileprivate var isForbidden: Bool {
    if case .impossible = reason { true } else { false }
  }

  fileprivate var loss: Int? {
    if case .week(let week) = reason { week.loss } else { nil }
  }
}
