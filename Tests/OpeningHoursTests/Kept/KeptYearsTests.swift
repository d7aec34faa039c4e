import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Years in which people are away for spells of days.
struct KeptYearsTests {
  private let team = Team(groups: [ContractGroup(name: "staff", shiftMinutes: 60...600)])

  private func kept(_ people: Int, absence: Int = 1000, spell: Int? = nil) -> Kept {
    Kept(
      opensWith: [.init(days: Weekday.allCases, spans: [.wholeDay], people: people)],
      absence: Absence(general: absence), spellDays: spell)
  }

  private func shift(_ day: Weekday, _ from: Int, _ to: Int, worker: Int?) throws -> Shift {
    Shift(
      day: day, span: try #require(TimeSpan(at(from), at(to))), group: 0, worker: worker)
  }

  /// Five days with two shifts of which one is enough, but for the last hour; two people work them all.
  private func shifts() throws -> [Shift] {
    try Weekday.allCases.prefix(5).flatMap { day in
      [try shift(day, 9, 13, worker: 0), try shift(day, 9, 12, worker: 1)]
    }
  }

  @Test(arguments: [1, 4, 20])
  func
    `hours are lost as often as without spells, and days with a closure are the days she is away`(
      _ spell: Int
    ) throws
  {
    let hours = HoursKept(
      of: try week("mon-fri=9-13"), staffedBy: try shifts(), team, kept(1, spell: spell))
    let years = try #require(hours.years)
    #expect(years.spellDays == spell && years.years == 1000)
    // Five days a week: 180 minutes with both away, 60 with the first away.
    #expect(abs(hours.lostMinutes - 5 * (180 * 0.01 + 60 * 0.1)) < 1e-9)
    // Long spells make the mean of as many years less sure.
    let error = 0.02 * Double(spell).squareRoot()
    #expect(abs(years.lostMinutes / hours.lostMinutes - 1) < error)
    #expect(abs(years.closureDays / (50 * 5 * 0.1) - 1) < error)
  }

  @Test func `longer spells leave the days of a closure as many and put them into fewer years`()
    throws
  {
    let years = try [1, 20].map { spell in
      try #require(
        HoursKept(of: week("mon-fri=9-13"), staffedBy: shifts(), team, kept(1, spell: spell)).years)
    }
    let (short, long) = (years[0], years[1])
    #expect(short.closureDaysInTenthYear < long.closureDaysInTenthYear)
    #expect(Double(short.closureDaysInTenthYear) > short.closureDays)
  }

  @Test func `nobody away closes nothing, and who is there too few closes each day`() throws {
    let all = try HoursKept(
      of: week("mon-fri=9-13"), staffedBy: shifts(), team, kept(1, absence: 0, spell: 4))
    #expect(all.years?.closureDays == 0 && all.years?.closureDaysInTenthYear == 0)
    let few = try HoursKept(
      of: week("mon-fri=9-13"), staffedBy: shifts(), team, kept(3, spell: 4))
    #expect(few.years?.closureDays == 250 && few.years?.closureDaysInTenthYear == 250)
    #expect(try HoursKept(of: week("mon=9-13"), staffedBy: [], team, kept(1)).years == nil)
  }

  @Test func `the same years are drawn each time`() throws {
    let draw = {
      try HoursKept(of: week("mon-fri=9-13"), staffedBy: shifts(), team, kept(1, spell: 4))
    }
    #expect(try draw().years == draw().years)
  }

  @Test(arguments: [
    ("spell: 4", 4), ("spell: 4 days", 4), ("spell: 1 day", 1), ("spell: 365d", 365),
  ])
  func `a plan says how long absences last`(_ text: String, _ days: Int) throws {
    let plan = try plan(TeamPlanTests.base + "\nkept: { opens-with: 2, absence: 5%, \(text) }\n")
    #expect(plan.kept?.spellDays == days)
  }

  @Test(arguments: [
    ("spell: 0", "\"0\" is not how long an absence lasts"),
    ("spell: 4 weeks", "\"4 weeks\" is not how long an absence lasts"),
    ("spell: 2 days", "who is away so often cannot be so in spells of 2 days"),
  ])
  func `what is wrong is named`(_ text: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) {
      _ = try plan(TeamPlanTests.base + "\nkept: { opens-with: 2, absence: 80%, \(text) }\n")
    }
    let found = error?.diagnostics.map(\.description) ?? []
    #expect(found.contains { $0.contains(message) && $0.hasPrefix("plan.yaml:") }, "\(found)")
  }
}
