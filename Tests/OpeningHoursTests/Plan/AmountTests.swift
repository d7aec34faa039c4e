import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Numbers of hours, lengths and times as people write them.
struct AmountTests {
  @Test(arguments: [
    ("54", 3240), ("+4", 3240), ("-5%", 2850), ("+5%", 3150), ("\u{2212}4", 2760),
    ("- 4", 2760), ("+2,5", 3150), ("+1:30", 3090), ("+90 min", 3090), ("-100", -3000),
    ("-100%", 0), ("0", 0), ("+ 12.5 %", 3375),
  ])
  func `an amount is a number of hours or relative to the plan's`(
    _ text: String, _ minutes: Int
  ) throws {
    #expect(try Amount(text).resolved(from: 3000) == minutes)
  }

  @Test(arguments: ["", "+", "-%", "5%", "x", "++4", "1e3", "4 5", "1:75", "1.2.3", "NaN", "٣"])
  func `what is not an amount is refused`(_ text: String) {
    #expect(throws: TextError.self) { try Amount(text) }
  }

  @Test(arguments: [
    ("3", 180), ("3.5", 210), ("3,5 h", 210), ("90 min", 90), ("90minutes", 90), ("1:30", 90),
    ("2 hours", 120), ("1 hour", 60), ("0.25h", 15), ("0", 0),
  ])
  func `a length is read in hours unless it says minutes`(_ text: String, _ minutes: Int) throws {
    #expect(try TimeText.minutes(text) == minutes)
  }

  @Test(arguments: [
    ("9", 540), ("08", 480), ("9:30", 570), ("09:30", 570), ("24", 1440), ("0:00", 0),
    (" 20:00 ", 1200),
  ])
  func `a time is an hour or hour and minutes`(_ text: String, _ minutes: Int) throws {
    #expect(try TimeText.time(text).minutes == minutes)
  }

  @Test(arguments: ["", "9:5", "9:60", "25", "24:01", "9.30", "9h", "-1", "nine", "1:2:3", ":30"])
  func `what is not a time is refused`(_ text: String) {
    #expect(throws: TextError.self) { try TimeText.time(text) }
  }

  @Test(arguments: [
    (3000, "50"), (150, "2.5"), (20, "0.33"), (15, "0.25"), (-90, "-1.5"), (5, "0.08"), (0, "0"),
    (65, "1.08"),
  ])
  func `minutes are written as hours`(_ minutes: Int, _ text: String) {
    #expect(minutes.minutesAsHours == text)
  }

  @Test(arguments: [
    ("mon,tue", "mon,tue"), ("Monday", "mon"), ("MO", "mon"), ("weekdays", "mon-fri"),
    ("weekend", "sat,sun"), ("daily", "mon-sun"), ("sat-mon", "mon,sat,sun"),
    ("mon \u{2013} wed , fri", "mon-wed,fri"), ("tues,thurs", "tue,thu"), ("mon,mon", "mon"),
  ])
  func `days are read one by one, as ranges and as groups`(_ text: String, _ keys: String) throws {
    #expect(try DaysText.days(text).asKeys == keys)
  }

  @Test(arguments: ["", "mon,", "mon-", "-mon", "mon-tue-wed", "xyz", "m"])
  func `what is not a day is refused`(_ text: String) {
    #expect(throws: TextError.self) { try DaysText.days(text) }
  }
}
