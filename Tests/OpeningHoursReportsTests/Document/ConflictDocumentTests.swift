import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Documents about rules that cannot hold together.
struct ConflictDocumentTests {
  private static let sunday = Result {
    try Question.bremen(.init(.open, "sun=12-16"), .init(.weeklyHours, "50")).conflictReport()
  }
  private static let team = Result {
    try Question.smallTeam(.init(.open, "mon=9-14"), .init(.open, "tue=9-14")).conflictReport()
  }

  @Test func `a report keeps what planners need for its appendix`() throws {
    for conflict in [try Self.sunday.get(), try Self.team.get()] {
      for language in Language.allCases {
        let text = try #require(conflict.written(.markdown, language)).text
        let parts = text.split(separator: "\n## \(language.phrases.words.appendix)\n")
        try #require(parts.count == 2)
        #expect(planners(in: String(parts[0])).isEmpty, "\(language)")
        #expect(!planners(in: String(parts[1])).isEmpty, "\(language)")
        // Each rule is named before the appendix, too.
        #expect(
          conflict.conflict.rules.allSatisfy { rule in
            conflict.document(in: language).contains(language.named(rule, for: .council))
          })
      }
    }
  }

  @Test func `a notice has nothing for planners, and today's hours`() throws {
    for conflict in [try Self.sunday.get(), try Self.team.get()] {
      for language in Language.allCases {
        let text = try #require(conflict.written(.markdown, language, isNotice: true)).text
        #expect(planners(in: text).isEmpty, "\(language): \(planners(in: text))")
        for day in Weekday.allCases {
          let hours = language.spans(conflict.plan.today[day].spans)
          #expect(text.contains("| \(language.sentence(language.name(day))) | \(hours) |"))
        }
      }
    }
  }

  @Test func `whole documents`() throws {
    let conflict = try Self.sunday.get()
    let date = CalendarDate(year: 2027, month: 3, day: 4)
    for language in Language.allCases {
      let report = try #require(conflict.written(.markdown, language, date: date))
      try expectGolden(report.text, "report-conflict-\(language.rawValue).md")
      let notice = try #require(conflict.written(.markdown, language, isNotice: true))
      try expectGolden(notice.text, "notice-conflict-\(language.rawValue).md")
    }
  }

  @Test func `a conflict has no picture, and a notice no tables`() throws {
    let conflict = try Self.sunday.get()
    #expect(conflict.written(.svg, .english) == nil)
    #expect(conflict.written(.csv, .english, isNotice: true) == nil)
    #expect(conflict.written(.csv, .english) != nil)
  }
}

/// What only those who wrote a plan can read: flags, places in files, and keys with their colon.
func planners(in text: String) -> [String] {
  let plain = text.replacing("\\", with: "")
  let flags = plain.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
  let places = plain.matches(of: /[\w-]+\.(?:yaml|csv)/).map { String($0.output) }
  let keys = PlanKey.allCases.map(\.rawValue).filter { $0.contains("-") }
    .filter { plain.contains($0) }
  return flags + places + keys
}

extension ConflictReport {
  fileprivate func document(in language: Language) -> [String] {
    let document = ConflictDocument(report: self, language: language).report(date: nil)
    return document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .list(let items) = block { items } else { [] }
    }
  }
}
