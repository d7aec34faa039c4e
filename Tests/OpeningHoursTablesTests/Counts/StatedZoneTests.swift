import Testing

@testable import OpeningHoursTables

/// Headings and titles that say how far the times of a file are from UTC.
struct StatedZoneTests {
  private typealias Truth = CounterTruth

  @Test(arguments: [
    ("Timestamp (UTC)", 0), ("time_utc", 0), ("UTC time", 0), ("Datetime (GMT)", 0),
    ("timestampUTC", 0), ("UTCTime", 0), ("timeutc", 0), ("Zeit [Z]", 0), ("Timestamp Z", 0),
    ("Weltzeit", 0), ("Zeit UTC+2", 120), ("time (UTC-05:00)", -300), ("time GMT +0530", 330),
    ("Time (ISO 8601 UTC)", 0), ("UTC+14", 840),
  ])
  func `a heading states it`(_ heading: String, _ minutes: Int) {
    #expect(StatedZone(heading: heading)?.offset == minutes)
  }

  @Test(arguments: [
    "Timestamp", "Dutch time", "outcome time", "utca", "Local time (UTC+2)", "Ortszeit (UTC+1)",
    "(UTC+01:00) Amsterdam, Berlin", "zone", "Z", "time UTC+99", "",
  ])
  func `a heading states none`(_ heading: String) {
    #expect(StatedZone(heading: heading) == nil)
  }

  @Test(arguments: [
    ("Report, all times in UTC", 0), ("Zeitzone: UTC+1", 60), ("UTC", 0),
    ("1.3.2025 00:00 to 31.3.2025 24:00, all times UTC", 0), ("Laika josla UTC", 0),
  ])
  func `a title states it`(_ title: String, _ minutes: Int) {
    #expect(StatedZone(title: title)?.offset == minutes)
  }

  @Test(arguments: [
    "UTC Library, gate counts", "Time of report: 2025-04-01 08:00 UTC",
    "Creation time (UTC): 2025-04-01 08:00", "Time zone: (UTC+01:00) Amsterdam, Berlin",
    "All times are local times, made in UTC",
  ])
  func `a title states none`(_ title: String) {
    #expect(StatedZone(title: title) == nil)
  }

  // MARK: Files

  /// The hours of Berlin's winter, an hour early as UTC has them.
  private func utc(_ heading: String, title: String = "") -> String {
    title
      + Truth.file(heading, Truth.rows { "\(Truth.iso($0)) \(Truth.two($1 - 1)):00,\($2)" })
  }

  @Test(arguments: ["", "Report, all times in UTC\n"])
  func `times are taken to the clock of the library, and that is told`(_ title: String) throws {
    let berlin = try offset(of: "Europe/Berlin")
    let heading = title.isEmpty ? "Timestamp (UTC)" : "Timestamp"
    let file = utc("\(heading),In", title: title)
    let long = "Mo-Tu 07:00-20:00"
    let result = try counted(file, hours: long) { $0.localOffset = berlin }
    let told = title.isEmpty ? heading : "Report all times in UTC"
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.statedZone(told, minutesEast: 0)))
    refused(
      file, hours: long, saying: "\"\(told)\" says that the times are not local ones", "--timezone",
      "--no-utc")
    let local = try counted(file, hours: long) { $0.isUTC = false }
    #expect(local.table.first == "mon 9-10 40.0 4")
  }

  @Test func `a remark below the rows states it`() throws {
    let berlin = try offset(of: "Europe/Berlin")
    for remark in ["All times are UTC", "Times in UTC"] {
      let file = utc("Timestamp,In") + remark + "\n"
      #expect(try counted(file) { $0.localOffset = berlin }.table == Truth.averages)
    }
  }

  @Test func `other layouts follow it too`() throws {
    let berlin = try offset(of: "Europe/Berlin")
    let apart = Truth.file(
      "Date,Hour (UTC+3),In", Truth.rows { "\(Truth.iso($0)),\($1 + 2):00,\($2)" })
    let across = Truth.file(
      "Date (UTC),9-10,10-11,11-12,12-13", Truth.days.map { "\(Truth.iso($0)),40,61,83,97" })
    let dates =
      "All times: UTC\n"
      + Truth.file(
        "Hour," + Truth.days.map(Truth.iso).joined(separator: ","),
        Truth.visits.enumerated().map { hour, visits in
          "\(9 + hour):00" + Truth.days.map { _ in ",\(visits)" }.joined()
        })
    for file in [apart, across, dates] {
      let result = try counted(file) { $0.localOffset = berlin }
      #expect(result.table == Truth.averages)
      refused(file, saying: "--timezone Europe/Berlin")
    }
  }

  @Test func `a time with its own zone has that, and a local column goes before one of UTC`() throws
  {
    let berlin = try offset(of: "Europe/Berlin")
    let own = Truth.file(
      "Timestamp (UTC),In", Truth.rows { "\(Truth.iso($0))T\($1):00+01:00,\($2)" })
    let result = try counted(own) { $0.localOffset = berlin }
    #expect(result.table == Truth.averages)
    #expect(!result.account.findings.contains { if case .statedZone = $0 { true } else { false } })
    let both = Truth.file(
      "Timestamp (UTC),Timestamp (local),In",
      Truth.rows {
        "\(Truth.iso($0)) \(Truth.two($1 - 1)):00,\(Truth.iso($0)) \($1):00,\($2)"
      })
    #expect(try counted(both).table == Truth.averages)
  }

  @Test func `hours from 1 to 24 are ends in UTC too`() throws {
    let berlin = try offset(of: "Europe/Berlin")
    let rows = Truth.days.flatMap { day in
      (1...24).map { hour in
        let index = hour - 10
        let visits = Truth.visits.indices.contains(index) ? Truth.visits[index] : 0
        return "\(Truth.iso(day)),\(hour):00,\(visits)"
      }
    }
    let result = try counted(Truth.file("Date,Hour (UTC),In", rows), hours: "Mo-Tu 08:00-20:00") {
      $0.localOffset = berlin
    }
    #expect(
      result.visits.slots.filter { $0.visits > 0 }.map { $0.span.short }.prefix(2) == [
        "10-11", "11-12",
      ])
  }
}
