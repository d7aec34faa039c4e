import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What shifts weigh on those who work them, and every best trade-off against what a week is worth.
struct BurdenTests {
  private let team = Team(
    groups: [ContractGroup(name: "staff", shiftMinutes: 60...600)], lateAfter: at(19))

  private func shift(_ day: Weekday, _ from: Int, _ to: Int) throws -> Shift {
    Shift(day: day, span: try #require(TimeSpan(at(from), at(to))), group: 0)
  }

  @Test func `a late Saturday weighs both, and hours weigh by their part`() throws {
    let burden = Burden(
      times: [
        .init(days: [.monday], span: try #require(TimeSpan(at(18), at(22))), thousandths: 500)
      ])
    #expect(burden.thousandths(of: try shift(.monday, 9, 17), team) == 0)
    #expect(burden.thousandths(of: try shift(.monday, 9, 19), team) == 500)
    #expect(burden.thousandths(of: try shift(.monday, 14, 20), team) == 1000 + 2 * 500)
    #expect(burden.thousandths(of: try shift(.tuesday, 14, 20), team) == 1000)
    #expect(burden.thousandths(of: try shift(.saturday, 14, 20), team) == 3000)
    #expect(burden.thousandths(of: try shift(.sunday, 9, 12), team) == 4000)
  }

  @Test func `a plan weighs some kinds, the rest weigh what they do by default`() throws {
    let base = TeamPlanTests.base
    #expect(try plan(base).burden == nil)
    let burden = try plan(base + "\nburden: { sat: 3, \"weekdays 18-20\": 0.5, most: 30 }")
    #expect(burden.burden?.duties == [.late: 1000, .saturday: 3000, .sunday: 4000])
    #expect(burden.burden?.times.count == 5)
    let rule = try #require(burden.rules.first { $0.statement.key == .burden })
    #expect(rule.name == "the burden of staff is at most 30 a week")
    let asked = try plan(base, "--burden 12.5")
    #expect(
      asked.rules.map(\.statement).contains(
        .team(.mostBurden(try #require(asked.burden), thousandths: 12_500))))
  }

  @Test(arguments: [
    ("burden: { lat: 1 }", "\"lat\" is neither a kind of shift nor a time"),
    ("burden: { late: -1 }", "\"-1\" is not a weight from 0"),
    ("burden: { late: 5000 }", "\"5000\" is more than 1,000"),
    ("burden: { late: 1, \"mon 20-18\": 1 }", "runs over midnight"),
  ])
  func `what is wrong is named`(_ text: String, _ message: String) throws {
    do {
      _ = try planFile(planText(TeamPlanTests.base + "\n" + text)).plan()
      Issue.record("it should have been refused")
    } catch let error as InputErrors {
      let found = error.diagnostics.map(\.description)
      #expect(found.contains { $0.contains(message) && $0.hasPrefix("plan.yaml:") }, "\(found)")
    }
  }

  private func question(_ flags: PlanFile.Flag...) throws -> PlanQuestion {
    let plan = """
      today: "Mo-Tu 09:00-12:00"
      frame: 9-14
      demand: { wishes: wishes.csv, sample: 100 }
      close: wed-sun
      weekly-hours: 8
      groups: { staff: { people: 4, hours: 20, shift: 2-6 } }
      min-staff: 1
      late-shift: "12:30"
      burden: { late: 1, "mon 12-14": 0.5, "tue 9-10": 0.5 }
      """
    let wishes = """
      hour,Mon,Tue
      9-10,5,16
      10-11,22,20
      11-12,24,25
      12-13,24,12
      13-14,19,8
      """
    return try PlanQuestion(path: "plan.yaml", flags: flags) { path, _ in
      Array((path == "plan.yaml" ? plan : wishes).utf8)
    }
  }

  @Test func `a front of burden holds what every limit by itself finds`() throws {
    let front = try Front(.burden, try question())
    #expect(front.isComplete)
    #expect(front.points.count > 2)
    // Each limit from none on, a quarter at a time: of equal worths the least that permits it.
    var found: [Int: Int] = [:]
    let most = try #require(front.points.last?.amount) + 1000
    for limit in stride(from: most, through: 0, by: -250) {
      let flag = PlanFile.Flag(.burden, "most=\(limit.thousandthsInWords)")
      guard case .proposal(let proposal) = try question(flag).problem.decided() else { continue }
      found[proposal.thousandths] = limit
    }
    #expect(front.points.map(\.amount) == found.values.sorted())
    #expect(front.points.map(\.week.thousandths) == found.keys.sorted())
  }
}
