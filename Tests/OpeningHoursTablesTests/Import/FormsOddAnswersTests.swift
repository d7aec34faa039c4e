import Testing

@testable import OpeningHoursTables

/// Exports of forms as people really leave them; the right shares are counted by hand.
struct FormsOddAnswersTests {
  @Test(arguments: [
    "None of these", "Keine davon", "neviens no minētajiem", "Passt mir alles nicht",
  ])
  func `one tick in a hundred makes a column the question`(_ none: String) throws {
    let rows = ["9-10,\(none)", "\(none),10-11"] + repeated(["\(none),\(none)"], 98)
    let survey = try imported(google("When? [Monday],When? [Tuesday]", rows)).survey
    #expect(percents(survey) == ["mon 9-10 1", "tue 10-11 1"])
  }

  @Test func `a list with few ticks is the question too, and a free text is not`() throws {
    let rows = ["\"Monday 9-10, Tuesday 9-10\""] + repeated(["None of these"], 60)
    let survey = try imported(google("When would you come?", rows)).survey
    #expect(percents(survey) == ["mon 9-10 2", "tue 9-10 2"])
    let texts = (1...30).map { "I like reason number \($0)" } + ["Monday 9-10"]
    #expect(try refusal(google("What else?", texts))[0].contains("no question about weekdays"))
  }

  @Test func `what one person typed neither stops the import nor makes a slot`() throws {
    let usual = repeated(["\"Monday 9-10, Monday 10-11\""], 10)
    for typed in ["Monday 9-18", "Sunday 10-11", "Monday 9:30-10:30", "Friday 20-22"] {
      let result = try imported(google("When?", usual + ["\"Monday 9-10, \(typed)\""]))
      #expect(percents(result.survey) == ["mon 9-10 100", "mon 10-11 91"], "\(typed)")
      #expect(
        result.account.remarks.contains { if case .typed(_, 1, _) = $0 { true } else { false } })
    }
  }

  @Test func `what one person typed over the option of two is none`() throws {
    let rows = ["Monday 9-10", "Monday 9-10", "Monday 9-18"]
    #expect(percents(try imported(google("When?", rows)).survey) == ["mon 9-10 67"])
  }

  @Test func `a rare wish that fits the list is an option`() throws {
    let rows = repeated(["\"Monday 9-10, Saturday 10-11\""], 9) + ["Saturday 9-10"]
    let survey = try imported(google("When?", rows)).survey
    #expect(percents(survey) == ["mon 9-10 90", "sat 9-10 10", "sat 10-11 90"])
  }

  @Test func `in a grid nothing is typed, and among few answers nothing is called so`() throws {
    let grid = repeated(["\"9-10, 10-11\","], 9) + [",15-16"]
    #expect(
      try imported(google("When? [Monday],When? [Sunday]", grid)).survey.slotNames
        == ["mon 9-10", "mon 10-11", "sun 15-16"])
    #expect(
      try imported(google("When?", ["Monday 9-10", "Tuesday 14-15"])).survey.slotNames
        == ["mon 9-10", "tue 14-15"])
  }

  @Test(arguments: [
    "When? [Monday],When? [Tuesday],When? [Monday],When? [Tuesday]",
    "When on Monday?,When on Tuesday?,When on Monday?2,When on Tuesday?2",
    "When on Monday?,When on Tuesday?,When on Monday? (2),When on Tuesday? (2)",
  ])
  func `copies of a question in branches are put together`(_ headings: String) throws {
    let rows = ["9-10,10-11,,", ",,9-10,", ",,9-10,10-11", ",,,"]
    let result = try imported(google(headings, rows))
    #expect(percents(result.survey) == ["mon 9-10 100", "tue 10-11 67"])
    #expect(result.survey.unseen(3) == ["mon 9-10", "tue 10-11"])
    let joined = result.account.remarks.compactMap { remark -> [Int]? in
      if case .joined(_, let copies, let none, let two) = remark {
        [copies, none, two]
      } else {
        nil
      }
    }
    #expect(joined == [[2, 1, 0]])
  }

  @Test func `a branch that has a day more is asked about that day alone`() throws {
    let headings = "When? [Monday],When? [Monday],When? [Sunday]"
    let survey = try imported(google(headings, ["9-10,,", "9-10,,", ",9-10,9-10", ",,9-10"])).survey
    #expect(percents(survey) == ["mon 9-10 75", "sun 9-10 100"])
  }

  @Test func `two questions that the same people answered are not put together`() throws {
    let text = google("When? [Monday],When? [Monday]", repeated(["9-10,10-11"], 5))
    #expect(
      try refusal(text)[0].contains("2 questions may be about hours: \"When?\", \"When? (2)\""))
    #expect(try imported(text) { $0.question = "When? (2)" }.survey.slotNames == ["mon 10-11"])
  }

  @Test(arguments: [
    ["a@x.org,\"9-10, 10-11\"", "b@x.org,10-11", "a@x.org,10-11"],
    ["a@x.org,9-10", "a@x.org,10-11", "b@x.org,9-10", "b@x.org,10-11"],
  ])
  func `an option that only answers have which do not count was offered`(
    _ rows: [String]
  ) throws {
    let result = try imported(google("Email Address,When? [Monday]", rows))
    #expect(percents(result.survey) == ["mon 9-10 0", "mon 10-11 100"])
    #expect(result.account.neverAsked.isEmpty)
  }

  @Test func `what one person typed in an answer that does not count is no option`() throws {
    let rows =
      (0..<9).map { "p\($0)@x.org,\"9-10, 10-11\"" } + ["a@x.org,\"9-10, 9-18\"", "a@x.org,9-10"]
    let result = try imported(google("Email Address,When on Monday?", rows))
    #expect(percents(result.survey) == ["mon 9-10 100", "mon 10-11 90"])
  }

  @Test func `the last answer of an address counts, or as asked for`() throws {
    let rows = ["a@x.org,9-10", "b@x.org,9-10", "A@x.org ,10-11"]
    let text = google("Email Address,When? [Monday]", rows)
    let last = try imported(text)
    #expect(percents(last.survey) == ["mon 9-10 50", "mon 10-11 50"])
    #expect(
      last.account.remarks == [.repeated(people: 1, by: .address, leftOut: 1, rule: .last)])
    let first = try imported(text) { $0.doubles = .first }
    // What an answer that does not count has ticked was offered all the same.
    #expect(percents(first.survey) == ["mon 9-10 100", "mon 10-11 0"])
    #expect(try imported(text) { $0.doubles = .all }.survey.respondents.count == 3)
  }

  @Test func `the latest answer counts where the file has it on top`() throws {
    let text =
      "Timestamp,Email Address,When? [Monday]\n3/9/2025 9:00:00,a@x.org,10-11\n"
      + "3/5/2025 9:00:00,b@x.org,9-10\n3/1/2025 9:00:00,a@x.org,9-10\n"
    #expect(percents(try imported(text).survey) == ["mon 9-10 50", "mon 10-11 50"])
  }

  @Test func `rows alike to the second are one answer, alike to the minute they are told`() throws {
    let same = "3/1/2025 9:00:07,9-10\n"
    let twice = try imported("Timestamp,W? [Monday]\n\(same)\(same)3/1/2025 9:00:09,10-11\n")
    #expect(percents(twice.survey) == ["mon 9-10 50", "mon 10-11 50"])
    let minute = "3/1/2025 9:00,9-10\n"
    let told = try imported("Timestamp,W? [Monday]\n\(minute)\(minute)3/1/2025 9:01,10-11\n")
    #expect(told.survey.respondents.count == 3)
    #expect(told.account.remarks == [.sameMinute(rows: 1)])
  }

  @Test func `a token and a number of a response tell too`() throws {
    let head = "id;submitdate;token;W? [9-10][Mon];W? [10-11][Mon]\n"
    let token = try imported(
      head
        + "1;2024-01-01 10:00:00;abc;Y;\n2;2024-01-02 10:00:00;abc;;Y\n3;2024-01-02 11:00:00;def;Y;\n"
    )
    #expect(percents(token.survey) == ["mon 9-10 50", "mon 10-11 50"])
    let number = try imported("id;submitdate;W? [9-10][Mon]\n1;2024-01-01;Y\n1;2024-01-02;\n")
    #expect(number.account.remarks == [.repeated(people: 1, by: .number, leftOut: 1, rule: .last)])
  }

  @Test func `two exports put together are asked about`() throws {
    let rows = (1...8).map { "\($0);2024-01-01;Y\n" } + (1...8).map { "\($0);2024-02-01;\n" }
    let text = "id;submitdate;W? [9-10][Mon]\n" + rows.joined()
    #expect(try refusal(text)[0].contains("say --doubles all if they are different people"))
    let all = try imported(text) { $0.doubles = .all }
    #expect(all.survey.respondents.map(\.id).contains("3/2"))
    #expect(percents(all.survey) == ["mon 9-10 50"])
  }
}
