import Testing

@testable import OpeningHoursTables

struct VisitsTests {
  private func visits(_ rows: String) throws -> Visits {
    try Visits(bytes: Array(("day,time,visits,weeks\n" + rows).utf8), fileName: "visits.csv")
  }

  @Test func `a table of visits survives writing and reading`() throws {
    let table = try visits("mon,10:00-11:00,41.5,12\ntue,9:00-9:30,0,1\nsun,23:30-24:00,7.05,3\n")
    #expect(try Visits(bytes: Array(table.text().utf8), fileName: "again.csv") == table)
    #expect(table.slots.map(\.visits) == [41.5, 0, 7.05])
  }

  @Test(arguments: [
    ("mon,10-11,5,1\nmon,10:30-11,5,1\n", "visits.csv:3:5: Monday 10:30-11 stands twice"),
    ("moon,10-11,5,1\n", "visits.csv:2:1: \"moon\" is not a weekday"),
    ("mon,ten,5,1\n", "visits.csv:2:5: \"ten\" is not a time"),
    ("mon,10-11,-5,1\n", "visits.csv:2:11: \"-5\" is not a number of visits"),
    ("mon,10-11,5,0\n", "visits.csv:2:13: \"0\" is not a number of weeks"),
    ("mon,10-11,5\n", "visits.csv:2:12: row has 3 cells, header 4"),
  ])
  func `a bad row is named with its place`(_ row: String, _ message: String) {
    let error = #expect(throws: InputErrors.self) { _ = try visits(row) }
    let texts = error?.diagnostics.map(\.description) ?? []
    #expect(texts.contains { $0.hasPrefix(message) }, "\(texts)")
  }

  @Test func `a counter's own file is told from a table of visits`() {
    let error = #expect(throws: InputErrors.self) {
      _ = try Visits(bytes: Array("time,in\n2025-03-03 10:00,5\n".utf8), fileName: "c.csv")
    }
    #expect(error?.diagnostics.first?.hint?.contains("--from counts") == true)
  }
}

/// Tables of averages in the shapes in which they are typed.
struct VisitsShapeTests {
  @Test(arguments: [
    "day,time,visits\nmon,9-10,30\nmon,10-11,\"1,240\"\ntue,10-11,25\n",
    "day,time,visits,weeks\nmon,9-10,30,4\nmon,10-11,30,\"1,240\"\ntue,10-11,25,4\n",
    "time,Mon,Tue\n9-10,30,25\n10-11,\"1,240\",25\n",
    "weekday,9-10,10-11\nMon,30,25\nTue,\"1,240\",25\n",
  ])
  func `a mark that may be of thousands is named, and no other cell`(_ text: String) {
    let error = #expect(throws: InputErrors.self) {
      _ = try Visits(bytes: Array(text.utf8), fileName: "v.csv")
    }
    let messages = error?.diagnostics.map(\.description) ?? []
    #expect(messages.count == 1, "\(messages)")
    #expect(
      messages.first?.contains("\"1,240\" has a mark that may be decimal or of thousands") == true,
      "\(messages)")
    #expect(messages.first?.hasPrefix("v.csv:3:") == true)
  }

  private let expected = ["mon 10-11 40.0 1", "mon 11-12 61.5 1", "tue 10-11 38.0 1"]

  private func table(_ visits: Visits) -> [String] {
    visits.slots.map { "\($0.day.key) \($0.span.short) \($0.visits) \($0.weeks)" }
  }

  @Test(arguments: [
    "from,Mon,Tue\n10:00,40,38\n11:00,61.5,\n",
    "from;to;Mo;Di\n10:00;11:00;40;38\n11:00;12:00;61,5;\n",
    "time,Mon,Tue\n10-11,40,38\n11-12,61.5,\n",
    "Uhrzeit;Montag;Dienstag\n10-11 Uhr;40;38\n11-12 Uhr;61,5;\n",
    "visits,10-11,11-12\nMon,40,61.5\nTue,38,\n",
    "weekday,from,to,visits\nMon,10,11,40\nMon,11,12,61.5\nTue,10,11,38\n",
    "Wochentag;von;bis;Besucher\nMontag;10:00;11:00;40\n;11:00;12:00;61,5\nDienstag;10:00;11:00;38\n",
    "day,time,visits\nmon,10-11,40\nmon,11-12,61.5\ntue,10-11,38\n",
    "Besucher im Schnitt;;\n;Mo;Di\n10-11;40;38\n11-12;61,5;\nSumme;101,5;38\n",
    "von;P;O\n10:00;40;38\n11:00;61,5;\n", "time,Mon,Tue,Total\n10-11,40,38,78\n11-12,61.5,,61.5\n",
  ])
  func `a plan reads them, and an import writes them as a table`(_ text: String) throws {
    let visits = try Visits(bytes: Array(text.utf8), fileName: "v.csv")
    #expect(table(visits) == expected)
    let imported = try CountsImport(
      bytes: Array(text.utf8), fileName: "v.csv", options: CountsOptions())
    #expect(table(imported.visits) == expected)
    #expect(imported.account.findings.contains(.weeksAssumed))
    #expect(
      try Visits(bytes: Array(imported.visits.text(byWeek: true).utf8), fileName: "v.csv") == visits
    )
  }

  @Test(arguments: [
    ("from,Mon,Tue\n10:00,40,x\n", "v.csv:2:10: \"x\" is not a number of visits"),
    (
      "from,Mon,Tue\n10:00,40,99999999999999999\n",
      "v.csv:2:10: \"99999999999999999\" is not a number"
    ),
    ("from,Mon,Tue,Noon\n10:00,40,3,4\n", "v.csv:1:14: \"Noon\" is not a weekday"),
    ("time,Mon,Tue\n10-11,4,3\n10:30-12,4,3\n", "v.csv:3:1: \"10:30-12\" overlaps \"10-11\""),
    ("time,Mon,Tue\n10-11,4,3\nlunch,4,3\n13-14,3,3\n", "v.csv:3:1: \"lunch\" is not an hour"),
    ("from,Mon,Tue\n11,4,3\n12,4,3\n1,3,3\n", "--clock 12"),
    ("day,time,visits,weeks\nmon,10-11,5,1000000000000\n", "is not a number of weeks"),
    (
      "day,time,visits,weeks\nmon,10-11,99999999999999,1\n", "v.csv:2:11: \"99999999999999\" is not"
    ),
    ("day,time (UTC),visits\nmon,10-11,30\n", "\"time (UTC)\" says that the hours are not those"),
    ("Zeit UTC+2;Mo;Di\n10-11;4;3\n11-12;5;4\n", "\"Zeit UTC+2\" says that the hours are not"),
  ])
  func `what is wrong with one is named`(_ text: String, _ message: String) {
    let error = #expect(throws: InputErrors.self) {
      _ = try Visits(bytes: Array(text.utf8), fileName: "v.csv")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
