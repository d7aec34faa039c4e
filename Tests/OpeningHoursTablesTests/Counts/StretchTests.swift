import TestSamples
import Testing

@testable import OpeningHoursTables

/// Over how long a row was counted, and which end of it its stamp is.
struct StretchTests {
  private typealias Truth = CounterTruth

  @Test(arguments: [
    "PeriodEnding", "End", "bis", "Ende", "hour ending", "Intervallende", "Beigas", "Zeit bis",
  ])
  func `a heading says that stamps are ends`(_ heading: String) throws {
    let rows = Truth.rows { "\(Truth.iso($0))T\($1 + 1):00:00,\($2)" }
    let result = try counted(Truth.file("\(heading),Ins", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.stampsAreEnds(.heading)))
    let apart = Truth.rows { "\(Truth.german($0));\($1 + 1):00;\($2)" }
    #expect(try counted(Truth.file("Datum;\(heading);Besucher", apart)).table == Truth.averages)
  }

  @Test func `start and end in two columns say the stretch`() throws {
    let both = Truth.rows { "\(Truth.german($0));\($1):00;\($1 + 1):00;\($2)" }
    #expect(try counted(Truth.file("Datum;von;bis;Besucher", both)).table == Truth.averages)
    let stamps = Truth.rows {
      "\(Truth.iso($0)) \($1):00,\(Truth.iso($0)) \($1):59:59,\($2)"
    }
    #expect(try counted(Truth.file("Start,End,In", stamps)).table == Truth.averages)
    let spans = Truth.rows { "\(Truth.german($0));\($1):00-\($1):59 Uhr;\($2)" }
    #expect(try counted(Truth.file("Datum;Zeitraum;Besucher", spans)).table == Truth.averages)
  }

  @Test func `hours from 1 to 24 are ends`() throws {
    let rows = Truth.days.flatMap { day in
      (1...24).map { hour in
        let index = hour - 11
        let visits = Truth.visits.indices.contains(index) ? Truth.visits[index] : 0
        return "\(Truth.iso(day)),\(hour),\(visits)"
      }
    }
    let result = try counted(Truth.file("Date,Hour,Count", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.stampsAreEnds(.midnight)))
    let clock = rows.map { row in
      let cells = row.split(separator: ",")
      return "\(cells[0]) \(cells[1]):00,\(cells[2])"
    }
    #expect(try counted(Truth.file("Timestamp,Count", clock)).table == Truth.averages)
  }

  @Test(arguments: [":59", ":59:59"])
  func `last minutes are ends`(_ minute: String) throws {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1)\(minute),\($2)" }
    let result = try counted(Truth.file("time,count", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.stampsAreEnds(.lastMinute)))
  }

  @Test func `seconds and a clock that is a few minutes late change nothing`() throws {
    for late in [":00:07", ":03", ":04:59"] {
      let rows = Truth.rows { "\(Truth.iso($0)) \($1)\(late),\($2)" }
      #expect(try counted(Truth.file("time,count", rows)).table == Truth.averages, "\(late)")
    }
    // A clock that is now early, now late by a second.
    let loose = Truth.rows { day, hour, visits in
      (day + hour) % 3 == 0
        ? "\(Truth.iso(day)) \(hour - 1):59:59,\(visits)"
        : "\(Truth.iso(day)) \(hour):00:01,\(visits)"
    }
    #expect(try counted(Truth.file("time,count", loose)).table == Truth.averages)
  }

  @Test func `stamps that only the hours show to be ends are asked about`() throws {
    let file = Truth.file("time,count", Truth.rows { "\(Truth.iso($0)) \($1 + 1):00,\($2)" })
    refused(file, saying: "are the times ends?", "--stamps end")
    let told = try counted(file) { $0.stamps = .end }
    #expect(told.table == Truth.averages)
    #expect(told.account.findings.contains(.stampsAreEnds(.stated)))
    let start = try counted(file) { $0.stamps = .start }
    #expect(start.visits.slots.first?.span.short == "11-12")
  }

  @Test func `staff before opening and doors where few come do not hide that stamps are ends`() {
    let staff = Truth.rows { day, hour, visits in
      (hour == 10 ? "\(Truth.iso(day)) 10:00,2\n" : "")
        + "\(Truth.iso(day)) \(hour + 1):00,\(visits)"
    }
    let few = Truth.rows { day, hour, _ in
      "\(Truth.iso(day)) \(hour + 1):00,\(2 * ((day + hour) % 3))"
    }
    for rows in [staff, few] {
      refused(Truth.file("time,count", rows), saying: "are the times ends?", "--stamps end") {
        $0.runningTotals = false
      }
    }
  }

  @Test func `hours that begin at half past are stretches of their own, cut by the hours`() throws {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1 - 1):30,\($2)" }
    let result = try counted(Truth.file("time,count", rows), hours: "Mo-Tu 09:30-13:30")
    #expect(result.table.prefix(2) == ["mon 9:30-10:30 40.0 4", "mon 10:30-11:30 61.0 4"])
    let cut = try counted(Truth.file("time,count", rows), hours: "Mo-Tu 10:00-13:00")
    #expect(cut.table.prefix(4).first == "mon 10-10:30 40.0 4")
    #expect(cut.table.prefix(4).last == "mon 12:30-13 97.0 4")
  }

  @Test(arguments: [15, 30, 20])
  func `hours in some weeks and shorter steps in others are put together`(_ minutes: Int) throws {
    let parts = 60 / minutes
    let rows = Truth.rows { day, hour, visits in
      guard day > 10 else { return "\(Truth.iso(day)) \(hour):00,\(visits)" }
      return (0..<parts).map { part in
        let count = visits / parts + (part < visits % parts ? 1 : 0)
        return "\(Truth.iso(day)) \(hour):\(Truth.two(part * minutes)),\(count)"
      }.joined(separator: "\n")
    }
    let result = try counted(Truth.file("timestamp,in", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.putTogether(minutes: 60)))
    let reversed = try counted(Truth.file("timestamp,in", rows.reversed()))
    #expect(reversed.table == Truth.averages)
  }

  @Test func `hours in equal parts that rise from hour to hour are no display`() throws {
    let visits = [40, 60, 80, 100]
    let rows = Truth.days.flatMap { day in
      visits.indices.flatMap { hour -> [String] in
        let parts = day < 17 ? 1 : 4
        return (0..<parts).map { part in
          "\(Truth.iso(day)) \(10 + hour):\(Truth.two(part * 15)),\(visits[hour] / parts)"
        }
      }
    }
    let result = try counted(Truth.file("timestamp,in", rows))
    #expect(result.visits.slots.prefix(4).map(\.visits) == [40, 60, 80, 100])
  }

  @Test func `a change of steps at noon is seen, and steps by night do not matter`() throws {
    func quarters(_ day: Int, _ hour: Int, _ visits: Int) -> [String] {
      (0..<4).map { quarter in
        "\(Truth.iso(day)) \(hour):\(Truth.two(quarter * 15)),"
          + "\(visits / 4 + (quarter < visits % 4 ? 1 : 0))"
      }
    }
    let changing = Truth.rows { day, hour, visits in
      day < 10 || day == 10 && hour < 12
        ? "\(Truth.iso(day)) \(hour):00,\(visits)"
        : quarters(day, hour, visits).joined(separator: "\n")
    }
    #expect(try counted(Truth.file("timestamp,in", changing)).table == Truth.averages)
    let night = Truth.days.flatMap { day in
      (0..<24).flatMap { hour -> [String] in
        (10..<14).contains(hour)
          ? quarters(day, hour, Truth.visits[hour - 10])
          : ["\(Truth.iso(day)) \(hour):00,0"]
      }
    }
    let result = try counted(Truth.file("timestamp,in", night))
    #expect(result.visits.slots.count == 32)
    #expect(!result.account.findings.contains { if case .putTogether = $0 { true } else { false } })
    #expect(
      result.visits.slots.filter { $0.day == .monday && $0.span.start < at(11) }
        .map(\.visits).reduce(0, +) == 40)
    let hourly = try counted(Truth.file("timestamp,in", night)) { $0.stretchMinutes = 60 }
    #expect(hourly.table == Truth.averages)
  }

  @Test(arguments: [("12:01", 1), ("12:17", 17), ("11:58", -2), ("12:44", 44)])
  func `a stray row is named and changes nothing else`(_ time: String, _ off: Int) throws {
    let rows = Truth.rows { day, hour, visits in
      day == 4 && hour == 12
        ? "\(Truth.iso(day)) \(time),\(visits)" : "\(Truth.iso(day)) \(hour):00,\(visits)"
    }
    let result = try counted(Truth.file("timestamp,in", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.notes.count == 1)
    #expect(
      result.account.notes[0].description.contains("counter.csv:8:18: \"83\" stands at \(time)"))
    let extra = try counted(Truth.file("timestamp,in", rows + ["2025-03-17 10:40,3"]))
    #expect(extra.visits.slots[0].visits == 40.75)
  }

  @Test func `rows of single people are put together when told`() throws {
    var generator = SeededMinutes(7)
    let rows = Truth.rows { day, hour, visits in
      (0..<visits).map { _ in generator.next() }.sorted().map { second in
        "\(Truth.iso(day)) \(hour):\(Truth.two(second / 60)):\(Truth.two(second % 60)),1"
      }.joined(separator: "\n")
    }
    let file = Truth.file("timestamp,in", rows)
    refused(file, saying: "no usual distance", "--every 60")
    let told = try counted(file) {
      $0.stretchMinutes = 60
      $0.sameTime = .sum
    }
    #expect(told.table == Truth.averages)
  }

  @Test(arguments: [1, 5, 10])
  func `minutes are put together to quarters of an hour`(_ minutes: Int) throws {
    let rows = Truth.rows { day, hour, visits in
      stride(from: 0, to: 60, by: minutes).map { minute in
        "\(Truth.iso(day)) \(hour):\(Truth.two(minute)),\(minute == 25 / minutes * minutes ? visits : 0)"
      }.joined(separator: "\n")
    }
    let result = try counted(Truth.file("timestamp,in", rows))
    #expect(result.visits.slots.count == (minutes == 10 ? 16 : 32))
    let all = try counted(Truth.file("timestamp,in", rows)) { $0.stretchMinutes = 60 }
    #expect(all.table == Truth.averages)
  }

  @Test(arguments: ["23:59:00", "12:00", "18:00"])
  func `one row a day is taken for the day's total`(_ time: String) {
    let rows = Truth.days.map { "\(Truth.iso($0)) \(time),281" }
    refused(
      Truth.file("timestamp,in", rows), saying: "totals of days", "counts by hour are needed")
  }

  @Test func `hours cannot be parted into quarters`() {
    refused(
      Truth.file("time,in", Truth.rows { "\(Truth.iso($0)) \($1):00,\($2)" }),
      saying: "the counts are of 60 minutes and cannot be parted"
    ) { $0.stretchMinutes = 15 }
  }
}

/// Seconds of an hour by a linear congruence.
private struct SeededMinutes {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % 3600
  }
}
