import OpeningHours

extension ConflictReport {
  /// The conflict in the schema `openhours/conflict@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        branch: branch, rules: conflict.rules.map(RuleJSON.init), minimal: conflict.isMinimal,
        repairs: ConflictSections(report: self, language: .english).repairs,
        repairDetails: conflict.repairs.map { RepairJSON($0, plan: plan) }))
  }

  private struct Content: Encodable {
    let schema = "openhours/conflict@1"
    /// The branch of a system; left out where one house was asked about.
    let branch: String?
    let rules: [RuleJSON]
    let minimal: Bool
    let repairs: [String]
    let repairDetails: [RepairJSON]
  }
}

/// A repair in its parts.
private struct RepairJSON: Encodable {
  let changes: [ChangeJSON]
  /// Whether as many hours can be open as today, which smaller changes would not allow.
  let keepsHours: Bool
  /// All flags of a question that has an answer.
  let whatIf: Nullable<[String]>

  init(_ repair: Repair, plan: Plan) {
    changes = repair.changes.map(ChangeJSON.init)
    keepsHours = repair.keepsHours
    whatIf = Nullable(repair.whatIf(for: plan)?.flags.map(\.nameless.typed))
  }

  struct ChangeJSON: Encodable {
    let rule: RuleJSON
    /// How the rule would have to read; nothing where it is left out.
    let instead: [String]
    let magnitude: String
    let sentence: String
    let smallest: Bool

    init(_ change: Repair.Change) {
      let (fact, words) = (RepairFact(change), Language.english.phrases.repairs)
      rule = RuleJSON(change.rule)
      instead = change.instead.map {
        Language.english.part(change.rule.saying($0))
      }
      magnitude = words.text(fact.magnitude)
      sentence = words.sentence(fact, naming: Language.english.part)
      smallest = change.isSmallest
    }
  }
}
