import TestSamples
import Testing

@testable import OpeningHoursTables

/// Days, spans and the grid.
struct WeekTests {
  @Test func `spans that touch or overlap are one`() throws {
    #expect(try hours("13-14+9-11+11-13").spans.map(\.short) == ["9-14"])
    let spans = [(9, 11), (10, 12), (14, 15)].compactMap { TimeSpan(at($0.0), at($0.1)) }
    #expect(DayPlan(spans).short == "9-12, 14-15")
    #expect(DayPlan([]).short == "closed")
  }

  @Test func `a span is never empty and ends within its day`() {
    #expect(TimeSpan(at(9), at(9)) == nil)
    #expect(TimeSpan(at(10), at(9)) == nil)
    #expect(TimeOfDay(minutes: 1441) == nil)
    #expect(TimeOfDay(minutes: -1) == nil)
    #expect(at(23).advanced(byMinutes: 90) == .endOfDay)
  }

  @Test(arguments: [
    ("9-20", "10-12", "9-10, 12-20"), ("9-12", "8-13", "closed"), ("9-12", "12-13", "9-12"),
    ("9-12+14-18", "11-15", "9-11, 15-18"), ("9-12", "9-10+11-12", "10-11"),
  ])
  func `what is taken away leaves the rest`(_ all: String, _ part: String, _ rest: String) throws {
    #expect(try hours(all).spans.subtracting(try hours(part).spans).short == rest)
  }

  @Test func `opening and closing are told apart minute by minute`() throws {
    let (old, new) = (try hours("9-12+14-18"), try hours("10-15"))
    #expect(new.opens(against: old).short == "12-14")
    #expect(old.opens(against: new).short == "9-10, 15-18")
    #expect(new.minutesChanged(from: old) == 6 * 60)
    #expect(old.closures.short == "12-14")
    let changes = (try week("mon=9-12; tue=9-12")).changes(from: try week("mon=9-12; sun=10-11"))
    #expect(changes.map(\.day) == [.tuesday, .sunday])
    #expect(changes.map(\.opens.short) == ["9-12", "closed"])
  }

  @Test(arguments: [
    (0, "0:00", "00:00", "0"), (570, "9:30", "09:30", "9:30"), (600, "10:00", "10:00", "10"),
    (1440, "24:00", "24:00", "24"),
  ])
  func `a time is written short, full and as a clock`(
    _ minutes: Int, _ full: String, _ clock: String, _ short: String
  ) {
    let time = at(0, minutes)
    #expect([time.full, time.clock, time.short] == [full, clock, short])
  }

  @Test(arguments: [
    ("mon", "Monday", "Mo"), ("mon,tue", "Monday and Tuesday", "Mo,Tu"),
    ("mon-wed,fri", "Monday to Wednesday and Friday", "Mo-We,Fr"),
    ("mon,wed,sat,sun", "Monday, Wednesday, Saturday and Sunday", "Mo,We,Sa,Su"),
    ("daily", "Monday to Sunday", "Mo-Su"),
  ])
  func `days are joined where three or more follow`(
    _ text: String, _ words: String, _ osm: String
  ) throws {
    let days = try DaysText.days(text)
    #expect(days.inWords == words)
    #expect(days.shuffled().asOSM == osm)
  }

  @Test func `slots within a span are whole, slots touching it are not`() throws {
    let grid = try grid("9-12", minutes: 30)
    let span = try #require(TimeSpan(at(9, 20), at(10, 40)))
    #expect(grid.slots(within: span) == 1..<3)
    #expect(grid.slots(touching: span) == 0..<4)
    #expect(grid.slots(within: .wholeDay) == 0..<6)
    for (start, end) in [(6, 8), (13, 15)] {
      let outside = try #require(TimeSpan(at(start), at(end)))
      #expect(grid.slots(within: outside).isEmpty)
      #expect(grid.slots(touching: outside).isEmpty)
    }
    let (before, after) = grid.neighbours(of: at(9, 20))
    #expect([before, after] == [at(9), at(9, 30)])
  }

  @Test func `a grid has slots of 15, 30 or 60 minutes that fill its frame`() throws {
    let frame = try #require(TimeSpan(at(9), at(10, 30)))
    #expect(WeekGrid(slotMinutes: 30, frame: frame)?.slotsPerDay == 3)
    #expect(WeekGrid(slotMinutes: 60, frame: frame) == nil)
    #expect(WeekGrid(slotMinutes: 45, frame: frame) == nil)
    #expect(WeekGrid.standard.frame.short == "8-22")
  }
}
