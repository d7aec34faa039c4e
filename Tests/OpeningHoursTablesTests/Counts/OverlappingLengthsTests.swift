import Testing

@testable import OpeningHoursTables

/// Downloads of the same time in quarters of an hour and in hours.
struct OverlappingLengthsTests {
  private typealias Truth = CounterTruth

  /// Quarters that add up to the hours, which are stamped with their beginnings or ends.
  private func quarters(of days: [Int] = Truth.days, ends: Bool = false) -> [String] {
    Truth.rows { day, hour, visits in
      guard days.contains(day) else { return "" }
      return (0..<4).map { quarter in
        let minutes = hour * 60 + quarter * 15 + (ends ? 15 : 0)
        return "\(Truth.iso(day)) \(minutes / 60):\(Truth.two(minutes % 60)),"
          + "\(visits / 4 + (quarter < visits % 4 ? 1 : 0))"
      }.joined(separator: "\n")
    }.filter { !$0.isEmpty }
  }

  private func hours(ends: Bool = false) -> [String] {
    Truth.rows { "\(Truth.iso($0)) \($1 + (ends ? 1 : 0)):00,\($2)" }
  }

  /// The averages of hours in which quarters were added up.
  private func byHour(_ rows: [String], heading: String = "timestamp,in") throws -> CountsImport {
    try counted(Truth.file(heading, rows)) { $0.stretchMinutes = 60 }
  }

  @Test func `people are counted once, whichever download stands first`() throws {
    let interleaved = zip(hours(), quarters()).flatMap { [$0, $1] }
    for rows in [quarters() + hours(), hours() + quarters(), interleaved] {
      let result = try byHour(rows)
      #expect(result.table == Truth.averages)
      #expect(result.account.visits == 8 * 281)
      #expect(
        result.account.findings.contains(.otherLength(rows: 32, minutes: 60, kept: 15)))
      #expect(result.account.notes.isEmpty)
    }
  }

  @Test func `stamps that are ends are added up backwards`() throws {
    let rows = quarters(ends: true) + hours(ends: true)
    #expect(try byHour(rows, heading: "Period ending,in").table == Truth.averages)
  }

  @Test func `a download of some days is one too, and an hour that was corrected stays one`()
    throws
  {
    var some = hours()
    some[28] = "2025-03-25 10:00,41"
    let result = try byHour(quarters(of: [24, 25]) + some)
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.otherLength(rows: 8, minutes: 60, kept: 15)))
  }

  @Test func `where a quarter is missing its hour was not observed`() throws {
    let first = quarters()[0].split(separator: "\n").map(String.init)
    let gap = first.filter { !$0.contains("10:45") } + quarters().dropFirst()
    let result = try byHour(gap + hours())
    #expect(result.table == ["mon 10-11 40.0 3"] + Truth.averages.dropFirst())
    #expect(result.account.findings.contains(.otherLength(rows: 32, minutes: 60, kept: 15)))
  }

  @Test func `where ends are written no sum has to tell the lengths`() throws {
    func spans(_ minutes: Int, _ count: Int) -> [String] {
      Truth.rows { day, hour, _ in
        stride(from: hour * 60, to: hour * 60 + 60, by: minutes).map { start in
          let end = start + minutes
          return "\(Truth.german(day));\(start / 60):\(Truth.two(start % 60));"
            + "\(end / 60):\(Truth.two(end % 60));\(count)"
        }.joined(separator: "\n")
      }
    }
    for rows in [spans(15, 5) + spans(60, 21), spans(60, 21) + spans(15, 5)] {
      let result = try byHour(rows, heading: "Datum;von;bis;Besucher")
      #expect(result.visits.slots.allSatisfy { $0.visits == 20 })
      #expect(
        result.account.findings.contains(.otherLength(rows: 32, minutes: 60, kept: 15)))
    }
  }

  @Test func `an hour stands alone where the row of its first quarter was left out`() throws {
    // Nobody came in the first quarter of each hour, or of every second one.
    func rows(_ isLeftOut: (Int) -> Bool) -> [String] {
      Truth.rows { day, hour, visits in
        let parts = [0, 5 + hour, 10, visits - 15 - hour]
        let short = (0..<4).filter { $0 > 0 || !isLeftOut(hour) }
          .map { "\(Truth.iso(day)) \(hour):\(Truth.two(15 * $0)),\(parts[$0])" }
        return (["\(Truth.iso(day)) \(hour):00,\(visits)"] + short).joined(separator: "\n")
      }
    }
    for isLeftOut in [{ _ in true }, { $0 % 2 == 0 }] as [(Int) -> Bool] {
      let result = try byHour(rows(isLeftOut))
      // The first hour has 40 visits, of which 15, 10 and 15 fall into its other quarters.
      #expect(result.table == Truth.averages)
      #expect(
        result.account.findings.contains(.otherLength(rows: 32, minutes: 60, kept: 15)))
    }
  }

  @Test func `revisions and second counters are no sums`() throws {
    let revised = ["2025-03-03 10:00,12", "2025-03-10 11:00,1", "2025-03-24 13:00,1"] + hours()
    #expect(
      try counted(Truth.file("time,in", revised)).account.findings.contains(.revised(3)))
    // Twice as many in each hour of a day are not those of two hours.
    let even = Truth.rows { day, hour, _ in "\(Truth.iso(day)) \(hour):00,5" }
    let doubled = even[8..<11].map { $0 + "\n" + $0.dropLast() + "10" }
    let corrected = even[..<8] + doubled + even[11...]
    let result = try counted(Truth.file("time,in", Array(corrected)))
    #expect(result.account.findings.contains(.revised(3)))
    let second = Truth.rows { "\(Truth.iso($0)) \($1):00,\($2 / 3)" }
    refused(Truth.file("time,in", hours() + second), saying: "--same-time sum")
  }
}
