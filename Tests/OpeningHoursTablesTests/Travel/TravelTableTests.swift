import Testing

@testable import OpeningHoursTables

/// Ways between houses, and what is wrong with tables of them.
@Suite struct TravelTableTests {
  private func table(_ text: String) throws -> TravelTable {
    try TravelTable(bytes: Array(text.utf8), fileName: "ways.csv")
  }

  @Test func `ways are read with either separator`() throws {
    for text in ["from,to,minutes\nA,B,12.5\nB,A,14\n", "to;minutes;from\nB;12,5;A\nA;14;B\n"] {
      #expect(try table(text).legs.map(\.minutes) == [12.5, 14])
      #expect(try table(text).legs[0].from == "A")
    }
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", "a table of ways has the headings from, to and minutes"),
      ("from,to,minutes\nA,B,-1\n", "ways.csv:2:5: \"-1\" is no number of minutes"),
      ("from,to,minutes\nA,B,9999\n", "is no number of minutes"),
      ("from,to,minutes\nA,,3\n", "a way needs two ends"),
      ("from,to,minutes\nA,B,3\na,b,4\n", "stands twice"),
    ])
  func `what is wrong is named`(_ text: String, _ message: String) {
    let error = #expect(throws: InputErrors.self) { try table(text) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
