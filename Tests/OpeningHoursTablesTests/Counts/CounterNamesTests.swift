import Testing

@testable import OpeningHoursTables

/// Several counters in one file, as rows or columns, with their sums and with what lies behind the doors.
struct CounterNamesTests {
  private typealias Truth = CounterTruth

  @Test(arguments: [
    "Sensor Name", "Tür", "Zone", "DeviceId", "channel", "Messstelle", "Durvis", "Gnampf", "Nr",
  ])
  func `counters in rows are added up under any heading`(_ heading: String) throws {
    let rows = Truth.rows { day, hour, visits in
      "\(Truth.iso(day)),N1,\(hour):00,\(visits - 17)\n\(Truth.iso(day)),S2,\(hour):00,17"
    }
    let berlin = try offset(of: "Europe/Berlin")
    for zone in [nil, berlin] {
      let result = try counted(Truth.file("Date,\(heading),Time,Visitors", rows)) {
        $0.localOffset = zone
      }
      #expect(result.table == Truth.averages)
      #expect(result.account.findings.contains(.addedUp(["N1", "S2"])))
    }
  }

  @Test(arguments: [
    ("Date,Time,In,Out,In,Out", "\n,a,9,b,9"),
    ("Date,Time,North In,North Out,South In,South Out", "\n,a,9,b,9"),
    ("Datum,Uhrzeit,Haupteingang,Nebeneingang", "\n,a,b"), ("Date,Hour,Door 1,Door 2", "\n,a,b"),
    ("Date,Time,Visitors A,Visitors B,Temperature in C", "\n,a,b,21"),
    ("Datum,Zeit,Nord,Süd,Gesamt", "\n,a,b,s"), ("Date,Time,In 1,In 2,Total In", "\n,a,b,s"),
    ("Date,Time,All entrances,Entrance A,Entrance B", "\n,s,a,b"),
  ])
  func `counters in columns are added up, their sums and the outs are not`(
    _ heading: String, _ cells: String
  ) throws {
    let rows = Truth.rows { day, hour, visits in
      let third = visits / 3
      let filled = cells.dropFirst().map { cell -> String in
        switch cell {
        case "a": "\(third)"
        case "b": "\(visits - third)"
        case "s": "\(visits)"
        default: String(cell)
        }
      }
      return "\(Truth.iso(day)),\(hour):00" + filled.joined()
    }
    let result = try counted(Truth.file(heading, rows))
    #expect(result.table == Truth.averages)
    #expect(
      result.account.findings.contains {
        if case .addedUp(let names) = $0 { names.count == 2 } else { false }
      })
  }

  @Test func `groups over the headings name the counters`() throws {
    let rows = Truth.rows { "\(Truth.german($0));\($1):00;\($2 - 20);5;20;5;\($2);10" }
    let file =
      "Zählung 2025;;;;;;;\n;;Nord;;Süd;;Gesamt;\n"
      + Truth.file(
        "Datum;Uhrzeit;Eintritt;Austritt;Eintritt;Austritt;Eintritt;Austritt", rows)
    let result = try counted(file)
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.addedUp(["Nord Eintritt", "Süd Eintritt"])))
  }

  @Test(arguments: ["Total", "All entrances", "Gesamt", "Summe aller Türen", "Haus X"])
  func `a counter that is the sum of the others is not added to them`(_ name: String) throws {
    let rows = Truth.rows { day, hour, visits in
      ["West,\(visits / 4)", "East,\(visits - visits / 4)", "\(name),\(visits)"].map {
        "\(Truth.iso(day)) \(hour):00,\($0)"
      }.joined(separator: "\n")
    }
    let result = try counted(Truth.file("timestamp,gate,count", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.totals([name])))
  }

  @Test(arguments: ["First floor", "Kinderbibliothek", "Treppenhaus", "lifts"])
  func `what lies behind the doors is not added to them`(_ name: String) throws {
    let rows = Truth.rows { day, hour, visits in
      ["Main entrance,\(visits - 11)", "Garden door,11", "\(name),\(visits / 2)"].map {
        "\($0),\(Truth.iso(day)) \(hour):00"
      }.joined(separator: "\n")
    }
    let result = try counted(Truth.file("Location,In,Start", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.inner([name])))
  }

  @Test func `rows of people going out are told by a column of directions`() throws {
    let rows = Truth.rows { day, hour, visits in
      "\(Truth.iso(day)),\(hour):00,Eingang,\(visits)\n\(Truth.iso(day)),\(hour):00,Ausgang,\(visits - 1)"
    }
    let result = try counted(Truth.file("Datum,Stunde,Richtung,Anzahl", rows))
    #expect(result.table == Truth.averages)
  }

  @Test(arguments: ["passages in/out", "In+Out", "Ein- und Ausgang", "entries and exits"])
  func `passages both ways are asked about, and halved when told`(_ heading: String) throws {
    let words = heading.replacing("Ein-", with: "Eingang")
    let file = Truth.file(
      "time,\(words)", Truth.rows { "\(Truth.iso($0)) \($1):00,\(2 * $2)" })
    refused(file, saying: "passages in and out together", "--both-ways")
    #expect(try counted(file) { $0.countsBothWays = true }.table == Truth.averages)
    let all = try counted(file) { $0.countColumns = [words] }
    #expect(all.visits.slots.first?.visits == 80)
  }

  @Test func `names cannot steer a terminal`() throws {
    let rows = Truth.rows {
      "\(Truth.iso($0)) \($1):00,A\u{1B}[31m,\($2)\n\(Truth.iso($0)) \($1):00,B,1"
    }
    let result = try counted(Truth.file("time,gate\u{7}\u{1B},in", rows))
    #expect(result.account.findings.contains(.addedUp(["A\\u{1B}[31m", "B"])))
  }

  @Test func `several houses are never added up; one can be chosen`() throws {
    let rows = Truth.rows { day, hour, visits in
      "Central,\(Truth.iso(day)),\(hour):00,\(visits)\nHarbour,\(Truth.iso(day)),\(hour):00,7"
    }
    let file = Truth.file("Branch,Date,Time,Visitors", rows)
    refused(file, saying: "names several houses: Central, Harbour", "--counter")
    let result = try counted(file) { $0.counters = ["central"] }
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.otherCounters(["Harbour"])))
    refused(file, saying: "there is no counter \"Centrl\"; did you mean Central?") {
      $0.counters = ["Centrl"]
    }
  }

  @Test func `columns without a name that counts people are asked for, and added up when told`()
    throws
  {
    let file = Truth.file(
      "Date,Time,Alpha,Beta", Truth.rows { "\(Truth.iso($0)),\($1):00,\($2 - 5),5" })
    refused(
      file, saying: "no heading says that \"Alpha\", \"Beta\" counts people", "--count-column")
    #expect(
      try counted(file) { $0.countColumns = ["alpha", "Beta"] }.table == Truth.averages)
  }
}
