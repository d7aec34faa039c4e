import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Mobile libraries in a system file with their tables.
struct MobileLibraryReaderTests {
  private static let stops = """
    stop,district,week,day,start,end,population
    Mill,north,1,mon,9:30,10:00,"1,200"
    Green,south,1,mon,10:15,11:00,
    Green,south,2,tue,10:15,11:00,
    Quay,south,,wed,9:30,10:00,
    """
  private static let drive = """
    from,to,minutes
    Mill,Green,9.5
    Green,Quay,12
    Mill,Quay,7
    Quay,Mill,8
    """
  private static let demand = """
    stop,day,start,end,worth
    Mill,mon-fri,9:00,12:00,10
    Green,mon-fri,9:00,12:00,20.5
    Quay,"mon,wed",9:00,12:00,5
    """
  private static let keys =
    "stops: stops.csv, drive: drive.csv, demand: demand.csv, weeks: 2, day: 9-18, lunch: 30 min, "
    + "depot: Yard, max-moved: 3, drive-tolerance: 2 min"

  private func library(_ keys: String, _ files: [String: String] = [:]) throws -> MobileLibrary {
    let all = ["stops.csv": Self.stops, "drive.csv": Self.drive, "demand.csv": Self.demand]
      .merging(files) { $1 }
    return try MobileLibrary(
      file: Array("mobile:\n  van-1: { \(keys) }\n".utf8), fileName: "system.yaml", name: "van-1"
    ) { table throws(InputErrors) in
      guard let text = all[table.path] else {
        throw InputErrors([Diagnostic(table.source, "no file \(table.path)")])
      }
      return Array(text.utf8)
    }
  }

  private func problems(_ keys: String = keys, _ files: [String: String] = [:]) throws -> [String] {
    do {
      _ = try library(keys, files)
      return []
    } catch let error as InputErrors {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func `vehicles that are stated go out on the days of today`() throws {
    let van = try library(Self.keys + ", vehicles: 2")
    #expect(van.vehicleDays.map(\.vehicles) == [2, 2, 2, 2])
    let some = try library(Self.keys + ", vehicles: 2, days: mon")
    #expect(Set(some.vehicleDays.filter { $0.day == .monday }.map(\.vehicles)) == [2])
    #expect(Set(some.vehicleDays.filter { $0.day != .monday }.map(\.vehicles)) == [1])
  }

  @Test func `a break that the frame leaves no room for is told, not searched for`() throws {
    let short = Self.keys.replacing("day: 9-18", with: "day: 9-11:50")
    #expect(try problems(short).joined().contains("does not fit while vehicles are out 9-11:50"))
    #expect(try problems(short.replacing("30 min", with: "30 min 11-12")).isEmpty)
  }

  @Test func `a stop has one place and one population`() throws {
    let twice = Self.stops.replacing(
      "Green,south,2,tue,10:15,11:00,", with: "Green,south,2,tue,10:15,11:00,7")
    #expect(try problems(Self.keys, ["stops.csv": twice]).joined().contains("another population"))
  }

  @Test func `today's routes that keep no rule are known by their days`() throws {
    let late = try library(Self.keys.replacing("day: 9-18", with: "day: 10-18"))
    #expect(
      late.daysOutsideFrame(in: late.today).map { "\($0.week) \($0.day.key)" } == [
        "0 mon", "0 wed", "1 wed",
      ])
    #expect(late.daysWithoutLunch(in: late.today).isEmpty)
    let early = try library(Self.keys.replacing("30 min", with: "30 min 10-11"))
    #expect(
      early.daysWithoutLunch(in: early.today).map { "\($0.week) \($0.day.key)" } == [
        "0 mon", "1 tue",
      ])
  }

  @Test func `a van is read with its tables`() throws {
    let van = try library(Self.keys)
    #expect(van.stops.map(\.name) == ["Green", "Mill", "Quay"])
    #expect(van.stops.map(\.population) == [nil, 1200, nil])
    #expect(van.weeks == 2)
    #expect(van.today.visits.count == 5)
    #expect(van.today.visits.map(\.week) == [0, 1, 0, 0, 1])
    #expect(van.drive.between[1].map(\.minutes) == [10, 0, 7])
    // The other way round takes as long, where it is not stated.
    #expect(van.drive.between[0].map(\.minutes) == [0, 10, 12])
    #expect(van.drive.between[2].map(\.minutes) == [12, 8, 0])
    #expect(van.drive.fromDepot == nil)
    #expect(van.mostMoved == 3)
    #expect(van.driveTolerance == 2)
    #expect(van.frame.short == "9-18")
    #expect(van.lunch?.minutes == 30 && van.lunch?.within.short == "11:30-14")
    #expect(van.vehicleDays.map(\.vehicles) == [1, 1, 1, 1])
    #expect(van.openMinutes(of: van.today).map(\.minutes) == [30, 150])
    #expect(van.vehicleMinutes(of: van.today) == [120, 75])
    // 20.5 an hour for three quarters of an hour.
    #expect(
      van.worth(ofStop: 0, on: .monday, during: van.today.visits[0].span)
        == MobileWorth(thousandths: 15_375))
    let moved = van.rules.first { if case .mostMoved = $0.statement { true } else { false } }
    #expect(moved?.origin == .wish)
    #expect(moved?.source.description.hasPrefix("system.yaml:2:") == true)
  }

  @Test func `a depot counts where its legs are known`() throws {
    let legs = Self.drive + "\nYard,Mill,5\nYard,Green,6\nYard,Quay,7\n"
    let van = try library(Self.keys, ["drive.csv": legs])
    #expect(van.drive.fromDepot?.map(\.minutes) == [6, 5, 7])
    #expect(van.drive.toDepot?.map(\.minutes) == [6, 5, 7])
    #expect(van.vehicleMinutes(of: van.today) == [145, 101])
  }

  @Test(arguments: [
    (
      "system.yaml:2:12: unknown key \"stopps\" of van-1",
      "stopps: x, stops: stops.csv, drive: drive.csv"
    ),
    ("van-1 names no table of drive", "stops: stops.csv"),
    (
      "system.yaml:2:55: \"0\" is not a number for weeks",
      "stops: stops.csv, drive: drive.csv, weeks: 0"
    ),
    ("\"30\" could be hours or minutes", "stops: stops.csv, drive: drive.csv, weeks: 2, lunch: 30"),
    ("\"7 h\" is too long", "stops: stops.csv, drive: drive.csv, lunch: 7 h"),
    ("\"fast\" is no speed", keys + ", estimate-legs: fast"),
    ("ends before it begins", "stops: stops.csv, drive: drive.csv, weeks: 2, day: 18-9"),
    ("no file s.csv", "stops: s.csv, drive: drive.csv"),
    ("stops.csv:4:13: week 2 of a rotation of 1", "stops: stops.csv, drive: drive.csv"),
    (
      "stops.csv:3:1: nobody can reach Green within 9-9:40: 45 min there",
      "stops: stops.csv, drive: drive.csv, weeks: 2, day: 9-9:40"
    ),
  ])
  func `what is wrong in the file is named with its place`(_ expected: String, _ keys: String)
    throws
  {
    let found = try problems(keys)
    #expect(found.contains { $0.contains(expected) }, "\(found)")
  }

  @Test(arguments: [
    (
      "stops.csv:3:18: Green 9:45-11 overlaps Mill 9:30-10 on Monday of week 1", "stops.csv",
      stops.replacing("Green,south,1,mon,10:15", with: "Green,south,1,mon,9:45")
    ),
    (
      "stops.csv:4:1: Green is in \"west\" here and in \"south\" at stops.csv:3:1", "stops.csv",
      stops.replacing("Green,south,2", with: "Green,west,2")
    ),
    (
      "stops.csv:2:1: drive.csv has no driving time from Mill to Quay", "drive.csv",
      "from,to,minutes\nMill,Green,9\nGreen,Quay,8\n"
    ),
    (
      "drive.csv:6:1: unknown stop \"Kuay\"; did you mean Quay?", "drive.csv",
      drive + "\nKuay,Mill,3\n"
    ),
    (
      "drive.csv:6:11: the leg from Mill to Quay takes 70 min here and 7 min at drive.csv:4:11",
      "drive.csv", drive + "\nMill,Quay,70\n"
    ),
    (
      "system.yaml:2:131: drive.csv has no driving time from Yard to Green and to 1 others",
      "drive.csv", drive + "\nYard,Mill,5\n"
    ),
    (
      "demand.csv:5:1: unknown stop \"Gren\"; did you mean Green?", "demand.csv",
      demand + "\nGren,mon,9,10,3\n"
    ),
    (
      "demand.csv:5:11: Mill has two worths on Tuesday: 9-12 and 11-13", "demand.csv",
      demand + "\nMill,tue,  11,13,3\n"
    ),
    (
      "stops.csv:2:9: the rows name 2 vehicles (red, white), and the file says 1", "stops.csv",
      "stop,day,start,end,vehicle\nQuay,mon,9,10,white\nMill,mon,9,10,red\nGreen,mon,11,12,red\n"
    ),
  ])
  func `what is wrong in a table is named with its place`(
    _ expected: String, _ file: String, _ text: String
  ) throws {
    let found = try problems(Self.keys, [file: text])
    let place = expected.split(separator: ":").prefix(2).joined(separator: ":")
    let message = expected.split(separator: " ").dropFirst().joined(separator: " ")
    #expect(found.contains { $0.hasPrefix(place) && $0.contains(message) }, "\(found)")
  }

  @Test func `everything that is wrong is told at once`() throws {
    let found = try problems(
      Self.keys,
      [
        "stops.csv": Self.stops.replacing("9:30", with: "25:30"),
        "drive.csv": Self.drive.replacing("12", with: "-12"), "demand.csv": "stop,day\n",
      ])
    #expect(found.count >= 4, "\(found)")
  }

  /// The public file of a service whose route "Monday" is two weeks, told apart by dates alone.
  @Test func `weeks come from dates, not from the name of a route`() throws {
    let head = "mobile,route,community,stop,geox,geoy,day,arrival,departure,frequency,start\n"
    let rows = """
      Van,Monday,Hovingham,Hall,-0.97,54.17,Monday,17:00,19:00,FREQ=WEEKLY;INTERVAL=2,2020-01-06
      Van,Monday,Staithes,Hall,-0.79,54.55,Monday,17:30,19:00,FREQ=WEEKLY;INTERVAL=2,2020-01-13
      Van,Monday,Sandsend,Coach park,-0.66,54.50,Monday,14:00,15:00,FREQ=WEEKLY;INTERVAL=1,2020-01-06
      """
    let legs = """
      origin_stop,origin_stop_latitude,origin_stop_longitude,destination_stop,destination_stop_latitude,destination_stop_longitude,duration
      Hall,54.17,-0.97,Coach park,54.50,-0.66,3474.4
      """
    let files = ["stops.csv": head + rows, "drive.csv": legs]
    let keys = "stops: stops.csv, drive: drive.csv, weeks: 2, estimate-legs: 40 km/h"
    let van = try library(keys, files)
    #expect(
      van.stops.map(\.name) == ["Hovingham, Hall", "Sandsend, Coach park", "Staithes, Hall"])
    #expect(van.today.visits.map { [$0.stop, $0.week] } == [[0, 0], [1, 0], [1, 1], [2, 1]])
    // Stated, stated the other way round, and estimated along the straight line of 43.8 km.
    #expect(van.drive.between[0][1] == .init(minutes: 58))
    #expect(van.drive.between[1][0] == .init(minutes: 58))
    #expect(van.drive.between[0][2].isEstimated)
    #expect(van.drive.between[0][2].minutes == 66)
    #expect(van.drive.estimatedCount.estimated == 4)
    #expect(van.frame.short == "14-19")
    let one = try problems(keys.replacing("weeks: 2", with: "weeks: 1"), files)
    #expect(
      one.contains { $0.contains("a visit every 2 weeks, and the rotation has 1") }, "\(one)")
  }

  @Test func `rows in another order are the same van`() throws {
    let lines = Self.stops.split(separator: "\n")
    let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    let one = try library(Self.keys)
    let other = try library(Self.keys, ["stops.csv": turned])
    #expect(one == other)
  }
}
