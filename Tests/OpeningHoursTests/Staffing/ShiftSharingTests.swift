import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Hours of a contract hold for each person: shifts that no set of people can work are no answer.
struct ShiftSharingTests {
  /// Three days with eight hours each, in hours of equal worth.
  private func problem(
    people: Int, hours: Int, shift: ClosedRange<Int>, shifts: Int = 5, daily: Int = 1,
    onDuty: Int = 1, shortest: Int = 60
  ) throws -> Problem {
    let grid = try grid("9-17")
    let days: [Weekday] = [.monday, .tuesday, .wednesday]
    let idle = Weekday.allCases.filter { !days.contains($0) }
    return Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { _, _ in 10 },
      rules: [
        rule(.day(.closed([.wholeDay]), on: idle), .law),
        rule(.day(.shortestBlock(minutes: shortest), on: days)),
        rule(.day(.mostBlocks(1), on: days)),
        rule(.duty(.leastOnDuty(days, [.wholeDay], onDuty))),
        rule(.team(.people(group: "all", people))),
        rule(.team(.contractHours(group: "all", minutes: 60 * hours))),
        rule(.team(.contractShifts(group: "all", shifts))),
        rule(.team(.dailyShifts(group: "all", daily))),
      ],
      team: Team(groups: [
        ContractGroup(
          name: "all", shiftMinutes: (60 * shift.lowerBound)...(60 * shift.upperBound))
      ]))
  }

  /// The open hours of the best week, which the textbook program has to agree with.
  private func openHours(_ problem: Problem) throws -> Int? {
    let proposal = try problem.proposal()
    let other = try TextbookProgram(problem).program.solved().solution.map {
      Int(($0.objectiveValue * 1000).rounded())
    }
    #expect(proposal?.thousandths == other)
    #expect(proposal?.isProven ?? true)
    return proposal.map { $0.schedule.openMinutes / 60 }
  }

  @Test(arguments: [
    // Two people of ten hours make two shifts of six to eight hours, not three of 7, 7 and 6.
    (2, 10, 6...8, 16), (3, 10, 6...8, 24), (1, 10, 6...8, 8),
    // Five hours in shifts of two: one person works four of them.
    (1, 5, 2...2, 4), (2, 5, 2...2, 8),
    // Shifts that divide the hours leave none unused.
    (2, 10, 5...5, 18), (1, 12, 4...6, 12),
  ])
  func `nobody works more than a contract says`(
    _ people: Int, _ hours: Int, _ shift: ClosedRange<Int>, _ open: Int
  ) throws {
    let problem = try problem(
      people: people, hours: hours, shift: shift, shortest: 60 * shift.lowerBound)
    #expect(try openHours(problem) == open)
  }

  @Test func `of hours that only together are enough, no week is made`() throws {
    // Three days of eight hours for two at once are six shifts of eight: 48 of 3 x 16 hours, but two a
    // day and two a person; 3 x 15 hours are one short of it.
    #expect(
      try openHours(problem(people: 3, hours: 16, shift: 8...8, onDuty: 2, shortest: 480)) == 24)
    #expect(
      try openHours(problem(people: 3, hours: 15, shift: 8...8, onDuty: 2, shortest: 480)) == 8)
  }

  @Test func `one person is not in two places at once, however many shifts a day are allowed`()
    throws
  {
    let problem = try problem(people: 1, hours: 40, shift: 2...8, daily: 3, onDuty: 2)
    #expect(try openHours(problem) == 0)
    // One after the other is well.
    let split = try self.problem(people: 1, hours: 40, shift: 2...4, daily: 3)
    #expect(try openHours(split) == 20)
  }

  @Test func `the proposal says who works each shift, and the audit checks it`() throws {
    let problem = try problem(people: 2, hours: 12, shift: 4...6, onDuty: 1, shortest: 240)
    let proposal = try #require(try problem.proposal())
    let shifts = try #require(proposal.staffing?.proposed)
    #expect(Set(shifts.map(\.worker)) == [0, 1])
    func broken(_ shifts: [Shift]) -> [String] {
      Audit(problem).findings(
        schedule: proposal.schedule, thousandths: proposal.thousandths, shifts: shifts
      ).map { $0.rule?.name ?? $0.description }
    }
    #expect(broken(shifts).isEmpty)
    #expect(broken(shifts.map { $0.worked(by: 0) }).first == "all: each at most 12 h a week")
    #expect(broken(shifts.map { $0.worked(by: 2) }).first == "all: 2 people")
    #expect(broken(shifts.map { $0.worked(by: nil) }).contains { $0.contains("by nobody") })
    let twice = shifts + [shifts[0]]
    #expect(broken(twice).contains { $0.contains("two shifts at once") })
  }

  @Test func `shares that need a search are found, and those that cannot be are known`() throws {
    let team = Team(groups: [ContractGroup(name: "all", shiftMinutes: 60...600)])
    func shifts(_ hours: [(Weekday, Int)]) -> [Shift] {
      hours.map { day, length in
        Shift(
          day: day, span: TimeSpan(at(8), at(8 + length)) ?? .wholeDay, group: 0)
      }
    }
    func limits(_ people: Int, _ hours: Int) throws -> PersonLimits {
      let rules = [
        rule(.team(.people(group: "all", people))),
        rule(.team(.contractHours(group: "all", minutes: 60 * hours))),
        rule(.team(.dailyShifts(group: "all", 1))),
      ]
      return try #require(PersonLimits.limits(of: team, under: rules)[0])
    }
    // 7 + 3 and 6 + 4; the longest first, each to whoever is fullest, would have to go back.
    let week = shifts([(.monday, 7), (.tuesday, 6), (.wednesday, 4), (.thursday, 3)])
    var sharing = ShiftSharing(week, team, try limits(2, 10))
    guard case .shared(let workers) = sharing.answer() else {
      Issue.record("not shared")
      return
    }
    #expect(workers == [0, 1, 1, 0])
    var other = ShiftSharing(
      shifts([(.monday, 7), (.tuesday, 7), (.wednesday, 6)]), team, try limits(2, 10))
    guard case .impossible = other.answer() else {
      Issue.record("7 + 7 + 6 hours in two people of ten")
      return
    }
    // Enough hours, but both on one day.
    var sameDay = ShiftSharing(shifts([(.monday, 2), (.monday, 2)]), team, try limits(1, 10))
    guard case .impossible = sameDay.answer() else {
      Issue.record("two shifts of a day in one person")
      return
    }
  }
}
