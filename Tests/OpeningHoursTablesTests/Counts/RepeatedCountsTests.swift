import Testing

@testable import OpeningHoursTables

/// Downloads that overlap, rows that stand twice, and values that were revised.
struct RepeatedCountsTests {
  private typealias Truth = CounterTruth

  /// The last week twice, as a second download gives it.
  private func overlapping(_ heading: String, _ row: (Int, Int, Int) -> String) -> String {
    let rows = Truth.rows(row)
    return Truth.file(heading, rows + rows.suffix(8))
  }

  @Test(arguments: ["", "Europe/Berlin", "America/New_York"])
  func `downloads that overlap are counted once, whatever is known of the zone`(
    _ zone: String
  ) throws {
    let file = overlapping("timestamp,in,out") { "\(Truth.iso($0)) \($1):00,\($2),\($2)" }
    let localOffset = zone.isEmpty ? nil : try offset(of: zone)
    let result = try counted(file) { $0.localOffset = localOffset }
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.doubles(8)))
    #expect(result.account.warnings.isEmpty)
  }

  @Test func `in UTC moments are compared, however they are written`() throws {
    let rows = Truth.rows { "\(Truth.iso($0))T\(Truth.two($1 - 1)):00:00Z,\($2)" }
    let again = Truth.rows { "\(Truth.iso($0))T\($1):00:00+01:00,\($2)" }.suffix(12)
    let berlin = try offset(of: "Europe/Berlin")
    let result = try counted(Truth.file("Zeitstempel,Eingang", rows + again)) {
      $0.localOffset = berlin
    }
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.doubles(12)))
  }

  @Test func `a file pasted below another with its headings, in an older order, is counted once`()
    throws
  {
    let rows = Truth.rows { "\(Truth.german($0));\($1):00;\($2)" }
    let heading = "Datum;Uhrzeit;Besucher"
    let result = try counted(
      Truth.file(heading, Array(rows.suffix(20)) + [heading] + rows.reversed()))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.doubles(20)))
    #expect(result.account.findings.contains(.setAside(.headings, lines: [22], count: 1)))
  }

  @Test func `an hour that the clocks repeat in autumn counts twice`() throws {
    let file = """
      time,in
      2025-10-25T22:00:00Z,3
      2025-10-25T23:00:00Z,4
      2025-10-26T00:00:00Z,5
      2025-10-26T01:00:00Z,7
      2025-10-26T02:00:00Z,9
      """
    let berlin = try offset(of: "Europe/Berlin")
    let result = try counted(file, hours: "Su 00:00-04:00") { $0.localOffset = berlin }
    #expect(result.visits.slots.map(\.visits) == [3, 4, 12, 9])
    let local =
      "time,in\n2025-10-26 01:00,4\n2025-10-26 02:00,5\n2025-10-26 02:00,7\n"
      + "2025-10-26 03:00,9\n"
    let wall = try counted(local, hours: "Su 00:00-04:00") { $0.localOffset = berlin }
    #expect(wall.visits.slots.map(\.visits) == [4, 12, 9])
    #expect(
      try counted(local, hours: "Su 00:00-04:00").visits.slots.map(\.visits) == [4, 7, 9])
  }

  @Test func `a revised value takes the place of the one before, and both are named`() throws {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1):00,\($2)" }
    let result = try counted(
      Truth.file(
        "time,visitors", ["2025-03-03 10:00,12", "2025-03-24 13:00,1"] + rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.revised(2)))
    let notes = result.account.notes.map(\.description)
    #expect(
      notes.contains {
        $0.hasPrefix("counter.csv:4:18: \"40\" is of a time that stands twice")
          && $0.contains("\"12\"")
      }, "\(notes)")
  }

  @Test func `different counts of nearly all times are asked about, and can be told`() throws {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1):00,\($2 - 15)\n\(Truth.iso($0)) \($1):00,15" }
    let file = Truth.file("time,visitors", rows)
    refused(file, saying: "stand several times with different counts", "--same-time sum")
    #expect(try counted(file) { $0.sameTime = .sum }.table == Truth.averages)
    let last = try counted(file) { $0.sameTime = .last }
    #expect(last.visits.slots.allSatisfy { $0.visits == 15 })
  }

  /// A row for each hour of the days, by night with 0.
  private func roundTheClock(
    _ days: [Int] = Truth.days, _ visits: (_ day: Int, _ visits: Int) -> Int
  ) -> [String] {
    days.flatMap { day in
      (0..<24).map { hour in
        let index = hour - 10
        let count = Truth.visits.indices.contains(index) ? visits(day, Truth.visits[index]) : 0
        return "\(Truth.iso(day)) \(Truth.two(hour)):00,\(count)"
      }
    }
  }

  @Test func `two counters that both say 0 each night are asked about all the same`() throws {
    let file = Truth.file(
      "time,visitors", roundTheClock { $1 - $1 / 3 } + roundTheClock { $1 / 3 })
    refused(
      file, saying: "32 of 32 times with visits stand several times with different counts",
      "--same-time sum")
    #expect(try counted(file) { $0.sameTime = .sum }.table == Truth.averages)
  }

  @Test func `a second counter of some weeks is asked about, a corrected week is not`() throws {
    let march = Array(1...31)
    let hours = "Mo-Su 10:00-14:00"
    let first = roundTheClock(march) { $1 }
    let others = roundTheClock(Array(24...31)) { $1 / 3 }
    // Visits before opening keep 32 times below a quarter of all.
    let quiet = (1...31).map { "\(Truth.iso($0)) 09:00,2" }
    refused(
      Truth.file("time,visitors", quiet + (first + others).filter { !$0.contains(" 09:") }),
      hours: hours, saying: "32 of 32 times that stand several times have different counts")
    // A door that was opened late says other numbers, a correction hardly does.
    refused(
      Truth.file("time,visitors", first + roundTheClock(Array(29...31)) { $1 / 3 }), hours: hours,
      saying: "12 of 12 times that stand several times have different counts")
    let corrected = roundTheClock(Array(25...31)) { $1 + 1 }
    let result = try counted(Truth.file("time,visitors", first + corrected), hours: hours)
    #expect(result.account.findings.contains(.revised(28)))
    #expect(result.visits.slots.first?.visits == 40.2)
  }
}
