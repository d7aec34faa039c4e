import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Each kind of rule about a team alone: it changes the answer, the answer obeys it, the audit knows it by
/// name, and the textbook program reads it the same way.
struct StaffedRuleTests {
  struct Case: CustomTestStringConvertible {
    let statement: Rule.Statement
    /// What has to hold beside it, so that it says something.
    let beside: [Rule.Statement]
    /// What the best week is worth with the rule and without it, in points.
    let worth: (with: Int, without: Int)
    let name: String
    var testDescription: String { name }
  }

  private static let days: [Weekday] = [.monday, .tuesday, .wednesday]
  private static let one: Rule.Statement = .duty(.leastOnDuty(days, [.wholeDay], 1))
  private static let alone: Rule.Statement = .team(.people(group: "all", 1))
  private static let eightHours: Rule.Statement = .team(.mostPaid(minutes: 480))

  static let cases: [Case] = DutyRule.Kind.allCases.map(sample) + TeamRule.Kind.allCases.map(sample)

  private static func sample(_ kind: DutyRule.Kind) -> Case {
    switch kind {
    case .leastOnDuty:
      Case(
        statement: one, beside: [eightHours], worth: (80, 120),
        name: "Monday to Wednesday: at least 1 on duty while open")
    case .onDutyByVisits:
      Case(
        statement: .duty(.onDutyByVisits(thousandths: 10_000)), beside: [eightHours],
        worth: (80, 120), name: "one person on duty for each 10 expected visits an hour")
    case .leastSkilled:
      Case(
        statement: .duty(.leastSkilled("loans", 1)), beside: [eightHours], worth: (80, 120),
        name: "at least 1 loans on duty while open")
    case .preparation:
      Case(
        statement: .duty(.preparation(days, minutes: 60, people: 3)), beside: [eightHours],
        worth: (80, 120), name: "Monday to Wednesday: 3 on duty 1 hour before opening")
    case .closingDown:
      Case(
        statement: .duty(.closingDown(days, minutes: 60, people: 3)), beside: [eightHours],
        worth: (80, 120), name: "Monday to Wednesday: 3 on duty 1 hour after closing")
    case .leastKeptOverWeek:
      Case(
        statement: .duty(
          .leastKeptOverWeek(
            Kept(
              opensWith: [.init(days: Weekday.allCases, spans: [.wholeDay], people: 1)],
              absence: Absence(general: 1000)), chance: 9900)),
        beside: [eightHours], worth: (40, 120),
        name: "99\u{A0}% of the open hours of a week are kept, opening with 1, at 10\u{A0}% absence"
      )
    case .leastKept:
      // Of two who are each away every tenth time one comes 99 times of 100.
      Case(
        statement: .duty(
          .leastKept(
            Kept(
              opensWith: [.init(days: Weekday.allCases, spans: [.wholeDay], people: 1)],
              skills: ["loans"], absence: Absence(general: 1000)), chance: 9900)),
        beside: [eightHours], worth: (40, 120),
        name: "whenever open, 1 person comes, one with loans with a chance of 99\u{A0}%, "
          + "at 10\u{A0}% absence")
    }
  }

  private static func sample(_ kind: TeamRule.Kind) -> Case {
    switch kind {
    case .people:
      Case(
        statement: alone, beside: [one, .team(.contractHours(group: "all", minutes: 240))],
        worth: (40, 120), name: "all: 1 person")
    case .contractHours:
      Case(
        statement: .team(.contractHours(group: "all", minutes: 240)), beside: [one, alone],
        worth: (40, 120), name: "all: each at most 4 h a week")
    case .contractShifts:
      Case(
        statement: .team(.contractShifts(group: "all", 1)), beside: [one, alone],
        worth: (40, 120), name: "all: each at most 1 shift a week")
    case .dailyShifts:
      Case(
        statement: .team(.dailyShifts(group: "all", 1)),
        beside: [one, alone, .team(.longestWork(minutes: 120))], worth: (60, 120),
        name: "all: each at most 1 shift a day")
    case .mostDuties:
      Case(
        statement: .team(.mostDuties(group: "all", .late, Fraction(1, 2))), beside: [one, alone],
        worth: (60, 120), name: "all: each at most 0.5 late duties a week on average")
    case .fewerTimes:
      Case(
        statement: .team(
          .fewerTimes(
            group: "all", on: [.monday],
            [FewerTimes(people: 1, spans: [TimeSpan(at(9), at(11))].compactMap(\.self))],
            shiftsADay: 1)), beside: [one, alone], worth: (100, 120),
        name: "all, Monday: 1 person only 9-11")
    case .hoursTogether:
      Case(
        statement: .team(
          .hoursTogether(
            group: "all", minutes: 240, outside: Weekday.allCases.map { _ in [] },
            GroupSize(people: 1, each: 240))), beside: [one, alone], worth: (40, 120),
        name: "all: together at most 4 h a week")
    case .shiftsTogether:
      Case(
        statement: .team(.shiftsTogether(group: "all", 1, GroupSize(people: 1, each: 1))),
        beside: [one, alone], worth: (40, 120), name: "all: together at most 1 shift a week")
    case .weekends:
      Case(
        statement: .team(
          .weekends(
            group: "all", .monday, able: AbleOnDay(1), WeekendTurns(works: 1, of: 2),
            GroupSize(people: 1, each: 1))), beside: [one, alone], worth: (80, 120),
        name: "all, Monday: of 1 person each works at most 1 of 2 weekends")
    case .shiftsOver:
      Case(
        statement: .team(
          .shiftsOver(
            group: "all",
            Weekday.allCases.map {
              $0 == .monday ? [TimeSpan(at(10, 30), at(10, 45))].compactMap(\.self) : []
            },
            most: 0, GroupSize(people: 1, each: 1))), beside: [one, alone], worth: (110, 120),
        name: "all: together at most 0 shifts a week covering Monday 10:30-10:45")
    case .longestWork:
      Case(
        statement: .team(.longestWork(minutes: 60)),
        beside: [one, alone, .team(.contractShifts(group: "all", 2))], worth: (20, 80),
        name: "no one works more than 1 h a day")
    case .mostPaid:
      Case(
        statement: .team(.mostPaid(minutes: 240)), beside: [one], worth: (40, 120),
        name: "at most 4 staff hours a week")
    case .mostCost:
      Case(
        statement: .team(.mostCost(Money(cents: 4000))), beside: [one], worth: (40, 120),
        name: "staff costs at most 40 a week")
    case .mostBurden:
      // Each hour of a shift weighs 1.
      Case(
        statement: .team(
          .mostBurden(
            Burden(
              duties: [:], times: [.init(days: days, span: .wholeDay, thousandths: 1000)]),
            thousandths: 4000)), beside: [one],
        worth: (40, 120), name: "the burden of staff is at most 4 a week")
    }
  }

  /// Three days of four hours, all worth the same, and people who may work one to four hours.
  private func problem(_ statements: [Rule.Statement]) throws -> Problem {
    let grid = try grid("9-13")
    let idle = Weekday.allCases.filter { !Self.days.contains($0) }
    let group = ContractGroup(
      name: "all", shiftMinutes: 60...240, skills: ["loans"], centsAnHour: 1000)
    return Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { _, _ in 10 },
      rules: [rule(.day(.closed([.wholeDay]), on: idle), .law)] + statements.map { rule($0) },
      team: Team(groups: [group], lateAfter: at(11)))
  }

  @Test(arguments: cases)
  func `a rule about a team changes the answer, and the audit knows it`(_ sample: Case) throws {
    let free = try #require(try problem(sample.beside).proposal())
    let bound = try problem(sample.beside + [sample.statement])
    let proposal = try #require(try bound.proposal())
    #expect(proposal.thousandths == sample.worth.with * 1000)
    #expect(free.thousandths == sample.worth.without * 1000)
    let findings = Audit(bound).findings(
      schedule: free.schedule, thousandths: free.thousandths,
      shifts: free.staffing?.proposed ?? [])
    #expect(findings.map(\.rule) == [rule(sample.statement)])
    #expect(findings.first?.description.hasPrefix("\"\(sample.name)\" is broken: ") == true)
  }

  @Test(arguments: cases)
  func `each rule about a team means the same to both programs`(_ sample: Case) throws {
    func best(_ statements: [Rule.Statement]) throws -> Int? {
      try TextbookProgram(try problem(statements)).program.solved().solution.map {
        Int($0.objectiveValue.rounded())
      }
    }
    #expect(try best(sample.beside + [sample.statement]) == sample.worth.with)
    #expect(try best(sample.beside) == sample.worth.without)
  }

  @Test(arguments: [true, false])
  func `of two rules about the time before opening both hold, in either order`(
    _ longerFirst: Bool
  ) throws {
    let longer = Rule.Statement.duty(.preparation(Self.days, minutes: 60, people: 3))
    let shorter = Rule.Statement.duty(.preparation(Self.days, minutes: 30, people: 4))
    let both = longerFirst ? [longer, shorter] : [shorter, longer]
    let needs = try StaffingNeeds(
      problem(both), team: #require(problem(both).team), rules: problem(both).rules)
    // From 8 on in half hours: three at 8, four at 8:30, nobody asked for once it is open.
    #expect(Array(needs.required(.monday, [0..<4]).prefix(3)) == [3, 4, 0])
    #expect(needs.required(.thursday, [0..<4]).allSatisfy { $0 == 0 })
  }
}
