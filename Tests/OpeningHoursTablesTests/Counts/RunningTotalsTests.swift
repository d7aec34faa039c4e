import Testing

@testable import OpeningHoursTables

/// Counters that only count on.
struct RunningTotalsTests {
  private typealias Truth = CounterTruth

  /// The display at the end of each hour, from a beginning on.
  private func displays(_ start: Int, daily: Bool = false, modulo: Int = .max) -> [[Int]] {
    var display = start
    return Truth.days.map { _ in
      if daily { display = 0 }
      return Truth.visits.map { visits in
        display = (display + visits) % modulo
        return display
      }
    }
  }

  private func file(_ heading: String, _ displays: [[Int]]) -> String {
    Truth.file(
      heading,
      zip(Truth.days, displays).flatMap { day, values in
        values.enumerated().map { "\(Truth.iso(day)),\(10 + $0):00,\($1)" }
      })
  }

  /// The averages where the first hour of the first Monday is unknown.
  private var withoutFirst: [String] { ["mon 10-11 40.0 3"] + Truth.averages.dropFirst() }

  @Test(arguments: ["Total", "In", "Zählerstand", "Besucher", "Counter"])
  func `a display that never falls gives differences, the first one unknown`(
    _ heading: String
  ) throws {
    let result = try counted(file("Date,Time,\(heading)", displays(48_210)))
    #expect(result.table == withoutFirst)
    #expect(
      result.account.findings.contains(.runningTotals(isReset: .never, counters: [], unknown: 1)))
  }

  @Test(arguments: ["Total", "Zählerstand", "Running count", "kumuliert"])
  func `a display that begins anew each day gives all of them`(_ heading: String) throws {
    let result = try counted(file("Date,Time,\(heading)", displays(0, daily: true)))
    #expect(result.table == Truth.averages)
    #expect(
      result.account.findings.contains(.runningTotals(isReset: .daily, counters: [], unknown: 0)))
  }

  @Test func `a display that stands still after closing is one`() throws {
    let rows = zip(Truth.days, displays(0, daily: true)).flatMap { day, values in
      (8..<20).map { hour in
        let value = hour < 10 ? 0 : values[min(hour, 13) - 10]
        return "\(Truth.iso(day)) \(hour):00;\(value)"
      }
    }
    let result = try counted(Truth.file("Zeit;Besucher", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.warnings.isEmpty)
  }

  /// The display of each hour of a week, closed days too, which begins anew at an hour of the night.
  private func nights(resetAt reset: Int) -> [String] {
    var display = 0
    return (3...30).flatMap { day in
      (0..<24).map { hour in
        if hour == reset { display = 0 }
        if Truth.days.contains(day), Truth.visits.indices.contains(hour - 10) {
          display += Truth.visits[hour - 10]
        }
        return "\(Truth.iso(day)) \(hour):00;\(display)"
      }
    }
  }

  @Test(arguments: [0, 3]) func `a display that begins anew each night is one, day and night`(
    _ reset: Int
  ) throws {
    let file = Truth.file("Zeit;Besucher", nights(resetAt: reset))
    for told in [nil, true] {
      let result = try counted(file) { $0.runningTotals = told }
      #expect(result.table == Truth.averages)
      #expect(
        result.account.findings.contains(.runningTotals(isReset: .daily, counters: [], unknown: 0)))
      #expect(result.account.visits == 8 * 281 && result.account.notes.isEmpty)
    }
  }

  @Test func `visits that rise all day and are over at closing are no display`() throws {
    let rows = (3...30).flatMap { day in
      (0..<24).map { hour in
        let index = Truth.days.contains(day) ? hour - 10 : -1
        let visits = Truth.visits.indices.contains(index) ? Truth.visits[index] : 0
        return "\(Truth.iso(day)) \(hour):00;\(visits)"
      }
    }
    #expect(try counted(Truth.file("Zeit;Besucher", rows)).table == Truth.averages)
  }

  @Test func `a display that is set back at closing is asked about`() throws {
    let visits = [31, 44, 52, 47, 39, 58, 63, 41]
    let rows = Truth.days.flatMap { day in
      (0..<24).map { hour in
        let shown = (10..<18).contains(hour) ? visits[...(hour - 10)].reduce(0, +) : 0
        return "\(Truth.iso(day)) \(hour):00;\(shown)"
      }
    }
    let file = Truth.file("Zeit;Besucher", rows)
    refused(
      file, hours: "Mo-Tu 10:00-18:00", saying: "--running-totals or --no-running-totals")
    let told = try counted(file, hours: "Mo-Tu 10:00-18:00") { $0.runningTotals = true }
    #expect(told.visits.slots.prefix(8).map(\.visits) == visits.map(Double.init))
  }

  @Test func `a display that is set back from the middle of its range leaves an hour unknown`()
    throws
  {
    var values = displays(0)
    // From 843 to 40: not 197 beyond 999.
    let shown = values[2][3]
    for day in 3..<8 { values[day] = values[day].map { $0 - shown } }
    let result = try counted(file("Date,Time,Total", values)) { $0.runningTotals = true }
    #expect(result.visits.slots.map(\.visits) == [40, 61, 83, 97, 40, 61, 83, 97])
    #expect(
      result.account.findings.contains(.runningTotals(isReset: .never, counters: [], unknown: 2)))
  }

  @Test func `many rows a day that never fall are a display under any heading`() throws {
    let visits = [31, 44, 52, 47, 39, 58, 63, 41]
    let rows = Truth.days.flatMap { day in
      visits.indices.map { hour in
        "\(Truth.iso(day)) \(10 + hour):00,\(visits[...hour].reduce(0, +))"
      }
    }
    let file = Truth.file("time,Visitors", rows)
    let result = try counted(file, hours: "Mo-Tu 10:00-18:00")
    #expect(result.visits.slots.prefix(8).map(\.visits) == visits.map(Double.init))
    #expect(
      result.account.findings.contains(.runningTotals(isReset: .daily, counters: [], unknown: 0)))
  }

  @Test func `what may be either is asked about, and can be told`() throws {
    let file = file("Date,Time,Visitors", displays(0, daily: true))
    refused(file, saying: "--running-totals or --no-running-totals")
    #expect(try counted(file) { $0.runningTotals = true }.table == Truth.averages)
    let plain = try counted(file) { $0.runningTotals = false }
    #expect(plain.visits.slots.map(\.visits) == [40, 101, 184, 281, 40, 101, 184, 281])
  }

  @Test func `a display goes beyond its last digit`() throws {
    let result = try counted(file("Date,Time,Total", displays(9_300, modulo: 10_000)))
    #expect(result.table == withoutFirst)
    #expect(result.account.findings.contains(.beyondLastDigit(1)))
    let binary = try counted(file("Date,Time,Total", displays(65_000, modulo: 65_536)))
    #expect(binary.table == withoutFirst)
  }

  @Test func `after an exchange of the device one hour is unknown`() throws {
    var values = displays(48_210)
    values =
      values[..<3] + [[48_210 + 3 * 281 + 40, 5_061, 5_144, 5_241]]
      + (4..<8).map { day in
        var display = 5_241 + (day - 4) * 281
        return Truth.visits.map { visits in
          display += visits
          return display
        }
      }
    let result = try counted(file("Date,Time,Total", values))
    #expect(result.visits.slots.map(\.visits) == [40, 61, 83, 97, 40, 61, 83, 97])
    #expect(result.visits.slots.map(\.weeks) == [3, 4, 4, 4, 4, 3, 4, 4])
    #expect(
      result.account.findings.contains(.runningTotals(isReset: .never, counters: [], unknown: 2)))
  }

  @Test func `two displays are two counters, and a missing row leaves what it covers unknown`()
    throws
  {
    let (north, south) = (displays(1_000), displays(77_000))
    let rows = zip(Truth.days, zip(north, south)).flatMap { day, both in
      (0..<4).map { hour in
        "\(Truth.iso(day)) \(10 + hour):00,\(both.0[hour]),\(both.1[hour])"
      }
    }
    let result = try counted(Truth.file("time,North in,South in", rows))
    #expect(result.visits.slots.map(\.visits) == [80, 122, 166, 194, 80, 122, 166, 194])
    let gap = try counted(
      Truth.file("time,North in,South in", rows.filter { !$0.hasPrefix("2025-03-11 11") }))
    #expect(gap.visits.slots.map(\.visits) == [80, 122, 166, 194, 80, 122, 166, 194])
    #expect(gap.visits.slots.map(\.weeks) == [3, 4, 4, 4, 4, 3, 3, 4])
  }

  /// Rows of two doors, of which the north one begins anew each day or week, read at opening too.
  private func doors(_ north: [[Int]], _ south: [[Int]]) -> [String] {
    zip(Truth.days, zip(north, south)).flatMap { day, both in
      (0...4).map { hour in
        let own = [both.0, both.1].map { hour == 0 ? $0[0] - 40 : $0[hour - 1] }
        return "\(Truth.iso(day)) \(10 + hour):00,\(own[0]),\(own[1])"
      }
    }
  }

  @Test func `a display that begins anew each day stands beside one that goes on`() throws {
    let rows = doors(displays(0, daily: true), displays(77_000))
    let both = [80, 122, 166, 194, 80, 122, 166, 194]
    refused(
      Truth.file("time,North in,South in", rows),
      saying: "of some counters hardly ever fall", "--running-totals or --no-running-totals")
    let told = try counted(Truth.file("time,North in,South in", rows)) { $0.runningTotals = true }
    #expect(told.visits.slots.map(\.visits) == both.map(Double.init))
    #expect(told.account.visits == 8 * 2 * 281)
    let findings = told.account.findings
    #expect(
      findings.contains(.runningTotals(isReset: .daily, counters: ["North in"], unknown: 0)))
    #expect(
      findings.contains(.runningTotals(isReset: .never, counters: ["South in"], unknown: 1)))
    // Where both headings say it nobody has to be asked.
    let named = try counted(Truth.file("time,North in (running),South in (running)", rows))
    #expect(named.visits.slots.map(\.visits) == both.map(Double.init))
  }

  @Test func `a display beside a door whose visits are counted leaves these as they are`() throws {
    let rows = zip(Truth.days, displays(77_000)).flatMap { day, values in
      (0..<4).map { "\(Truth.iso(day)) \(10 + $0):00,\([9, 4, 8, 2][$0]),\(values[$0])" }
    }
    let file = Truth.file("time,North in,South in", rows)
    refused(file, saying: "--running-totals or --no-running-totals")
    let told = try counted(file) { $0.runningTotals = true }
    #expect(told.visits.slots.map(\.visits) == [49, 65, 91, 99, 49, 65, 91, 99])
  }

  @Test func `even nightly totals are asked about, not taken for visits`() throws {
    let rows = Truth.days.flatMap { day in
      (1...8).map { "\(Truth.iso(day)) \(10 + $0):00,\(20 * $0)" }
    }
    for heading in ["time,total", "time,Visitors"] {
      refused(
        Truth.file(heading, rows), hours: "Mo-Tu 10:00-18:00",
        saying: "--running-totals or --no-running-totals")
    }
    let told = try counted(Truth.file("time,total", rows), hours: "Mo-Tu 10:00-18:00") {
      $0.runningTotals = true
    }
    #expect(told.visits.slots.map(\.visits) == Array(repeating: 20, count: 16))
  }

  @Test func `the display of a door where few come is asked about, alone and beside others`() throws
  {
    // On each day somebody comes in two of eight hours.
    let rows = Truth.days.map { day in
      (0..<8).map { hour in
        let (first, second) = (1 + day % 3, 5 + day % 2)
        return
          "\(Truth.iso(day)) \(10 + hour):00,\((hour < first ? 0 : 1) + (hour < second ? 0 : 1))"
      }
    }.flatMap(\.self)
    let hours = "Mo-Tu 10:00-18:00"
    refused(
      Truth.file("time,In", rows), hours: hours, saying: "--running-totals or --no-running-totals")
    let busy = rows.indices.map { rows[$0] + ",\([44, 31, 58, 39, 52, 47, 63, 41][$0 % 8])" }
    refused(
      Truth.file("time,In A,In B", busy), hours: hours,
      saying: "of some counters hardly ever fall", "--running-totals or --no-running-totals")
    let told = try counted(Truth.file("time,In", rows), hours: hours) { $0.runningTotals = true }
    #expect(told.account.visits == 8 * 2)
  }

  @Test func `displays in columns of hours are asked about`() throws {
    let visits = [31, 44, 52, 47, 39, 58]
    let rows = Truth.days.map { day in
      ([Truth.iso(day)] + visits.indices.map { "\(visits[...$0].reduce(0, +))" })
        .joined(separator: ",")
    }
    let file = Truth.file("Date,10,11,12,13,14,15", rows)
    refused(file, hours: "Mo-Tu 10:00-16:00", saying: "--running-totals")
    let told = try counted(file, hours: "Mo-Tu 10:00-16:00") { $0.runningTotals = true }
    #expect(told.visits.slots.prefix(6).map(\.visits) == visits.map(Double.init))
  }

  @Test(arguments: [0, 5])
  func `a display that is set back each week has not gone beyond its last digit`(
    _ first: Int
  ) throws {
    // Each week ends at 982 or 987, near the 999 of three digits.
    let rows = stride(from: 0, to: 8, by: 2).flatMap { week in
      var display = first
      return Truth.days[week...week + 1].flatMap { day in
        ["\(Truth.iso(day)) 10:00,\(display)"]
          + [123, 119, 122, 127].enumerated().map { hour, visits in
            display += visits
            return "\(Truth.iso(day)) \(11 + hour):00,\(display)"
          }
      }
    }
    let result = try counted(Truth.file("time,total", rows)) { $0.runningTotals = true }
    #expect(result.visits.slots.map(\.visits) == [123, 119, 122, 127, 123, 119, 122, 127])
    #expect(result.account.visits == 4 * 982)
    #expect(
      result.account.findings.contains(.runningTotals(isReset: .never, counters: [], unknown: 4)))
  }

  @Test func `a display read at opening and at each full hour is read at the ends`() throws {
    let rows = zip(Truth.days, displays(500)).flatMap { day, values in
      ["\(Truth.iso(day)) 10:00,\(values[0] - 40)"]
        + values.enumerated().map { "\(Truth.iso(day)) \(11 + $0):00,\($1)" }
    }
    let result = try counted(Truth.file("time,total", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.stampsAreEnds(.display)))
  }

  @Test func `counts that rise through the day are no display`() throws {
    for values in [[40, 60, 80, 100], [5, 5, 5, 5], [10, 20, 30, 40]] {
      let rows = Truth.days.flatMap { day in
        values.enumerated().map { "\(Truth.iso(day)),\(10 + $0):00,\($1)" }
      }
      let result = try counted(Truth.file("Date,Time,Visitors", rows))
      #expect(result.visits.slots.prefix(4).map(\.visits) == values.map(Double.init))
    }
  }
}
