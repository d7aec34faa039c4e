import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Why shifts stay unfilled.
struct RosterConflictTests {
  private func person(
    _ name: String, minutes: Int = 2400, without days: [Weekday] = []
  ) -> Person {
    Person(
      name: name, group: 0, minutes: minutes,
      available: Weekday.allCases.map { days.contains($0) ? [] : [.wholeDay] },
      source: .flag("people"))
  }

  private func shift(_ day: Weekday, _ start: Int, _ end: Int) throws -> Shift {
    Shift(day: day, span: try #require(TimeSpan(at(start), at(end))), group: 0)
  }

  private func problem(
    _ shifts: [Shift], _ people: [Person], _ rules: [RosterRule.Statement], weeks: Int = 2
  ) -> RosterProblem {
    RosterProblem(
      team: SampleRosters.staff, rotation: Rotation(weeks: weeks), shifts: shifts,
      people: people, rules: rules.map { rosterRule($0) }, schedule: Schedule())
  }

  private func conflict(_ problem: RosterProblem) throws -> (Roster, RosterConflict?) {
    guard case .roster(let roster, let conflicts) = try problem.decided() else {
      throw DecisionError.solver(.failed(code: 0, message: "no roster"))
    }
    return (roster, conflicts.first)
  }

  @Test func `an evening that too few people can work is named`() throws {
    let evenings = try [shift(.friday, 14, 20), shift(.friday, 14, 20), shift(.friday, 9, 15)]
    let people = [person("Anna"), person("Boris", without: [.friday]), person("Carla")]
    let (roster, found) = try conflict(problem(evenings, people, []))
    #expect(roster.unfilled.count == 2)
    #expect(roster.isProven)
    #expect(found?.reason == .tooFew(needed: 3, able: 2))
    #expect(found?.people == [0, 2])
  }

  @Test func `weekends in a rhythm ask for more people`() throws {
    let saturdays = try (0..<6).map { _ in try shift(.saturday, 9, 15) }
    let people = (1...11).map { person("person \($0)") }
    let (roster, found) = try conflict(
      problem(saturdays, people, [.freeWeekendRhythm(every: 2)]))
    #expect(roster.unfilled.count == 1)
    #expect(found?.reason == .rhythm(needed: 12, able: 11))
    #expect(found?.rules.map(\.statement) == [.freeWeekendRhythm(every: 2)])
  }

  @Test func `shifts longer than all contracts are named by their hours`() throws {
    let days = try [Weekday.monday, .tuesday, .wednesday].flatMap {
      try [shift($0, 9, 15), shift($0, 14, 20)]
    }
    let people = [person("Anna", minutes: 900), person("Boris", minutes: 900)]
    let (roster, found) = try conflict(problem(days, people, [.hoursBand(minutes: 0)]))
    #expect(found?.reason == .hours(needed: 6 * 360 * 2, able: 2 * 900 * 2))
    // Six hours a shift: 5 of 10 shifts are in 30 hours.
    #expect(roster.unfilled.count == 2)
    #expect(roster.isProven)
  }

  @Test func `a person who cannot reach her hours is named`() throws {
    let shifts = try Weekday.allCases.prefix(5).map { try shift($0, 9, 15) }
    let people = [
      person("Anna", minutes: 900, without: [.monday, .tuesday, .wednesday, .thursday]),
      person("Boris", minutes: 900), person("Carla", minutes: 900),
    ]
    let (roster, found) = try conflict(problem(shifts, people, [.hoursBand(minutes: 400)]))
    #expect(roster.unfilled.isEmpty)
    // Her due is 20 hours less the band of 6:40, so 13:20; two Fridays are 12 hours.
    #expect(roster.shortfall == 6)
    #expect(found?.people == [0])
    #expect(found?.reason == .person(reachable: 720))
  }

  @Test func `rules that clash in another way are found by leaving out`() throws {
    // Two days in a row and one person who must rest after a late shift.
    let shifts = try [shift(.monday, 14, 22), shift(.tuesday, 7, 13), shift(.friday, 9, 15)]
    let (roster, found) = try conflict(
      problem(shifts, [person("Anna")], [.rest(minutes: 660), .longestRun(days: 5)]))
    #expect(roster.unfilled.count == 2)
    #expect(found?.reason == .together)
    #expect(found?.rules.map(\.statement) == [.rest(minutes: 660)])
    #expect(found?.shifts.map(\.day) == [.monday, .tuesday])
  }

  /// Counting finds a reason only where shifts stay unfilled, and tells no more of them than are.
  @Test(arguments: 1...30)
  func `counting gives no false alarm`(_ seed: Int) throws {
    let problem = SampleRosters.team(of: [3], weeks: 2, seed: seed, load: seed % 2 == 0 ? 80 : 105)
    let roster = try #require(try problem.roster(effort: RosterEffort(units: 500)))
    guard let found = problem.countedConflicts.first else { return }
    #expect(roster.unfilledBound > 0, "\(found)")
  }

  @Test func `a group's capacity counts people and weekends`() throws {
    let people = [person("Anna"), person("Boris", without: [.saturday]), person("Carla")]
    let capacity = GroupCapacity(
      people: people, rules: [rosterRule(.freeWeekendRhythm(every: 2))])
    let saturday = try shift(.saturday, 9, 15)
    #expect(capacity.able(toWorkAnyOf: [saturday]) == [0, 2])
    #expect(capacity.mostFilled(of: [saturday, saturday]) == 1)
    #expect(capacity.mostFilled(of: [try shift(.friday, 9, 15)]) == 3)
  }
}
