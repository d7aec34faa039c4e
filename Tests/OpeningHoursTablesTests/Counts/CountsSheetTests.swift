import Testing

@testable import OpeningHoursTables

/// Titles, sums, means, remarks and repeated headings around the counts, and the twelve-hour clock.
struct CountsSheetTests {
  private typealias Truth = CounterTruth

  private let across = CounterTruth.days.map { "\(CounterTruth.german($0));40;61;83;97;281" }

  @Test func `sums below and titles above are set aside and told`() throws {
    let heading = "Datum;10-11 Uhr;11-12 Uhr;12-13 Uhr;13-14 Uhr;Summe"
    let file =
      "Besucherzählung März 2025;;;;;\nZeitraum: 01.03.2025 bis 31.03.2025\n"
      + Truth.file(
        heading,
        across.prefix(4) + ["Zwischensumme;160;244;332;388;1124"] + across.suffix(4) + [
          "Summe;320;488;664;776;2248", "Mittelwert;40;61;83;97;281", "Quelle: Zähler 1;;;;;",
        ])
    let result = try counted(file)
    #expect(result.table == Truth.averages)
    let findings = result.account.findings
    #expect(findings.contains(.setAside(.titles, lines: [1, 2], count: 2)))
    #expect(findings.contains(.setAside(.totals, lines: [8, 13, 14], count: 3)))
    #expect(findings.contains(.setAside(.remarks, lines: [15], count: 1)))
    #expect(findings.contains(.totals(["Summe"])))
  }

  @Test(arguments: ["Total", "Grand total", "Average", "Gesamt März", "Kopā", "Moyenne"])
  func `a row of sums is known by its label in rows of times too`(_ label: String) throws {
    let rows = Truth.rows { "\(Truth.iso($0)),\($1):00,\($2)" }
    let result = try counted(
      Truth.file("Date,Time,Visitors", rows + ["\(label),,2248"]))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.setAside(.totals, lines: [34], count: 1)))
  }

  @Test func `headings that stand again, and days only in their first row, are read`() throws {
    let heading = "Datum;Uhrzeit;Besucher"
    let rows = Truth.rows { day, hour, visits in
      "\(hour == 10 ? Truth.german(day) : "");\(hour):00;\(visits)"
    }
    let result = try counted(
      Truth.file(heading, rows.prefix(16) + [heading] + rows.suffix(16)))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.daysCarriedDown))
    #expect(result.account.findings.contains(.setAside(.headings, lines: [18], count: 1)))
  }

  @Test(arguments: [24, 11])
  func `days that stand once above many hours are found in long files`(_ hours: Int) throws {
    let rows = (0..<200).flatMap { day in
      (0..<hours).map { hour in
        let date = CalendarDate(daysSince1970: 20_150 + day).description
        return "\(hour == 0 ? date : ""),\(hour):00,\(hour == 10 ? 40 : 1)"
      }
    }
    let result = try counted(
      Truth.file("Date,Time,Visitors", rows), hours: "Mo-Su 10:00-11:00")
    #expect(result.visits.slots.map(\.visits) == Array(repeating: 40, count: 7))
    #expect(result.account.openDays == 200)
  }

  @Test func `a column for each hour and a row for each gate are added up`() throws {
    let rows = Truth.days.flatMap { day in
      ["\(Truth.german(day));Nord;30;40;50;60", "\(Truth.german(day));Süd;10;21;33;37"]
    }
    let result = try counted(Truth.file("Datum;Tür;10-11;11-12;12-13;13-14", rows))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.addedUp(["Nord", "Süd"])))
  }

  @Test(arguments: [
    ["10:00 AM", "11:00 AM", "12:00 PM", "1:00 PM"], ["10 a.m.", "11 a.m.", "12 p.m.", "1 p.m."],
    ["10:00a", "11:00a", "12:00p", "1:00p"],
    ["10:00:00 am", "11:00:00 am", "12:00:00 pm", "01:00:00 pm"],
    ["10:00 a. m.", "11:00 a. m.", "12:00 p. m.", "1:00 p. m."], ["10AM", "11AM", "12PM", "1PM"],
  ])
  func `morning and afternoon are read in any spelling`(_ times: [String]) throws {
    let apart = Truth.rows { "\(Truth.iso($0)),\(times[$1 - 10]),\($2)" }
    #expect(try counted(Truth.file("Date,Time,Visitors", apart)).table == Truth.averages)
    let stamps = Truth.rows { "3/\($0)/2025 \(times[$1 - 10]),\($2)" }
    #expect(
      try counted(Truth.file("Timestamp,Visitors", stamps)) { $0.dateOrder = .monthFirst }.table
        == Truth.averages)
  }

  @Test(arguments: [false, true])
  func `a clock that falls from 12 to 1 is asked about`(_ isReversed: Bool) throws {
    let rows = Truth.rows { "\(Truth.iso($0)),\($1 > 12 ? $1 - 12 : $1):00,\($2)" }
    let file = Truth.file("Date,Time,Visitors", isReversed ? rows.reversed() : rows)
    refused(file, saying: "12-hour clock", "--clock 12")
    #expect(try counted(file) { $0.clock = .twelveHours }.table == Truth.averages)
    let across = Truth.file(
      "Date,10-11,11-12,12-1,1-2", Truth.days.map { "\(Truth.iso($0)),40,61,83,97" })
    refused(across, saying: "12-hour clock", "--clock 12")
    #expect(try counted(across) { $0.clock = .twelveHours }.table == Truth.averages)
    let starts = Truth.file(
      "Date,10,11,12,1", Truth.days.map { "\(Truth.iso($0)),40,61,83,97" })
    refused(starts, saying: "--clock 12")
    #expect(try counted(starts) { $0.clock = .twelveHours }.table == Truth.averages)
  }

  @Test func `a clock that shows every hour twice is taken apart by its order`() throws {
    let rows = Truth.days.flatMap { day in
      (0..<24).map { hour in
        let visits = (10..<14).contains(hour) ? Truth.visits[hour - 10] : 0
        return "\(Truth.iso(day)),\(hour % 12 == 0 ? 12 : hour % 12):00,\(visits)"
      }
    }
    #expect(
      try counted(Truth.file("Date,Time,Visitors", rows)) { $0.clock = .twelveHours }.table
        == Truth.averages)
  }

  @Test(arguments: [
    "9999999999999", "99999999999999999999", "1000000001", "-99999999999999999999",
    "99999999999999999999999999999999999999999",
  ])
  func `counts beyond all bounds are refused with their place`(_ count: String) {
    refused(
      "timestamp,in\n2025-03-03 10:00,\(count)\n2025-03-03 11:00,5\n",
      saying: "counter.csv:2:18: \"\(count)\" is more than 1,000,000,000")
    refused(
      "date,10-11,11-12,12-13\n2025-03-03,1,\(count),3\n",
      saying: "counter.csv:2:14: \"\(count)\" is more than 1,000,000,000")
  }

  @Test func `the greatest counts are summed without harm`() throws {
    let rows = Truth.rows { day, hour, _ in "\(Truth.iso(day)) \(hour):00,1000000000" }
    let result = try counted(Truth.file("timestamp,in", rows))
    #expect(result.visits.text().contains("mon,10:00-11:00,1000000000,4\n"))
  }
}
