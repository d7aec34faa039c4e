import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Random staffed weeks with people by name: the search over day plans against the textbook program.
struct NamedPeopleOracleTests {
  private static let days: [Weekday] = [.friday, .saturday]

  /// A week of two days with one group under rules about its people.
  private func problem(_ number: Int, kinds most: Int = 3) throws -> Problem {
    var random = SeededGenerator(seed: UInt64(number) + 4000)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func span() throws -> TimeSpan {
      let start = pick(18...26)
      return try #require(
        TimeSpan(
          .midnight.advanced(byMinutes: 30 * start),
          .midnight.advanced(byMinutes: 30 * pick((start + 2)...28))))
    }
    let grid = try grid("9-14")
    let idle = Weekday.allCases.filter { !Self.days.contains($0) }
    let shares = Weekday.allCases.map { _ in grid.slots.map { _ in Double(pick(0...9)) } }
    let people = pick(2...4) + (most > 3 ? most : 0)
    var fewer: [FewerTimes] = []
    for _ in 0..<(most > 3 ? most : pick(1...most))
    where fewer.reduce(0, { $0 + $1.people }) < people {
      fewer.append(FewerTimes(people: 1, spans: pick(0...4) == 0 ? [] : [try span()]))
    }
    var rules = [
      rule(.day(.closed([.wholeDay]), on: idle)),
      rule(.day(.mostBlocks(pick(1...2)), on: Self.days)),
      rule(.duty(.leastOnDuty(Self.days, [.wholeDay], pick(1...3)))),
      rule(.team(.people(group: "all", people))),
      rule(.team(.contractHours(group: "all", minutes: 60 * pick(3...8)))),
      rule(.team(.dailyShifts(group: "all", 1))),
      rule(.team(.fewerTimes(group: "all", on: Self.days, fewer, shiftsADay: 1))),
    ]
    let size = GroupSize(people: people - pick(0...1), each: pick(0...2) * 60)
    let outside = try Weekday.allCases.map { _ in pick(0...1) == 0 ? [] : [try span()] }
    if pick(0...1) == 0 {
      rules.append(
        rule(
          .team(
            .hoursTogether(group: "all", minutes: 60 * pick(2...9), outside: outside, size))))
    }
    if pick(0...2) == 0 {
      rules.append(
        rule(.team(.shiftsTogether(group: "all", pick(2...5), GroupSize(people: people, each: 1)))))
    }
    if pick(0...2) == 0 {
      rules.append(
        rule(
          .team(
            .weekends(
              group: "all", .saturday,
              able: AbleOnDay(people, outside: pick(0...1) == 0 ? [] : [try span()]),
              WeekendTurns(works: 1, of: 2),
              GroupSize(people: people, each: 1)))))
    }
    if pick(0...1) == 0 {
      let over = try Weekday.allCases.map { _ in pick(0...2) == 0 ? [] : [try span()] }
      rules.append(
        rule(
          .team(
            .shiftsOver(
              group: "all", over, most: pick(0...2), GroupSize(people: people, each: 1)))))
    }
    let group = ContractGroup(name: "all", shiftMinutes: 60...(60 * pick(2...4)))
    return Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { shares[$0.rawValue][$1] },
      rules: rules, team: Team(groups: [group], lateAfter: at(11)))
  }

  private func optimum(_ problem: Problem) throws -> Int? {
    try TextbookProgram(problem).program.solved().solution.map {
      Int(($0.objectiveValue * 1000).rounded())
    }
  }

  @Test(arguments: 0..<5)
  func `the best week of people by name is worth what the textbook program says`(
    _ batch: Int
  ) throws {
    var open = 0
    for number in (batch * 8)..<(batch * 8 + 8) {
      let problem = try problem(number)
      let proposal = try #require(try problem.proposal())
      #expect(proposal.thousandths == (try optimum(problem)), "seed \(number)")
      #expect(proposal.isProven, "seed \(number)")
      if proposal.thousandths > 0 { open += 1 }
    }
    #expect(open >= 4, "\(open) open")
  }

  @Test func `with many kinds of people the shifts are shared out where they are laid`() throws {
    var incomplete = 0
    for number in 100..<104 {
      let problem = try problem(number, kinds: 14)
      let needs = StaffingNeeds(
        problem, team: try #require(problem.team), rules: problem.rules)
      let limits = StaffedLimits(weekRows: [], rules: problem.rules, needs: needs)
      incomplete += limits.unlisted.count
      let proposal = try #require(try problem.proposal())
      #expect(proposal.thousandths == (try optimum(problem)), "seed \(number)")
    }
    #expect(incomplete > 0)
  }
}

/// Skills that only some of a group have.
struct SomeSkillsTests {
  @Test(arguments: 0..<12)
  func `what some of a group can do counts for as many as can`(_ number: Int) throws {
    var random = SeededGenerator(seed: UInt64(number) + 6000)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let grid = try grid("9-13")
    let days: [Weekday] = [.friday, .saturday]
    let idle = Weekday.allCases.filter { !days.contains($0) }
    let shares = Weekday.allCases.map { _ in grid.slots.map { _ in Double(pick(1...9)) } }
    var rules = [
      rule(.day(.closed([.wholeDay]), on: idle)),
      rule(.duty(.leastOnDuty(days, [.wholeDay], 1))),
      rule(.duty(.leastSkilled("loans", pick(1...3)))),
      rule(.team(.mostPaid(minutes: 60 * pick(6...16)))),
    ]
    let groups = (0...2).map { place in
      let name = "group \(place)"
      rules.append(rule(.team(.people(group: name, pick(1...2)))))
      rules.append(rule(.team(.contractHours(group: name, minutes: 60 * pick(2...6)))))
      return ContractGroup(
        name: name, shiftMinutes: 60...240, skills: place == 0 ? ["loans"] : [],
        someSkills: place == 0 ? [:] : ["loans": pick(1...2)])
    }
    let problem = Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { shares[$0.rawValue][$1] },
      rules: rules, team: Team(groups: groups))
    let other = try TextbookProgram(problem).program.solved().solution.map {
      Int(($0.objectiveValue * 1000).rounded())
    }
    let proposal = try #require(try problem.proposal())
    #expect(proposal.thousandths == other)
    #expect(proposal.isProven)
  }

  @Test func `a skill of one person makes her group count, once`() throws {
    let text = """
      groups:
        full: { people: 3, hours: 40 }
        students: { people: 2, hours: 9, skills: [desk] }
      people: { Anna: { group: full, skills: [music, desk] }, Bo: { group: students, skills: [desk] } }
      min-staff: 1

      """
    let team = try #require(try plan(text + "skill: { music: 1 }").team)
    #expect(team.groups.map(\.someSkills) == [["music": 1, "desk": 1], [:]])
    #expect(team.groups(with: "music", atLeast: 1).map(\.count) == [1])
    #expect(team.groups(with: "music", atLeast: 2).map(\.groups) == [[0], []])
    #expect(team.groups(with: "desk", atLeast: 2).map(\.count) == [2, 1])
  }
}
