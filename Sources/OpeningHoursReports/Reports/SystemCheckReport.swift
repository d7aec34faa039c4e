public import OpeningHours
import OpeningHoursTables

/// The facts of a system that was read and found in order.
public struct SystemCheckReport: Sendable {
  /// The decision that it states.
  public let problem: SystemProblem

  /// A report about a system without problems.
  public init(problem: SystemProblem) { self.problem = problem }

  /// The account as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }

  func document(_ language: Language) -> Document {
    let words = language.phrases.system
    let file = problem.plan.file
    let sentences = LinkSentences(plan: problem.plan, language: language)
    let rules = zip(problem.plan.rules, problem.standingToday).map { rule, standing in
      "\(sentences.named(rule)): \(standing.isMet ? words.keptToday : words.notKeptToday)"
    }
    let branches = zip(file.branches, problem.branches).map { branch, own in
      Document.Row([
        .init(branch.name), .init(language.shorts(own.today)),
        .init(
          language.numbers.hours(own.today.openMinutes),
          number: own.today.openMinutes.minutesAsHours),
      ])
    }
    return Document(
      language: language, title: language.text(file.name), subtitle: words.title,
      lead: [
        words.checked(
          branches: language.numbers.grouped(branches.count),
          rules: language.numbers.grouped(rules.count))
      ],
      sections: [
        Document.Section(
          id: "branches", title: words.branches,
          blocks: [
            .table(
              Document.Table(
                words.branches,
                [words.branch, language.phrases.words.today, words.hoursAWeek], figures: [2],
                branches))
          ]),
        Document.Section(id: "links", title: words.links, blocks: [.list(rules)]),
      ].filter { $0.id != "links" || !rules.isEmpty })
  }

  /// The account in the schema `openhours/check@1`.
  public func json() throws -> String {
    let sentences = LinkSentences(plan: problem.plan, language: .english)
    return try JSONText.text(
      Content(
        problems: [],
        rules: zip(problem.plan.rules, problem.standingToday).map { rule, standing in
          LinkContent(
            rule: sentences.sentence(rule), origin: rule.origin.rawValue,
            source: rule.source.description, metToday: standing.isMet)
        }, branches: problem.plan.file.branches.map(\.name)))
  }

  private struct LinkContent: Encodable {
    let rule: String
    let origin: String
    let source: String
    let metToday: Bool
  }

  private struct Content: Encodable {
    let schema = "openhours/check@1"
    let problems: [DiagnosticJSON]
    let rules: [LinkContent]
    let branches: [String]
  }
}
