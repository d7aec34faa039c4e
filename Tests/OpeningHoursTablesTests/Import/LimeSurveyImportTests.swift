import Testing

@testable import OpeningHoursTables

struct LimeSurveyImportTests {
  /// Two hours of Monday and Tuesday, hours as rows, in a heading style of its own for each.
  private func array(_ headings: [String], _ rows: String...) -> String {
    let head = (["id", "submitdate"] + headings).map { "\"\($0)\"" }.joined(separator: ";")
    return "\u{FEFF}" + head + "\r\n" + rows.map { $0 + "\r\n" }.joined() + "\r\n"
  }

  @Test(arguments: [
    ["Q3. When? [9-10][Monday]", "Q3. When? [9-10][Tuesday]"],
    ["When? [Monday][9-10]", "When? [Tuesday][9-10]"],
    ["Q3[a_b]. When? [09:00 – 10:00][Mo]", "Q3[a_c]. When? [09:00 – 10:00][Di]"],
    ["Q3[SQ1]. When? [Monday 9-10]", "Q3[SQ2]. When? [Tuesday 9-10]"],
    ["Monday: when? [9-10]", "Tuesday: when? [9-10]"],
  ])
  func `hours and weekdays are found on either side and in any style`(_ headings: [String]) throws {
    let result = try imported(array(headings, "1;2024-01-01;Y;", "2;2024-01-01;;Y"))
    #expect(result.survey.slotNames == ["mon 9-10", "tue 9-10"])
    #expect(result.survey.ticks(0) == ["mon 9-10"])
    #expect(result.survey.ticks(1) == ["tue 9-10"])
  }

  @Test func `who did not finish is left out and counted`() throws {
    let result = try imported(
      array(["When? [9-10][Monday]"], "1;2024-01-01;Y", "2;;Y", "3;2024-01-02;"))
    #expect(result.survey.respondents.map(\.id) == ["1", "3"])
    #expect(
      result.account.leftOut.map { "\($0.reason.rawValue) \($0.count)" } == ["did not finish 1"])
    #expect(result.survey.shares[0].percent == 50)
    #expect(result.account.warnings.isEmpty)
  }

  @Test func `forty percent unfinished is a warning that names the share`() throws {
    let rows = (1...5).map { "\($0);\($0 < 4 ? "2024-01-01" : "");Y\r\n" }.joined()
    let result = try imported("id;submitdate;When? [9-10][Monday]\r\n" + rows)
    #expect(
      result.account.warnings.map(\.statement) == [.assumed(.manyUnfinished(2, of: 5))])
  }

  @Test func `a question that was not shown is not a no`() throws {
    let result = try imported(
      array(
        ["When? [9-10][Mon]", "When? [10-11][Mon]", "When? [11-12][Mon]"],
        "1;2024-01-01;Yes;No;N/A", "2;2024-01-01;N/A;N/A;N/A", "3;2024-01-01;No;Yes;N/A"))
    // Nobody was asked about 11-12, so it does not exist.
    #expect(result.survey.slotNames == ["mon 9-10", "mon 10-11"])
    #expect(result.survey.unseen(1) == ["mon 9-10", "mon 10-11"])
    #expect(result.survey.shares.map(\.percent) == [50, 50])
    #expect(result.survey.shares.map(\.asked) == [2, 2])
  }

  @Test(arguments: [
    ("1", "0"), ("1", "2"), ("Ja", "Nein"), ("yes", "no"), ("Y", "N"), ("Jā", "Nē"),
  ])
  func `where a no is written out, a blank is not shown`(_ yes: String, _ no: String) throws {
    let result = try imported(
      array(
        ["When? [9-10][Mon]", "When? [10-11][Mon]"], "1;2024-01-01;\(yes);\(no)",
        "2;2024-01-01;;\(yes)"))
    #expect(result.survey.ticks(0) == ["mon 9-10"])
    #expect(result.survey.unseen(1) == ["mon 9-10"])
  }

  @Test func `where only ticks are written, a blank is a no`() throws {
    let result = try imported(
      array(["When? [9-10][Mon]", "When? [10-11][Mon]"], "1;2024-01-01;1;", "2;2024-01-01;;"))
    #expect(result.survey.unseen(1).isEmpty)
    #expect(result.survey.shares.map(\.percent) == [50, 0])
  }

  @Test func `comments, other texts and options without hours are ignored and named`() throws {
    let result = try imported(
      array(
        [
          "Q3[a]. When? [Mon 9-10]", "Q3[b]. When? [Never]", "Q3[other]. When? [Other]",
          "Q3[acomment]. x",
        ],
        "1;2024-01-01;Y;;on the moon;hello", "2;2024-01-01;;Y;;"))
    #expect(result.survey.slotNames == ["mon 9-10"])
    #expect(
      result.account.ignored.map { "\($0.number) \($0.reason.rawValue)" } == [
        "1 the number of the response", "2 the date", "4 an option that is no hour",
        "5 free text of \"other\"", "6 free text",
      ])
  }

  // MARK: Codes

  /// Fourteen hours as rows and seven days as columns, only by their codes.
  private func codes(_ hours: Int = 14, days: Int = 7) -> String {
    let headings = (1...hours).flatMap { hour in
      (1...days).map { "Q3[SQ\(hour < 10 ? "00" : "0")\(hour)_SQ00\($0)]" }
    }
    let cells = headings.map { $0.hasSuffix("SQ002_SQ003]") ? "1" : "" }.joined(separator: ";")
    return array(headings, "1;2024-01-01;\(cells)")
  }

  @Test func `codes become hours from the span that is told`() throws {
    let result = try imported(codes()) { $0.hours = try? span("8-22") }
    #expect(result.survey.slots.count == 98)
    #expect(result.survey.ticks(0) == ["wed 9-10"])
    #expect(
      result.account.warnings.map(\.statement) == [
        .assumed(
          .codes(
            days: "SQ001...SQ007", hours: "SQ001...SQ014",
            .counted(14, minutes: 60, first: try span("8-9"))))
      ])
    let half = try imported(codes()) { $0.hours = try? span("8-15") }
    #expect(half.survey.ticks(0) == ["wed 8:30-9"])
  }

  @Test func `a code that no heading has leaves its hour unasked`() throws {
    let text = codes().replacing("SQ014_", with: "SQ015_")
    let result = try imported(text) { $0.hours = try? span("8-23") }
    #expect(result.survey.slotNames.last == "sun 22-23")
    #expect(!result.survey.slotNames.contains("sun 21-22"))
  }

  @Test func `codes that cannot be decided are refused with what is missing`() throws {
    #expect(try refusal(codes())[0].contains("SQ001...SQ014 are, cannot be known; say --hours"))
    #expect(try refusal(codes(7))[0].contains("say --hours-are rows or --hours-are columns"))
    #expect(try refusal(codes(14, days: 6))[0].contains("neither are seven weekdays"))
    #expect(
      try refusal(codes()) { $0.hours = try? span("8-20") }[0].contains("does not divide evenly"))
    let sevens = try imported(codes(7)) {
      ($0.hours, $0.hoursAre) = (try? span("8-15"), .columns)
    }
    #expect(sevens.survey.ticks(0) == ["tue 10-11"])
  }
}
