import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Each kind of rule alone: it changes the answer, the answer obeys it, the audit knows it by name.
struct RuleTests {
  struct Case: CustomTestStringConvertible {
    let statement: Rule.Statement
    /// A week that breaks this rule and no other.
    let broken: String
    let name: String
    var testDescription: String { name }
  }

  private static let someDays: [Weekday] = [.monday, .tuesday]

  private static func span(_ start: Int, _ end: Int) -> [TimeSpan] {
    [TimeSpan(at(start), at(end))].compactMap(\.self)
  }

  /// Two of three wish Monday closed from 9 to 10, and one Tuesday open from 9 to 10.
  private static let wishes: StaffWishes = {
    func days(_ day: Weekday, _ count: Int) -> [[Int]] {
      Weekday.allCases.map { $0 == day ? [count, 0, 0, 0, 0] : [0, 0, 0, 0, 0] }
    }
    let grid = WeekGrid(slotMinutes: 60, frame: TimeSpan(at(9), at(14)) ?? .wholeDay) ?? .standard
    return StaffWishes(grid: grid, people: 3, open: days(.tuesday, 1), closed: days(.monday, 2))
  }()

  static let cases: [Case] = [
    Case(
      statement: .day(.open(span(9, 11)), on: someDays), broken: "mon=9-11; tue=10-12",
      name: "Monday and Tuesday are open at least 9-11"),
    Case(
      statement: .day(.openAtSomeTime, on: [.sunday]), broken: "mon=9-14",
      name: "Sunday is open at some time"),
    Case(
      statement: .day(.closed(span(11, 12)), on: [.thursday]), broken: "thu=10-14",
      name: "Thursday is closed 11-12"),
    Case(
      statement: .day(.closed([.wholeDay]), on: [.thursday]), broken: "thu=13-14",
      name: "Thursday is closed"),
    Case(
      statement: .day(.exactly(DayPlan(span(9, 10)), asToday: false), on: [.friday]),
      broken: "fri=9-11",
      name: "Friday is open exactly 9-10"),
    Case(
      statement: .day(.exactly(.closed, asToday: true), on: [.monday]), broken: "mon=9-10",
      name: "Monday stays as today (closed)"),
    Case(
      statement: .day(.keepsUnknown(Schedule([.sunday: DayPlan(span(9, 10))])), on: [.sunday]),
      broken: "sun=10-14",
      name: "today's hours that nobody was asked about stay open"),
    Case(
      statement: .day(.shortestBlock(minutes: 180), on: Weekday.allCases),
      broken: "mon=9-12; tue=9-11",
      name: "Monday to Sunday: open at least 3 h at a stretch"),
    Case(
      statement: .day(.longestBlock(minutes: 120), on: [.friday]), broken: "fri=9-12",
      name: "Friday: open at most 2 h at a stretch"),
    Case(
      statement: .day(.mostBlocks(1), on: Weekday.allCases), broken: "wed=9-10+11-12",
      name: "Monday to Sunday: one block a day"),
    Case(
      statement: .day(.shortestClosure(minutes: 120), on: Weekday.allCases),
      broken: "wed=9-10+11-12",
      name: "Monday to Sunday: a closure between blocks lasts at least 2 h"),
    Case(
      statement: .day(.latestClose(at(12)), on: [.friday, .saturday]), broken: "sat=11-13",
      name: "Friday and Saturday close by 12:00"),
    Case(
      statement: .day(.longestDay(minutes: 150), on: [.friday]), broken: "fri=9-11+12-13",
      name: "Friday: at most 2.5 open hours a day"),
    Case(
      statement: .week(.mostWeekly(minutes: 300)), broken: "mon=9-14; tue=9-10",
      name: "at most 5 open hours a week"),
    Case(
      statement: .week(.leastWeekly(minutes: 27 * 60)), broken: "mon-fri=9-14",
      name: "at least 27 open hours a week"),
    Case(
      statement: .week(.mostChanged(minutes: 60)), broken: "mon-tue=9-10",
      name: "at most 1 hour a week differ from today"),
    Case(
      statement: .week(.mostLateDays(1, after: at(13))), broken: "mon=9-14; tue=9-14",
      name: "at most 1 day closes after 13:00"),
    Case(
      statement: .week(.mostClosedDays(0)), broken: "mon-sat=9-11", name: "no day is closed"),
    Case(
      statement: .week(.leastClosedDays(3)), broken: "mon-fri=9-11", name: "at least 3 closed days"),
    Case(
      statement: .week(.mostDistinctDays(1)), broken: "mon=9-11; tue=10-12",
      name: "at most 1 different timetable among the open days"),
    Case(
      statement: .week(.sameOpening([.wednesday, .friday])), broken: "wed=9-11; fri=10-14",
      name: "Wednesday and Friday open at the same time"),
    Case(
      statement: .week(.mostStaff(minutes: 600)), broken: "mon=9-14; tue=9-10",
      name: "at most 10 staff hours a week"),
    Case(
      statement: .week(.leastStaffWishes(wishes, share: StaffWishes.whole / 100 * 60)),
      broken: "mon=9-11; tue=9-14",
      name: "at least 60\u{A0}% of the wishes of staff are kept"),
    Case(
      statement: .week(.leastDifference(from: Schedule(), minutes: 28 * 60)),
      broken: "mon-fri=9-14",
      name: "at least 28 hours a week differ from \(Schedule().osm)"),
  ]

  /// Wishes under which, without any rule, Wednesday has two gaps, Tuesday and Friday open late and
  /// Sunday not at all: hours that nobody wishes stay closed as today.
  static func problem(_ rules: [Rule]) throws -> Problem {
    let wished = try week("mon,thu,sat=9-14; tue,fri=10-14; wed=9-10+11-12+13-14")
    let grid = try grid("9-14")
    let shares = demand(grid) { day, slot in
      guard wished[day].isOpen(throughout: TimeSpan(at(9 + slot), at(10 + slot)) ?? .wholeDay)
      else { return 0 }
      return Double([12, 15, 21, 14, 10][slot] + day.rawValue)
    }
    return Problem(
      grid: grid, today: Schedule(), demand: shares, rules: rules,
      staffing: FlatStaffing(
        onDuty: Array(repeating: 2, count: 7), preparationMinutes: 0, closingDownMinutes: 0))
  }

  @Test(arguments: cases)
  func `a rule alone changes the answer, and the answer obeys it`(_ sample: Case) throws {
    let rule = rule(sample.statement)
    let free = try #require(try Self.problem([]).proposal())
    let bound = try Self.problem([rule])
    let proposal = try #require(try bound.proposal())
    #expect(proposal.schedule != free.schedule)
    #expect(proposal.thousandths <= free.thousandths)
    let audit = Audit(bound)
    let obeyed = audit.findings(schedule: proposal.schedule, thousandths: proposal.thousandths)
    #expect(obeyed.isEmpty)
    let broken = audit.findings(schedule: free.schedule, thousandths: free.thousandths)
    #expect(broken.map(\.rule) == [rule])
  }

  @Test(arguments: cases)
  func `the audit calls the broken rule by its name`(_ sample: Case) throws {
    let problem = try Self.problem([rule(sample.statement)])
    let schedule = try week(sample.broken)
    let findings = Audit(problem).findings(
      schedule: schedule, thousandths: problem.demand.thousandths(of: schedule))
    #expect(findings.map(\.rule) == [rule(sample.statement)])
    #expect(findings.first?.description.hasPrefix("\"\(sample.name)\" is broken: ") == true)
  }

  @Test(arguments: DayRule.Kind.allCases)
  func `there is a case for each kind of day rule`(_ kind: DayRule.Kind) {
    #expect(
      Self.cases.contains { sample in
        if case .day(let rule, _) = sample.statement { rule.kind == kind } else { false }
      })
  }

  @Test(arguments: WeekRule.Kind.allCases)
  func `there is a case for each kind of week rule`(_ kind: WeekRule.Kind) {
    #expect(
      Self.cases.contains { sample in
        if case .week(let rule) = sample.statement { rule.kind == kind } else { false }
      })
  }
}
