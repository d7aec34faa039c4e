import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct VisitsDemandTests {
  private func visits(_ rows: String) throws -> Visits {
    try Visits(bytes: Array(("day,time,visits,weeks\n" + rows).utf8), fileName: "visits.csv")
  }

  @Test func `visits are spread over finer slots and summed over coarser ones`() throws {
    let table = try visits("mon,9:00-10:00,40,5\nmon,10:00-10:15,3,5\nmon,10:15-10:30,4,5\n")
    func values(_ minutes: Int) throws -> [Int?] {
      let grid = try grid("9-11", minutes: minutes)
      let demand = Demand(
        visits: table, wishes: nil, conversion: 0, people: 0, fileName: "v.csv", grid: grid)
      return demand.slots[0].map { $0.provenance == .observed ? $0.thousandths : nil }
    }
    #expect(try values(60) == [40_000, nil])
    #expect(try values(30) == [20_000, 20_000, 7000, nil])
    #expect(try values(15) == [10_000, 10_000, 10_000, 10_000, 3000, 4000, nil, nil])
  }

  @Test func `wishes become visits where nothing was observed`() throws {
    let grid = try grid("9-11", minutes: 30)
    let wishes = demand(grid) { day, slot in day == .monday ? 20 : slot == 0 ? 10 : nil }
    let table = try visits("mon,9:00-10:00,40,5\n")
    let result = Demand(
      visits: table, wishes: wishes, conversion: 0.5, people: 300, fileName: "v.csv", grid: grid)
    // 20 % of 300 people at one half are 30 an hour, 15 in half an hour.
    #expect(result.slots[0].map(\.thousandths) == [20_000, 20_000, 15_000, 15_000])
    #expect(result.slots[0].map(\.provenance) == [.observed, .observed, .asked, .asked])
    #expect(result.slots[1].map(\.thousandths) == [7500, 0, 0, 0])
    #expect(result.slots[1][1].provenance == .unknown)
  }
}

struct ConversionTests {
  private func question(_ conversion: String) throws -> (Plan, PlanTables) {
    let text = """
      today: Mo 9:00-12:00; Tu 9:00-11:00
      frame: 8-14
      demand: { visits: v.csv, wishes: w.csv, people: 200, conversion: \(conversion) }
      weekly-hours: 5
      """
    let file = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    var tables = PlanTables()
    let visits =
      "day,time,visits,weeks\nmon,9-10,10,4\nmon,10-11,30,4\nmon,11-12,60,4\n"
      + "tue,9-10,25,4\ntue,10-11,50,4\n"
    tables.visits = .init(
      try Visits(bytes: Array(visits.utf8), fileName: "v.csv"), fileName: "v.csv")
    let wishes = "hour,Mon,Tue\n8-9,20,10\n12-13,40,22\n13-14,12,31\n"
    tables.wishes = .init(
      try ShareTable(bytes: Array(wishes.utf8), fileName: "w.csv"), fileName: "w.csv")
    return (try file.plan(), tables)
  }

  private func schedule(_ conversion: Double) throws -> Schedule {
    let (plan, tables) = try question("0.5")
    let evidence = try PlanEvidence(
      plan: plan, tables: tables, conversion: conversion)
    let problem = Problem(plan: plan, demand: evidence.demand)
    return try #require(try problem.proposal()).schedule
  }

  @Test(arguments: [
    ("9-11,20", [DemandNote.Statement.visitsSpread(minutes: 120, slotMinutes: 60)]),
    ("9-10,20", []),
    ("9:30-10:30,20\nmon,10:30-11:30,30", [.visitsCutSlots(rows: 2, slotMinutes: 60)]),
    ("9:00-9:15,20\nmon,9:15-10:00,30", []),
  ])
  func `visits that are not counted slot by slot are told`(
    _ rows: String, _ notes: [DemandNote.Statement]
  ) throws {
    let visits = try Visits(
      bytes: Array("day,time,visits\nmon,\(rows)\n".utf8), fileName: "v.csv")
    let demand = Demand(
      visits: visits, wishes: nil, conversion: 0, people: 0, fileName: "v.csv", grid: .standard)
    #expect(demand.notes.map(\.statement) == notes)
  }

  @Test(arguments: [0, 12, 20, 40, 70, 100])
  func `the conversions around which the proposal changes were both tried`(_ stated: Int) throws {
    let (plan, tables) = try question("\(Double(stated) / 100)")
    let evidence = try PlanEvidence(plan: plan, tables: tables)
    let proposal = try #require(try Problem(plan: plan, demand: evidence.demand).proposal())
    let range = try #require(try proposal.conversionRange(plan: plan, tables: tables))
    let all = try (0...100).map { try schedule(Double($0) / 100) }
    let first = all[..<stated].lastIndex { $0 != proposal.schedule }.map { $0 + 1 } ?? 0
    let last = all[(stated + 1)...].firstIndex { $0 != proposal.schedule }.map { $0 - 1 } ?? 100
    #expect((range.below == nil) == (first == 0) && (range.above == nil) == (last == 100))
    // To within a fiftieth of where hundredths show a change.
    #expect(range.same.lowerBound <= Double(first) / 100 * 1.02)
    #expect(range.same.lowerBound >= Double(first - 1) / 100)
    #expect(range.same.upperBound >= Double(last) / 100 / 1.02)
    #expect(range.same.upperBound <= Double(last + 1) / 100)
    for same in [range.same.lowerBound, range.same.upperBound] {
      #expect(try schedule(same) == proposal.schedule)
    }
    for other in [range.below, range.above].compactMap(\.self) {
      #expect(try schedule(other) != proposal.schedule)
    }
    #expect(Set(all.map(\.osm)).count > 2)
  }

  @Test(arguments: [
    ("{ visits: v.csv, wishes: w.csv }", "wishes beside visits need a conversion"),
    ("{ visits: v.csv, conversion: 0.3 }", "needs both tables"),
    ("{ wishes: w.csv, conversion: 0.3 }", "needs both tables"),
    ("{ visits: v.csv, wishes: w.csv, conversion: 1.4 }", "\"1.4\" is not a conversion"),
    ("{ wishes: w.csv, respondents: a.csv }", "say the same twice"),
    ("{ wishes: w.csv, margins: m.csv }", "margins weight respondents, and there are none"),
    ("{ visits: \"\" }", "visits names no file"),
  ])
  func `tables that do not go together are refused`(_ demand: String, _ message: String) {
    let error = #expect(throws: InputErrors.self) {
      _ = try PlanFile(bytes: Array("today: Mo 9-12\ndemand: \(demand)\n".utf8), fileName: "p.yaml")
    }
    #expect(error?.diagnostics.contains { $0.message.contains(message) } == true)
  }
}
