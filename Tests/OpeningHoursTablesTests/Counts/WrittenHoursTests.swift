import Testing

@testable import OpeningHoursTables

/// How counters' files write hours, days and sums in their headings and cells.
struct WrittenHoursTests {
  /// A file with a row for each day and a column for each of the four hours.
  private func across(_ headings: [String], after: (Int) -> String = { _ in "" }) -> String {
    CounterTruth.file(
      (["Datum"] + headings).joined(separator: ";"),
      CounterTruth.days.map { day in
        CounterTruth.german(day) + ";" + CounterTruth.visits.map(String.init).joined(separator: ";")
          + after(day)
      })
  }

  @Test(arguments: [
    ["bis 11", "bis 12", "bis 13", "bis 14"],
    ["until 11:00", "until 12:00", "until 13:00", "until 14:00"],
    ["līdz 11", "līdz 12", "līdz 13", "līdz 14"],
    ["bis 11 Uhr", "bis 12 Uhr", "bis 13 Uhr", "bis 14 Uhr"],
  ])
  func `headings that tell ends are read as ends, and that is told`(
    _ headings: [String]
  ) throws {
    let result = try counted(across(headings))
    #expect(result.table == CounterTruth.averages)
    #expect(result.account.findings.contains(.stampsAreEnds(.heading)))
  }

  @Test func `ends that are not equally far apart are refused`() {
    refused(
      across(["bis 11", "bis 12", "bis 14", "bis 16"]), saying: "not equally far", "write 9-10")
  }

  @Test(arguments: [
    ("Vormittag (10-12)", "Nachmittag (12-14)"), ("Morning 10-12", "Afternoon 12-14"),
    ("priekšpusdiena (10-12)", "pēcpusdiena (12-14)"),
  ])
  func `parts of the day with their hours are stretches`(
    _ morning: String, _ afternoon: String
  ) throws {
    let expected = [Weekday.monday, .tuesday].flatMap {
      ["\($0.key) 10-12 101.0 4", "\($0.key) 12-14 180.0 4"]
    }
    let columns = CounterTruth.file(
      "Datum;\(morning);\(afternoon)",
      CounterTruth.days.map { "\(CounterTruth.german($0));101;180" })
    #expect(try counted(columns).table == expected)
    // Of different lengths they stay apart.
    let uneven = try counted(
      columns.replacing("10-12", with: "9-12").replacing("12-14", with: "12-17"),
      hours: "Mo-Tu 09:00-17:00")
    #expect(uneven.table.prefix(2) == ["mon 9-12 101.0 4", "mon 12-17 180.0 4"])
    #expect(
      !uneven.account.findings.contains { if case .putTogether = $0 { true } else { false } })
    let rows = CounterTruth.file(
      "Datum;Zeit;Besucher",
      CounterTruth.days.flatMap {
        [
          "\(CounterTruth.german($0));\(morning);101",
          "\(CounterTruth.german($0));\(afternoon);180",
        ]
      })
    #expect(try counted(rows).table == expected)
  }

  @Test(arguments: [("Vormittag", "9-12"), ("Evening", "17-20"), ("pēcpusdiena", "14-17")])
  func `parts of the day without hours are asked for`(_ part: String, _ hours: String) {
    let columns = CounterTruth.file(
      "Datum;\(part);Mittag", CounterTruth.days.map { "\(CounterTruth.german($0));101;180" })
    refused(
      columns, saying: "part of the day whose hours nobody states", "write \(part) (\(hours))")
    let rows = CounterTruth.file(
      "Datum;Tageszeit;Besucher", CounterTruth.days.map { "\(CounterTruth.german($0));\(part);101" }
    )
    refused(rows, saying: "part of the day whose hours nobody states", "write \(part) (\(hours))")
  }

  @Test(arguments: ["KW 10", "Week 10", "März 2025", "Woche 10/2025"])
  func `sums of weeks and months among days are set aside and told`(_ label: String) throws {
    let text = across(["10-11", "11-12", "12-13", "13-14"]) { day in
      day % 7 == 4 ? "\n\(label);80;122;166;194" : ""
    }
    let result = try counted(text)
    #expect(result.table == CounterTruth.averages)
    #expect(
      result.account.findings.contains(.setAside(.totals, lines: [4, 7, 10, 13], count: 4)))
  }

  @Test(arguments: [
    ("2025-11-10 00:00:00", "2025-12-11 00:00:00"), ("45971", "46002"), ("10.Nov", "11.Dez"),
    ("10-Nov", "11-Dec"),
  ])
  func `headings of which a spreadsheet has made dates are read beside true hours`(
    _ first: String, _ second: String
  ) throws {
    let result = try counted(across([first, second, "12-13", "13-14"]))
    #expect(result.table == CounterTruth.averages)
    #expect(
      result.account.findings.count { if case .hourRewritten = $0 { true } else { false } } == 2)
  }

  @Test(arguments: [
    "1899-12-30 ", "1899-12-30T", "1900-01-00 ", "30.12.1899 ",
  ])
  func `a time with the day nought of a spreadsheet is a time`(_ day: String) throws {
    let rows = CounterTruth.rows { "\(CounterTruth.iso($0)) 00:00:00,\(day)\($1):00:00,\($2)" }
    #expect(try counted(CounterTruth.file("Date,Time,In", rows)).table == CounterTruth.averages)
  }

  @Test(arguments: ["2025. gada %d. marts", "2025. gada %d. martā", "%d. marts 2025"])
  func `dates as Latvian writes them are read`(_ form: String) throws {
    let rows = CounterTruth.rows { day, hour, visits in
      "\(form.replacing("%d", with: "\(day)"));\(hour).00;\(visits)"
    }
    #expect(
      try counted(CounterTruth.file("Datums;Laiks;Apmeklētāji", rows)).table
        == CounterTruth.averages)
  }

  @Test func `days without their year are named`() {
    let days = CounterTruth.days.map { "\(CounterTruth.two($0)).03." }
    let rows = CounterTruth.visits.indices.map { hour in
      "\(10 + hour)-\(11 + hour);"
        + days.map { _ in "\(CounterTruth.visits[hour])" }.joined(separator: ";")
    }
    refused(
      CounterTruth.file("Stunde;" + days.joined(separator: ";"), rows),
      saying: "\"03.03.\" is a day without its year", "31.03.2025")
  }

  // MARK: Sums

  @Test func `a column of sums that is not one is told with its first line`() throws {
    let rows = CounterTruth.rows { day, hour, visits in
      let total = day == 11 && hour == 12 ? visits + 20 : visits
      return "\(CounterTruth.iso(day)),\(hour):00,\(visits - 30),30,\(total)"
    }
    let result = try counted(CounterTruth.file("Date,Time,In North,In South,Total", rows))
    #expect(result.table == CounterTruth.averages)
    #expect(result.account.findings.contains(.deviatingTotal("Total", rows: 1, line: 16)))
  }

  @Test(arguments: ["Gesamt", "Total", "Kopā"])
  func `a sum of the day that is not one is told`(_ heading: String) throws {
    let headings = ["10-11", "11-12", "12-13", "13-14", heading]
    let right = try counted(across(headings) { _ in ";281" })
    #expect(
      !right.account.findings.contains { if case .deviatingTotal = $0 { true } else { false } })
    let wrong = try counted(across(headings) { $0 > 17 ? ";300" : ";281" })
    #expect(wrong.table == CounterTruth.averages)
    #expect(wrong.account.findings.contains(.deviatingTotal(heading, rows: 3, line: 7)))
  }

  @Test func `a sum of both ways is one`() throws {
    let rows = CounterTruth.rows { day, hour, visits in
      "\(CounterTruth.iso(day)),\(hour):00,\(visits),\(visits - 9),\(2 * visits - 9)"
    }
    let result = try counted(CounterTruth.file("Date,Time,In,Out,Total", rows))
    #expect(result.table == CounterTruth.averages)
    #expect(
      !result.account.findings.contains { if case .deviatingTotal = $0 { true } else { false } })
  }

  @Test func `a counter named as the sum of others that it is not is told`() throws {
    let rows = CounterTruth.rows { day, hour, visits in
      let moment = "\(CounterTruth.iso(day)),\(hour):00"
      let total = day > 17 ? visits + 5 : visits
      return "\(moment),North,\(visits - 11)\n\(moment),South,11\n\(moment),All entrances,\(total)"
    }
    let result = try counted(CounterTruth.file("Date,Time,Door,Visitors", rows))
    #expect(result.table == CounterTruth.averages)
    #expect(result.account.findings.contains(.totals(["All entrances"])))
    #expect(result.account.findings.contains(.deviatingTotal("All entrances", rows: 12, line: 64)))
  }
}
