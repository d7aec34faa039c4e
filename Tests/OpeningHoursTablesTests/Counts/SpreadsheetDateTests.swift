import Testing

@testable import OpeningHoursTables

/// What spreadsheets make of dates, hours and times.
struct SpreadsheetDateTests {
  private typealias Truth = CounterTruth

  @Test(arguments: [
    ("09. Okt", "9-10"), ("9-Oct", "9-10"), ("Okt 09", "9-10"), ("10-Sep", "9-10"),
    ("09.10.2025", "9-10"),
    ("2025-10-09 00:00:00", "9-10"), ("8. Dez", "8-12"), ("11-Dec", "11-12"), ("10 nov.", "10-11"),
    ("2. janv.", "1-2"), ("9.okt.", "9-10"),
  ])
  func `hours are recovered from dates`(_ text: String, _ hours: String) {
    #expect(SpreadsheetDate.hours(text)?.short == hours)
    #expect(SpreadsheetDate.cause(of: text)?.contains(hours) == true)
  }

  @Test(arguments: ["5", "12-13", "Okt", "Oct 2025", "30. Okt", "Mittag", ""])
  func `what is no rewritten hour is none`(_ text: String) {
    #expect(SpreadsheetDate.hours(text) == nil)
  }

  @Test(arguments: [
    "09. Okt;10. Nov;11. Dez;12-13", "9-Oct;10-Nov;11-Dec;12-13", "Okt 09;Nov 10;Dez 11;12-13 Uhr",
    "10-Sep;11-Oct;12-Nov;12:00-13:00", "2025-10-09;2025-11-10;2025-12-11;12-13",
    "09.10.2025;10.11.2025;11.12.2025;12-13",
  ])
  func `headings are read where their neighbours prove them, and told`(_ hours: String) throws {
    let rows = Truth.days.map { "\(Truth.german($0));40;61;83;97" }
    let result = try counted(
      Truth.file("Datum;\(hours)", rows), hours: "Mo-Tu 09:00-13:00")
    #expect(
      result.table.prefix(4) == [
        "mon 9-10 40.0 4", "mon 10-11 61.0 4", "mon 11-12 83.0 4", "mon 12-13 97.0 4",
      ])
    #expect(
      result.account.findings.count { if case .hourRewritten = $0 { true } else { false } } == 3)
  }

  @Test(arguments: [
    (
      "09. Okt;11-12;12-13;13-14",
      "\"09. Okt\" is not an hour; a spreadsheet has made a date of 9-10"
    ),
    ("9-10;10-11;mittags;13-14", "\"mittags\" stands between the hours"),
    ("9-10;10-11;;13-14", "without a heading between the hours"),
    ("9-10;####;11-12;12-13", "was too narrow"),
    ("9-10;Mai;11-12;12-13", "\"Mai\" stands between the hours"),
  ])
  func `a heading between hours that is none is refused with its cause`(
    _ hours: String, _ words: String
  ) {
    let rows = Truth.days.map { "\(Truth.german($0));40;61;83;97" }
    refused(Truth.file("Datum;\(hours)", rows), saying: words)
  }

  @Test(arguments: [
    ("03-Mar-25", "04-Mar-25"), ("Mo 03.03.2025", "Di 04.03.2025"),
    ("3. März 2025", "4. März 2025"),
    ("Monday, March 3, 2025", "Tuesday, March 4, 2025"), ("3 mars 2025", "4 mars 2025"),
    ("2025-03-03 00:00:00", "2025-03-04 00:00:00"), ("20250303", "20250304"), ("45719", "45720"),
    ("Mon 3 Mar 2025", "Tue 4 Mar 2025"), ("P 03.03.2025.", "O 04.03.2025."),
    ("2025. gada 3. marts", ""),
  ])
  func `dates are read as spreadsheets write them`(_ monday: String, _ tuesday: String) throws {
    guard !tuesday.isEmpty else { return }
    let rows = [monday, tuesday].flatMap { date in
      Truth.visits.enumerated().map { "\(date);\(10 + $0):00;\($1)" }
    }
    let result = try counted(Truth.file("Datum;Uhrzeit;Besucher", rows))
    #expect(result.table == Truth.averages.map { $0.dropLast() + "1" })
    #expect(result.account.first?.description == "2025-03-03")
  }

  @Test func `times as parts of a day and stamps as numbers are read`() throws {
    let fractions = ["0.416666666666667", "0.458333333333333", "0.5", "0.541666666666667"]
    let apart = Truth.rows { "\(45_716 + $0),\(fractions[$1 - 10]),\($2)" }
    let result = try counted(Truth.file("Date,Time,Visitors", apart))
    #expect(result.table == Truth.averages)
    #expect(result.account.findings.contains(.numberedDays))
    let together = Truth.rows { "\(45_716 + $0)\(fractions[$1 - 10].dropFirst()),\($2)" }
    #expect(try counted(Truth.file("Timestamp,Visitors", together)).table == Truth.averages)
    let comma = Truth.rows {
      "\(45_716 + $0)\(fractions[$1 - 10].dropFirst().replacing(".", with: ","));\($2)"
    }
    #expect(try counted(Truth.file("Zeitpunkt;Besucher", comma)).table == Truth.averages)
  }

  @Test func `seconds of Unix are read in the library's zone`() throws {
    // 2025-03-03 00:00 in UTC.
    let rows = Truth.rows { "\(1_740_960_000 + ($0 - 3) * 86_400 + ($1 - 1) * 3600),\($2)" }
    let berlin = try offset(of: "Europe/Berlin")
    #expect(
      try counted(Truth.file("timestamp,in", rows)) { $0.localOffset = berlin }.table
        == Truth.averages)
  }

  @Test func `rows of hours that became dates are read, counts that did are named`() throws {
    let labels = ["9-10", "10-11", "11-12", "12-13"]
    let dates = ["09. Okt", "10. Nov", "11. Dez", "12-13"]
    func file(_ labels: [String], _ change: (String) -> String = { $0 }) -> String {
      Truth.file(
        "Datum;Stunde;Besucher",
        Truth.days.flatMap { day in
          zip(labels, Truth.visits).map { change("\(Truth.german(day));\($0);\($1)") }
        })
    }
    let hours = "Mo-Tu 09:00-13:00"
    let right = try counted(file(labels), hours: hours)
    #expect(try counted(file(dates), hours: hours).table == right.table)
    let odd = try counted(
      file(labels) { $0 == "10.03.2025;9-10;40" ? "10.03.2025;9-10;1. Mai" : $0 }, hours: hours)
    #expect(odd.visits.slots.first?.weeks == 3)
    #expect(odd.account.notes.contains { $0.hint?.contains("has made a date of 1-5") == true })
  }

  @Test(arguments: [
    ("Datum;Besucher", "04.03.2025;281", "totals of days"),
    ("Woche;Besucher", "KW 10;562", "totals of weeks"),
    ("Week,Visitors", "2025-W10,562", "totals of weeks"),
    ("Monat;Besucher", "März 2025;2248", "totals of months"),
    ("Month,Visitors", "2025-03,2248", "totals of months"),
    ("Date,Visitors", "2025-03-04 00:00:00,281", "totals of days"),
  ])
  func `totals of longer periods are named as such`(
    _ heading: String, _ row: String, _ words: String
  ) {
    refused(Truth.file(heading, [row, row, row]), saying: words, "counts by hour are needed")
  }

  @Test(arguments: [
    (
      "Datum,Zeit,Besucher", "3. 3.,10:00,5",
      "\"Datum\" was tried as the date, and \"3. 3.\" is none"
    ),
    (
      "Datum,Zeit,Besucher", "03.03.2025,zehn,5",
      "\"Zeit\" was tried as the time, and \"zehn\" is none"
    ),
    ("Datum,Zeit,Besucher", "#####,10:00,5", "was too narrow"),
    ("25-03-03 10:00,5", "25-03-04 10:00,5", "no row of headings"),
  ])
  func `the cell that failed is named`(_ heading: String, _ row: String, _ words: String) {
    refused(Truth.file(heading, [row, row]), saying: words)
  }

  @Test func `a count with a unit is named, and a day on which the file was made is no stamp`()
    throws
  {
    let rows = Truth.rows { "\(Truth.iso($0)) \($1):00,\($2) Personen" }
    refused(
      Truth.file("time,in", rows), saying: "counter.csv:2:18",
      "was tried as the count, and \"40 Personen\"")
    let made = Truth.rows { "2025-04-01 08:00,\(Truth.iso($0)),\($1),\($2)" }
    #expect(try counted(Truth.file("Exported,Date,Hour,Visitors", made)).table == Truth.averages)
  }

  @Test func `a year of two digits in front is asked about`() throws {
    let file = Truth.file("time,in", Truth.rows { "25-03-\(Truth.two($0)) \($1):00,\($2)" })
    refused(file, saying: "--dates dmy or --dates ymd")
    #expect(try counted(file) { $0.dateOrder = .yearFirst }.table == Truth.averages)
  }
}
