public import OpeningHours

/// What every format shows of rules that cannot hold together.
public struct ConflictReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The conflict.
  public let conflict: Conflict

  /// A report about a conflict.
  public init(plan: Plan, conflict: Conflict) {
    self.plan = plan
    self.conflict = conflict
  }

  /// What can be done, a line each.
  public var repairs: [String] {
    conflict.repairs.map { "without \"\($0.name)\" (\($0.source)) a week exists" }
  }

  /// The conflict as plain text.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.space()
    page.paragraph(
      conflict.rules.count == 1
        ? "No week is possible: this rule cannot hold."
        : "No week is possible: these \(conflict.rules.count) rules cannot hold together.")
    page.space()
    for rule in conflict.rules {
      page.paragraph(
        "- \(rule.name)  [\(rule.origin.rawValue); \(rule.source)]", indent: 2, hanging: 4)
    }
    page.space()
    if conflict.isMinimal, conflict.rules.count > 1 {
      page.paragraph("Each of them is needed for this clash.")
    }
    if !conflict.isMinimal {
      page.paragraph(
        "The search ended before each of them was tried: perhaps fewer would clash already.")
    } else if repairs.isEmpty {
      page.paragraph("No single one of them, left out, makes a week possible under all the others.")
    } else {
      page.heading("What would help")
      for repair in repairs { page.paragraph(repair, indent: 2, hanging: 4) }
    }
    return page.text
  }

  /// The conflict in the schema `openhours/conflict@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        rules: conflict.rules.map {
          .init(name: $0.name, origin: $0.origin.rawValue, source: $0.source.description)
        },
        minimal: conflict.isMinimal, repairs: repairs))
  }

  private struct Content: Encodable {
    let schema = "openhours/conflict@1"
    let rules: [Entry]
    let minimal: Bool
    let repairs: [String]

    struct Entry: Encodable {
      let name: String
      let origin: String
      let source: String
    }
  }
}
