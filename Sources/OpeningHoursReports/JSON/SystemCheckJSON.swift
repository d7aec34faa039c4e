import OpeningHours
import OpeningHoursTables

extension SystemCheckReport {
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
