import TestSamples
import Testing

@testable import OpeningHoursTables

struct WorkbookTests {
  /// The cells of the first sheet, row by row.
  private func cells(_ workbook: SmallWorkbook) throws -> [[String]] {
    let table = try #require(
      try Workbook(bytes: workbook.bytes, fileName: "a.xlsx").sheets.first?.table)
    return (0..<table.rowCount).map { row in
      (0..<table.width(ofRow: row)).map { table.text(row: row, column: $0) }
    }
  }

  private func message(_ bytes: [UInt8]) throws -> String {
    let error = #expect(throws: InputErrors.self) {
      try ImportedFile(bytes: bytes, fileName: "a.xlsx")
    }
    return try #require(error).description
  }

  private func read(_ workbook: SmallWorkbook, _ sheet: String? = nil) throws -> ImportedFile {
    var options = ImportOptions()
    options.sheet = sheet
    return try ImportedFile(bytes: workbook.bytes, fileName: "a.xlsx", options: options)
  }

  @Test func `texts are shared or in place, in runs, and without their readings`() throws {
    var workbook = SmallWorkbook(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>a &amp; </t></r><r><t>b</t></r></is></c>"
        + "<c r=\"D1\" t=\"str\"><f>1+1</f><v>two</v></c></row>")
    workbook.sharedStrings =
      "<si><t>plain</t></si><si><r><t>ri</t></r><r><t xml:space=\"preserve\">ch </t></r>"
      + "<rPh><t>unsaid</t></rPh></si>"
    #expect(try cells(workbook) == [["plain", "rich ", "a & b", "two"]])
  }

  @Test func `blank cells and rows between others keep their places`() throws {
    let workbook = SmallWorkbook(
      "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\" s=\"0\"/></row>"
        + "<row r=\"9\"><c r=\"A9\"><f>A1</f><v>2.5</v></c><c r=\"C9\" t=\"b\"><v>1</v></c></row>")
    #expect(try cells(workbook) == [["", "1", ""], ["2.5", "", "TRUE"]])
    let table = try Workbook(bytes: workbook.bytes, fileName: "a.xlsx").sheets[0].table
    #expect(table.source(row: 1, column: 2).description == "a.xlsx: Form1!C9")
    #expect(
      Source.cell("a.xlsx", sheet: "S", row: 3, column: 703).description == "a.xlsx: S!AAA3")
  }

  /// 45717 is 1 March 2025, counted from 30 December 1899; 44255 is the same from 1 January 1904.
  @Test(arguments: [
    ("dd.mm.yyyy", "45717", "2025-03-01"), ("dd.mm.yyyy hh:mm", "45717.375", "2025-03-01 09:00:00"),
    ("yyyy\\-mm\\-dd", "45717.375", "2025-03-01 09:00:00"), ("hh:mm", "0.395833333333333", "09:30"),
    ("[h]:mm", "1", "24:00"), ("h:mm AM/PM", "0.75", "18:00"), ("0 %", "0.285", "28.5%"),
    ("#,##0.00", "1234.5", "1234.5"), ("[Red]0.0", "0.3", "0.3"),
    ("d\\-mmm", "45939", "2025-10-09"),
    ("mm:ss", "0.00104166666666667", "00:01:30"), ("0&quot; days&quot;", "45717", "45717"),
    ("General", "0.28000000000000003", "0.28"), ("@", "7", "7"),
  ])
  func `numbers are shown as days, times and parts`(
    _ format: String, _ value: String, _ expected: String
  ) throws {
    var workbook = SmallWorkbook("<row><c s=\"1\"><v>\(value)</v></c></row>")
    workbook.formats = [format]
    #expect(try cells(workbook) == [[expected]])
  }

  @Test func `a workbook may count its days from 1904`() throws {
    var workbook = SmallWorkbook("<row><c s=\"1\"><v>44255</v></c></row>")
    workbook.formats = ["dd/mm/yy"]
    workbook.properties = "<workbookPr date1904=\"1\"/>"
    #expect(try cells(workbook) == [["2025-03-01"]])
  }

  private let answers = [
    ["Timestamp", "When? [Monday]"], ["2025-03-01 09:00:01", "9-10"],
    ["2025-03-01 09:00:02", "9-10, 10-11"],
  ]
  private let wishes = [["hour", "Mon"], ["9-10", "28 %"]]

  @Test func `the sheet that is understood is read`() throws {
    var workbook = SmallWorkbook(textRows([["Please", "read"]]), name: "Notes")
    workbook.sheets.append(("Answers", textRows(answers)))
    guard case .respondents(let result) = try read(workbook) else {
      Issue.record("no respondents")
      return
    }
    #expect(result.survey.shares.map(\.percent) == [100, 50])
    #expect(result.account.remarks.first == .sheet("Answers", others: ["Notes"]))
  }

  @Test func `of two sheets that are understood one is asked for`() throws {
    var workbook = SmallWorkbook(textRows(answers), name: "Answers")
    workbook.sheets.append(("Wishes", textRows(wishes)))
    #expect(
      try message(workbook.bytes).contains(
        "2 sheets can be meant: \"Answers\", \"Wishes\"; say --sheet"))
    guard case .shares(let table, _) = try read(workbook, "wishes") else {
      Issue.record("no shares")
      return
    }
    #expect(table.cells.map(\.share) == [28])
    workbook.hidden = ["Wishes"]
    guard case .respondents = try read(workbook) else {
      Issue.record("the hidden sheet was read")
      return
    }
    let error = #expect(throws: InputErrors.self) { try read(workbook, "Answer") }
    #expect(error?.description.contains("did you mean Answers?") == true)
  }

  @Test func `a title above the headings is passed over`() throws {
    let workbook = SmallWorkbook(
      textRows([["Survey 2025"], [], ["Timestamp", "Age", "When? [Monday]"]])
        + textRows([["2025-03-01 09:00:01", "18-25", "9-10"]]))
    guard case .respondents(let result) = try read(workbook) else {
      Issue.record("no respondents")
      return
    }
    #expect(result.survey.slotNames == ["mon 9-10"])
  }

  @Test func `a fault in a sheet is named by its cell`() throws {
    let workbook = SmallWorkbook(textRows([["hour", "Mon"], ["9-10", "28 x"]]))
    #expect(try message(workbook.bytes).hasPrefix("a.xlsx: Form1!B2: \"28 x\" (Monday 9-10)"))
  }

  @Test func `an OpenDocument sheet is read with its repetitions`() throws {
    var archive = StoredArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    archive.add(
      "content.xml",
      "<o xmlns:table=\"t\" xmlns:text=\"x\" xmlns:office=\"f\"><table:table table:name=\"Tab\">"
        + "<table:table-row><table:table-cell><text:p>hour</text:p></table:table-cell>"
        + "<table:table-cell><text:p>Mon</text:p><office:annotation><text:p>no</text:p>"
        + "</office:annotation></table:table-cell><table:table-cell><text:p>Tue</text:p>"
        + "</table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/>"
        + "</table:table-row><table:table-row><table:table-cell office:value-type=\"string\">"
        + "<text:p>9<text:s/>-<text:s/>10</text:p></table:table-cell>"
        + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.28\" "
        + "table:number-columns-repeated=\"2\"><text:p>28 %</text:p></table:table-cell>"
        + "</table:table-row><table:table-row table:number-rows-repeated=\"1000000\">"
        + "<table:table-cell/></table:table-row></table:table></o>")
    guard
      case .shares(let table, _) = try ImportedFile(bytes: archive.archive, fileName: "a.ods")
    else {
      Issue.record("no shares")
      return
    }
    #expect(table.cells.map(\.share) == [28, 28])
  }
}
