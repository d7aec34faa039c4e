import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What the audit finds besides broken rules.
struct AuditTests {
  private func problem(today: String = "mon=9-11", rules: [Rule] = []) throws -> Problem {
    let grid = try grid("9-12", minutes: 30)
    return Problem(
      grid: grid, today: try week(today), demand: demand(grid) { _, slot in Double(slot * 10) },
      rules: rules,
      staffing: FlatStaffing(
        onDuty: [2, 3, 3, 3, 3, 1, 1], preparationMinutes: 30, closingDownMinutes: 15))
  }

  private func findings(_ problem: Problem, _ text: String, _ thousandths: Int) throws -> [String] {
    Audit(problem).findings(schedule: try week(text), thousandths: thousandths).map(\.description)
  }

  @Test func `a week that obeys the rules and is worth what is claimed passes`() throws {
    #expect(try findings(problem(), "mon=9-12", 75_000).isEmpty)
  }

  @Test func `a wrong worth is found`() throws {
    #expect(
      try findings(problem(), "mon=9-12", 75_001) == ["worth 75000 thousandths, not 75001"])
  }

  @Test func `a time between two slots is found with its day`() throws {
    #expect(
      try findings(problem(), "tue=9:10-12", 75_000) == ["Tuesday 9:10-12 is off the grid"])
  }

  @Test func `a time outside the frame is found`() throws {
    #expect(try findings(problem(), "tue=9-12:30", 75_000) == ["Tuesday 9-12:30 is off the grid"])
  }

  @Test func `everything that is wrong is found at once`() throws {
    let rules = [
      rule(.week(.mostWeekly(minutes: 60))), rule(.day(.openAtSomeTime, on: [.friday]), line: 2),
    ]
    let found = try findings(problem(rules: rules), "tue=9:10-12", 1)
    #expect(found.count == 4)
    #expect(found[1] == "\"at most 1 open hour a week\" is broken: 170")
    #expect(found[2] == "\"Friday is open at some time\" is broken: Friday closed")
  }

  @Test func `work before opening and after closing is paid on open days alone`() throws {
    // Monday 2 x (120 + 45), Saturday 1 x (60 + 45).
    let paid = 2 * 165 + 105
    for (most, isBroken) in [(paid, false), (paid - 1, true)] {
      let problem = try problem(rules: [rule(.week(.mostStaff(minutes: most)))])
      #expect(try findings(problem, "mon=9-10+11-12; sat=9-10", 55_000).isEmpty == !isBroken)
    }
  }

  @Test func `closing what is open and opening what is closed both count as change`() throws {
    for (most, isBroken) in [(120, false), (119, true)] {
      let problem = try problem(rules: [rule(.week(.mostChanged(minutes: most)))])
      let found = Audit(problem).findings(
        schedule: try week("mon=10-12"),
        thousandths: problem.demand.thousandths(of: try week("mon=10-12")))
      #expect(found.isEmpty == !isBroken)
    }
  }
}
