import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What a plan says about its table of wishes: what the cells hold, and the hours of parts of the day.
struct WishesKeysTests {
  private func options(_ demand: String) throws -> ShareTableOptions {
    try planFile("today: Mo 9-12\ndemand: { wishes: w.csv, \(demand) }\n").demand.wishesOptions
  }

  private func question(_ demand: String, _ table: String) throws -> PlanQuestion {
    let plan = "today: Mo 9-12\nframe: 9-20\ndemand: { wishes: w.csv, \(demand) }\n"
    return try PlanQuestion(path: "plan.yaml") { path, _ in
      Array((path == "plan.yaml" ? plan : table).utf8)
    }
  }

  @Test func `cells and parts are read, in three languages`() throws {
    let counts = try options("cells: counts, sample: 312")
    #expect(counts.cells == .counts && counts.sample == 312)
    #expect(try options("cells: percent").cells == .shares)
    #expect(try options("sample: 9").cells == nil)
    for names in [
      ["morning", "afternoon", "evening"], ["Vormittag", "Nachmittag", "Abend"],
      ["rīts", "pēcpusdiena", "vakars"],
    ] {
      let text = "parts: { \(names[0]): 9-12, \(names[1]): \"12:30-18\", \(names[2]): 18- }"
      let parts = try options(text).parts
      #expect(
        parts.mapValues(\.short) == [
          .morning: "9-12", .afternoon: "12:30-18", .evening: "18-24",
        ])
    }
  }

  @Test(arguments: [
    ("cells: people", "\"people\" is not what cells hold"),
    ("parts: { dawn: 5-7 }", "\"dawn\" is not a part of the day"),
    ("parts: { morning: 9-11+12-13 }", "one stretch of the day"),
    ("parts: { morning: 9-12, vormittag: 8-12 }", "stands twice"),
    ("parts: { morning: early }", "is not a time"),
    ("parts: 9-12", "a map of keys is needed here"),
  ])
  func `what cells and parts cannot be is refused`(_ text: String, _ message: String) throws {
    let found = try problems("today: Mo 9-12\ndemand: { wishes: w.csv, \(text) }\n")
    #expect(found.contains { $0.contains(message) && $0.hasPrefix("plan.yaml:2:") }, "\(found)")
  }

  @Test func `cells and parts without a table of wishes are refused`() throws {
    let found = try problems("today: Mo 9-12\ndemand: { visits: v.csv, cells: counts }\n")
    #expect(found.contains { $0.contains("cells is about a table of wishes") })
  }

  @Test(arguments: [
    "part,Sat,Sun\nmorning,156,39\nafternoon,78,\n",
    "Tag;Vormittag;Nachmittag\nSa;156;78\nSo;39;\n",
    "laiks;sestdiena;svētdiena\nrīts;156;39\npēcpusdiena;78;\n",
  ])
  func `a tally of parts is read with days as columns and as rows`(_ table: String) throws {
    let demand = try question(
      "cells: counts, sample: 312, parts: { morning: 9-12, afternoon: 13-17 }", table
    ).demand
    #expect(demand.bands.map(\.percent) == [50, 25, 12.5, nil])
    #expect(demand.bands.map(\.span.short) == ["9-12", "13-17", "9-12", "13-17"])
    #expect(demand.countsPeople && demand.sample == 312)
    #expect(demand.notes.map(\.statement) == [.readAsPeople(of: 312)])
  }

  @Test func `the hours of a part are asked for where neither table nor plan states them`() throws {
    let error = #expect(throws: InputErrors.self) {
      try question("parts: { morning: 9-12 }", "part,Sat\nmorning,40 %\nevening,20 %\n")
    }
    #expect(error?.description.contains("w.csv:3:1") == true)
    #expect(error?.description.contains("parts: { evening: 17-20 }") == true)
  }

  @Test(arguments: [
    ("hour,Mon\n9-10,28\n10-11,30\n", "sample: 726", DemandNote.Statement?.some(.readAsPercent)),
    ("hour,Mon\n9-10,28\n10-11,30\n", "unasked: keep", .readAsPercent),
    ("hour,Mon\n9-10,28 %\n10-11,30 %\n", "sample: 726", nil),
    ("hour,Mon\n9-10,28\n10-11,30\n", "cells: percent, sample: 726", nil),
    ("hour,Mon\n9-10,128\n10-11,30\n", "sample: 726", .readAsPeople(of: 726)),
    ("hour,Mon\n9-10,28\n10-11,30\n", "cells: counts, sample: 726", .readAsPeople(of: 726)),
  ])
  func `numbers that could be percent or people are never read as one of them without a word`(
    _ table: String, _ demand: String, _ note: DemandNote.Statement?
  ) throws {
    let notes = try question(demand, table).demand.notes.map(\.statement)
    #expect(notes == [note].compactMap(\.self))
  }

  @Test func `people asked by the plan and by the table must agree where shares depend on them`() {
    let error = #expect(throws: InputErrors.self) {
      try question("cells: counts, sample: 100", "hour,Mon\n9-10,50\nn = 200,\n")
    }
    #expect(error?.description.contains("200 people were asked, and 100 were stated") == true)
  }

  @Test func `another number of people in a table of percent is told`() throws {
    let demand = try question("sample: 100", "hour,Mon\n9-10,50 %\nn = 200,\n").demand
    #expect(demand[.monday, 0].rate == 50)
    #expect(
      demand.readingNotes.map(\.statement).contains(.otherSample(table: 200, stated: 100)))
  }
}
