import OpeningHours

extension ComparisonReport {
  /// The comparison in the schema `openhours/comparison@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        unit: plan.objective.unit, currency: Nullable(plan.file.currency?.name),
        judgedOtherwise: table.judgedOtherwise.map { comparison.entries[$0].name },
        scenarios: comparison.entries.map { OutcomeJSON($0.name, $0.outcome, $0.plan) }))
  }

  private struct Content: Encodable {
    let schema = "openhours/comparison@1"
    let unit: String
    /// The money of costs, where the plan states it.
    let currency: Nullable<String>
    /// The scenarios of which the worth does not compare with that of the first.
    let judgedOtherwise: [String]
    let scenarios: [OutcomeJSON]
  }
}
