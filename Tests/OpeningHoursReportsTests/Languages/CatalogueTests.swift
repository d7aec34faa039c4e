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
  private static let spelledAlike = ["staff.title", "staff.group", "people.group"]

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
      try Question.respondents().decision(), try Question.smallTeam().decision(),
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

/// A rule of each kind.
enum RuleSamples {
  static let all: [Rule.Statement] = {
    func span(_ from: Int, _ to: Int) -> TimeSpan {
      TimeSpan(
        .midnight.advanced(byMinutes: from * 60), .midnight.advanced(byMinutes: to * 60))
        ?? .wholeDay
    }
    let late = TimeOfDay.midnight.advanced(byMinutes: 19 * 60)
    let week = Schedule([.monday: DayPlan([span(9, 12)])])
    return [
      .open([.thursday], [span(9, 20)]), .openAtSomeTime([.sunday]),
      .closed([.sunday], [.wholeDay]), .closed([.saturday], [span(13, 22)]),
      .exactly([.friday], DayPlan([span(10, 19)]), asToday: false),
      .exactly([.friday], .closed, asToday: false),
      .exactly([.monday, .tuesday], DayPlan([span(10, 19)]), asToday: true), .keepsUnknown(week),
      .shortestBlock(Weekday.allCases, minutes: 180), .longestBlock([.monday], minutes: 300),
      .mostBlocks([.monday], 1), .mostBlocks([.monday], 2),
      .shortestClosure([.monday], minutes: 90), .latestClose([.saturday], late),
      .longestDay([.sunday], minutes: 360), .mostWeekly(minutes: 3000),
      .leastWeekly(minutes: 2400), .mostChanged(minutes: 240), .mostLateDays(0, after: late),
      .mostLateDays(1, after: late), .mostLateDays(2, after: late), .mostClosedDays(0),
      .mostClosedDays(2), .leastClosedDays(1), .mostDistinctDays(1), .mostDistinctDays(3),
      .sameOpening([.monday, .tuesday, .wednesday]), .mostStaff(minutes: 15900),
      .leastDifference(from: week, minutes: 240), .leastOnDuty([.monday], [.wholeDay], 1),
      .leastOnDuty([.monday], [span(18, 22)], 4), .onDutyByVisits(thousandths: 12_500),
      .leastSkilled("x", 1), .preparation([.monday], minutes: 30, people: 2),
      .closingDown([.monday], minutes: 90, people: 1), .longestWork(minutes: 600),
      .contractHours(group: "x", people: 8, minutes: 1638),
      .contractShifts(group: "x", people: 1, 4), .dailyShifts(group: "x", people: 21, 1),
      .mostDuties(group: "x", people: 4, .saturday, thousandths: 500),
      .mostDuties(group: "x", people: 4, .late, thousandths: 1000), .mostCost(cents: 800_000),
    ]
  }()
}
