import TestSamples
import Testing

@testable import OpeningHoursTables

/// Tables of wishes with a row for each weekday and time; the parts are divided by hand.
struct ShareTableListTests {
  @Test(arguments: [
    "day,hour,wishes\nmon,9-10,156\nmon,10-11,78\ntue,9-10,39\nn,,312\n",
    "Tag;Zeit;Anzahl\nMo;9-10;156/312\nMo;10-11;78/312\nDi;9-10;39/312\n",
    "hour,day,percent\n9:00-10:00,Monday,50\n10:00-11:00,Monday,25\n9:00-10:00,Tuesday,12.5\n",
    "day,hour,wishes\nmon,9-10,156\n,10-11,78\ntue,9-10,39\nTotal,,273\nn,,312\n",
    "day,from,to,share\nmon,9:00,10:00,50\nmon,10:00,11:00,25\ntue,9:00,10:00,12.5\n",
    "day,hour,wishes\nmon,9,156/312\nmon,10,78/312\ntue,9,39/312\n",
    "Tag,von,bis,Anteil\nMo,9,10,50\nMo,10,11,25\nDi,9,10,12.5\n",
    "day,hour,wishes,n\nmon,9-10,156,312\nmon,10-11,78,312\ntue,9-10,39,312\n",
    "day,hour,n\nmon,9-10,50 %\nmon,10-11,25 %\ntue,9-10,12.5 %\n",
    "Wishes in %,,\nWeekday,From - to,Share\nMon,9-10,50\nMon,10-11,25\nTue,9-10,12.5\n,,\n",
  ])
  func `a row for each weekday and hour is the same table`(_ text: String) throws {
    let read = try shareTable(text)
    #expect(
      read.cells.map { "\($0.day.key) \($0.span.short)" } == [
        "mon 9-10", "mon 10-11", "tue 9-10", "tue 10-11",
      ])
    #expect(read.cells.map(\.share) == [50, 25, 12.5, nil])
  }

  @Test(arguments: [
    "Tag;Zeit;Anzahl\nMo;9-10;40\nMo;10-11;20\nDi;9-10;10\nn;;320\n",
    "day,from,to,people\nmon,9:00,10:00,40\nmon,10:00,11:00,20\ntue,9:00,10:00,10\nn,,,320\n",
    "day,hour,wishes,respondents\nmon,9-10,40,320\nmon,10-11,20,320\ntue,9-10,10,320\n",
    "Diena;Laiks;Skaits\nPirmdiena;9-10;40\nPirmdiena;10-11;20\nOtrdiena;9-10;10\nn;;320\n",
  ])
  func `small numbers under a heading of people are people`(_ text: String) throws {
    let read = try shareTable(text)
    #expect(read.cells.map(\.share) == [12.5, 6.25, 3.125, nil])
  }

  @Test func `numbers of people need the number asked, and are percent where that was said`()
    throws
  {
    let text = "day,hour,number of people\nmon,9-10,40\nmon,10-11,20\n"
    let error = #expect(throws: InputErrors.self) { try shareTable(text) }
    #expect(error?.description.contains("need the number of people asked") == true)
    var options = ShareTableOptions()
    options.cells = .shares
    let read = try ShareTable(bytes: Array(text.utf8), fileName: "wishes.csv", options: options)
    #expect(read.cells.map(\.share) == [40, 20])
  }

  @Test func `ends that stand apart are taken, and columns that are not are told`() throws {
    let read = try shareTable(
      "day,from,to,share,remark\nmon,9:00,12:00,50 %,rainy\nmon,14:00,18:00,25 %,\nmon,18:00,19:00,8 %,\n"
    )
    #expect(read.cells.map(\.span.short) == ["9-12", "14-18", "18-19"])
    #expect(read.notes.map(\.statement).contains(.columnSkipped("remark")))
  }

  @Test func `parts of the day may stand in rows`() throws {
    let read = try shareTable(
      "day,part,count\nmon,morning (9-12),156\nmon,evening (17-20),78\nsat,morning (9-12),312\n"
        + "n = 312,,\n")
    #expect(read.cells.isEmpty)
    #expect(
      read.bands.map { "\($0.day.key) \($0.part.rawValue)" } == [
        "mon morning", "mon evening", "sat morning", "sat evening",
      ])
    #expect(read.bands.map(\.share) == [50, 25, 100, nil])
    #expect(read.sample == 312)
    let skipped = read.notes.filter { if case .rowSkipped = $0.statement { true } else { false } }
    #expect(skipped.isEmpty)
  }

  @Test func `a time that stands twice is named, and its place`() throws {
    let error = #expect(throws: InputErrors.self) {
      try shareTable("day,hour,share\nmon,9-10,50 %\ntue,9-10,20 %\nMon,9-10,30 %\n")
    }
    #expect(
      error?.description.contains(
        "wishes.csv:4:5: mon 9-10 stands twice; the first is at wishes.csv:2:5") == true)
  }

  @Test func `two columns of numbers are no list`() throws {
    #expect(throws: InputErrors.self) {
      try shareTable("day,hour,men,women\nmon,9-10,50,20\nmon,10-11,30,10\n")
    }
  }

  @Test func `an import tells a list of wishes from one of visits`() throws {
    func kind(_ text: String) throws -> String {
      switch try ImportedFile(bytes: Array(text.utf8), fileName: "v.csv") {
      case .visits: "visits"
      case .shares: "shares"
      case .respondents: "respondents"
      }
    }
    #expect(try kind("day,time,visits\nmon,10-11,40\nmon,11-12,30\n") == "visits")
    #expect(try kind("day,time,count\nmon,10-11,140\nmon,11-12,30\nn,,312\n") == "shares")
    #expect(try kind("day,time,wishes\nmon,10-11,40\nmon,11-12,30\n") == "shares")
    #expect(try kind("time,day,wishes\n10-11,mon,40\n11-12,mon,30\n") == "shares")
    #expect(
      try kind(
        "Day,Time,Ann,Bo\nMon,10:00 AM,1,0\nMon,10:15 AM,1,1\n")
        == "respondents")
  }
}
