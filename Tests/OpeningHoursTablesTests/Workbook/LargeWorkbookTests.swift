import Testing

@testable import OpeningHoursTables

/// Workbooks that are small as files and large as tables.
struct LargeWorkbookTests {
  private func message(_ bytes: [UInt8]) throws -> String {
    let error = #expect(throws: InputErrors.self) {
      try ImportedFile(bytes: bytes, fileName: "a.ods")
    }
    return try #require(error).description
  }

  private func openDocument(_ rows: String) -> [UInt8] {
    var archive = StoredArchive()
    archive.add("content.xml", "<d><table name=\"A\">\(rows)</table></d>")
    return archive.archive
  }

  @Test(arguments: [
    "<table-row number-rows-repeated=\"999999999\"><table-cell number-columns-repeated=\"9000\"><p>x</p></table-cell></table-row>",
    "<table-row><table-cell number-columns-repeated=\"999999999\"><p>x</p></table-cell></table-row>",
    "<table-row><table-cell number-columns-repeated=\"999999\"/><table-cell><p>x</p></table-cell></table-row>",
  ])
  func `cells that are repeated beyond a table are refused`(_ rows: String) throws {
    #expect(try message(openDocument(rows)).contains("unpacks to more than a survey can be"))
  }

  @Test func `a long text that many cells share is refused`() throws {
    var workbook = SmallWorkbook(
      String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 2_000))
    workbook.sharedStrings = "<si><t>\(String(repeating: "x", count: 300_000))</t></si>"
    #expect(try message(workbook.bytes).contains("unpacks to more than a survey can be"))
  }

  @Test func `thousands of different options are refused`() throws {
    let rows = (0..<3_600).map { number in
      let (day, start) = (["Mon", "Tue", "Wed"][number / 1_200], number % 1_200)
      func clock(_ minute: Int) -> String {
        "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
      }
      return "3/1/2025 9:00:01,\(day) \(clock(start))-\(clock(start + 1))\n"
    }
    let found = try refusal("Timestamp,When?\n" + rows.joined())
    #expect(found[0].contains("different options about hours: no form offers so many"))
  }
}
