import Testing

@testable import OpeningHoursTables

/// Which columns of numbers count people, which name counters, and which are asked about.
struct CountColumnTests {
  private typealias Truth = CounterTruth

  /// A file of two columns of numbers beside the time: the second holds 5 to 8 people.
  private func file(_ headings: String, further: String = "") -> String {
    Truth.file(
      "Timestamp,\(headings)",
      Truth.rows { day, hour, visits in
        "\(Truth.iso(day)) \(hour):00,\(visits - hour + 5),\(hour - 5)\(further)"
      })
  }

  @Test(arguments: [
    "Main entrance,Side door", "Entrance A,Door B", "Entrance,Gate", "Entrance 1,Gate 2",
    "Haupteingang,Hintertür", "Galvenā ieeja,Sānu durvis", "Entrée principale,Porte jardin",
    "Main entrance,Sensor 2", "Galvenā ieeja apmeklējumi,Ieeja 2 apmeklējumi",
    "Main entrance total,Side door total", "Ieeja 2 kopā,Galvenā ieeja kopā",
  ])
  func `doors under names of different kinds are added up`(_ headings: String) throws {
    let result = try counted(file(headings)) { $0.runningTotals = false }
    #expect(result.table == Truth.averages)
    #expect(
      result.account.findings.contains(
        .addedUp(headings.split(separator: ",").map(String.init))))
  }

  @Test func `a total of doors that are totals themselves is not added to them`() throws {
    let rows = Truth.rows { day, hour, visits in
      "\(Truth.iso(day)) \(hour):00,\(visits - hour),\(hour),\(visits)"
    }
    let result = try counted(
      Truth.file("time,Main entrance total,Side door total,Total", rows)
    ) { $0.runningTotals = false }
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.totals(["Total"])))
  }

  @Test(arguments: [
    "Entrance,Garden", "In,Door 2", "Visitors,Side entrance", "Haupteingang,Tiefgarage",
    "Eingang,Haus B", "Besucher,Sensor 3",
  ])
  func `what may be one more door is asked about, and read when told`(_ headings: String) throws {
    let names = headings.split(separator: ",").map(String.init)
    refused(
      file(headings), saying: "beside", "or the same, cannot be told", "\"\(names[1])\"",
      "--count-column")
    let both = try counted(file(headings)) { $0.countColumns = names }
    #expect(both.table == Truth.averages)
    let one = try counted(file(headings)) { $0.countColumns = [names[0]] }
    #expect(one.visits.slots.map(\.visits).prefix(4) == [35, 55, 76, 89])
  }

  @Test(arguments: [
    ("Entrance,Temperature", ""), ("In,Battery voltage", ""), ("Entrance,Lift", ""),
    ("Visitors,Sensor", ",7"),
  ])
  func `what counts nobody, or nobody more, is not asked about`(
    _ headings: String, _ further: String
  ) throws {
    let headings = further.isEmpty ? headings : headings.replacing(",", with: ",Rain,")
    let result = try counted(file(headings, further: further))
    #expect(result.visits.slots.map(\.visits).prefix(4) == [35, 55, 76, 89])
  }

  @Test func `numbers that name counters are told from numbers that count`() throws {
    let byTurns = Truth.rows { day, hour, visits in
      "\(Truth.iso(day)) \(hour):00,1,\(visits - hour)\n\(Truth.iso(day)) \(hour):00,2,\(hour)"
    }
    let inBlocks = [1, 2].flatMap { sensor in
      Truth.rows { day, hour, visits in
        "\(Truth.iso(day)) \(hour):00,\(sensor),\(sensor == 1 ? visits - hour : hour)"
      }
    }
    for rows in [byTurns, inBlocks] {
      let result = try counted(Truth.file("time,Entrance,Visitors", rows))
      #expect(result.table == Truth.averages)
      #expect(result.account.findings.contains(.addedUp(["1", "2"])))
    }
  }

  @Test func `counts of counters in rows are no names`() throws {
    let rows = Truth.rows { day, hour, visits in
      let stamp = "\(Truth.iso(day)) \(hour):00"
      let few = day % 3 + 1
      return "\(stamp),N,\(visits - hour - few),\(few)\n\(stamp),S,\(hour - few),\(few)"
    }
    let result = try counted(Truth.file("time,sensor,Entrance,Gate", rows))
    #expect(result.table == Truth.averages)
  }

  @Test func `a door at which nobody came at first is one all the same`() throws {
    let rows = Truth.rows { day, hour, visits in
      let side = day < 17 ? 0 : hour
      return "\(Truth.iso(day)) \(hour):00,\(visits - side),\(side)"
    }
    let result = try counted(Truth.file("time,Entrance,Gate", rows))
    #expect(result.account.findings.contains(.addedUp(["Entrance", "Gate"])))
  }

  @Test func `a door that opened after many rows is one all the same`() throws {
    let rows = (1...31).flatMap { day in
      (0..<24).map { hour in
        let visits = 10..<14 ~= hour ? hour : 0
        return "\(Truth.iso(day)) \(hour):00,\(visits),\(day < 20 ? "" : "\(visits)")"
      }
    }
    let result = try counted(Truth.file("time,Entrance,Gate", rows))
    #expect(result.account.findings.contains(.addedUp(["Entrance", "Gate"])))
    #expect(result.visits.slots.map(\.visits).prefix(4) == [20, 22, 24, 26])
    let entrance = try counted(Truth.file("time,Entrance,Gate", rows)) {
      $0.counters = ["Entrance"]
    }
    #expect(entrance.visits.slots.first?.visits == 10)
  }

  @Test func `a file that stands twice names no counters by its counts`() throws {
    let rows = Truth.rows { day, hour, visits in
      "\(Truth.iso(day)) \(hour):00,\(visits - hour),\(hour)"
    }
    let result = try counted(Truth.file("time,Entrance,Gate", rows + rows))
    #expect(result.table == Truth.averages)
  }
}
