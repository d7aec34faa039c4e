import Foundation
import OpeningHours
import OpeningHoursTables
import Testing

@testable import OpeningHoursReports

/// A mobile library as a reader sees it.
struct MobileReportTests {
  private static let stops = """
    stop,district,week,day,start,end,population
    Mill,north,1,mon,9:30,10:00,1200
    Green,south,1,mon,10:05,11:00,
    Quay,south,2,tue,10:15,11:00,300
    """
  private static let drive = "from,to,minutes\nMill,Green,9\nGreen,Quay,12\nMill,Quay,7\n"

  private func report(demand: String? = nil, weeks: Int = 2) throws -> MobileReport {
    let demandKey = demand == nil ? "" : "demand: demand.csv, "
    let file =
      "mobile:\n  van-1: { stops: stops.csv, drive: drive.csv, \(demandKey)weeks: \(weeks), "
      + "day: 9-18, lunch: 30 min, max-moved: 1, drive-tolerance: 1 min }\n"
    let library = try MobileLibrary(
      file: Array(file.utf8), fileName: "system.yaml", name: "van-1"
    ) { table throws(InputErrors) in
      let texts = [
        "stops.csv": Self.stops, "drive.csv": Self.drive, "demand.csv": demand ?? "",
      ]
      return Array((texts[table.path] ?? "").utf8)
    }
    return MobileReport(
      try library.decided(effort: MobileEffort(changes: 2, steps: 5, nodes: 100)))
  }

  /// More is wished in the afternoon.
  private static let demand =
    "stop,day,start,end,worth\n"
    + ["Mill", "Green", "Quay"].map { "\($0),mon-fri,9:00,14:00,2\n\($0),mon-fri,14:00,18:00,8\n" }
    .joined()

  @Test func `the answer is said in sentences`() throws {
    let lead = try report(demand: Self.demand).document(.english).lead
    #expect(
      lead == [
        "3 of 3 visits are at another time; 0 of them on another weekday.",
        "The timetable is worth 17.3 in 2 weeks; today’s is worth 4.3.",
        "No timetable under these rules is worth more.",
        "Vehicles are out for \(try hours()) in 2 weeks; today for 2.25 hours.",
        "Drives with over 1 min less time than they take: 0 in this timetable, 1 in today’s.",
      ])
  }

  private func hours() throws -> String {
    let report = try report(demand: Self.demand)
    return Language.english.hours(report.allVehicleMinutes.proposed)
  }

  @Test func `what nobody has said is not known`() throws {
    let report = try report()
    let lead = report.document(.english).lead
    #expect(lead[0] == "Today’s timetable stays as it is.")
    #expect(lead[1].contains("is not known"))
    #expect(!lead.contains { $0.contains("worth more") })
    #expect(
      lead.last
        == "Drives with over 1 min less time than they take: 1 in this timetable, 1 in today’s.")
  }

  @Test(arguments: Language.allCases)
  func `the timetable stands by week, with drives and districts`(_ language: Language) throws {
    let text = try report(demand: Self.demand).document(language).markdown
    for word in ["Mill", "Green", "Quay", "north", "south"] { #expect(text.contains(word)) }
    let words = language.phrases.mobile
    for title in [words.timetable, words.shortLegsTitle, words.districts, words.rules] {
      #expect(text.contains(title), "\(title)")
    }
    #expect(text.contains(words.week("1")) && text.contains(words.week("2")))
    if language != .english {
      for word in ["Today", "Proposed", "Week", "worth", "visits", "Drives"] {
        #expect(!text.contains(word), "\(language): \(word)")
      }
    }
  }

  @Test func `each rule has its words in each language`() {
    let noon = TimeSpan(TimeOfDay(minutes: 690) ?? .midnight, TimeOfDay(minutes: 840) ?? .endOfDay)
    let statements: [MobileRule.Statement] = [
      .frame(noon ?? .wholeDay), .lunch(minutes: 30, within: noon ?? .wholeDay), .mostMoved(1),
      .mostMoved(10), .driveTolerance(minutes: 1), .driveTolerance(minutes: 2), .vehicles(1),
      .vehicles(2),
    ]
    let english = statements.map { Language.english.phrases.mobile.rule($0) }
    #expect(
      english == [
        "Vehicles are out from 11:30 to 14:00",
        "A lunch break of 30 minutes between 11:30 and 14:00",
        "At most 1 visit on another weekday than today",
        "At most 10 visits on another weekday than today",
        "A drive may have 1 minute less than it takes",
        "A drive may have 2 minutes less than it takes", "At most 1 vehicle out at once",
        "At most 2 vehicles out at once",
      ])
    for language in [Language.german, .latvian] {
      let own = statements.map { language.phrases.mobile.rule($0) }
      #expect(Set(own).count == own.count)
      #expect(Set(own).isDisjoint(with: english))
    }
  }

  @Test func `an open gap is said with its bound`() {
    let words = Language.english.phrases.mobile
    #expect(
      words.notProven("101", "1.00 %")
        == "Whether a better timetable exists is not known; none is worth more than 101, which is 1.00 % more."
    )
    #expect(words.notProven("3", nil).hasSuffix("more than 3."))
  }

  @Test func `its JSON holds visits, worth and drives`() throws {
    let text = try JSONText.text(MobileJSON(try report(demand: Self.demand)))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      Set(json.keys) == [
        "name", "weeks", "visits", "moved", "objective", "short_legs", "districts",
        "vehicle_hours", "vehicle_hours_today",
      ])
    let visits = try #require(json["visits"] as? [[String: Any]])
    #expect(visits.count == 3)
    #expect(Set(visits[0].keys) == ["stop", "district", "today", "proposed"])
    let objective = try #require(json["objective"] as? [String: Any])
    #expect(objective["worth_today"] as? Double == 4.333)
    #expect(objective["proven"] as? Bool == true)
    let legs = try #require(json["short_legs"] as? [[String: Any]])
    #expect(legs.map { $0["minutes_there"] as? Int } == [5])
    let unknown = try JSONText.text(MobileJSON(try report()))
    #expect(unknown.contains("\"worth\" : null"))
  }
}
