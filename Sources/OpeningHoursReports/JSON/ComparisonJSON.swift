import OpeningHours

extension ComparisonReport {
  /// The comparison in the schema `openhours/comparison@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        unit: plan.objective.unit,
        scenarios: comparison.entries.map { OutcomeJSON($0.name, $0.outcome) }))
  }

  private struct Content: Encodable {
    let schema = "openhours/comparison@1"
    let unit: String
    let scenarios: [OutcomeJSON]
  }
}
