import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct DemandBuildingTests {
  private func demand(
    _ table: String, _ frame: String = "9-12", minutes: Int = 60,
    _ unasked: UnaskedPolicy = .keep, sample: Int? = nil
  ) throws -> Demand {
    try Demand(
      table: try shareTable(table), fileName: "wishes.csv", grid: try grid(frame, minutes: minutes),
      sample: sample, unasked: unasked)
  }

  private func problems(_ table: String, _ frame: String, minutes: Int = 60) throws -> [String] {
    let error = #expect(throws: InputErrors.self) { try demand(table, frame, minutes: minutes) }
    return try #require(error).diagnostics.map(\.description)
  }

  @Test func `half an hour of a 28 percent hour is 14 points`() throws {
    let demand = try demand("hour (percent),Mon\n9-10,28\n10-11,13\n", "9-11", minutes: 30)
    #expect(demand[.monday, 0].thousandths == 14_000)
    #expect(demand[.monday, 1].rate == 28)
    #expect(demand[.monday, 3].thousandths == 6_500)
    #expect(demand.thousandths(of: try week("mon=9:30-10:30")) == 20_500)
    #expect(demand.notes.map(\.statement) == [.rowsSplit(minutes: 60, slotMinutes: 30)])
  }

  @Test func `rows shorter than a slot are averaged`() throws {
    let demand = try demand(
      "hour (percent),Mon\n9-9:30,10\n9:30-10,20\n10-10:30,4\n10:30-11,5\n", "9-11")
    #expect(demand[.monday, 0].thousandths == 15_000)
    #expect(demand[.monday, 1].thousandths == 4_500)
    #expect(demand.notes.map(\.statement) == [.rowsAveraged(minutes: 30, slotMinutes: 60)])
  }

  @Test func `an average with a part that was not asked is unknown, or estimated`() throws {
    let table = "hour (percent),Mon,Tue\n9-9:30,10,20\n9:30-10,,40\n10-11,5,10\n"
    #expect(try demand(table, "9-11")[.monday, 0] == .unknown)
    let estimated = try demand(table, "9-11", .estimate)[.monday, 0]
    #expect(estimated.provenance == .estimated)
    // Half of it was asked, 10; the other half is estimated between 5 and 40.
    #expect((7.5...25).contains(estimated.rate ?? 0))
  }

  @Test(arguments: [
    ("hour (percent),Mon\n9:30-10:30,10\n10:30-11,5\n", "9-11", 60),
    ("hour (percent),Mon\n9-10,10\n10-11,5\n", "9:30-11:30", 60),
    ("hour (percent),Mon\n9-9:20,10\n", "9-10", 30),
  ])
  func `a row that cuts a slot is refused with its place`(
    _ table: String, _ frame: String, _ minutes: Int
  ) throws {
    let found = try problems(table, frame, minutes: minutes)
    #expect(found.first?.contains("cuts a \(minutes)-minute slot; choose a finer grid") == true)
    #expect(found.allSatisfy { $0.hasPrefix("wishes.csv:") })
  }

  @Test func `each row that cuts is reported once and not for each day`() throws {
    let found = try problems("hour (percent),Mon,Tue\n9:30-10:30,1,2\n11:15-12,3,4\n", "9-12")
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("wishes.csv:2:") == true)
  }

  @Test func `rows outside the frame are not used, and that is noted`() throws {
    let demand = try demand("hour (percent),Mon\n8-9,50\n9-10,10\n12-13,50\n13-14,50\n")
    #expect(demand[.monday, 0].thousandths == 10_000)
    func span(_ text: String) throws -> TimeSpan {
      try #require(try TimeText.spans(text, frame: .wholeDay).first)
    }
    #expect(
      demand.notes.map(\.statement) == [
        .rowsOutside(
          frame: try span("9-12"), rows: try ["8-9", "12-13", "13-14"].map(span))
      ])
    #expect(demand.slots.joined().reduce(0) { $0 + $1.thousandths } == 10_000)
  }

  @Test func `days and hours that the table does not have are unknown`() throws {
    for unasked in [UnaskedPolicy.keep, .estimate] {
      let demand = try demand("hour (percent),Mon\n9-10,10\n10-11,5\n", "9-12", unasked)
      #expect(demand[.tuesday, 0] == .unknown)
      #expect(demand[.monday, 2] == .unknown)
      #expect(demand.count(of: .unknown) == 19)
      #expect(
        demand.unknownHours(of: try week("mon=9-12; tue=10-11"))
          == (try week("mon=11-12; tue=10-11")))
    }
  }

  @Test func `a blank is unknown when kept and estimated when asked for`() throws {
    let table = "hour (percent),Mon,Tue\n9-10,10,20\n10-11,5,\n"
    #expect(try demand(table, "9-11")[.tuesday, 1] == .unknown)
    let demand = try demand(table, "9-11", .estimate)
    #expect(demand[.tuesday, 1].provenance == .estimated)
    #expect((5...20).contains(demand[.tuesday, 1].rate ?? 0))
    #expect(demand[.tuesday, 0].provenance == .asked)
    #expect(demand.estimates.first?.leftOut.map(\.asked) == [10, 5, 20])
  }

  @Test func `an estimate over 100 percent is capped and noted`() throws {
    let demand = try demand(
      "hour (percent),Mon,Tue\n8-9,20,\n9-10,60,60\n10-11,100,100\n11-12,100,\n", "8-12", .estimate)
    for slot in 0..<4 { #expect(demand[.tuesday, slot].thousandths <= 100_000) }
    let span = try #require(try TimeText.spans("11-12", frame: .wholeDay).first)
    let isFull = demand[.tuesday, 3].thousandths == 100_000
    #expect(demand.notes.map(\.statement) == (isFull ? [.cappedEstimate(.tuesday, span)] : []))
  }

  @Test func `asked hours that allow no estimate leave the others unknown`() throws {
    let demand = try demand("hour (percent),Mon,Tue\n9-10,5,0\n10-11,,\n", "9-11", .estimate)
    #expect(demand[.monday, 1] == .unknown)
    #expect(demand.notes.map(\.statement) == [.noEstimate])
  }

  @Test func `a day or a time that nobody was asked about stays unknown`() throws {
    let demand = try demand(
      "hour (percent),Mon,Tue,Wed\n9-10,5,,7\n10-11,,,\n11-12,8,,\n", "9-12", .estimate)
    #expect(demand[.wednesday, 2].provenance == .estimated)
    #expect(demand.count(of: .estimated) == 1)
    #expect(demand[.monday, 1] == .unknown)
    #expect(demand[.tuesday, 0] == .unknown)
  }

  @Test func `the error of a difference counts only estimated hours that differ`() throws {
    let table = "hour (percent),Mon,Tue,Wed\n9-10,5,6,7\n10-11,9,,\n11-12,8,7,9\n"
    let demand = try demand(table, "9-12", .estimate)
    func error(_ one: String, _ other: String) throws -> Int {
      demand.usualError(of: try week(one), against: try week(other))
    }
    #expect(try error("mon=9-12", "tue=9-10") == 0)
    #expect(try error("tue=9-12", "tue=9-12") == 0)
    #expect(try error("tue=9-12", "tue=11-12") > 0)
    #expect(try error("tue=9-12", "wed=9-12") == (try error("wed=9-12", "tue=9-12")))
    // On a finer grid the same hours have the same error.
    let halves = try self.demand(table, "9-12", minutes: 30, .estimate)
    #expect(
      halves.usualError(of: try week("tue=9-12"), against: try week("tue=11-12"))
        == (try error("tue=9-12", "tue=11-12")))
  }

  @Test func `the plan's sample goes before the table's`() throws {
    let table = "hour (percent),Mon\n9-10,10\nn = 400,\n"
    #expect(try demand(table).sample == 400)
    #expect(try demand(table, sample: 4474).sample == 4474)
  }
}
