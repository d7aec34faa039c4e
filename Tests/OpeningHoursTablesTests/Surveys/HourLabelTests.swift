import Testing

@testable import OpeningHoursTables

struct HourLabelTests {
  private func clock(_ text: String) throws -> String {
    switch try HourLabel(text) {
    case .span(let span): span.clock
    case .start(let time): time.clock
    }
  }

  @Test(arguments: [
    ("9-10", "09:00-10:00"), ("09:00-10:00", "09:00-10:00"), ("09:00 – 10:00", "09:00-10:00"),
    ("9—10", "09:00-10:00"), ("9 \u{2212} 10", "09:00-10:00"), ("9.00-10.00 Uhr", "09:00-10:00"),
    ("9.30–10.15Uhr", "09:30-10:15"), ("9 am - 10 am", "09:00-10:00"), ("9am-1pm", "09:00-13:00"),
    ("9-1pm", "09:00-13:00"), ("9-11 am", "09:00-11:00"), ("9-10 p.m.", "21:00-22:00"),
    ("11-1pm", "11:00-13:00"), ("11:30 AM - 12 PM", "11:30-12:00"), ("11pm-12am", "23:00-24:00"),
    ("9h-10h", "09:00-10:00"), ("9h30-10h", "09:30-10:00"), ("9h à 10h30", "09:00-10:30"),
    ("9 bis 10 Uhr", "09:00-10:00"), ("von 9 bis 10", "09:00-10:00"), ("9 to 10", "09:00-10:00"),
    ("no 9 līdz 10", "09:00-10:00"), ("0900-1000", "09:00-10:00"), ("900-1030", "09:00-10:30"),
    ("23:00-24:00", "23:00-24:00"), ("23:00-00:00", "23:00-24:00"), ("0-1", "00:00-01:00"),
    ("09:00:00-10:00:00", "09:00-10:00"), ("9:00\u{A0}-\u{A0}10:00", "09:00-10:00"),
  ])
  func `a span is read as people write it`(_ text: String, _ span: String) throws {
    #expect(try clock(text) == span)
  }

  @Test(arguments: [
    ("09:00", "09:00"), ("12 PM", "12:00"), ("12 AM", "00:00"), ("9h", "09:00"), ("9", "09:00"),
    ("9 Uhr", "09:00"), ("0930", "09:30"), ("11:30 pm", "23:30"),
  ])
  func `a bare start is read`(_ text: String, _ time: String) throws {
    #expect(try clock(text) == time)
  }

  @Test(arguments: [
    "", "hour", "9-10-11", "-9", "9-", "9:5-10", "9:60", "13 pm-14 pm", "0 am", "9 x", "12345",
    "9:00:30",
    "Mon", "9,30", "9 am - 10", "9-10 (n=3)",
  ])
  func `what is not a time is refused`(_ text: String) {
    #expect(throws: HourLabel.Problem.notATime) { try HourLabel(text) }
  }

  @Test(arguments: ["10-9", "9-9", "17:00-16:59", "0-0", "2pm-1pm"])
  func `an end before the start is refused`(_ text: String) {
    #expect(throws: HourLabel.Problem.endsBeforeStart) { try HourLabel(text) }
  }

  @Test(arguments: [("23-25", 1500), ("24:30", 1470), ("24:00", 1440), ("23:00-24:15", 1455)])
  func `a time past midnight is refused`(_ text: String, _ minutes: Int) {
    #expect(throws: HourLabel.Problem.pastMidnight(minutes: minutes)) { try HourLabel(text) }
  }

  @Test func `a bare start lasts until the next, the last as long as the one before`() {
    let axis = HourAxis(["09:00", "10:00", "12:00"])
    #expect(axis.spans.map { $0?.short } == ["9-10", "10-12", "12-14"])
    #expect(axis.problems.isEmpty)
    #expect(axis.hasBareStarts)
  }

  @Test func `one bare start alone has no length`() {
    #expect(HourAxis(["09:00"]).problems.count == 1)
  }

  @Test func `labels that stand twice or overlap are found at the later one`() {
    let axis = HourAxis(["9-10", "10-12", "09:00-10:00", "11-13"])
    #expect(axis.problems.map(\.index) == [2, 3])
    #expect(
      axis.problems.map(\.message)
        == ["\"09:00-10:00\" stands twice", "\"11-13\" overlaps \"10-12\""])
  }
}
