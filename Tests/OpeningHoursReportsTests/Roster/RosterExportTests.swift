import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What staff take with them from a roster, in the hands of programs that others wrote.
struct RosterExportTests {
  private static let monday = CalendarDate(iso: "2027-03-15") ?? CalendarDate(daysSince1970: 0)

  private static func span(_ start: Int, _ end: Int) throws -> TimeSpan {
    try #require(
      TimeSpan(.midnight.advanced(byMinutes: start), .midnight.advanced(byMinutes: end)))
  }

  /// Two people in two weeks; the second has a comma and quotation marks in her name.
  private static func roster(isCyclic: Bool = true, start: CalendarDate? = monday) throws -> Roster
  {
    let team = Team(
      groups: [ContractGroup(name: "staff", shiftMinutes: 180...600, centsAnHour: 2000)],
      breaks: Breaks(steps: [.init(workAbove: 360, minutes: 30)]),
      supplements: [
        .init(
          days: [.saturday], span: try span(13 * 60, 21 * 60), permille: 200,
          source: .flag("--supplement"))
      ])
    let early = Shift(day: .monday, span: try span(9 * 60, 17 * 60), group: 0)
    let morning = Shift(day: .saturday, span: try span(9 * 60, 12 * 60), group: 0)
    let late = Shift(day: .saturday, span: try span(12 * 60, 19 * 60 + 30), group: 0)
    let people = ["Ada Ö. Quill", "Bo, \"the\" Night"].map {
      Person(name: $0, group: 0, minutes: 1170, mostShiftsADay: 2, source: .flag("--person"))
    }
    let problem = RosterProblem(
      team: team, rotation: Rotation(weeks: 2, isCyclic: isCyclic, start: start),
      shifts: [early, morning, late], people: people, rules: [], schedule: Schedule())
    return Roster(
      problem: problem,
      assignments: [
        .init(person: 0, week: 0, shift: early), .init(person: 0, week: 1, shift: morning),
        .init(person: 0, week: 1, shift: late), .init(person: 1, week: 1, shift: early),
        .init(person: 1, week: 0, shift: morning), .init(person: 1, week: 0, shift: late),
      ], unfilled: [], unfilledBound: 0, missing: 0, missingBound: 0, shortfall: 0,
      shortfallBound: 0, cost: 0, bound: 0, isFairnessProven: true, ending: .optimal)
  }

  private struct Question: Encodable {
    let text: String
    let mondays: [String]
  }

  private struct Answer: Decodable {
    let identities: [String]
    let weeks: [[[Int]]]
  }

  private func calendar(_ roster: Roster, _ person: Int, _ library: String) throws -> String {
    PersonCalendar(
      roster, person: person, library: library, language: .latvian, from: Self.monday,
      zone: try ZoneClock("Europe/Berlin")
    ).text
  }

  @Test(.enabled(if: Reader.shiftCalendars.isInstalled, "the readers are not installed"))
  func `calendars repeat a rotation for good, over changes of clocks, and an open one not`() throws
  {
    let mondays = ["2027-03-15", "2027-03-22", "2027-03-29", "2027-04-05", "2029-01-01"]
    let saturday = 5 * 1440
    let first = [[540, 1020]]
    let second = [[saturday + 540, saturday + 720], [saturday + 720, saturday + 1170]]
    let answers: [Answer] = try Reader.shiftCalendars.answers(
      to: [true, false].map {
        Question(text: try calendar(try Self.roster(isCyclic: $0), 0, "A; B, C"), mondays: mondays)
      })
    #expect(answers.count == 2)
    // Every second week from 15 March 2027 on; 1 January 2029 is 94 weeks later.
    #expect(
      answers[0].weeks == [
        first, second.joinedWhereTheyTouch, first, second.joinedWhereTheyTouch, first,
      ])
    #expect(answers[1].weeks == [first, second.joinedWhereTheyTouch, [], [], []])
    #expect(Set(answers[0].identities).count == 3)
    #expect(answers[0].identities == answers[1].identities)
  }

  @Test func `an event keeps its identity when its time changes, and differs between people`()
    throws
  {
    func identities(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    let roster = try Self.roster()
    let moved = Roster(
      problem: roster.problem,
      assignments: roster.assignments.map {
        RosterAssignment(
          person: $0.person, week: $0.week,
          shift: Shift(
            day: $0.shift.day, span: (try? Self.span(600, 1080)) ?? $0.shift.span, group: 0))
      }, unfilled: [], unfilledBound: 0, missing: 0, missingBound: 0, shortfall: 0,
      shortfallBound: 0, cost: 0, bound: 0, isFairnessProven: true, ending: .optimal)
    let before = identities(try calendar(roster, 0, "Library"))
    #expect(before == identities(try calendar(moved, 0, "Library")))
    #expect(Set(before).isDisjoint(with: identities(try calendar(roster, 1, "Library"))))
    #expect(Set(before).isDisjoint(with: identities(try calendar(roster, 0, "Other"))))
  }

  @Test func `tables state who works what, paid hours and supplements`() throws {
    let tables = AssignmentTable(try Self.roster())
    #expect(
      tables.assignments == """
        person,week,day,start,end,group
        Ada Ö. Quill,1,mon,09:00,17:00,staff
        Ada Ö. Quill,2,sat,09:00,12:00,staff
        Ada Ö. Quill,2,sat,12:00,19:30,staff
        "Bo, ""the"" Night",1,sat,09:00,12:00,staff
        "Bo, ""the"" Night",1,sat,12:00,19:30,staff
        "Bo, ""the"" Night",2,mon,09:00,17:00,staff

        """)
    #expect(
      tables.payroll == """
        person,group,week,day,date,start,end,paid_hours,hours_at_20_percent
        Ada Ö. Quill,staff,1,mon,2027-03-15,09:00,17:00,7.5,0
        Ada Ö. Quill,staff,2,sat,2027-03-27,09:00,12:00,3,0
        Ada Ö. Quill,staff,2,sat,2027-03-27,12:00,19:30,7,6.5
        "Bo, ""the"" Night",staff,1,sat,2027-03-20,09:00,12:00,3,0
        "Bo, ""the"" Night",staff,1,sat,2027-03-20,12:00,19:30,7,6.5
        "Bo, ""the"" Night",staff,2,mon,2027-03-22,09:00,17:00,7.5,0

        """)
    #expect(AssignmentTable(try Self.roster(start: nil)).payroll.contains("mon,,09:00"))
  }

  @Test func `records count minutes, duties, free weekends and wishes of each person`() throws {
    let records = try Self.roster().records
    #expect(records.map(\.minutes) == [1050, 1050])
    #expect(records.map(\.contractMinutes) == [2340, 2340])
    #expect(
      records.map { $0.duties[.late] } == [1, 1] && records.map { $0.duties[.saturday] } == [2, 2])
    #expect(records.map(\.freeWeekends) == [1, 1])
  }
}

extension [[Int]] {
  /// A reader of weeks joins stretches that touch.
  fileprivate var joinedWhereTheyTouch: [[Int]] {
    reduce(into: []) { joined, next in
      if let last = joined.last, last[1] == next[0] {
        joined[joined.count - 1][1] = next[1]
      } else {
        joined.append(next)
      }
    }
  }
}
