import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What is said before an answer, since without it the answer would mislead.
struct RemarkTests {
  private static let wishes = """
    hour,Mon,Tue,Wed,Thu,Fri,Sat
    9-10,20,20,20,20,20,20
    10-11,30,30,30,30,30,50
    11-12,30,30,30,30,30,55
    12-13,30,30,30,30,30,50
    13-14,30,30,30,30,30,40
    14-15,30,30,30,30,30,35
    15-16,30,30,30,30,30,30
    16-17,30,30,30,30,30,25

    """

  private func question(
    _ rules: String, today: String = "Mo-Fr 10:00-16:00", wishes: String = RemarkTests.wishes
  ) throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "\(today)"
        demand: { wishes: wishes.csv, sample: 300 }
        \(rules)

        """, wishes: wishes)
  }

  /// The sentences of a proposal's remarks.
  private func sentences(_ question: Question, _ language: Language = .english) throws -> [String] {
    RemarkSentences(remarks: try question.report().remarks, language: language).all
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  private static let team = "groups: { a: { people: 3, hours: 39, shift: 4-8, cost: 20 } }\n"

  @Test(arguments: [
    "shortest-block: 3\nmin-staff: 1\nbudget: 5.20\n" + team,
    "shortest-block: 3\nweekly-hours: 2\n", "staff-hours: 1\nmin-staff: 3\nshortest-block: 2\n",
    // What is left of the days is shorter than may be opened.
    "close: { daily: 8-21 }\nshortest-block: 2\n",
  ])
  func `a week in which nothing opens is said first`(_ rules: String) throws {
    let question = try question(rules)
    #expect(
      try sentences(question) == [
        "Nothing would be open any more, of 30 hours a week today. Look again at the numbers of the "
          + "plan, such as budget, staff hours and lengths."
      ])
    let text = try question.report().text(TextStyle())
    let note = try #require(text.firstRange(of: "Note: Nothing would be open"))
    let answer = try #require(text.firstRange(of: "Close on Monday to Friday"))
    #expect(note.lowerBound < answer.lowerBound)
  }

  @Test(arguments: [
    ("close: daily\n", "Monday to Sunday are closed"),
    (
      "close: [mon, tue-fri=-13, tue-fri=13-]\nexactly: { sat: closed }\nkeep: sun\n",
      "Monday is closed; Tuesday to Friday are closed 8–13; Tuesday to Friday are closed 13–22; "
        + "Sunday stays as today (closed); Saturday is closed"
    ),
  ])
  func `where rules close every hour, they are named and no number is`(
    _ rules: String, _ named: String
  ) throws {
    let question = try question(rules)
    #expect(
      try sentences(question) == [
        "Nothing would be open any more, of 30 hours a week today, since rules close every hour: \(named)."
      ])
    for language in [Language.german, .latvian] {
      let sentence = try #require(try sentences(question, language).first)
      #expect(!sentence.contains("budž") && !sentence.contains("Budget"), "\(sentence)")
    }
  }

  @Test(arguments: [
    ("close: mon\nshortest-block: 3", "Mo-Fr 10:00-16:00"),
    ("close: daily", "Mo-Su off"),
  ])
  func `a day that closes is told by the headline, and what was closed closes nothing`(
    _ rules: String, _ today: String
  ) throws {
    let remarks = try question(rules, today: today).report().remarks
    #expect(!remarks.contains { $0.kind == "closes-all" }, "\(remarks)")
  }

  @Test func `a plan of which nothing is known says so, before anything is decided too`() throws {
    let blank = "hour,Mon,Tue\n6-7,20,30\n7-8,30,20\n"
    let question = try question("shortest-block: 3", wishes: blank)
    let sentence =
      "The data say nothing about any hour of the frame, 8–22, so that they tell no week from another."
    #expect(try sentences(question) == [sentence])
    let check = CheckReport(plan: question.plan, demand: question.evidence.demand)
    let show = WeekReport(plan: question.plan, demand: question.evidence.demand)
    for text in [check.text(TextStyle(width: 200)), show.text(TextStyle(width: 200))] {
      #expect(text.contains("Note: " + sentence), "\(text)")
    }
    #expect(try check.json().contains("\"kind\" : \"nothing-known\""))
    #expect(try show.json().contains("\"kind\" : \"nothing-known\""))
  }

  @Test func `one known hour is something`() throws {
    let one = "hour,Mon\n7-8,30\n8-9,20\n"
    #expect(
      try !question("shortest-block: 3", wishes: one).report().remarks.contains {
        $0.kind == "nothing-known"
      })
  }

  @Test(arguments: [
    ("groups: { a: { people: 6, hours: 39, shift: 4-8 } }\nmin-staff: 1", "234 hours"),
    (
      "groups: { a: { people: 3, hours: 39, shift: 4-8 }, b: { people: 9, hours: 9 } }\nmin-staff: 1",
      "198 hours"
    ),
    (
      "staff-hours: 100\ngroups: { a: { people: 6, hours: 39, shift: 4-8 } }\nmin-staff: 1",
      "100 hours"
    ),
  ])
  func `hours of which half or more stay unused are said`(
    _ rules: String, _ most: String
  ) throws {
    let found = try sentences(question("shortest-block: 3\nclose: sun\n" + rules))
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "Of \(most) of paid work a week that contracts and rules allow, this week takes ") == true,
      "\(found)")
  }

  @Test func `hours of which more than half are used are not`() throws {
    let found = try sentences(
      question(
        "shortest-block: 3\nclose: sun\nmin-staff: 1\n"
          + "groups: { a: { people: 1, hours: 39, shift: 4-8 } }"))
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    ("open: { sat: 11-12 }\nexactly: { mon-fri: 10-16 }\nweekly-hours: 31\n", "Saturday 11–12"),
    ("exactly: { mon-thu: 10-16 }\nclose: [\"fri=-12,13-\", sat, sun]", "Friday 12–13"),
    ("grid: 30\nweekly-hours: 0.5", "Saturday 11–11:30"),
    (
      "blocks-a-day: 2\nopen: [\"mon=9-10,12-16\", sat=11-12]\nclose: [mon=10-12, tue-fri, sun]\n"
        + "weekly-hours: 6", "Monday 9–10 and Saturday 11–12"
    ),
  ])
  func `a block of an hour is remarked on where no rule says how long one is`(
    _ rules: String, _ when: String
  ) throws {
    #expect(
      try sentences(question(rules)) == [
        "Open for an hour or less at a stretch on \(when), since no rule (shortest-block) asks for "
          + "more."
      ])
  }

  @Test(arguments: [
    (
      "open: { sat: 11-12 }\nexactly: { mon-fri: 10-16 }\nweekly-hours: 31\nshortest-block: 1",
      "Mo-Fr 10:00-16:00"
    ),
    ("exactly: { mon-fri: 10-16, sat: 11-12 }\nweekly-hours: 31", "Mo-Fr 10:00-16:00"),
    ("keep: daily", "Mo-Fr 10:00-16:00; Sa 11:00-12:00"),
    ("max-changes: 0", "Mo-Fr 10:00-16:00; Sa 11:00-12:00"),
  ])
  func `a block that is asked for, allowed or there today is none to remark on`(
    _ rules: String, _ today: String
  ) throws {
    #expect(try sentences(question(rules, today: today)).isEmpty)
  }

  @Test(arguments: [(4, true), (5, false)])
  func `shifts that single people of a larger group cannot work are told`(
    _ people: Int, _ isTold: Bool
  ) throws {
    // Five shifts of seven hours for people of ten hours: whoever works two works fourteen.
    let found = try sentences(
      question(
        "keep: daily\nmin-staff: 1\ngroups: { a: { people: \(people), hours: 10, shift: 4-7 } }",
        today: "Mo-Fr 10:00-17:00"))
    #expect(
      found
        == (isTold
          ? [
            "Taken together, the shifts of the group “a” fit its contracts (4 people), but no division of them "
              + "keeps each person within the contract every week."
          ] : []))
  }

  @Test(arguments: [
    (
      "Mo-Fr 08:00-12:00; Mo 14:00-18:00",
      "Of today’s hours Monday 8–12 is replaced by a later rule, “Mo 14:00-18:00”, which stands "
        + "behind a semicolon; behind a comma it would add to them [plan.yaml:2:8]."
    ),
    (
      "Mo-Sa 08:00-13:00; 15:00-18:00",
      "Of today’s hours Monday–Saturday 8–13 are replaced by a later rule, “15:00-18:00”, which "
        + "stands behind a semicolon; behind a comma it would add to them [plan.yaml:2:8]."
    ),
  ])
  func `hours that a semicolon replaces are said, with their place`(
    _ today: String, _ sentence: String
  ) throws {
    let question = try question("shortest-block: 3", today: today)
    #expect(try sentences(question).first == sentence)
    let check = CheckReport(plan: question.plan, demand: question.evidence.demand)
    #expect(check.text(TextStyle(width: 400)).contains("Note: " + sentence))
    #expect(try check.json().contains("\"kind\" : \"replaced-hours\""))
  }

  @Test func `every layout and language says remarks before the answer`() throws {
    let report = try question("close: daily\n", today: "Mo-Fr 08:00-12:00; Mo 14:00-18:00").report()
    #expect(report.remarks.map(\.kind) == ["replaced-hours", "closes-all"])
    let decision = DecisionReport(report)
    var seen: Set<String> = []
    for language in Language.allCases {
      let notes = RemarkSentences(remarks: report.remarks, language: language).notes
      #expect(notes.count == 2 && seen.isDisjoint(with: notes))
      seen.formUnion(notes)
      for text in [
        decision.html(language), decision.markdown(language).replacing("\\", with: ""),
        decision.csv(language), report.text(TextStyle(width: 500), language),
      ] {
        let lead = AnswerSentences(report: report, language: language).headline
        let answer = try #require(text.firstRange(of: lead.prefix(20)))
        let plain = text.replacing("\"\"", with: "\"")
        for note in notes {
          let place = try #require(plain.firstRange(of: note.prefix(24)), "\(language) \(note)")
          #expect(place.lowerBound < answer.lowerBound)
        }
      }
    }
    #expect(report.document(.english, isBrief: true).remarks.count == 2)
    let json = try report.json()
    #expect(json.contains("\"kind\" : \"closes-all\"") && json.contains("Nothing would be open"))
  }
}
