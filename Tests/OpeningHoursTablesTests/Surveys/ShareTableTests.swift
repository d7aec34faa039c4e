import TestSamples
import Testing

@testable import OpeningHoursTables

struct ShareTableTests {
  private func shares(_ table: ShareTable) -> [String] {
    table.cells.map { cell in
      "\(cell.day.abbreviation) \(cell.span.short) \(cell.share.map { "\($0)" } ?? "not asked")"
    }
  }

  @Test func `a blank cell is not asked and never zero`() throws {
    let table = try shareTable("hour,Mon,Tue\n9-10,28,\n10-11,,0\n")
    #expect(
      shares(table) == [
        "Mon 9-10 28.0", "Mon 10-11 not asked", "Tue 9-10 not asked", "Tue 10-11 0.0",
      ])
    #expect(table.notes.map(\.statement).contains(.blankCells(2, of: 4)))
  }

  @Test func `the wishes of Bremen are read as they stand`() throws {
    let table = try bremenWishes()
    #expect(table.cells.count == 14 * 7)
    #expect(table.cells.compactMap(\.share).count == 48)
    #expect(table.days == Weekday.allCases)
    let wednesday = table.cells.first { $0.day == .wednesday && $0.span.short == "10-11" }
    #expect(wednesday?.share == 28)
    #expect(wednesday?.source == .file("wishes.csv", line: 4, column: 15))
    #expect(table.unit == .percent)
  }

  @Test func `a German table with title, signs, decimal commas and sample is read`() throws {
    let table = try shareTable(
      "Gewünschte Öffnungszeiten\r\n\r\nUhrzeit;Mo.;Di.;Gesamt\r\n"
        + "08:00 – 09:00 Uhr;6,5 %;13 %;9\r\n9 bis 10 Uhr;;%28;10\r\n"
        + "n = 4.474;;;\r\nQuelle: eigene Erhebung;;;\r\n;;;\r\n")
    #expect(
      shares(table) == [
        "Mon 8-9 6.5", "Mon 9-10 not asked", "Tue 8-9 13.0", "Tue 9-10 28.0",
      ])
    #expect(table.sample == 4474)
    func place(_ line: Int, _ column: Int) -> Source {
      .file("wishes.csv", line: line, column: column)
    }
    for note in [
      ReadingNote(place(1, 1), .rowSkipped("Gewünschte Öffnungszeiten", .title)),
      ReadingNote(place(3, 17), .columnSkipped("Gesamt")),
      ReadingNote(place(7, 1), .rowSkipped("Quelle: eigene Erhebung", .remark)),
    ] {
      #expect(table.notes.contains(note), "\(note)")
    }
  }

  @Test func `a table with weekdays as rows is the same table`() throws {
    let upright = try shareTable("hour,Mon,Tue\n9-10,1,2\n10-11,3,4\n")
    let lying = try shareTable("day,9-10,10-11\nTue,2,4\nMon,1,3\n")
    #expect(shares(upright) == shares(lying))
    #expect(lying.notes.map(\.statement).contains(.daysAreRows))
  }

  @Test(arguments: [
    "from,to,Mon,Tue\n9:00,12:00,50 %,20 %\n14:00,15:00,25 %,3 %\n",
    "von;bis;Mo;Di\n9;12;50 %;20 %\n14;15;25 %;3 %\n",
    "beginning,,Mon,Tue\n09:00,12:00,50,20\n14:00,15:00,25,3\n",
  ])
  func `ends of hours may stand in a column of their own`(_ text: String) throws {
    let read = try shareTable(text)
    #expect(
      shares(read) == ["Mon 9-12 50.0", "Mon 14-15 25.0", "Tue 9-12 20.0", "Tue 14-15 3.0"])
  }

  @Test func `fractions become percent`() throws {
    let table = try shareTable("hour;Mon;Tue\n9-10;0,28;1\n10-11;0;0,07\n")
    #expect(table.cells.map(\.share) == [28, 0, 100, 7])
    #expect(table.unit == .fractions)
  }

  @Test func `a percent sign makes small numbers percent`() throws {
    #expect(try shareTable("hour,Mon\n9-10,0.5 %\n10-11,2\n").cells.map(\.share) == [0.5, 2])
    #expect(try shareTable("hour,Mon %\n9-10,1\n10-11,0\n").cells.map(\.share) == [1, 0])
  }

  @Test func `days that are missing are noted`() throws {
    let notes = try shareTable("hour,Mon,Tue,Wed,Thu,Fri\n9-10,1,2,3,4,5\n").notes
    #expect(notes.map(\.statement).contains(.daysMissing([.saturday, .sunday])))
  }

  @Test func `bare starts last until the next row`() throws {
    let table = try shareTable("time,Mon\n09:00,5\n10:00,6\n11:00,7\n")
    #expect(table.cells.map(\.span.short) == ["9-10", "10-11", "11-12"])
  }

  @Test(arguments: [
    ("\"Wishes (n = 1,250)\"\nhour,Mon\n9-10,5\n", 1250), ("hour,Mon\n9-10,5\nn,400\n", 400),
    ("hour,Mon (n=400),Tue (n=400)\n9-10,5,6\n", 400), ("hour,Mon,n\n9-10,5,90\n", 90),
    ("hour,Mon (n=400),Tue (n=300)\n9-10,5,6\n", nil), ("hour,Mon\n9-10,5\n", nil),
  ])
  func `the sample is taken from where it is written`(_ text: String, _ sample: Int?) throws {
    #expect(try shareTable(text).sample == sample)
  }

  @Test func `separator, line ends and orientation do not change a random table`() throws {
    var random = SeededGenerator(seed: 4474)
    for _ in 0..<50 {
      let values = (0..<7).map { _ in
        (0..<5).map { _ in
          Bool.random(using: &random) ? Int.random(in: 2...99, using: &random) : nil
        }
      }
      guard values.contains(where: { $0.contains { $0 != nil } }) else { continue }
      func cell(_ value: Int?) -> String { value.map(String.init) ?? "" }
      let header = "h," + Weekday.allCases.map(\.key).joined(separator: ",")
      let upright = (0..<5).map { hour in
        "\(hour + 9)-\(hour + 10)," + values.map { cell($0[hour]) }.joined(separator: ",")
      }
      let lying = zip(Weekday.allCases, values).map { day, row in
        "\(day.name);" + row.map(cell).joined(separator: ";")
      }
      let first = try shareTable(([header] + upright).joined(separator: "\n"))
      let second = try shareTable(
        (["d;9-10;10-11;11-12;12-13;13-14"] + lying).joined(separator: "\r\n"))
      #expect(shares(first) == shares(second))
      #expect(first.cells.map(\.share) == values.flatMap { $0.map { $0.map(Double.init) } })
    }
  }
}
