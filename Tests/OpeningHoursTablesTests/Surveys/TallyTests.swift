import TestSamples
import Testing

@testable import OpeningHoursTables

/// Tallies on paper, typed into a table; the parts are divided by hand.
struct TallyTests {
  private func table(
    _ text: String, _ change: (inout ShareTableOptions) -> Void = { _ in }
  ) throws -> ShareTable {
    var options = ShareTableOptions()
    change(&options)
    return try ShareTable(bytes: Array(text.utf8), fileName: "wishes.csv", options: options)
  }

  private func refusal(
    _ text: String, _ change: (inout ShareTableOptions) -> Void = { _ in }
  ) throws -> String {
    let error = #expect(throws: InputErrors.self) { try table(text, change) }
    return try #require(error).description
  }

  // MARK: People

  @Test(arguments: [
    "hour,Mon,Tue\n9-10,156,39\n10-11,,78\nn = 312,,\n",
    "hour,Mon,Tue\n9-10,156/312,39/312\n10-11,,78/312\n",
    "Stunde;Mo;Di\n9-10;156 von 312;39 von 312\n10-11;;78 von 312\n",
  ])
  func `people of those asked become shares`(_ text: String) throws {
    let read = try table(text)
    #expect(read.cells.map(\.share) == [50, nil, 12.5, 25])
    #expect(read.sample == 312)
    #expect(read.unit == .counts)
    #expect(read.noteOnUnit == .read(as: .counts))
  }

  @Test func `counts are told, with the number of people asked`() throws {
    let read = try table("hour,Mon\n9-10,14\n10-11,7\n") {
      $0.cells = .counts
      $0.sample = 56
    }
    #expect(read.cells.map(\.share) == [25, 12.5])
    #expect(read.sample == 56)
    #expect(
      try refusal("hour,Mon\n9-10,14\n") { $0.cells = .counts }.contains(
        "counts of people need the number of people asked"))
  }

  @Test func `each cell of a tally may have its own number of people`() throws {
    let read = try table("hour,Mon,Tue\n9-10,10/40,5/50\n")
    #expect(read.cells.map(\.share) == [25, 10])
    #expect(read.sample == nil)
  }

  @Test func `whole numbers that may be people are told to be read as percent`() throws {
    for text in ["hour,Mon\n9-10,28\n", "hour,Mon\n9-10,28\nn = 726,\n"] {
      let read = try table(text)
      #expect(read.unit == .percent)
      #expect(read.couldBePeople)
      #expect(read.noteOnUnit == .percentNotPeople)
    }
    for text in ["hour,Mon\n9-10,28 %\n", "hour,Mon\n9-10,28.5\n", "hour (percent),Mon\n9-10,28\n"]
    {
      #expect(try table(text).noteOnUnit == .read(as: .percent))
    }
  }

  @Test func `what no part of so few people can be is a count, and what may be both is asked`()
    throws
  {
    // Of 60 people 3 are 5 % and 4 are 7 %; nothing is 6 %.
    #expect(try table("hour,Mon\n9-10,6\n10-11,15\nn = 60,\n").cells.map(\.share) == [10, 25])
    // Of 50 people 5 are 10 %, and 10 are 20 %.
    let both = try refusal("hour,Mon\n9-10,10\n10-11,20\nn = 50,\n")
    #expect(both.contains("may be percent, or people of the 50 asked"))
    #expect(try table("hour,Mon\n9-10,10\n10-11,60\nn = 50,\n").unit == .percent)
  }

  @Test(arguments: [
    ("hour,Mon,Tue\n9-10,140/726,12\n", "\"12\" (Tuesday 9-10) is not a number of people"),
    ("hour,Mon\n9-10,800/726\n", "is more than the 726 people asked"),
    ("hour,Mon\n9-10,128\n10-11,40\n", "numbers of people need the number asked"),
    ("hour,Mon\n9-10,1/0\n", "is not a share"),
  ])
  func `a tally that cannot be is refused`(_ text: String, _ part: String) throws {
    #expect(try refusal(text).contains(part))
  }

  // MARK: Parts of the day

  @Test(arguments: [
    "part,Sat,Sun\nMorning (9-12),40,20\nAfternoon (13-17),30,\n",
    "Tag;Vormittag 9-12;Nachmittags (13:00 - 17:00 Uhr)\nSa;40;30\nSo;20;\n",
    "laiks;sestdiena;svētdiena\nrīts (9-12);40;20\npēcpusdiena (13-17);30;\n",
  ])
  func `parts of the day are bands of their own`(_ text: String) throws {
    let read = try table(text)
    #expect(read.cells.isEmpty)
    #expect(
      read.bands.map { "\($0.day.key) \($0.part.rawValue) \($0.span.short)" } == [
        "sat morning 9-12", "sat afternoon 13-17", "sun morning 9-12", "sun afternoon 13-17",
      ])
    #expect(read.bands.map(\.share) == [40, 30, 20, nil])
    #expect(read.days == [.saturday, .sunday])
  }

  @Test func `the hours of a part are told once, or asked for`() throws {
    let text = "part,Mon\nmorning,40\nevening,60\n"
    let asked = try refusal(text)
    #expect(asked.contains("wishes.csv:2:1: \"morning\" is a part of the day"))
    #expect(asked.contains("parts: { evening: 17-20 }"))
    let read = try table(text) {
      $0.parts = [
        .morning: TimeSpan(at(9), at(12)) ?? .wholeDay,
        .evening: TimeSpan(at(17), at(20)) ?? .wholeDay,
      ]
    }
    #expect(read.bands.map(\.span.short) == ["9-12", "17-20"])
  }

  @Test func `a band stands beside hours, and is written so that it is read again`() throws {
    let read = try table("hour,Mon\n9-10 ,12.5\n10-11,8\nAbend (18-21),33.3\nn = 312,\n")
    #expect(read.cells.map(\.share) == [12.5, 8])
    #expect(read.bands.map(\.share) == [33.3])
    let text = try ShareTableText(read, fileName: "wishes.csv").text
    #expect(text.contains("evening (18:00-21:00),33.3\n"))
    let again = try shareTable(text)
    #expect(again.bands.map(\.span.short) == ["18-21"])
    #expect(again.cells.map(\.share) == read.cells.map(\.share))
  }

  // MARK: Clocks and dates in headings

  @Test func `starts that fall from 12 to 1 are asked about in a table of wishes`() throws {
    let text = "hour,Mon\n9:00,6\n10:00,13\n11:00,14\n12:00,15\n1:00,55\n2:00,56\n3:00,57\n"
    #expect(try refusal(text).contains("wishes.csv:6:1: \"1:00\" beside \"12:00\" may be in the"))
    let read = try table(text) { $0.clock = .twelveHours }
    #expect(
      read.cells.map(\.span.short)
        == ["9-10", "10-11", "11-12", "12-13", "13-14", "14-15", "15-16"])
    #expect(read.cells.last?.share == 57)
  }

  @Test(arguments: ["9-Oct", "09. Okt", "2025-10-09 00:00:00"])
  func `hours of which a spreadsheet made a date are refused with the cause`(
    _ label: String
  ) throws {
    let found = try refusal("hour,Mon\n\(label),6\n13-14,13\n")
    #expect(found.contains("2:1: \"\(label)\" is a date: a spreadsheet has made it of 9-10"))
  }
}
