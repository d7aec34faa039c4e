import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Which hours of a week are kept: by the minute, by hand and in the worked example.
struct HoursKeptTests {
  private let team = Team(groups: [
    ContractGroup(name: "staff", shiftMinutes: 60...600, skills: ["loans"]),
    ContractGroup(name: "students", shiftMinutes: 60...600),
  ])

  private func kept(
    _ people: Int, skills: [String] = [], absence: Absence = Absence(general: 1000)
  ) -> Kept {
    Kept(
      opensWith: [.init(days: Weekday.allCases, spans: [.wholeDay], people: people)],
      skills: skills, absence: absence)
  }

  private func shift(
    _ day: Weekday, _ from: Int, _ to: Int, _ group: Int = 0, pause: TimeSpan? = nil
  ) throws -> Shift {
    Shift(day: day, span: try #require(TimeSpan(at(from), at(to))), group: group, pause: pause)
  }

  @Test func `one person alone keeps nine hours of ten, two keep ninety-nine of a hundred`() throws
  {
    let hours = HoursKept(
      of: try week("mon=9-13"),
      staffedBy: [try shift(.monday, 8, 14), try shift(.monday, 11, 13)], team, kept(1))
    #expect(hours.openMinutes == 240)
    #expect(abs(hours.lostMinutes - (120 * 0.1 + 120 * 0.01)) < 1e-9)
    #expect(hours.stretches.map(\.span.short) == ["9-11", "11-13"])
    #expect(hours.stretches.map(\.onDuty) == [1, 2])
    #expect(hours.worst.map(\.span.short) == ["9-11", "11-13"])
    #expect(abs(hours.leastChance - 0.9) < 1e-12)
    // The stand-in comes with 60 %, one more person at the worst time with 90 %.
    #expect(abs(hours.lostWithStandIn - (120 * 0.1 + 120 * 0.01) * 0.4) < 1e-9)
    #expect(abs(hours.lostWithOneMore - (120 * 0.01 + 120 * 0.01)) < 1e-9)
    #expect(abs(hours.hoursAYear(hours.lostMinutes) - 13.2 / 60 * 50) < 1e-9)
    // Alone from 9 to 11; each can do without the other afterwards.
    #expect(hours.singleShifts.map(\.minutes) == [120])
    #expect(hours.singleShifts.map(\.shift) == [try shift(.monday, 8, 14)])
    #expect(hours.singleGroups.map(\.group) == [0])
    #expect(hours.singleGroups.map(\.minutes) == [240])
  }

  @Test func `nothing opens without a skill, whoever else is there`() throws {
    let hours = HoursKept(
      of: try week("mon=9-11"),
      staffedBy: [
        try shift(.monday, 9, 11), try shift(.monday, 9, 11, 1), try shift(.monday, 9, 11, 1),
      ], team,
      kept(1, skills: ["loans"], absence: Absence(general: 500, byGroup: ["students": 2000])))
    // All away, or some student but not the one who lends.
    let stretch = try #require(hours.stretches.first)
    #expect(abs(stretch.tooFew - 0.05 * 0.04) < 1e-12)
    #expect(abs(stretch.withoutSkill - 0.05 * 0.96) < 1e-12)
    #expect(hours.singleShifts.map(\.shift.group) == [0])
    #expect(hours.singleGroups.map(\.group) == [0])
  }

  @Test func `who is off duty in a break is not there, and the break cuts the week`() throws {
    let pause = try #require(TimeSpan(at(10), at(10, 30)))
    let hours = HoursKept(
      of: try week("mon=9-11"),
      staffedBy: [try shift(.monday, 9, 11, pause: pause), try shift(.monday, 9, 11)], team, kept(1)
    )
    #expect(hours.stretches.map(\.onDuty) == [2, 1, 2])
    #expect(abs(hours.lostMinutes - (90 * 0.01 + 30 * 0.1)) < 1e-9)
  }

  @Test func `what can never open has no single points, and is lost in full`() throws {
    let hours = HoursKept(
      of: try week("mon=9-11"), staffedBy: [try shift(.monday, 9, 11)], team, kept(2))
    #expect(hours.lostMinutes == 120)
    #expect(hours.singleShifts.isEmpty && hours.singleGroups.isEmpty)
    let closed = HoursKept(of: Schedule(), staffedBy: [], team, kept(2))
    #expect(closed.lostMinutes == 0 && closed.leastChance == 1 && closed.worst.isEmpty)
  }

  @Test(arguments: 0..<30)
  func `any week is what its minutes add up to, and more people never hurt`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let grid = try grid("8-20")
    let schedule = randomWeek(grid, using: &random)
    let shifts = try (0..<Int.random(in: 1...12, using: &random)).map { _ in
      let slots = randomSlots(grid, using: &random)
      let span = try #require(grid.span(of: slots))
      let day = try #require(Weekday.allCases.randomElement(using: &random))
      return Shift(day: day, span: span, group: Int.random(in: 0...1, using: &random))
    }
    let kept = Kept(
      opensWith: [
        .init(days: Weekday.allCases, spans: [try #require(TimeSpan(at(0), at(13)))], people: 1),
        .init(days: Weekday.allCases, spans: [try #require(TimeSpan(at(13), at(24)))], people: 2),
      ], skills: seed % 2 == 0 ? ["loans"] : [],
      absence: Absence(general: 700, byGroup: ["students": 1500]))
    let hours = HoursKept(of: schedule, staffedBy: shifts, team, kept)
    var lost = 0.0
    for day in Weekday.allCases {
      for minute in schedule[day].spans.flatMap(\.range) {
        let present = shifts.filter { $0.day == day && $0.span.range.contains(minute) }
        lost += closed(present, minute < 13 * 60 ? 1 : 2, needsLoans: seed % 2 == 0)
      }
    }
    #expect(abs(hours.lostMinutes - lost) < 1e-6)
    #expect(hours.lostWithStandIn <= hours.lostMinutes + 1e-9)
    #expect(hours.lostWithOneMore <= hours.lostMinutes + 1e-9)
    let more = HoursKept(of: schedule, staffedBy: shifts + shifts.prefix(1), team, kept)
    #expect(more.lostMinutes <= hours.lostMinutes + 1e-9)
  }

  /// The chance that the house cannot open, over all ways in which people come.
  private func closed(_ present: [Shift], _ enough: Int, needsLoans: Bool) -> Double {
    (0..<(1 << present.count)).reduce(0) { sum, way in
      let there = present.indices.filter { way >> $0 & 1 == 1 }
      let canOpen =
        there.count >= enough && (!needsLoans || there.contains { present[$0].group == 0 })
      let chance = present.indices.reduce(1.0) { chance, place in
        let comes = present[place].group == 0 ? 0.93 : 0.85
        return chance * (there.contains(place) ? comes : 1 - comes)
      }
      return canOpen ? sum : sum + chance
    }
  }
}
