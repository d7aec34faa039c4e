import Testing

@testable import OpeningHours

struct OSMOpeningHoursTests {
  @Test func `every week that is written is read back as it was`() throws {
    for (seed, minutes) in zip(UInt64(0)..<150, [15, 30, 60].cycled) {
      var random = RandomWeek(
        grid: try grid("0-24", minutes: minutes), activeDays: Weekday.allCases, seed: seed)
      var week = random.schedule()
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
    ("Mo-Fr 10:00", 6, "a time span has two ends"),
    ("Mo-Xx 10:00-12:00", 3, "\"Xx\" is not one of Mo Tu We Th Fr Sa Su"),
    ("Fr 20:00-02:00", 3, "hours past midnight belong to the next day"),
    ("Mo 10:00-25:00", 9, "\"25:00\" is not a time"),
    ("Mo 10:60-12:00", 3, "\"10:60-12:00\" is not a time"),
    ("Mo 10:00-12:00 \"by appointment\"", 15, "\"\"by appointment\"\" is not weekday hours"),
    ("Mo 10:00-12:00,", 15, "a time is missing at the end"),
    ("Mo-Fr", 5, "a time is missing at the end"),
    ("Jan-Mar Mo 10:00-12:00", 0, "\"Jan-Mar Mo 10:00-12:\" is not a time"),
  ])
  func `what is not weekday hours is refused with the character`(
    _ text: String, _ offset: Int, _ message: String
  ) throws {
    let problem = #expect(throws: OSMOpeningHours.Problem.self) {
      try OSMOpeningHours.schedule(text)
    }
    #expect(problem?.message == message)
    #expect(problem?.offset == offset)
    #expect(problem?.hint == "write for example \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
  }

  @Test(arguments: [("Mo-Fr 10:00-19:00; PH off", 19), ("SH Mo 10:00-12:00", 0)])
  func `holidays are told to be no part of a normal week`(_ text: String, _ offset: Int) throws {
    let problem = #expect(throws: OSMOpeningHours.Problem.self) {
      try OSMOpeningHours.schedule(text)
    }
    #expect(problem?.message.hasSuffix("are no part of a normal week") == true)
    #expect(problem?.hint == "leave them out")
    #expect(problem?.offset == offset)
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
