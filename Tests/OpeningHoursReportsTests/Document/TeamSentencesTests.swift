import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What is told of a team that no rule says.
struct TeamSentencesTests {
  private func lines(_ extra: String, _ language: Language) throws -> [String] {
    let question = try Question(
      plan: """
        library: Branch
        today: "Mo-Tu 09:00-14:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        min-staff: 1
        \(extra)
        """, wishes: Question.twoDays)
    let blocks = TeamSentences(plan: question.plan, language: language).section?.blocks ?? []
    return blocks.flatMap { block -> [String] in
      if case .list(let lines) = block { lines } else { [] }
    }.map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test(arguments: [
    (Language.english, "staff: no other shifts than “early” 8–14."),
    (.german, "„staff“: keine anderen Schichten als „early“ 8–14 Uhr."),
    (.latvian, "„staff”: nekādu citu maiņu, tikai „early” plkst. 8.00–14.00."),
  ])
  func `shifts that are fixed stand with their times`(
    _ language: Language, _ line: String
  ) throws {
    let group = "groups: { staff: { people: 2, hours: 20, shifts: { early: 8-14 } } }"
    #expect(try lines(group, language) == [line])
  }

  @Test func `one length, times of presence and breaks are told`() throws {
    let group = "{ people: 2, hours: 20, shift: 5, present: { mon-fri: 8-14 } }"
    for (breaks, told) in [
      ("relieved", "Who takes a break counts as on duty: colleagues relieve each other."),
      ("covered", "Who takes a break does not count as on duty."),
    ] {
      let lines = try lines(
        """
        break-after: { "4": 30 min }
        breaks: \(breaks)
        groups: { staff: \(group) }
        """, .english)
      #expect(
        lines == [
          "staff: shifts of 5 hours, present Mon–Fri 8–14.",
          "Unpaid breaks: 30 min in more than 4 hours of work. \(told)",
        ])
    }
  }

  @Test func `a plan without a team has none of it`() throws {
    #expect(try lines("", .english).isEmpty)
  }
}
