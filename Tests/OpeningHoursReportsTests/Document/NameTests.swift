import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What readers see of contract groups and of segments, in each language.
struct NameTests {
  private func staffed(_ name: String, _ flags: PlanFile.Flag...) throws -> Question {
    try Question(
      plan: """
        library: Branch
        today: "Mo-Tu 09:00-12:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        weekly-hours: 8
        groups: { x-desk: { people: 3, hours: 20, shift: 2-5, cost: 10\(name) } }
        min-staff: 1
        """,
      wishes: Question.twoDays, flags)
  }

  private static let titles: [Language: String] = [
    .english: "Desk staff", .german: "Auskunft", .latvian: "Uzziņas",
  ]

  @Test(arguments: Language.allCases)
  func `a group is told by its name wherever it is told`(_ language: Language) throws {
    let name = ", name: { en: Desk staff, de: Auskunft, lv: Uzziņas }"
    let question = try staffed(name)
    let title = try #require(Self.titles[language])
    let decision = try question.decision()
    let clash = try staffed(
      name, .init(.staff, "x-desk=1"), .init(.minStaff, "2"), .init(.open, "mon=9-14")
    )
    .conflictReport()
    for text in [
      decision.markdown(language), decision.html(language), decision.csv(language),
      try #require(decision.svg(.staffing, language)),
      try question.report().text(TextStyle(), language),
      try #require(clash.written(.markdown, language, isNotice: true)).text,
    ] {
      #expect(text.contains(title) && !text.contains("x-desk"), "\(text)")
    }
    // What is asked for goes by the key.
    let told = clash.text(TextStyle(width: 200), language)
    #expect(told.contains(title))
    #expect(told.replacing(/--[a-z-]+ x-desk=/, with: "").contains("x-desk") == false, "\(told)")
    #expect(try question.report().json().contains("\"name\" : \"x-desk\""))
  }

  @Test func `without a name the key stands for it, and the rest is the same`() throws {
    let (named, plain) = (try staffed(", name: Q-desk"), try staffed(""))
    for language in Language.allCases {
      let text = try named.decision().markdown(language)
      let without = try plain.decision().markdown(language)
      #expect(text.replacing("Q-desk", with: "x-desk") == without)
    }
    #expect(named.plan.meaning == plain.plan.meaning)
  }

  private func asked(_ segments: String) throws -> Question {
    let rows = (1...20).map { "\($0),\($0 < 11 ? "young" : "old"),1,1,0,1" }
    var tables = PlanTables()
    let text =
      "id,Age,weight,mon 09:00-10:00,mon 10:00-11:00,mon 11:00-12:00\n"
      + rows.joined(separator: "\n") + "\n"
    tables.respondents = .init(
      try RespondentsTable(bytes: Array(text.utf8), fileName: "r.csv", encoding: .utf8),
      fileName: "r.csv")
    return try Question(
      plan: """
        library: Branch
        today: "Mo 09:00-10:00"
        frame: 9-12
        demand: { respondents: r.csv }
        objective: reach
        weekly-hours: 2
        \(segments)
        """, tables: tables)
  }

  @Test func `segments are told in each language, else in the table's words`() throws {
    let question = try asked("segments: { Age: { de: Alter }, young: { de: jung, en: youths } }")
    let comparison = try question.decision(scenarios: ["today", "best"])
    for (language, told) in [
      (Language.english, "Age: youths"), (.german, "Alter: jung"), (.latvian, "Age: young"),
    ] {
      let text = comparison.markdown(language)
      #expect(text.contains("| \(told) |"), "\(text)")
      #expect(text.contains(language == .german ? "| Alter: old |" : "| Age: old |"))
    }
  }

  @Test(arguments: [
    (
      "segments: { Agee: { de: Alter } }",
      "no column or value of the respondents is called \"Agee\"; did"
    ),
    ("segments: { Age: { xx: Alter } }", "\"xx\" is not a language of Age"),
    ("segments: { Age: \"\" }", "Age says nothing"),
  ])
  func `a name that fits nothing is refused`(_ segments: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) { try asked(segments) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("segments: { Age: { de: Alter } }", "names of segments need rows of respondents"),
    (
      "groups: { a: { people: 1, hours: 9, name: A } }\nmin-staff: 1\n"
        + "scenarios: { s: { groups: { a: { name: B } } } }",
      "the group a has a name already; it is the same in every scenario"
    ),
    (
      "groups: { a: { people: 1, hours: 9, nmae: A } }",
      "\"nmae\" of the group a; did you mean name?"
    ),
  ])
  func `what has no place is refused`(_ lines: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) {
      try Question(
        plan: "today: Mo 9-12\ndemand: { wishes: wishes.csv }\n\(lines)\n", wishes: Question.twoDays
      )
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
