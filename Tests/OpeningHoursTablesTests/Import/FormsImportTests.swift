import Testing

@testable import OpeningHoursTables

struct FormsImportTests {
  private let stamp = "3/1/2024 9:09:35"

  @Test func `a grid with weekdays as rows lists hours`() throws {
    let result = try imported(
      "Zeitstempel,Wann? [Montag],Wann? [Dienstag]\r\n"
        + "01.03.2024 09:09:35,\"9-10, 10-11\",\r\n01.03.2024 09:10:35,Nie,9-10\r\n01.03.2024 1:1:1,Nie,\r\n"
    )
    #expect(result.account.kind == .googleForms)
    #expect(result.survey.slotNames == ["mon 9-10", "mon 10-11", "tue 9-10"])
    #expect(result.survey.ticks(0) == ["mon 9-10", "mon 10-11"])
    #expect(result.survey.ticks(1) == ["tue 9-10"])
    #expect(
      result.account.notes.contains(
        ReadingNote(
          .file("export.csv", line: 3, column: 21), .assumed(.noHour("Nie", count: 2)))))
  }

  @Test func `a grid with hours as rows lists weekdays, in either export`() throws {
    let sheet = try imported(
      "Timestamp,When? [9-10],When? [10-11]\r\n\(stamp),\"Monday, Tuesday\",Monday\r\n")
    let download = try imported(
      "\"Timestamp\",\"When? [9-10]\",\"When? [10-11]\"\r\n"
        + "\"2022/06/22 11:07:29 AM AST\",\"Monday;Tuesday\",\"Monday\"\r\n")
    #expect(sheet.survey == download.survey)
    #expect(sheet.survey.ticks(0) == ["mon 9-10", "mon 10-11", "tue 9-10"])
  }

  @Test func `options that contain the separator are split at known labels only`() throws {
    let result = try imported(
      "Timestamp,When?\r\n"
        + "\(stamp),\"Monday, 9-10, Waste (food, paper), Tuesday, 9-10\"\r\n"
        + "\(stamp),\"Monday, 9-10\"\r\n\(stamp),\"Waste (food, paper)\"\r\n")
    #expect(result.survey.ticks(0) == ["mon 9-10", "tue 9-10"])
    #expect(result.survey.ticks(1) == ["mon 9-10"])
    #expect(
      result.account.notes.map(\.statement).contains(
        .assumed(.noHour("Waste (food, paper)", count: 2))))
  }

  @Test func `Microsoft asks a question for each weekday, line breaks and all`() throws {
    let result = try imported(
      "ID,Start time,Completion time,Email,Name,\"When would\nyou come on Monday?\","
        + "\"When would\nyou come on Sunday?\"\r\n"
        + "7,3/5/24 14:59:43,3/5/24 15:00:56,anonymous,,9-10;10-11;,\r\n"
        + "9,3/5/24 14:59:43,3/5/24 15:00:56,anonymous,,,9-10;\r\n")
    #expect(result.account.kind == .microsoftForms)
    #expect(result.account.question == "When would you come on …?")
    #expect(result.survey.respondents.map(\.id) == ["7", "9"])
    #expect(result.survey.ticks(0) == ["mon 9-10", "mon 10-11"])
    #expect(result.survey.ticks(1) == ["sun 9-10"])
  }

  @Test func `Microsoft may have one flat list`() throws {
    let result = try imported(
      "Id,Startzeit,Fertigstellungszeit,E-Mail,Name,Wann?\r\n"
        + "1,3/5/24 14:59:43,3/5/24 15:00:56,anonymous,,Montag 9-10;Dienstag 9-10;\r\n")
    #expect(result.survey.ticks(0) == ["mon 9-10", "tue 9-10"])
  }

  @Test func `what nobody ticked is not asked unless everything was offered`() throws {
    let text = "Timestamp,When? [9-10],When? [10-11]\r\n\(stamp),\"Monday, Tuesday\",\r\n"
    let cautious = try imported(text)
    #expect(cautious.survey.slotNames == ["mon 9-10", "tue 9-10"])
    let offered = try imported(text) { $0.everySlotWasOffered = true }
    #expect(offered.survey.slotNames == ["mon 9-10", "mon 10-11", "tue 9-10", "tue 10-11"])
    #expect(offered.survey.shares.map(\.percent) == [100, 0, 100, 0])
  }

  @Test func `an option that was reworded stays one slot`() throws {
    let result = try imported(
      "Timestamp,When? [Monday]\r\n\(stamp),9-10\r\n\(stamp),\"09:00 – 10:00, 9-10\"\r\n")
    #expect(result.survey.slotNames == ["mon 9-10"])
    #expect(result.survey.respondents.map(\.ticked) == [[0], [0]])
  }
}

struct When2MeetImportTests {
  @Test(arguments: [("09:00 AM", "09:15 AM", "01:00 PM"), ("09:00", "09:15", "13:00")])
  func `quarters are read in both clocks and names become numbers`(
    _ first: String, _ second: String, _ third: String
  ) throws {
    let result = try imported(
      "Day,Time,Anna,Bert\nSun,\(first),1,0\nSun,\(second),1,1\nSun,\(third),0,\n")
    #expect(result.survey.slotNames == ["sun 9-9:15", "sun 9:15-9:30", "sun 13-13:15"])
    #expect(result.survey.respondents.map(\.id) == ["1", "2"])
    #expect(result.survey.unseen(1) == ["sun 13-13:15"])
    #expect(!"\(result)".contains("Anna"))
  }

  @Test func `what is neither 1 nor 0, a time nor a day is refused`() throws {
    #expect(
      try refusal("Day,Time,A\nSun,09:00,x\n") == ["export.csv:2:11: \"x\" is neither 1 nor 0"])
    #expect(try refusal("Day,Time,A\nSun,soon,1\n")[0].contains("2:5: \"soon\" is not a time"))
    #expect(
      try refusal("Day,Time,A\nSun,09:00,1\nSunady,09:00,1\n")[0].contains("did you mean Sunday?"))
  }
}
