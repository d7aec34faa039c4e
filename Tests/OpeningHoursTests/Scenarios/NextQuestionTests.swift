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
    ("latest-close: { sun: 9 }", nil),
  ])
  func `the most wished closed hour is suggested with what it takes`(
    _ more: String, _ flags: [String]?
  ) throws {
    let (proposal, plan) = try question(more)
    let next = try proposal.nextQuestion(plan: plan)
    #expect(next?.flags.map(\.typed) == flags)
    guard let next else { return }
    #expect(next.day == .sunday && next.span.short == "9-10" && next.rate == 40)
    #expect(!next.leavesAside)
    let asked = try plan.file.plan(flags: next.flags)
    let answer = try Problem(plan: asked, demand: proposal.problem.demand).proposal()
    #expect(answer?.schedule[.sunday].isOpen(throughout: next.span) == true)
    #expect(next.difference == answer.map { $0.thousandths - proposal.thousandths })
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
    let next = try proposal.nextQuestion(plan: plan)
    #expect((next == nil) == (flags == ["--max-changes 0"]))
    if let next {
      #expect(next.day != .sunday && next.flags.starts(with: plan.flags))
      #expect(next.leavesAside)
    }
  }
}
