import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Hours kept in the worked example with a team, beside those that another program found.
struct KeptBremenTests {
  private func lost(_ flags: [PlanFile.Flag]) throws -> (hours: HoursKept, plan: Plan) {
    let question = try Question.staffed(scenario: "thursday")
    guard case .proposal(let proposal) = try question.problem.decided(explains: false),
      let team = proposal.problem.team, let shifts = proposal.staffing?.proposed
    else { throw Question.NoAnswer() }
    let plan = try question.plan.file.plan(
      scenario: "thursday", flags: flags + [.init(.kept, "absence=5%")])
    return (
      HoursKept(of: proposal.schedule, staffedBy: shifts, team, try #require(plan.kept)), plan
    )
  }

  @Test func `at its minimum a week is below it a fifth of the time`() throws {
    let (hours, _) = try lost([
      .init(.kept, "opens-with=5"), .init(.kept, "opens-with sat=6"),
      .init(.kept, "opens-with sun=4"),
      .init(.kept, "opens-with weekdays 18-22=4"),
    ])
    #expect(hours.openMinutes == 53 * 60)
    // 12.0 of 53 hours a week, 601 a year, 277 with a stand-in.
    #expect(abs(hours.lostMinutes / 60 - 12.0) < 0.05)
    #expect(abs(hours.hoursAYear(hours.lostMinutes) - 601) < 2)
    #expect(abs(hours.hoursAYear(hours.lostWithStandIn) - 277) < 2)
  }

  @Test func `with three people it opens all but a few hours of a year`() throws {
    let (hours, _) = try lost([.init(.kept, "opens-with=3")])
    let forWantOfPeople = hours.lostMinutes - hours.minutesWithoutSkill
    #expect(abs(hours.hoursAYear(forWantOfPeople) - 7) < 0.5)
    // The one librarian of an evening is the greater risk.
    #expect(abs(hours.hoursAYear(hours.minutesWithoutSkill) - 13.4) < 0.5)
  }
}
