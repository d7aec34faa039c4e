import Testing

@testable import OpeningHoursTables

/// One bad file for each defect.
struct ImportDefectTests {
  @Test(arguments: [
    ("", "export.csv: is empty"),
    ("PK\u{3}\u{4}", "is a workbook that is damaged or cut off; open it in the spreadsheet"),
    ("'1','12-04-2018 10:20:48','en',\n'4',,'en',\n", "is the data file of LimeSurvey's R export"),
    (
      "id;submitdate;When? [9-10][Mon]\n1;2024-01-01;\"Y\n",
      "2:14: the quote opened here is never closed"
    ),
    ("id;submitdate;When? [9-10][Mon]\n1;2024-01-01;Y\n2;2024\n", "the file seems to be cut off"),
    (
      "id;submitdate;When? [9-10][Mon]\n1;2024-01-01;Y;Y\n2;2024-01-01;Y\n",
      "2:16: row has 4 cells, header 3"
    ),
    ("id;submitdate;When? [9-10][Mon]\n;2024-01-01;Y\n", "2:1: a response without a number"),
    (
      "id;submitdate;When? [9-10][Mon]\n1;2024-01-01;Y\n2;2024-01-01;Y\n3;2024-01-01;maybe\n",
      "4:14: \"maybe\" (Monday 9-10) is no tick"
    ),
    (
      "id;submitdate;W? [9-10][ma];W? [9-10][di]\n1;2024-01-01;Y;\n",
      "1:15: the weekdays can be read as Tuesday, Sunday (French) or as Monday, Tuesday (Dutch)"
    ),
    (
      "id;submitdate;W? [9-10][Monday];W? [9-10][Tuseday]\n1;2024-01-01;Y;\n",
      "did you mean Tuesday?"
    ),
    (
      "id;submitdate;W? [Monday 9-10];W? [Tuseday 9-10]\n1;2024-01-01;Y;\n",
      "1:32: \"Tuseday\" is no weekday; did you mean Tuesday?"
    ),
    (
      "id;submitdate;W? [9-10][Mon];W? [sometimes][Tue]\n1;2024-01-01;Y;\n",
      "\"sometimes\" is no hour"
    ),
    (
      "id;submitdate;W? [9-10][Mon];W? [09:00-10:00][Mon]\n1;2024-01-01;Y;\n",
      "Monday 9-10 stands twice"
    ),
    (
      "id;submitdate;W? [9-11][Mon];W? [10-12][Mon]\n1;2024-01-01;Y;\n",
      "Monday 10-12 overlaps Monday 9-11"
    ),
    (
      "id;submitdate;How old?\n1;2024-01-01;18\n",
      "1:1: no question about weekdays and hours, but \"id\", \"submitdate\", \"How old?\""
    ),
    (
      "Timestamp,Availability [Monday]\n3/1/2024 9:09:35,Morning\n",
      "no question about weekdays and hours"
    ),
    ("Timestamp,When? [9-10]\n", "which tool wrote this cannot be told"),
    ("id;submitdate;When? [9-10][Mon]\n", "1:1: no response below these headings"),
    ("id;submitdate;When? [9-10][Mon]\n1;;Y\n2;NA;Y\n", "nobody finished"),
    ("id;submitdate;When? [9-10][Mon]\n1;2024-01-01;N/A\n", "nobody was shown the question"),
    ("hour,Mon\n9-10,28\n", "has no respondents; a table of shares is imported with --shares"),
  ])
  func `a bad export is refused with the place and the thing`(_ text: String, _ part: String) throws
  {
    let found = try refusal(text).joined(separator: "\n")
    #expect(found.contains(part), "\(found)")
  }

  @Test func `mixed encodings are refused at the first byte, or read when asked for`() throws {
    let bytes =
      Array("Timestamp,When? [9-10],Größe\n".utf8) + Array("3/1/2024 9:09:35,Monday,gro".utf8)
      + [0xDF, 0x0A]
    let error = #expect(throws: InputErrors.self) {
      try SurveyImport(bytes: bytes, fileName: "export.csv")
    }
    #expect(error?.description.hasPrefix("export.csv:2:28: byte 0xDF is not UTF-8") == true)
    var options = ImportOptions()
    options.encoding = .windows1252
    let read = try SurveyImport(bytes: bytes, fileName: "export.csv", options: options)
    #expect(read.survey.respondents.count == 1)
  }

  @Test func `of two questions that fit one is asked for by name`() throws {
    let text =
      "id;submitdate;Q3[a]. Now? [Mon 9-10];Q4[a]. Then? [Mon 9-10]\n1;2024-01-01;Y;\n"
    #expect(
      try refusal(text)[0].contains("2 questions may be about hours: \"Q3\", \"Q4\"; say which"))
    #expect(try imported(text) { $0.question = "q4" }.survey.respondents[0].ticked.isEmpty)
    #expect(try imported(text) { $0.question = "Now" }.survey.respondents[0].ticked == [0])
    let unknown = try refusal(text) { $0.question = "Q" }
    #expect(unknown[0].contains("--question Q: begins several questions"))
    #expect(try refusal(text) { $0.question = "X3" }[0].contains("did you mean Q3?"))
    let forms = "Timestamp,Now? [Monday],Then? [Monday]\n3/1/2024 9:09:35,9-10,10-11\n"
    #expect(try refusal(forms)[0].contains("2 questions may be about hours"))
    #expect(try imported(forms) { $0.question = "Then" }.survey.slotNames == ["mon 10-11"])
  }

  @Test func `all defects are told at once, but not a million of them`() throws {
    let rows =
      (1...160).map { "\($0);2024-01-01;Y\n" }.joined()
      + (1...80).map { "\($0 + 160);2024-01-01;perhaps\n" }.joined()
    let found = try refusal("id;submitdate;When? [9-10][Mon]\n" + rows)
    #expect(found.count == 51)
    #expect(found.last == "export.csv: and 30 more problems")
  }

  @Test func `where nothing fits it is told what was tried and which cell failed`() throws {
    let unknown = try refusal("Zeit,Ort\nfrüh,Bremen\nspät,Köln\n")
    #expect(unknown.contains { $0.hasPrefix("export.csv:2:1: column 1 was tried as the time") })
    #expect(unknown.contains { $0.contains("\"Bremen\" is no date") })
    let options = try refusal("Timestamp,Age,When? [Monday]\n3/1/2024 9:09:35,18-25,Morning\n")
    #expect(
      options[1]
        == "export.csv:2:24: \"When? [Monday]\" was tried as a list of hours, but \"Morning\" is none"
    )
    #expect(options[2].contains("\"Age\" was tried as a list of weekdays with hours"))
  }

  @Test func `a side that contradicts the labels is refused`() throws {
    let text = "id;submitdate;When? [9-10][Mon]\n1;2024-01-01;Y\n"
    #expect(try refusal(text) { $0.hoursAre = .columns }[0].contains("the labels say otherwise"))
    #expect(try imported(text) { $0.hoursAre = .rows }.survey.slotNames == ["mon 9-10"])
  }
}
