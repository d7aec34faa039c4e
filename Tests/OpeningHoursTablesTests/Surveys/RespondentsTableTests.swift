import TestSamples
import Testing

@testable import OpeningHoursTables

struct RespondentsTableTests {
  private func table(_ text: String) throws -> RespondentsTable {
    try RespondentsTable(bytes: Array(text.utf8), fileName: "r.csv")
  }

  private func refusal(_ text: String) throws -> [String] {
    let error = #expect(throws: InputErrors.self) { try table(text) }
    return try #require(error).diagnostics.map(\.description)
  }

  @Test func `ticked, asked and not shown are told apart`() throws {
    let survey = try table(
      "id,age,weight,mon 08:00-09:00,sun 9-10\n1,18-25,1,1,0\n2,65+,0.5,,1\n"
    ).survey
    #expect(survey.slotNames == ["mon 8-9", "sun 9-10"])
    #expect(survey.segmentNames == ["age"])
    #expect(survey.respondents[1].weight == 0.5)
    #expect(survey.respondents.map(\.ticked) == [[0], [1]])
    #expect(survey.respondents.map(\.unseen) == [[], [0]])
    #expect(survey.shares.map(\.asked) == [1, 1.5])
    #expect(survey.shares.map(\.percent) == [100, 0.5 / 1.5 * 100])
  }

  @Test func `slots in any order come out by the calendar`() throws {
    let survey = try table("id,weight,tue 9-10,mon 9-10\n1,1,1,0\n").survey
    #expect(survey.slotNames == ["mon 9-10", "tue 9-10"])
    #expect(survey.respondents[0].ticked == [1])
  }

  @Test func `a slot nobody was asked about is left out with a note`() throws {
    let read = try table("id,weight,mon 9-10,mon 10-11\n1,1,1,\n2,1,0,\n")
    #expect(read.survey.slotNames == ["mon 9-10"])
    let span = try #require(TimeSpan(at(10), at(11)))
    #expect(read.notes.map(\.statement) == [.slotUnasked(.init(day: .monday, span: span))])
  }

  @Test(arguments: ["=1+1", "+49", "-", "@home", "'quoted", "a,b", "say \"yes\"", "ä\u{301}", ""])
  func `no cell is a formula and every cell is read again as it was`(_ text: String) throws {
    let slot = Survey.Slot(day: .monday, span: try span("9-10"))
    let survey = Survey(
      slots: [slot], segmentNames: ["=group"],
      respondents: [
        .init(id: "+1", segments: [text], weight: 0.000_012, ticked: [0]),
        .init(id: "2", segments: [text], weight: 1234.5, ticked: [], unseen: [0]),
      ])
    let written = RespondentsTableText(survey).text
    for cell in written.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      #expect(!"=+-@".contains(cell.first ?? " "))
    }
    #expect(try table(written).survey == survey)
  }

  @Test(arguments: [
    ("id,weight,mon 9-10\n1,1,1\n1,1,0\n", "r.csv:3:1: response \"1\" stands twice"),
    ("id,weight,mon 9-10\n1,1\n2,1,1\n", "2:4: row has 2 cells, header 3"),
    ("id,weight,mon 9-10\n1,-1,1\n", "2:3: the weight -1 is negative"),
    ("id,weight,mon 9-10\n1,x,1\n", "2:3: \"x\" is not a weight"),
    ("id,weight,mon 9-10\n1,,1\n", "2:3: no weight stands here"),
    ("id,weight,mon 9-10\n1,0,1\n2,0,1\n", "1:4: the weights sum to nothing"),
    ("id,weight,mno 9-10\n1,1,1\n", "1:11: unknown heading \"mno 9-10\"; did you mean mon 9-10?"),
    ("id,weight,mon 9-10,age\n1,1,1,x\n", "1:20: unknown heading \"age\""),
    ("id,wieght,mon 9-10\n1,1,1\n", "1:4: unknown heading \"wieght\"; did you mean weight?"),
    ("id,mon 9-10\n1,1\n", "no heading weight; add a column weight"),
    ("no,weight,mon 9-10\n1,1,1\n", "1:1: the first heading is \"no\", not id"),
    ("id,weight\n1,1\n", "1:4: no slot after weight"),
    ("id,weight,mon 9-10,mon 09:00-10:00\n1,1,1,1\n", "1:20: Monday 9-10 stands twice"),
    ("id,weight,mon 9-11,mon 10-12\n1,1,1,1\n", "Monday 10-12 overlaps Monday 9-11"),
    ("id,a,a,weight,mon 9-10\n1,x,x,1,1\n", "1:6: the heading \"a\" stands twice"),
    ("id,mon 9-10,weight,tue 9-10\n1,1,1,1\n", "1:4: the slot \"mon 9-10\" stands before weight"),
    ("id,weight,mon 9-10\n1,1,yes\n", "2:5: \"yes\" (mon 9-10) is neither 1 nor 0"),
    ("id,weight,mon 9-10\n", "1:1: no response below these headings"), ("", "r.csv: is empty"),
  ])
  func `a bad table is refused with the place and the thing`(_ text: String, _ part: String) throws
  {
    let found = try refusal(text).joined(separator: "\n")
    #expect(found.contains(part), "\(found)")
  }

  @Test func `hours that no single table can hold are refused as shares`() throws {
    let survey = try table("id,weight,mon 9-11,tue 10-12\n1,1,1,1\n").survey
    let error = #expect(throws: InputErrors.self) { try ShareTableText(survey, fileName: "r.csv") }
    #expect(error?.description.contains("the hours of the days overlap (9-11 and 10-12)") == true)
  }
}
