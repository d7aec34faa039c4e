import TestSamples
import Testing

@testable import OpeningHoursTables

struct OSMOpeningHoursTests {
  @Test func `every week that is written is read back as it was`() throws {
    for (seed, minutes) in zip(UInt64(0)..<150, [15, 30, 60].cycled) {
      var random = SeededGenerator(seed: seed)
      var week = randomWeek(try grid("0-24", minutes: minutes), using: &random)
      // Equal days and a day until midnight occur in each week.
      week[.friday] = week[.monday]
      week[.saturday] = DayPlan([TimeSpan(at(23), .endOfDay)].compactMap(\.self))
      #expect(try OSMOpeningHours.schedule(week.osm) == week, "\(week.osm)")
    }
  }

  @Test(arguments: [
    (
      "mon-tue,thu=10-19; wed=13-19; sat=10-16",
      "Mo,Tu,Th 10:00-19:00; We 13:00-19:00; Sa 10:00-16:00"
    ),
    ("mon-wed=9-12+14-18:30", "Mo-We 09:00-12:00,14:00-18:30"),
    ("sun=18-24", "Su 18:00-24:00"), ("", "Mo-Su off"), ("daily=0-24", "Mo-Su 00:00-24:00"),
  ])
  func `a week is written with equal days together`(_ days: String, _ text: String) throws {
    #expect(try week(days).osm == text)
    #expect(try OSMOpeningHours.schedule(text) == (try week(days)))
  }

  @Test(arguments: [
    ("Mo-Tu,Th 10:00-19:00; Sa off", "mon-tue,thu=10-19"),
    ("Mo-Fr 08:00-12:00; We 10:00-12:00", "mon-tue,thu-fri=8-12; wed=10-12"),
    ("Mo-Fr 08:00-12:00, We 14:00-18:00", "mon-tue,thu-fri=8-12; wed=8-12+14-18"),
    ("Mo-Su 10:00-18:00; Mo closed", "tue-sun=10-18"), ("10:00-12:00", "daily=10-12"),
    ("Fr-Mo 10:00-12:00", "mon,fri-sun=10-12"), ("24/7", "daily=0-24"), (" off ", ""),
    ("mo 9-12 ,13 – 18;", "mon=9-12+13-18"), ("Sa 20:00-00:00", "sat=20-24"),
    ("Mo-We 10:00-18:00, Mo off", "tue-wed=10-18"), ("Mo off, Tu 14:00-18:00", "tue=14-18"),
    ("Mo 9:00-12:00,11:00-14:00", "mon=9-14"), ("Sa , Su 10:00-12:00", "sat,sun=10-12"),
  ])
  func `a later rule replaces the day, one after a comma adds to it`(
    _ text: String, _ days: String
  ) throws {
    #expect(try OSMOpeningHours.schedule(text) == (try week(days)))
  }

  @Test(arguments: [
    ("Mo-Fr 10:00", 6, "\"10:00\" is not two times with - between them"),
    ("Mo-Xx 10:00-12:00", 3, "\"Xx\" is not one of Mo Tu We Th Fr Sa Su"),
    ("Mo 10:00-49:00", 9, "\"49:00\" is not a time"),
    ("Mo 1000-2000", 3, "\"1000-2000\" is not two times with - between them"),
    (
      "2000-2200; Sa 10:00-12:00", 0,
      "\"2000-2200; Sa 10:00-\" is not two times with - between them"
    ),
    ("Mo 10.00-12.00", 3, "\"10.00-12.00\" is not two times with - between them"),
    ("Mo 10:60-12:00", 3, "\"10:60-12:00\" is not a time"),
    ("Mo 24:00-26:00", 3, "a day ends at 24:00, so that nothing begins then"),
    ("Tu 12-8", 3, "\"12-8\" ends before it begins"),
    ("Mo 10:00-12:00,", 15, "a time is missing at the end"),
    ("Mi 10:00-12:00", 0, "\"Mi\" is neither a time nor one of Mo Tu We Th Fr Sa Su"),
    ("Mo 10:00-12:00 Uhr", 15, "\"Uhr\" is not weekday hours"),
  ])
  func `what is not weekday hours is refused with the character`(
    _ text: String, _ offset: Int, _ message: String
  ) throws {
    let problem = try refusal(of: text)
    #expect(problem?.message == message)
    #expect(problem?.offset == offset)
    #expect(problem?.hint == "write for example \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
  }

  @Test(arguments: [
    ("Mo-Fr 10:00-19:00; PH off", 19, "holidays (PH)"), ("SH Mo 10:00-12:00", 0, "holidays (SH)"),
    ("Mo 10:00-12:00 \"by appointment\"", 15, "the comment \"by appointment\""),
    ("Jan-Mar Mo 10:00-12:00", 0, "dates (Jan)"), ("2027 Mo 10:00-12:00", 0, "dates (2027)"),
    ("2027-2029 Mo 10:00-12:00", 0, "dates (2027)"),
    ("week 1-10 Mo 10:00-12:00", 0, "dates (week)"), ("Mo sunrise-18:00", 3, "sunrise moves"),
    ("Mo 10:00-sunset", 9, "sunset moves"), ("Mo 10:00-12:00 unknown", 15, "unknown hours"),
    ("Mo 10:00-12:00 || Tu 10:00-12:00", 15, "hours instead (||)"),
    ("Mo 10:00-16:00/01:30", 14, "times that repeat (/)"), ("Mo 17:00+", 8, "an open end (+)"),
    ("Mo 17:00-20:00+", 14, "an open end (+)"),
    ("Mo[1] 10:00-12:00", 2, "certain weekdays of a month ([)"), ("Mo: 10:00-12:00", 2, "a colon"),
    ("Mo,We 24/7", 6, "24/7 stands for every day"),
    ("Mo-Fr 10:00-12:00, Th", 19, "\"Th\" has no times"), ("Mo-Fr", 0, "\"Mo-Fr\" has no times"),
    ("Mo; Tu 10:00-12:00", 0, "\"Mo\" has no times"),
    ("Fr 20:00-02:00; Sa 10:00-18:00", 16, "the hours past midnight of Friday run into Saturday"),
    ("Sa 10:00-18:00; Fr 20:00-02:00", 16, "the hours past midnight of Friday run into Saturday"),
    ("Mo 20:00-02:00, Tu off", 16, "the hours past midnight of Monday run into Tuesday"),
  ])
  func `what has a name in the syntax is refused by it`(
    _ text: String, _ offset: Int, _ message: String
  ) throws {
    let problem = try #require(try refusal(of: text))
    #expect(problem.message.hasPrefix(message), "\(problem.message)")
    #expect(problem.offset == offset)
    #expect(!problem.hint.isEmpty && !problem.hint.contains("for example"))
  }

  private func refusal(of text: String) throws -> OSMOpeningHours.Problem? {
    #expect(throws: OSMOpeningHours.Problem.self) { try OSMOpeningHours.schedule(text) }
  }

  @Test(arguments: [
    ("Fr 20:00-02:00", "fri=20-24; sat=0-2"), ("Su 22:00-26:00", "sun=22-24; mon=0-2"),
    ("Fr 20:00-02:00, Sa 10:00-18:00", "fri=20-24; sat=0-2+10-18"),
    ("Mo 10:00-12:00; Fr 20:00-02:00", "mon=10-12; fri=20-24; sat=0-2"),
    ("Fr 20:00-02:00; Fr 20:00-24:00", "fri=20-24"), ("We 22:00-22:00", "wed=22-24; thu=0-22"),
    ("Mo-Fr 10:00-18:00; 12:00-13:00 off", "mon-fri=10-12+13-18"),
    ("Mo 20:00-02:00; Tu 01:00-03:00 off", "mon=20-24; tue=0-1"),
    ("Mo 20:00-02:00; Mo 22:00-03:00 off", "mon=20-22"), ("Mo,We open", "mon,wed=0-24"),
    ("open; Mo off", "tue-sun=0-24"), ("24/7; Su off", "mon-sat=0-24"),
    ("Mo 10:00-12:00 open, 14:00-16:00", "mon=10-12+14-16; tue-sun=14-16"),
  ])
  func `hours past midnight lie on the next day, and off takes hours away`(
    _ text: String, _ days: String
  ) throws {
    #expect(try OSMOpeningHours.schedule(text) == (try week(days)))
  }
}

extension Array {
  /// The elements over and over.
  fileprivate var cycled: some Sequence<Element> {
    sequence(state: 0) { index in
      defer { index += 1 }
      return self[index % count]
    }
  }
}
