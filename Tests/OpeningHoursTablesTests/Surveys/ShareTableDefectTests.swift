import TestSamples
import Testing

@testable import OpeningHoursTables

struct ShareTableDefectTests {
  private func messages(_ text: String) throws -> [String] {
    let error = #expect(throws: InputErrors.self) { try shareTable(text) }
    return try #require(error).diagnostics.map(\.description)
  }

  @Test(arguments: ["28 x", "> 70", "k. A.", "-", "NaN"])
  func `what is not a share is named with its day and time`(_ text: String) throws {
    #expect(
      try messages("hour,Mon,Tue\n18-19,5,6\n19-20,29,\(text)\n") == [
        "wishes.csv:3:10: \"\(text)\" (Tuesday 19-20) is not a share; "
          + "write 28 % or 0.28, or leave it empty if it was not asked"
      ])
  }

  @Test func `a share over 100 percent and a negative one are refused`() throws {
    let found = try messages("hour,Mon,Tue\n9-10,128,5\n10-11,7,-3\n")
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("wishes.csv:2:6: \"128\" (Monday 9-10) is over 100 %"))
    #expect(found[1].hasPrefix("wishes.csv:3:9: \"-3\" (Tuesday 10-11) is negative"))
  }

  @Test func `all defects are reported at once and in reading order`() throws {
    let found = try messages("hour,Mon,Tuseday\n9-10,x,5\n9-10,7,-3\n10-9,1,2,3\nsoon,1,2\n")
    #expect(
      found.map { String($0.dropFirst("wishes.csv:".count).prefix(4)) } == [
        "1:10", "2:6:", "3:1:", "3:8:", "4:1:", "4:10", "5:1:",
      ])
    #expect(found[0].contains("did you mean Tuesday?"))
    #expect(found[3].contains("(Tuseday 9-10)"))
  }

  @Test(arguments: [
    ("hour,Mon,Tue,Monday\n9-10,1,2,3\n", "1:14: \"Monday\" is Monday a second time"),
    ("hour,Mon,Mon,Tuseday\n9-10,1,2,3\n", "did you mean Tuesday?"),
    ("hour,M,T,W,T,F\n9-10,1,2,3,4,5\n", "1:6: \"M\" may be several weekdays"),
    ("hour,ma,di\n9-10,1,2\n", "can be read as Tuesday, Sunday (French) or as Monday, Tuesday"),
    ("hour,Mon,Tue,Mittwoch\n9-10,1,2,3\n", "1:14: \"Mittwoch\" is not a weekday in English"),
    ("hour,wishes\n9-10,1\n", "no weekday found in the headings, but \"hour\", \"wishes\""),
    ("hour,Mon,\n9-10,1,5\n", "1:10: shares without a weekday"),
    ("hour,Mon\n9-10,5\n09:00-10:00,6\n", "3:1: \"09:00-10:00\" stands twice"),
    ("hour,Mon\n9-11,5\n10-12,6\n", "3:1: \"10-12\" overlaps \"9-11\""),
    ("hour,Mon\n9-10,5\n23-25,6\n", "3:1: \"23-25\" runs past 24:00"),
    ("hour,Mon\n0-24,5\n9-10,6\n", "a table with 25 hours a day; a day has 24"),
    ("hour,Mon\n9-10,5\n10-9,6\n", "3:1: \"10-9\" ends before it starts"),
    ("hour,Mon\n9-10,5\n1O-11,6\n", "3:1: \"1O-11\" is not a time"),
    ("hour,Mon\n9-10,5\n,6\n", "3:1: no time stands here"),
    ("", "wishes.csv: is empty"), ("hour,Mon,Tue\n", "no data row"),
    ("hour,Mon\n9-10,\n", "no share in the table"),
    ("hour,Mon,Tue\n9-10,1,0\n10-11,0,1\n", "only 0 and 1 may be percent, fractions or the ticks"),
    ("hour,Mon,Tue\n9-10,28,0.3\n10-11,13,0.1\n", "1:10: column \"Tue\" has fractions"),
    (
      "hour;Mon;Tue\n9-10;28;1,5\n10-11;13;1.5\n",
      "column \"Tue\": \"1,5\" (Tuesday 9-10) has a mark"
    ),
    ("hour,Mon,Tue\n9-10,28\n", "row has 2 cells, header 3"),
    ("hour,Mon\n9-10,5\nn = 4.47,\n", "\"4.47\" is not a number of people asked"),
    ("Wishes (n = 1,250)\nhour,Mon\n9-10,5\n", "1:1: \"1,250)\" is not a number of people"),
    ("hour,Mon\n9-10,\"5\n", "2:6: the quote opened here is never closed"),
  ])
  func `a bad file is refused with the place and the thing`(_ text: String, _ part: String) throws {
    let found = try messages(text).joined(separator: "\n")
    #expect(found.contains(part), "\(found)")
  }

  @Test func `in a table of lying days too the message names day and time`() throws {
    let found = try messages("day,9-10,10-11\nMon,5,6\nTue,x,7\n")
    #expect(found.first?.contains("3:5: \"x\" (Tuesday 9-10) is not a share") == true)
  }
}
