import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// No language says nothing, and none speaks English by mistake.
struct CatalogueTests {
  /// The phrases without parts, by their subjects and names.
  private func phrases(_ language: Language) -> [String: String] {
    var found: [String: String] = [:]
    for subject in Mirror(reflecting: language.phrases).children {
      for phrase in Mirror(reflecting: subject.value).children {
        guard let text = phrase.value as? String else { continue }
        found["\(subject.label ?? "").\(phrase.label ?? "")"] = text
      }
    }
    return found
  }

  /// Phrases that two languages spell alike.
  private static let spelledAlike = ["staff.title", "staff.group", "people.group", "roster.person"]

  @Test func `every phrase is said, and said in its language`() {
    let english = phrases(.english)
    #expect(english.count > 150)
    for language in Language.allCases where language != .english {
      let own = phrases(language)
      #expect(Set(own.keys) == Set(english.keys), "\(language)")
      for (name, text) in own {
        #expect(!text.isEmpty, "\(language) \(name)")
        #expect(
          text != english[name] || Self.spelledAlike.contains(name), "\(language) \(name): \(text)")
      }
    }
  }

  /// The languages that are not English.
  private static let others = Language.allCases.filter { $0 != .english }

  private static let english = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "the", "and",
    "of", "today", "hours", "week", "open", "closed", "points", "people", "staff", "rule", "most",
    "least", "section",
  ]

  /// A report's words without what the plan names, commands and places.
  private func words(_ report: DecisionReport, _ language: Language) -> Set<String> {
    let text = report.markdown(language)
      .replacing("    openhours propose", with: "")
      .replacing(/\\\[[^\]]*\]/, with: "")
      .replacing(/[a-z]*(-[a-z]+)+/, with: "")
      .replacing(/[a-z-]+\.(csv|yaml)/, with: "")
      .replacing("full-time", with: "").replacing("part-time", with: "")
      .replacing(/(with an invented team|blocks-a-day|age group)/.ignoresCase(), with: "")
    return Set(text.split { !$0.isLetter }.map { String($0) })
  }

  @Test(arguments: others)
  func `no English is left`(_ language: Language) throws {
    let reports = [
      try Question.bremen(.init(.unasked, "keep")).decision(
        prices: true, tradeOff: "max-changes=0..8:2", scenarios: ["today", "best"]),
      try Question.staffed().decision(), try Question.visits().decision(),
      try Question.respondents().decision(), try Question.rated().decision(),
      try Question.smallTeam().decision(),
    ]
    for report in reports {
      let found = words(report, language).intersection(Self.english)
      #expect(found.isEmpty, "\(language): \(found.sorted())")
    }
  }

  @Test(arguments: others)
  func `every kind of rule is said in its language`(_ language: Language) throws {
    for statement in RuleSamples.all {
      let rule = Rule(statement, origin: .house, source: .flag("--x"))
      let sentence = language.sentence(rule)
      #expect(!sentence.isEmpty)
      #expect(sentence != Language.english.sentence(rule))
      let words = Set(sentence.split { !$0.isLetter }.map(String.init))
      #expect(words.intersection(Self.english).isEmpty, "\(language): \(sentence)")
    }
  }

  @Test func `there is a sample of each kind of rule`() {
    let samples = Set(RuleSamples.all.map(\.kindName))
    let kinds =
      DayRule.Kind.allCases.map { "\($0)" } + WeekRule.Kind.allCases.map { "\($0)" }
      + DutyRule.Kind.allCases.map { "\($0)" } + TeamRule.Kind.allCases.map { "\($0)" }
    #expect(Set(kinds).subtracting(samples).isEmpty)
  }

  @Test func `rules as a librarian would say them`() throws {
    let said = RuleSamples.all.prefix(4).map { statement in
      Language.allCases.map {
        $0.sentence(Rule(statement, origin: .wish, source: .flag("--x")))
      }
    }
    #expect(
      said == [
        [
          "Thursday is open at least 9–20", "Am Donnerstag mindestens 9–20\u{A0}Uhr geöffnet",
          "Ceturtdien atvērts vismaz plkst.\u{A0}9.00–20.00",
        ],
        [
          "Sunday is open at some time", "Am Sonntag zu irgendeiner Zeit geöffnet",
          "Svētdien kādu laiku ir atvērts",
        ],
        ["Sunday is closed", "Am Sonntag geschlossen", "Svētdien slēgts"],
        [
          "Saturday is closed 13–22", "Am Samstag 13–22\u{A0}Uhr geschlossen",
          "Sestdien plkst.\u{A0}13.00–22.00 slēgts",
        ],
      ])
  }
}

extension Rule.Statement {
  /// The name of the kind of rule.
  fileprivate var kindName: String {
    switch self {
    case .day(let rule, on: _): "\(rule.kind)"
    case .week(let rule): "\(rule.kind)"
    case .duty(let rule): "\(rule.kind)"
    case .team(let rule): "\(rule.kind)"
    }
  }
}

/// A rule of each kind.
enum RuleSamples {
  static let all: [Rule.Statement] = {
    func span(_ from: Int, _ to: Int) -> TimeSpan {
      TimeSpan(
        .midnight.advanced(byMinutes: from * 60), .midnight.advanced(byMinutes: to * 60))
        ?? .wholeDay
    }
    func kept(_ people: Int) -> Kept {
      Kept(
        opensWith: [.init(days: [.monday], spans: [.wholeDay], people: people)],
        skills: people > 1 ? ["x"] : [],
        absence: Absence(general: nil, byGroup: ["x": 450, "y": 800]))
    }
    let late = TimeOfDay.midnight.advanced(byMinutes: 19 * 60)
    let week = Schedule([.monday: DayPlan([span(9, 12)])])
    return [
      .day(.open([span(9, 20)]), on: [.thursday]), .day(.openAtSomeTime, on: [.sunday]),
      .day(.closed([.wholeDay]), on: [.sunday]), .day(.closed([span(13, 22)]), on: [.saturday]),
      .day(.exactly(DayPlan([span(10, 19)]), asToday: false), on: [.friday]),
      .day(.exactly(.closed, asToday: false), on: [.friday]),
      .day(.exactly(DayPlan([span(10, 19)]), asToday: true), on: [.monday, .tuesday]),
      .day(.keepsUnknown(week), on: week.openDays),
      .day(.shortestBlock(minutes: 180), on: Weekday.allCases),
      .day(.longestBlock(minutes: 300), on: [.monday]),
      .day(.mostBlocks(1), on: [.monday]), .day(.mostBlocks(2), on: [.monday]),
      .day(.shortestClosure(minutes: 90), on: [.monday]), .day(.latestClose(late), on: [.saturday]),
      .day(.longestDay(minutes: 360), on: [.sunday]), .week(.mostWeekly(minutes: 3000)),
      .week(.leastWeekly(minutes: 2400)), .week(.mostChanged(minutes: 240)),
      .week(.mostLateDays(0, after: late)),
      .week(.mostLateDays(1, after: late)), .week(.mostLateDays(2, after: late)),
      .week(.mostClosedDays(0)),
      .week(.mostClosedDays(2)), .week(.leastClosedDays(1)), .week(.mostDistinctDays(1)),
      .week(.mostDistinctDays(3)),
      .week(.sameOpening([.monday, .tuesday, .wednesday])), .week(.mostStaff(minutes: 15900)),
      .week(.leastDifference(from: week, minutes: 240)),
      .week(
        .leastStaffWishes(
          StaffWishes(
            grid: .standard, people: 1,
            open: Weekday.allCases.map { _ in WeekGrid.standard.slots.map { _ in 1 } },
            closed: Weekday.allCases.map { _ in WeekGrid.standard.slots.map { _ in 0 } }),
          share: 625_000_000)),
      .duty(.leastOnDuty([.monday], [.wholeDay], 1)),
      .duty(.leastOnDuty([.monday], [span(18, 22)], 4)),
      .duty(.onDutyByVisits(thousandths: 12_500)),
      .duty(.leastSkilled("x", 1)), .duty(.preparation([.monday], minutes: 30, people: 2)),
      .duty(.closingDown([.monday], minutes: 90, people: 1)),
      .duty(.leastKeptOverWeek(kept(1), chance: 9900)), .duty(.leastKept(kept(1), chance: 9900)),
      .duty(.leastKept(kept(3), chance: 9950)), .team(.longestWork(minutes: 600)),
      .team(.people(group: "x", 21)), .team(.people(group: "x", 1)),
      .team(.contractHours(group: "x", minutes: 1638)),
      .team(.contractShifts(group: "x", 4)), .team(.dailyShifts(group: "x", 1)),
      .team(.mostDuties(group: "x", .saturday, Fraction(1, 2))),
      .team(.mostDuties(group: "x", .sunday, Fraction(1, 3))),
      .team(.mostDuties(group: "x", .late, Fraction(1))), .team(.mostCost(Money(cents: 800_000))),
      .team(.mostBurden(Burden(), thousandths: 12_500)),
      .team(.mostPaid(minutes: 15900)),
      .team(
        .fewerTimes(
          group: "x", on: [.monday, .friday],
          [FewerTimes(people: 1, spans: []), FewerTimes(people: 2, spans: [span(15, 18)])],
          shiftsADay: 1)),
      .team(
        .hoursTogether(
          group: "x", minutes: 1080, outside: Weekday.allCases.map { _ in [] },
          GroupSize(people: 4, each: 540))),
      .team(
        .hoursTogether(
          group: "x", minutes: 1080,
          outside: Weekday.allCases.map { $0 < .saturday ? [span(15, 18)] : [] },
          GroupSize(people: 4, each: 540))),
      .team(.shiftsTogether(group: "x", 10, GroupSize(people: 4, each: 3))),
      .team(
        .shiftsOver(
          group: "x", Weekday.allCases.map { $0 < .wednesday ? [span(18, 19)] : [] }, most: 1,
          GroupSize(people: 4, each: 2))),
      .team(
        .weekends(
          group: "x", .saturday, able: AbleOnDay(11), WeekendTurns(works: 1, of: 2),
          GroupSize(people: 11, each: 1))),
      .team(
        .weekends(
          group: "x", .saturday, able: AbleOnDay(3, outside: [span(9, 13)]),
          WeekendTurns(works: 1, of: 2), GroupSize(people: 11, each: 1))),
    ]
  }()
}
