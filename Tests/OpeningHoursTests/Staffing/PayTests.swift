import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What shifts are paid: breaks, supplements, duties.
struct PayTests {
  private func team(_ breaks: Breaks = Breaks(), _ supplements: [Team.Supplement] = []) -> Team {
    Team(
      groups: [
        ContractGroup(name: "a", shiftMinutes: 60...720, centsAnHour: 2000)
      ], breaks: breaks, supplements: supplements)
  }

  private func shift(_ day: Weekday, _ start: Int, _ end: Int) throws -> Shift {
    Shift(day: day, span: try #require(TimeSpan(at(start), at(end))), group: 0)
  }

  @Test(arguments: [
    (360, 0), (375, 30), (390, 30), (540, 30), (570, 30), (585, 45), (600, 45), (60, 0),
  ])
  func `a break is as long as the work left needs`(_ presence: Int, _ minutes: Int) {
    let breaks = Breaks(steps: [
      .init(workAbove: 360, minutes: 30), .init(workAbove: 540, minutes: 45),
    ])
    #expect(breaks.minutes(inPresenceOf: presence) == minutes)
  }

  @Test func `only the highest supplement counts in each minute`() throws {
    let span = { (start: Int, end: Int) in try #require(TimeSpan(at(start), at(end))) }
    let supplements = [
      Team.Supplement(
        days: [.saturday], span: try span(13, 21), permille: 200, source: .standard(key: "")),
      Team.Supplement(
        days: [.saturday], span: try span(18, 24), permille: 300, source: .standard(key: "")),
    ]
    let team = team(Breaks(), supplements)
    // 12-13 plain, 13-18 at 20 %, 18-20 at 30 %.
    #expect(team.cents(of: try shift(.saturday, 12, 20)) == 8 * 2000 + 5 * 400 + 2 * 600)
    #expect(team.cents(of: try shift(.friday, 12, 20)) == 8 * 2000)
  }

  @Test func `a covered break is in the middle third where work stays short enough`() throws {
    let breaks = Breaks(steps: [.init(workAbove: 360, minutes: 30)], areCovered: true)
    let pauses = breaks.pauses(in: try #require(TimeSpan(at(9), at(17))), every: 30)
    #expect(pauses.map(\.short) == ["12-12:30", "12:30-13", "13-13:30", "13:30-14"])
    #expect(breaks.pauses(in: try #require(TimeSpan(at(9), at(12))), every: 30).isEmpty)
  }
}
