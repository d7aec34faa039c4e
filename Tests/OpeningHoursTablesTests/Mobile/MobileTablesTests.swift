import Testing

@testable import OpeningHoursTables

/// The tables of a mobile library: stops, drives, demand.
struct MobileTablesTests {
  private func problems(_ read: () throws -> Void) -> [String] {
    do {
      try read()
      return []
    } catch let error as InputErrors {
      return error.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  private func stops(_ text: String) -> [String] {
    problems { _ = try MobileStopsTable(bytes: Array(text.utf8), fileName: "stops.csv") }
  }

  private func drive(_ text: String) -> [String] {
    problems { _ = try MobileDriveTable(bytes: Array(text.utf8), fileName: "drive.csv") }
  }

  private func demand(_ text: String) -> [String] {
    problems { _ = try MobileDemandTable(bytes: Array(text.utf8), fileName: "demand.csv") }
  }

  @Test func `stops are read with all that is known of them`() throws {
    let text = """
      stop;week;day;start;end;latitude;longitude;population;vehicle
      Mill;2;Monday;9:05;10;52.06;-0.7;1 200;red
      Quay;each;tue;09:00;09:20;;;;
      """
    let table = try MobileStopsTable(bytes: Array(text.utf8), fileName: "stops.csv")
    #expect(table.rows.map(\.name) == ["Mill", "Quay"])
    #expect(table.rows.map(\.weeks) == [.week(2), .each])
    #expect(table.rows.map(\.span.short) == ["9:05-10", "9-9:20"])
    #expect(table.rows.map(\.population) == [1200, nil])
    #expect(table.rows[0].place == MobilePlace(latitude: 52.06, longitude: -0.7))
    #expect(table.rows.map(\.vehicle) == ["red", ""])
  }

  @Test(arguments: [
    ("", "stops.csv: is empty"),
    ("stop,day,start,end\n", "stops.csv: has no stops"),
    ("stop,day,begin,end\na,mon,9,10\n", "stops.csv:1:1: no heading start"),
    ("stop,day,start,end\n,mon,9,10\n", "stops.csv:2:1: the row names no stop"),
    ("stop,day,start,end\na,mun,9,10\n", "stops.csv:2:3: \"mun\" is not a weekday"),
    ("stop,day,start,end\na,mon,9:5,10\n", "stops.csv:2:7: \"9:5\" is not a time"),
    ("stop,day,start,end\na,mon,10,9\n", "stops.csv:2:10: 10-9 ends before it begins"),
    ("stop,day,start,end,week\na,mon,9,10,0\n", "stops.csv:2:12: \"0\" is no week"),
    ("stop,day,start,end,week\na,mon,9,10,-1\n", "stops.csv:2:12: \"-1\" is no week"),
    ("stop,day,start,end,population\na,mon,9,10,many\n", "stops.csv:2:12: \"many\" is no number"),
    (
      "stop,day,start,end,latitude,longitude\na,mon,9,10,95,0\n", "stops.csv:2:12: \"95\" is no lat"
    ),
    ("stop,day,start,end,latitude,longitude\na,mon,9,10,52,\n", "stops.csv:2:15: \"\" is no long"),
  ])
  func `what is wrong with stops is told with its place`(_ text: String, _ expected: String) {
    let found = stops(text)
    #expect(found.count == 1 && found[0].hasPrefix(expected), "\(found)")
  }

  private static let head = "stop,day,arrival,departure,frequency,start\n"

  @Test(arguments: [
    ("a,Monday,9:00,10:00,FREQ=DAILY,2020-01-06", "stops.csv:2:21: \"FREQ=DAILY\" is no frequency"),
    ("a,Monday,9:00,10:00,FREQ=WEEKLY;INTERVAL=2,", "stops.csv:2:43: \"\" is no date"),
    (
      "a,Monday,9:00,10:00,FREQ=WEEKLY;INTERVAL=2,Thursday",
      "stops.csv:2:44: \"Thursday\" is no date"
    ),
    (
      "a,Monday,9:00,10:00,FREQ=WEEKLY;INTERVAL=2,2020-01-07",
      "stops.csv:2:44: 2020-01-07 is a Tuesday, and the day beside it Monday"
    ),
  ])
  func `what is wrong with the public form is told with its place`(
    _ row: String, _ expected: String
  ) {
    let found = stops(Self.head + row + "\n")
    #expect(found.count == 1 && found[0].hasPrefix(expected.prefix(13)), "\(found)")
    #expect(found[0].contains(expected.split(separator: " ", maxSplits: 1)[1]), "\(found)")
  }

  @Test func `a public visit of each week needs no date`() throws {
    let text = Self.head + "a,Monday,9:00,10:00,FREQ=WEEKLY;INTERVAL=1,\n"
    let table = try MobileStopsTable(bytes: Array(text.utf8), fileName: "stops.csv")
    #expect(table.rows.map(\.weeks) == [.each])
  }

  @Test func `drives are read in both forms, rounded up`() throws {
    let own = try MobileDriveTable(
      bytes: Array("from,to,minutes\na,b,3.2\nb,a,0\n".utf8), fileName: "drive.csv")
    #expect(own.rows.map(\.minutes) == [4, 0])
    let text =
      "destination_stop,destination_stop_latitude,destination_stop_longitude,duration,origin_stop\n"
      + "b,52.1,0.5,120.1,a\n"
    let published = try MobileDriveTable(bytes: Array(text.utf8), fileName: "drive.csv")
    #expect(published.rows.map(\.minutes) == [3])
    #expect(published.rows[0].from.name == "a" && published.rows[0].from.place == nil)
    #expect(published.rows[0].to.place == MobilePlace(latitude: 52.1, longitude: 0.5))
  }

  @Test(arguments: [
    ("from,minutes\na,3\n", "drive.csv:1:1: no heading to"),
    ("from,to,minutes\na,b,-3\n", "drive.csv:2:5: \"-3\" is not a driving time"),
    ("from,to,minutes\na,b,601\n", "drive.csv:2:5: \"601\" is not a driving time"),
    ("from,to,minutes\na,b,nan\n", "drive.csv:2:5: \"nan\" is not a driving time"),
    ("from,to,minutes\na,,3\n", "drive.csv:2:3: the row names no stop"),
    ("origin_stop,destination_stop,duration\na,b,40000\n", "drive.csv:2:5: \"40000\" is not"),
  ])
  func `what is wrong with drives is told with its place`(_ text: String, _ expected: String) {
    let found = drive(text)
    #expect(found.count == 1 && found[0].hasPrefix(expected), "\(found)")
  }

  @Test func `demand is read in thousandths of an hour`() throws {
    let text = "stop,day,start,end,worth\na,mon-wed,9,12,\"2,5\"\n"
    let table = try MobileDemandTable(bytes: Array(text.utf8), fileName: "demand.csv")
    #expect(table.rows.map(\.thousandthsAnHour) == [2500])
    #expect(table.rows.map(\.days) == [[.monday, .tuesday, .wednesday]])
  }

  @Test(arguments: [
    ("stop,day,start,end,worth\na,mon,9,12,\n", "demand.csv:2:12: \"\" is not a worth an hour"),
    ("stop,day,start,end,worth\na,mon,9,12,-1\n", "demand.csv:2:12: \"-1\" is not a worth"),
    ("stop,day,start,end,worth\na,mon,9,12,1e9\n", "demand.csv:2:12: \"1e9\" is not a worth"),
    ("stop,day,start,end,worth\na,mon,9,12,100001\n", "demand.csv:2:12: \"100001\" is not"),
    ("stop,day,start,end,worth\na,xx,12,9,1\n", "demand.csv:2:3: \"xx\" is not a weekday"),
  ])
  func `what is wrong with demand is told with its place`(_ text: String, _ expected: String) {
    let found = demand(text)
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }
}
