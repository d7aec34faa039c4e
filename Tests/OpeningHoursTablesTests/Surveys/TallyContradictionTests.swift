import Testing

@testable import OpeningHoursTables

/// What a table says of the people asked in several places, and what its numbers can be.
struct TallyContradictionTests {
  private func table(_ text: String, sample: Int? = nil) throws -> ShareTable {
    var options = ShareTableOptions()
    options.sample = sample
    return try ShareTable(bytes: Array(text.utf8), fileName: "wishes.csv", options: options)
  }

  private func refusal(_ text: String, sample: Int? = nil) throws -> String {
    let error = #expect(throws: InputErrors.self) { try table(text, sample: sample) }
    return try #require(error).description
  }

  @Test(arguments: [
    ("hour,Mon\n9-10,140/312\n", 300, "the cells are of 312 people asked, and 300 were stated"),
    ("hour,Mon\n9-10,140\nn = 312,\n", 300, "312 people were asked, and 300 were stated"),
    ("hour,Mon\n9-10,140/312\nn = 300,\n", nil, "of 312 people asked, and the table says"),
  ])
  func `people asked that contradict each other are refused`(
    _ text: String, _ sample: Int?, _ message: String
  ) throws {
    #expect(try refusal(text, sample: sample).contains(message))
  }

  @Test func `in a table of percent another number of people is a note`() throws {
    let read = try table("hour,Mon\n9-10,14 %\nn = 312,\n", sample: 300)
    let note = try #require(
      read.notes.first { $0.statement == .otherSample(table: 312, stated: 300) })
    #expect(note.concernsAnswers && read.sample == 300)
  }

  @Test func `a rate of answers in a remark makes no percent of people`() throws {
    // 156 of 312 are 50 %, 39 are 12.5 %.
    let read = try table("Rücklauf 34 %,\nhour,Mon\n9-10,156\n10-11,39\nn = 312,\n")
    #expect(read.cells.map(\.share) == [50, 12.5])
  }

  @Test func `a number that is more than the people asked is named`() throws {
    let found = try refusal("hour,Mon\n9-10,400\n10-11,39\nn = 312,\n")
    #expect(found.contains("wishes.csv:2:6: \"400\" (Monday 9-10) is more than the 312 people"))
  }

  @Test func `an hour with the number of people asked beside it is an hour`() throws {
    let read = try table("hour,Mon\n\"11-12 (n = 398)\",199\n\"12-13 (n = 398)\",398\n")
    #expect(read.cells.map(\.span.short) == ["11-12", "12-13"])
    #expect(read.cells.map(\.share) == [50, 100])
    #expect(read.sample == 398)
  }

  @Test func `a fraction among cells with percent signs is asked about`() throws {
    let found = try refusal("hour,Mon\n9-10,80 %\n10-11,0.8\n")
    #expect(found.contains("\"0.8\" (Monday 10-11) has no percent sign"))
  }

  @Test func `what was not sure to be percent is not made so by writing it again`() throws {
    let read = try table("hour,Mon\n9-10,28\nn = 726,\n")
    let text = try ShareTableText(read, fileName: "wishes.csv").text
    #expect(text.hasPrefix("hour,Mon\n"))
    #expect(try table(text).couldBePeople)
    let sure = try table("hour (percent),Mon\n9-10,28\nn = 726,\n")
    #expect(try ShareTableText(sure, fileName: "w.csv").text.hasPrefix("hour (percent),Mon\n"))
  }

  @Test func `a row with numbers that names no hour concerns whoever reads an answer`() throws {
    let read = try table(
      "hour,Mon,Tue\n9-10,14 %,8 %\n\"Ladies (n = 130)\",30 %,20 %\nTotal,22 %,14 %\n")
    #expect(read.cells.map(\.share) == [14, 8])
    #expect(
      read.notes.filter(\.concernsAnswers).map(\.statement) == [
        .rowSkipped("Ladies (n = 130) 30 % 20 %", .numbersWithoutHour)
      ])
    let several = try table("hour,Mon,Tue\n9-10,14 %,8 %\nn,130,140\n")
    #expect(
      several.notes.filter(\.concernsAnswers).map(\.statement) == [.differentSamples([130, 140])])
  }
}
