import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Parts of the day that were asked about as a whole: what they are worth, and what their hours are.
struct BandDemandTests {
  private static let parts: [DayPart: TimeSpan] = [
    .morning: TimeSpan(at(9), at(12)) ?? .wholeDay,
    .afternoon: TimeSpan(at(13), at(18)) ?? .wholeDay,
  ]

  private func demand(
    _ table: String, _ frame: String = "9-18", minutes: Int = 60,
    _ unasked: UnaskedPolicy = .keep, visitMinutes: Int = 60
  ) throws -> Demand {
    var options = ShareTableOptions()
    options.parts = Self.parts
    return try Demand(
      table: try ShareTable(bytes: Array(table.utf8), fileName: "w.csv", options: options),
      fileName: "w.csv", grid: try grid(frame, minutes: minutes), sample: nil, unasked: unasked,
      visitMinutes: visitMinutes)
  }

  private static let tally = "part (percent),Mon,Sat\nmorning,10,40\nafternoon,,45\n"

  @Test(arguments: [
    ("sat=13-14", 45_000), ("sat=13-18", 45_000), ("sat=17-18", 45_000), ("sat=12-13", 0),
    ("sat=9-10+11-12", 40_000), ("sat=11-14", 85_000), ("mon=9-18", 10_000), ("mon=13-18", 0),
    ("sat=9-18", 85_000),
  ])
  func `a part of the day counts once, however much of it is open`(_ hours: String, _ worth: Int)
    throws
  {
    #expect(try demand(Self.tally).thousandths(of: try week(hours)) == worth)
  }

  @Test(arguments: [
    (60, "sat=13-14", true), (60, "sat=13:30-14", false), (90, "sat=13-14", false),
    (90, "sat=12-14:30", true), (30, "sat=17:30-18", true), (60, "sat=12:30-13:30+14-14:30", false),
  ])
  func `a window must be open for a visit at a stretch`(
    _ visit: Int, _ hours: String, _ isMet: Bool
  ) throws {
    let demand = try demand(Self.tally, minutes: 30, visitMinutes: visit)
    #expect((demand.thousandths(of: try week(hours)) > 0) == isMet)
    let afternoon = try #require(demand.bands.last)
    #expect((afternoon.window(in: try week(hours)[.saturday]) != nil) == isMet)
  }

  @Test func `hours in a part that was asked about are neither asked nor unknown`() throws {
    let demand = try demand(Self.tally)
    #expect(demand[.saturday, 0] == .inBand)
    #expect(demand[.saturday, 4].provenance == .band && demand[.saturday, 4].thousandths == 0)
    // Between the parts, and in one that was not asked.
    #expect(demand[.saturday, 3] == .unknown)
    #expect(demand[.monday, 4] == .unknown)
    #expect(demand.askedBands.count == 3)
    #expect(
      demand.unknownHours(of: try week("mon=9-14; sat=9-14")) == (try week("mon=12-14; sat=12-13")))
  }

  @Test func `a part is asked and its hours are not estimated`() throws {
    let table = """
      hour (percent),Mon,Tue,Wed
      9-10,10,20,
      12-13,20,40,10
      13-14,5,,20
      afternoon (13-18),,30,

      """
    let demand = try demand(table, "9-18", .estimate)
    #expect(demand[.wednesday, 0].provenance == .estimated)
    #expect(demand[.tuesday, 4] == .inBand)
    #expect(demand[.tuesday, 8] == .inBand)
    #expect(demand[.monday, 4].provenance == .asked)
    #expect(demand.bands.map(\.percent) == [nil, 30, nil])
    #expect(demand.notes.map(\.statement).contains(.hoursBesideParts) == false)
  }

  @Test func `hours in a part that was asked about too count beside it, which is told`() throws {
    let demand = try demand("hour (percent),Sat\n13-14,20\nafternoon (13-18),45\n")
    #expect(demand.thousandths(of: try week("sat=13-14")) == 65_000)
    #expect(demand.thousandths(of: try week("sat=14-15")) == 45_000)
    #expect(demand.notes.map(\.statement) == [.hoursBesideParts])
  }

  @Test func `a part that has no room for a visit in the frame is told`() throws {
    let demand = try demand(Self.tally, "9-13", visitMinutes: 60)
    #expect(
      demand.notes.map(\.statement).contains(
        .bandOutOfReach(.afternoon, Self.parts[.afternoon] ?? .wholeDay, visitMinutes: 60)))
    #expect(demand.thousandths(of: try week("sat=9-13")) == 40_000)
    let long = try self.demand(Self.tally, visitMinutes: 240)
    #expect(long.thousandths(of: try week("sat=9-13")) == 0)
    #expect(long.thousandths(of: try week("sat=13-17")) == 45_000)
  }

  @Test func `a visit takes an hour in a part of the day unless the plan says otherwise`() throws {
    #expect(try plan("grid: 15").bandVisitMinutes == 60)
    #expect(try plan("grid: 15").visitMinutes == 15)
    #expect(try plan("grid: 15\nvisit: 30 min").bandVisitMinutes == 30)
    #expect(try plan("grid: 15", "--visit 2").bandVisitMinutes == 120)
  }

  // MARK: Visits

  private func visits(_ counts: String, _ table: String) throws -> Demand {
    Demand(
      visits: try Visits(
        bytes: Array("day,time,visits,weeks\n\(counts)".utf8), fileName: "v.csv"),
      wishes: try demand(table), conversion: 0.5, people: 200, fileName: "v.csv",
      grid: try grid("9-18"))
  }

  @Test func `visits of a part are expected once, and counted hours speak for themselves`() throws {
    let demand = try visits("mon,9-10,7,4\nsat,9-10,30,4\n", Self.tally)
    // 45 % of 200 people, of whom half come.
    #expect(demand.bands.filter(\.isAsked).map(\.thousandths) == [45_000])
    #expect(demand.thousandths(of: try week("sat=9-18")) == 75_000)
    #expect(demand.notes.map(\.statement) == [.countedParts([.morning])])
    // The rest of a morning of which an hour was counted.
    #expect(demand[.saturday, 1] == .unknown)
    #expect(demand[.saturday, 4].provenance == .band)
  }

  @Test func `a part that was counted throughout is one time of the fit`() throws {
    let counted = try visits("sat,9-10,30,4\nsat,10-11,20,4\nsat,11-12,10,4\n", Self.tally)
    let fit = try #require(
      ConversionFit(visits: counted, wishes: try demand(Self.tally), people: 200))
    // 60 visits of 40 % of 200 people.
    #expect(fit.count == 1 && fit.conversion == 0.75)
    let partly = try visits("sat,9-10,30,4\n", Self.tally)
    #expect(ConversionFit(visits: partly, wishes: try demand(Self.tally), people: 200) == nil)
  }
}
