import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct FlatStaffingTests {
  private func staffing(_ onDuty: [Int] = [3, 3, 3, 3, 3, 2, 0]) -> FlatStaffing {
    FlatStaffing(onDuty: onDuty, preparationMinutes: 30, closingDownMinutes: 15)
  }

  @Test func `a closed day costs nothing`() {
    #expect(staffing().paidMinutes(openMinutes: 0, on: .monday) == 0)
    #expect(staffing().paidMinutes(of: Schedule()) == 0)
  }

  @Test func `work before and after is paid once a day, a closure at noon is not paid`() throws {
    let week = try week("mon=9-12+14-18; sat=10-14; sun=10-18")
    #expect(staffing().paidMinutes(of: week) == 3 * (45 + 7 * 60) + 2 * (45 + 4 * 60))
  }

  @Test func `among weeks of equal worth the cheaper one to staff is proposed`() throws {
    let grid = try grid("9-11")
    let problem = Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { _, _ in 10 },
      rules: [rule(.week(.mostWeekly(minutes: 120)))], staffing: staffing([3, 3, 2, 3, 3, 3, 3]))
    #expect(try problem.proposal()?.schedule == (try week("wed=9-11")))
    let unstaffed = Problem(
      grid: grid, today: Schedule(), demand: problem.demand, rules: problem.rules)
    #expect(try unstaffed.proposal()?.schedule == (try week("mon=9-11")))
  }
}
