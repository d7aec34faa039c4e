import Testing

@testable import OpeningHoursTables

/// Exports with more than one row of headings, whole and cut.
struct MultiRowHeadingTests {
  private let codes = "StartDate,EndDate,Status,Finished,ResponseId,Q3_1,Q3_2\n"
  private let texts =
    "Start Date,End Date,Response Type,Finished,Response ID,When? - Monday,When? - Tuesday\n"
  private let imports =
    (0..<7).map { "\"{\"\"ImportId\"\":\"\"Q\($0)\"\"}\"" }
    .joined(separator: ",") + "\n"
  private let rows =
    "2025-03-01 10:00:00,2025-03-01 10:05:00,IP Address,True,R_1,\"9-10,10-11\",9-10\n"
    + "2025-03-02 10:00:00,2025-03-02 10:05:00,IP Address,True,R_2,9-10,\n"
    + "2025-03-03 10:00:00,2025-03-03 10:05:00,IP Address,False,R_3,9-10,9-10\n"
    + "2025-03-04 10:00:00,2025-03-04 10:05:00,Survey Preview,True,R_4,9-10,9-10\n"

  private func shares(_ result: SurveyImport) -> [String] {
    zip(result.survey.slotNames, result.survey.shares).map { name, share in
      "\(name) \(share.percent.map { "\(Int($0.rounded()))" } ?? "-")"
    }
  }

  @Test func `Qualtrics is known by any of its headings that have the texts`() throws {
    for headings in [codes + texts + imports, texts + imports, codes + texts, texts] {
      let result = try imported(headings + rows)
      #expect(result.account.kind == .qualtrics)
      #expect(shares(result) == ["mon 9-10 100", "mon 10-11 50", "tue 9-10 50"])
      #expect(result.account.leftOut.map(\.count) == [1, 1])
    }
  }

  @Test func `Qualtrics without the texts is refused with what is missing`() throws {
    for headings in [codes + imports, codes] {
      #expect(try refusal(headings + rows)[0].contains("the texts of the questions is missing"))
    }
    #expect(
      try refusal(codes + texts + imports + rows, .googleForms)[0].contains(
        "has the headings of Qualtrics, not of Google Forms"))
  }

  @Test(arguments: [
    ("When on Monday? - 9-10,When on Monday? - 10 - 11", "9-10,", "1,1"),
    ("When? - Monday - 9-10,When? - Monday - 10-11", "1,", "1,1"),
    ("When? - Selected Choice - Monday 9-10,When? - Selected Choice - Monday 10-11", "x,", "x,x"),
  ])
  func `a column for each option is ticked by its text or a mark`(
    _ headings: String, _ one: String, _ both: String
  ) throws {
    let text =
      "StartDate,EndDate,ResponseId,Q1,Q2\nStart Date,End Date,Response ID,\(headings)\n"
      + "2025-03-01 10:00:00,2025-03-01 10:05:00,R_1,\(one)\n"
      + "2025-03-01 10:00:00,2025-03-01 10:05:00,R_2,\(both)\n"
      + "2025-03-01 10:00:00,2025-03-01 10:05:00,R_3,,\n"
      + "2025-03-01 10:00:00,2025-03-01 10:05:00,R_4,\(one)\n"
    #expect(shares(try imported(text)) == ["mon 9-10 75", "mon 10-11 25"])
  }

  private let monkey = "Respondent ID,Collector ID,Start Date,End Date,"
  private let monkeyRows =
    "1,9,03/01/2025 10:00:00 AM,03/01/2025 10:03:00 AM,9-10,,9-10\n"
    + "2,9,03/01/2025 11:00:00 AM,03/01/2025 11:03:00 AM,9-10,,\n"

  @Test func `SurveyMonkey has the options below their question`() throws {
    let result = try imported(
      monkey + "When on Monday?,,When on Tuesday?\n,,,,9-10,10-11,9-10\n" + monkeyRows)
    #expect(result.account.kind == .surveyMonkey)
    #expect(shares(result) == ["mon 9-10 100", "mon 10-11 0", "tue 9-10 50"])
  }

  @Test func `SurveyMonkey without its second row is read by what was ticked`() throws {
    let result = try imported(monkey + "When on Monday?,,When on Tuesday?\n" + monkeyRows)
    #expect(shares(result) == ["mon 9-10 100", "tue 9-10 50"])
  }

  @Test func `SurveyMonkey without the columns about the response is known by its shape`() throws {
    let result = try imported(
      "When on Monday?,,When on Tuesday?\n9-10,10-11,9-10\n9-10,,9-10\n9-10,10-11,\n")
    #expect(result.account.kind == .surveyMonkey)
    #expect(shares(result) == ["mon 9-10 100", "mon 10-11 50", "tue 9-10 50"])
  }

  @Test func `days and hours in one label, in any order, are read`() throws {
    let result = try imported(
      monkey + "When?,,\n,,,,Monday - 9-10,Monday 10-11,9-10 - Tuesday\n"
        + "1,9,03/01/2025 10:00:00 AM,03/01/2025 10:03:00 AM,Monday - 9-10,,9-10 - Tuesday\n")
    #expect(shares(result) == ["mon 9-10 100", "mon 10-11 0", "tue 9-10 100"])
  }

  @Test func `options by their numbers, and dates made of options, are refused with the cause`()
    throws
  {
    let numbers = try refusal(
      codes + "Start Date,End Date,Response Type,Finished,Response ID,On Monday?,On Tuesday?\n"
        + "2025-03-01 10:00:00,2025-03-01 10:05:00,IP Address,True,R_1,\"1,2\",1\n")
    #expect(numbers.joined().contains("export again with the options' texts, not their numbers"))
    let dates = try refusal(
      monkey + "When on Monday?,,When on Tuesday?\n,,,,9-Oct,10-11,9-Oct\n" + monkeyRows)
    #expect(dates[0].contains("2:5: \"9-Oct\" is a date: a spreadsheet has made it of 9-10"))
    #expect(dates.count == 2)
  }

  @Test func `a table of shares below a title is not SurveyMonkey`() throws {
    guard
      case .shares(let table, _) = try ImportedFile(
        bytes: Array("Wishes,,\nhour,Mon,Tue\n9-10,20,30\n10-11,40,50\n".utf8), fileName: "a.csv")
    else {
      Issue.record("not a table of shares")
      return
    }
    #expect(table.cells.map(\.share) == [20, 40, 30, 50])
  }

  @Test func `one question in two groups of LimeSurvey is put together`() throws {
    let head = "id;submitdate;Q3[a]. When? [9-10][Mon];Q3[b]. When? [10-11][Mon]"
    let text =
      head + ";Q7[a]. When? [9-10][Mon];Q7[b]. When? [10-11][Mon]\n"
      + "1;2024-01-01;Yes;No;N/A;N/A\n2;2024-01-01;N/A;N/A;Yes;Yes\n3;2024-01-01;N/A;N/A;N/A;N/A\n"
    let result = try imported(text)
    #expect(shares(result) == ["mon 9-10 100", "mon 10-11 50"])
    #expect(result.survey.unseen(2) == ["mon 9-10", "mon 10-11"])
  }
}
