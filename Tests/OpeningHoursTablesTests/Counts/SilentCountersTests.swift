import Testing

@testable import OpeningHoursTables

/// Gates that are silent while others count, half days of zeros, days far from all others.
struct SilentCountersTests {
  private typealias Truth = CounterTruth

  private func silences(_ result: CountsImport) -> [Silence] {
    result.account.findings.compactMap {
      if case .silence(let silence) = $0 { silence } else { nil }
    }
  }

  /// Two gates; the second writes what it is told to for a day and hour, or no row.
  private func gates(_ second: (Int, Int, Int) -> Int?) -> String {
    let rows = Truth.rows { day, hour, visits in
      let stamp = "\(Truth.iso(day)) \(hour):00"
      let other = second(day, hour, visits / 2).map { "\n\(stamp),South,\($0)" } ?? ""
      return "\(stamp),North,\(visits - visits / 2)" + other
    }
    return Truth.file("time,gate,in", rows)
  }

  @Test func `a gate without rows leaves its time out`() throws {
    let result = try counted(gates { day, _, half in day < 17 ? half : nil })
    #expect(result.table == Truth.averages.map { $0.dropLast() + "2" })
    let silence = try #require(silences(result).first)
    #expect(silence.counter == "South" && !silence.isZeros && silence.stretches == 16)
    #expect(silence.first.description == "2025-03-17" && silence.last.description == "2025-03-25")
  }

  @Test func `a gate that writes zeros leaves its time out`() throws {
    let result = try counted(gates { day, hour, half in day == 10 && hour > 10 ? 0 : half })
    #expect(
      result.table
        == Truth.averages.map {
          $0.hasPrefix("mon") && !$0.contains("10-11") ? $0.dropLast() + "3" : $0
        })
    #expect(silences(result).map(\.isZeros) == [true])
  }

  @Test func `a quiet door without rows in quiet hours has no visits then`() throws {
    let rows = Truth.rows { day, hour, visits in
      let stamp = "\(Truth.iso(day)) \(hour):00"
      let side = (day + hour) % 3 == 0 ? "\n\(stamp),Side,1" : ""
      return "\(stamp),Main,\(visits)" + side
    }
    let result = try counted(Truth.file("time,door,in", rows))
    #expect(silences(result).isEmpty)
    #expect(result.visits.slots.allSatisfy { $0.weeks == 4 })
  }

  @Test func `a quiet door that opened late leaves out the time before`() throws {
    let rows = Truth.rows { day, hour, visits in
      let stamp = "\(Truth.iso(day)) \(hour):00"
      return "\(stamp),Main,\(visits - 3)" + (day < 17 ? "" : "\n\(stamp),Side,3")
    }
    let result = try counted(Truth.file("time,door,in", rows))
    #expect(result.table == Truth.averages.map { $0.dropLast() + "2" })
    let silence = try #require(silences(result).first)
    #expect(silence.counter == "Side" && silence.stretches == 16)
    #expect(silence.first.description == "2025-03-03" && silence.last.description == "2025-03-11")
  }

  @Test func `what a display shows while another is unknown is no visit count`() throws {
    let north = [12, 31, 24, 40, 18, 27, 35, 22]
    let south = [3, 9, 4, 7, 2, 6, 5, 8]
    var (one, other) = (500, 0)
    var rows: [String] = []
    for day in 3...21 where !(8...9 ~= day || 15...16 ~= day) {
      // The second display begins anew each Monday.
      if (day - 3) % 7 == 0 { other = 0 }
      for hour in 0..<8 {
        one += north[hour]
        other += south[hour]
        rows.append("\(Truth.iso(day)) \(10 + hour):00,\(one),\(other)")
      }
    }
    let result = try counted(
      Truth.file("time,North reading,South reading", rows), hours: "Mo-Fr 10:00-18:00")
    let first = try #require(result.visits.slots.first)
    #expect(first.day == .monday && first.span.short == "11-12")
    #expect(result.visits.slots.count == 39)
    for slot in result.visits.slots {
      let hour = slot.span.start.minutes / 60 - 10
      #expect(slot.visits == Double(north[hour] + south[hour]) && slot.weeks == 3)
    }
  }

  @Test func `zeros that are not written are warned of`() throws {
    func file(zeros: Bool) -> String {
      let rows = Truth.days.flatMap { day in
        (10..<18).compactMap { hour -> String? in
          let few = (day + hour) % 5
          return few > 0 || zeros ? "\(Truth.iso(day)) \(hour):00,\(few)" : nil
        }
      }
      return Truth.file("time,in", rows)
    }
    let hours = "Mo-Tu 10:00-18:00"
    let missing = Truth.days.flatMap { day in (10..<18).filter { (day + $0) % 5 == 0 } }.count
    let result = try counted(file(zeros: false), hours: hours)
    #expect(result.account.warnings.contains(.zerosUnwritten(times: missing)))
    for other in [
      try counted(file(zeros: true), hours: hours),
      try counted(file(zeros: false), hours: hours) { $0.missingIsZero = true },
    ] {
      #expect(
        !other.account.warnings.contains {
          if case .zerosUnwritten = $0 { true } else { false }
        })
    }
  }

  @Test(arguments: [[3, 10], [4], [17, 18, 24]])
  func `half a day of zeros is a dead counter`(_ dead: [Int]) throws {
    let rows = Truth.rows { day, hour, visits in
      "\(Truth.german(day));\(hour):00;\(dead.contains(day) && hour > 11 ? 0 : visits)"
    }
    let result = try counted(Truth.file("Datum;Uhrzeit;Eingang", rows))
    #expect(silences(result).map(\.first.day) == dead)
    #expect(result.visits.slots.map(\.visits) == [40, 61, 83, 97, 40, 61, 83, 97])
    #expect(result.visits.slots.map(\.weeks).reduce(0, +) == 32 - 2 * dead.count)
  }

  @Test func `zeros where few people come are counts`() throws {
    let few = [0, 1, 0, 2, 3, 0, 0, 1]
    let rows = Truth.days.enumerated().flatMap { index, day in
      (0..<4).map { "\(Truth.iso(day)) \(10 + $0):00,\(few[(index + $0) % 8])" }
    }
    let result = try counted(Truth.file("time,in", rows))
    #expect(silences(result).isEmpty)
    #expect(result.account.visits == 28)
  }

  @Test(arguments: ["2015-03-03", "1970-01-01", "2052-03-04"])
  func `a day far from all others is named and left out`(_ date: String) throws {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1):00,\($2)" }
    let result = try counted(Truth.file("time,in", ["\(date) 10:00,3000"] + rows))
    #expect(result.table == Truth.averages)
    let far = try #require(CalendarDate(iso: date))
    #expect(result.account.findings.contains(.farDates([far])))
    #expect(result.account.first?.description == "2025-03-03")
  }

  @Test func `only the days asked for count`() throws {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1):00,\($2)" }
    let result = try counted(Truth.file("time,in", rows)) {
      $0.firstDate = CalendarDate(iso: "2025-03-10")
      $0.lastDate = CalendarDate(iso: "2025-03-18")
    }
    #expect(result.visits.slots.allSatisfy { $0.weeks == 2 })
    #expect(result.account.findings.contains(.datesOutside(count: 4)))
  }
}
