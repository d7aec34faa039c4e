import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What recurs about people by name is a part of the weekly decision.
struct NamedPeopleTests {
  private static let text = """
    close: [sat, sun]
    frame: 15-21
    groups:
      students: { hours: 9, shift: 3-5, most-shifts: 3, present: { weekdays: 15-21 } }
    people:
      A: { group: students, cannot: { fri: 18- } }
      B: { group: students, cannot: fri }
      C: students
      D: { group: students, hours: 5, most-days: 1, leave: week 2 }
    min-staff: 1

    """

  private static let today = "\"Mo-Fr 15:00-18:00\""

  private func teamRules(_ more: String, _ flags: String...) throws -> [Rule] {
    try planFile(planText(Self.text + more, today: Self.today))
      .plan(flags: flags.map(flag)).rules.filter {
        $0.statement.key == nil ? false : $0.isAboutStaff
      }
  }

  @Test func `what holds of some people every week becomes rules of their group`() throws {
    let rules = try teamRules("").filter { if case .team = $0.statement { true } else { false } }
    #expect(
      rules.map(\.name) == [
        "students: 4 people", "students: each at most 9 h a week",
        "students: each at most 3 shifts a week", "students: each at most 1 shift a day",
        "students, Friday: 1 person not at all, 1 person only 15-18",
        "students: together at most 32 h a week", "students: together at most 10 shifts a week",
      ])
    let friday = try #require(rules.first { $0.name.hasPrefix("students, Friday") })
    #expect(friday.source.description == "plan.yaml:8:35" && friday.origin == .house)
  }

  @Test func `leave is a fact about dates, and no rule of a week`() throws {
    #expect(try teamRules("").map(\.name) == teamRules("", "--leave a:week 3").map(\.name))
  }

  @Test func `who cannot by a what-if is a wish, with the flag as source`() throws {
    let rule = try #require(
      try teamRules("", "--cannot c:mon").first {
        $0.name == "students, Monday: 1 person not at all"
      })
    #expect(rule.origin == .wish && rule.source == .flag("--cannot c:mon"))
  }

  @Test func `evenings that few can work have no more hours than they`() throws {
    let able = "cannot: { weekdays: 18- }"
    let text = Self.text.replacing("cannot: { fri: 18- }", with: able)
      .replacing("cannot: fri", with: able)
    let names = try planFile(planText(text, today: Self.today)).plan().rules.map(\.name)
    #expect(
      names.contains(
        "students: together at most 14 h a week in shifts that are not within Monday to Friday 15-18"
      ),
      "\(names)")
  }

  @Test func `one with more hours than her group raises what each may work, not the sum`() throws {
    let text = Self.text.replacing("hours: 5, most-days: 1", with: "hours: 12, most-days: 5")
    let names = try planFile(planText(text, today: Self.today)).plan().rules.map(\.name)
    #expect(names.contains("students: each at most 12 h a week"))
    #expect(names.contains("students: together at most 39 h a week"))
    #expect(names.contains("students: each at most 5 shifts a week"))
    #expect(names.contains("students: together at most 14 shifts a week"))
  }

  @Test func `people who are all alike bring no rule but their number`() throws {
    let named = "groups: { a: { hours: 20 } }\npeople: { A: a, B: a, C: a, D: a }\nmin-staff: 1"
    let numbered = "groups: { a: { people: 4, hours: 20 } }\nmin-staff: 1"
    #expect(try plan(named).rules.map(\.statement) == plan(numbered).rules.map(\.statement))
  }

  @Test func `weekends that are free leave fewer people for each`() throws {
    func names(_ free: String) throws -> [String] {
      let roster = "roster: { free-weekends: \(free) }\nrules: de-tvoed"
      let groups = "close: sun\ngroups: { a: { people: 11, hours: 20 } }\nmin-staff: 1\n"
      return try plan(groups + roster).rules.map(\.name).filter { $0.contains("weekends") }
    }
    #expect(
      try names("every second") == ["a, Saturday: of 11 people each works at most 1 of 2 weekends"])
    #expect(try names("3 of 4") == ["a, Saturday: of 11 people each works at most 1 of 4 weekends"])
  }

  // MARK: Decisions

  private static let friday = """
    min-staff: { weekdays: 1, "fri 18-21": 3 }
    exactly: { mon-thu: closed }
    weekly-hours: 6

    """

  private func problem(_ text: String, _ flags: String...) throws -> Problem {
    let file = try planFile(
      planText(
        text.replacing("min-staff: 1\n", with: Self.friday), today: "\"Fr 15:00-18:00\""))
    let plan = try file.plan(flags: flags.map(flag))
    return Problem(plan: plan, demand: demand(plan.grid) { _, _ in 10 })
  }

  @Test func `a Friday evening for three is not proposed where two can come`() throws {
    let named = try #require(try problem(Self.text).proposal())
    #expect(named.schedule[.friday].short == "15-18")
    let anyone = Self.text.replacing("cannot: { fri: 18- }", with: "hours: 9")
      .replacing("cannot: fri", with: "hours: 9")
    #expect(try #require(try problem(anyone).proposal()).schedule[.friday].short == "15-21")
  }

  @Test func `where it must be open, the rule about those who can is a part of the conflict`()
    throws
  {
    let conflict = try #require(try problem(Self.text, "--open fri=18-20").conflict())
    #expect(
      conflict.rules.map(\.name).contains(
        "students, Friday: 1 person not at all, 1 person only 15-18"))
    // One more student can come then.
    #expect(
      conflict.repairs.flatMap(\.changes).map(\.loosened).contains(
        .team(.people(group: "students", 5))))
  }

  // MARK: Rows

  /// Whether some shifts can be shared out, by trying everything.
  private func canShare(_ spans: ArraySlice<TimeSpan>, _ people: [[TimeSpan]], _ left: [Int])
    -> Bool
  {
    guard let span = spans.first else { return true }
    return people.indices.contains { place in
      guard left[place] > 0, people[place].holdWhole(span) else { return false }
      var rest = left
      rest[place] -= 1
      return canShare(spans.dropFirst(), people, rest)
    }
  }

  @Test(arguments: 0..<4)
  func `the rows hold where shifts can be shared out, and nowhere else`(_ batch: Int) throws {
    var random = SeededGenerator(seed: UInt64(batch) + 70)
    func span() throws -> TimeSpan {
      let start = Int.random(in: 9...13, using: &random)
      return try #require(TimeSpan(at(start), at(Int.random(in: (start + 1)...15, using: &random))))
    }
    var shared = 0
    for _ in 0..<100 {
      let kinds = try (0..<Int.random(in: 1...4, using: &random)).map { _ in
        FewerTimes(
          people: Int.random(in: 1...2, using: &random),
          spans: try (0..<Int.random(in: 0...1, using: &random)).map { _ in try span() })
      }
      let named = kinds.reduce(0) { $0 + $1.people }
      let (people, twice) = (
        named + Int.random(in: 0...1, using: &random), Bool.random(using: &random)
      )
      let spans = try (0..<Int.random(in: 1...5, using: &random)).map { _ in try span() }
      let most = twice ? 2 : 1
      let all =
        kinds.flatMap { Array(repeating: $0.spans, count: $0.people) }
        + Array(repeating: [.wholeDay], count: people - named)
      let can = canShare(spans[...], all, all.map { _ in most })
      let rows = FewerTimesRows(kinds, people: people, shiftsADay: most, spans: spans)
      let holds =
        spans.count <= people * most
        && rows.unable.allSatisfy { unable in
          spans.count { rows.isMeant($0, by: unable) } <= rows.most(withoutKinds: unable)
        }
      let left = Audit.shiftsLeftOver(spans, kinds, people: people, shiftsADay: most)
      #expect(rows.isComplete)
      #expect(holds == can && (left == 0) == can, "\(kinds) \(people) \(most) \(spans)")
      if can { shared += 1 }
    }
    #expect((20...80).contains(shared), "\(shared)")
  }

  @Test func `with a rhythm of weekends the emptiest one has as many people as said`() {
    for people in 0...7 {
      for every in 2...4 {
        // Each person's turn, in every way.
        var best = 0
        var turns = Array(repeating: 0, count: every)
        func place(_ person: Int) {
          guard person < people else { return best = max(best, people - (turns.max() ?? 0)) }
          for turn in turns.indices {
            turns[turn] += 1
            place(person + 1)
            turns[turn] -= 1
          }
        }
        place(0)
        #expect(WeekendTurns(works: every - 1, of: every).mostShifts(of: people) == best)
      }
    }
  }
}
