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

  /// What can be done, a line each, what is given up most easily first.
  public var repairs: [String] { conflict.repairs.map(sentence) }

  private func sentence(_ repair: Repair) -> String {
    let changes = repair.changes.map {
      "\($0.sentence)\($0.isSmallest ? "" : ", or less") [\($0.rule.origin.rawValue); \($0.rule.source)]"
    }
    return (changes.count > 1 ? "together: " : "") + changes.joined(separator: ", and ")
      + (repair.whatIf(for: plan).map { ": \(Self.inWords($0))" } ?? "")
  }

  private static func inWords(_ whatIf: Repair.WhatIf) -> String {
    // The flags that are dropped are the sources of the rules, so they have just been named.
    (whatIf.drops.isEmpty ? "ask " : "ask instead ")
      + whatIf.adds.map { "--\($0.key.rawValue) \(ShellText.quoted($0.text))" }
      .joined(separator: " ")
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
    if !conflict.isMinimal {
      page.paragraph(
        "The search ended before each of them was tried: perhaps fewer would clash already.")
    } else if conflict.rules.count > 1 {
      page.paragraph("Each of them is needed for this clash.")
    }
    if conflict.repairs.isEmpty {
      page.space()
      page.paragraph(
        "Nothing was found that would help: no one of them, loosened, makes a week possible under "
          + "all other rules, nor do a few rules together. Law is never loosened.")
    } else {
      page.heading("What would help")
      for repair in repairs { page.paragraph("- \(repair)", indent: 2, hanging: 4) }
    }
    return page.text
  }

  /// The conflict in the schema `openhours/conflict@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        rules: conflict.rules.map(RuleJSON.init), minimal: conflict.isMinimal, repairs: repairs,
        repairDetails: conflict.repairs.map { RepairJSON($0, plan: plan) }))
  }

  private struct Content: Encodable {
    let schema = "openhours/conflict@1"
    let rules: [RuleJSON]
    let minimal: Bool
    let repairs: [String]
    let repairDetails: [RepairJSON]
  }
}

/// A rule by its name.
struct RuleJSON: Encodable {
  let name: String
  let origin: String
  let source: String

  init(_ rule: Rule) {
    name = rule.name
    origin = rule.origin.rawValue
    source = rule.source.description
  }
}

/// A repair in its parts.
private struct RepairJSON: Encodable {
  let changes: [ChangeJSON]
  /// All flags of a question that has an answer.
  let whatIf: Nullable<[String]>

  init(_ repair: Repair, plan: Plan) {
    changes = repair.changes.map(ChangeJSON.init)
    whatIf = Nullable(repair.whatIf(for: plan)?.flags.map(\.typed))
  }

  struct ChangeJSON: Encodable {
    let rule: RuleJSON
    /// How the rule would have to read; nothing where it is left out.
    let instead: [String]
    let magnitude: String
    let sentence: String
    let smallest: Bool

    init(_ change: Repair.Change) {
      rule = RuleJSON(change.rule)
      instead = change.instead.map {
        Rule($0, origin: change.rule.origin, source: change.rule.source).name
      }
      magnitude = change.magnitude
      sentence = change.sentence
      smallest = change.isSmallest
    }
  }
}
