import Testing

@testable import OpeningHoursTables

/// Tables of visits that tell each week beside the averages.
struct WeeklyVisitsTests {
  private static let headings = "day,time,visits,weeks,2025-03-03,2025-03-10,2025-03-17\n"

  private func visits(_ text: String) throws -> Visits {
    try Visits(bytes: Array(text.utf8), fileName: "visits.csv")
  }

  @Test func `weeks survive writing and reading, and averages alone have none`() throws {
    let text =
      Self.headings + "mon,10:00-11:00,20,3,10,20,30\ntue,09:00-09:30,7.5,2,5,,10\n"
    let table = try visits(text)
    #expect(table.text(byWeek: true) == text)
    #expect(table.countedWeeks.map(\.description) == ["2025-03-03", "2025-03-10", "2025-03-17"])
    let averages = "day,time,visits,weeks\nmon,10:00-11:00,20,3\ntue,09:00-09:30,7.5,2\n"
    #expect(table.text() == averages)
    #expect(try visits(averages).countedWeeks.isEmpty)
  }

  @Test func `drawn weeks make averages of their own`() throws {
    let table = try visits(
      Self.headings + "mon,10:00-11:00,20,3,10,20,30\ntue,09:00-09:30,7.5,2,5,,10\n")
    let mondays = table.countedWeeks
    let drawn = table.resampled([mondays[0]: 1, mondays[1]: 2])
    #expect(drawn.slots.map(\.visits) == [50.0 / 3, 5])
    // The second stretch was not observed in the week that is drawn alone.
    #expect(table.resampled([mondays[1]: 2]).slots.map(\.visits) == [20, 7.5])
    #expect(drawn.countedWeeks.isEmpty)
  }

  @Test(arguments: [
    (
      "mon,10:00-11:00,21,3,10,20,30",
      ":2:17: the weeks of the row are 3 with 20 on average, not 3 with 21"
    ),
    (
      "mon,10:00-11:00,20,2,10,20,30",
      ":2:17: the weeks of the row are 3 with 20 on average, not 2 with 20"
    ),
    ("mon,10:00-11:00,20,3,10,x,30", ":2:25: \"x\" is not a number of visits"),
    ("mon,10:00-11:00,20,3,10,1e300,30", ":2:25: \"1e300\" is not a number of visits"),
    ("mon,10:00-11:00,20,3,10,nan,30", ":2:25: \"nan\" is not a number of visits"),
  ])
  func `a row whose weeks are not its average is named`(_ row: String, _ message: String) {
    let error = #expect(throws: InputErrors.self) { _ = try visits(Self.headings + row + "\n") }
    #expect(error?.description.contains("visits.csv" + message) == true, "\(error as Any)")
  }

  @Test(arguments: [
    ("2025-03-04", "2025-03-04 is a Tuesday"), ("2025-03-03,2025-03-03", "stands twice"),
  ])
  func `a column of a week is headed by its Monday, once`(_ weeks: String, _ message: String) {
    let blanks = String(repeating: ",4", count: weeks.split(separator: ",").count)
    let text = "day,time,visits,weeks,\(weeks)\nmon,10:00-11:00,4,1\(blanks)\n"
    let error = #expect(throws: InputErrors.self) { _ = try visits(text) }
    #expect(error?.description.contains(message) == true, "\(error as Any)")
  }

  @Test func `an import knows its weeks, and what it wrote is read again as averages`() throws {
    var options = CountsOptions()
    options.hours = try Schedule(osm: "Mo-Fr 10:00-12:00", source: .flag("--today"))
    let rows = (0..<28).flatMap { day in
      [10, 11].map { hour in
        let date = CalendarDate(daysSince1970: 20_150 + day)
        return "\(date) \(hour):00,\(hour + day)"
      }
    }
    let file = "time,in\n" + rows.joined(separator: "\n") + "\n"
    let imported = try CountsImport(
      bytes: Array(file.utf8), fileName: "c.csv", options: options
    ).visits
    #expect(imported.slots.allSatisfy { $0.byWeek.count == $0.weeks })
    let text = imported.text(byWeek: true)
    #expect(try visits(text) == imported)
    let again = try ImportedFile(bytes: Array(text.utf8), fileName: "visits.csv")
    guard case .visits(let averages) = again else {
      Issue.record("not read as counts")
      return
    }
    #expect(averages.visits == imported && averages.account.layout == .averages)
  }
}
