import Testing

@testable import OpeningHoursTables

struct VisitsTests {
  private func visits(_ rows: String) throws -> Visits {
    try Visits(bytes: Array(("day,time,visits,weeks\n" + rows).utf8), fileName: "visits.csv")
  }

  @Test func `a table of visits survives writing and reading`() throws {
    let table = try visits("mon,10:00-11:00,41.5,12\ntue,9:00-9:30,0,1\nsun,23:30-24:00,7.05,3\n")
    #expect(try Visits(bytes: Array(table.text.utf8), fileName: "again.csv") == table)
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
