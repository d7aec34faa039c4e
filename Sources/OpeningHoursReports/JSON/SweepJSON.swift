import OpeningHours

extension SweepReport {
  /// The sweep in the schema `openhours/sweep@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        keys: keys.map(\.name), unit: objective.unit,
        currency: Nullable(plan.file.currency?.name),
        planValue: Nullable(own.map { points[$0].values[0] }),
        worthWithoutLimit: Nullable(plateau.map { Double($0.thousandths) / 1000 }),
        points: points.map {
          .init(
            values: $0.values,
            outcome: OutcomeJSON(
              "", $0.outcome,
              keys.contains { [.burden, .staffWishes].contains($0.key) } ? plan : nil))
        },
        notes: notes))
  }

  /// Whether a front is whole.
  private var notes: [String] {
    let words = Language.english.phrases.curve
    return isComplete.map { [$0 ? words.complete : words.stopped] } ?? []
  }

  private struct Content: Encodable {
    let schema = "openhours/sweep@1"
    let keys: [String]
    let unit: String
    /// The money of costs and of the budget, where the plan states it.
    let currency: Nullable<String>
    /// The value that the plan itself states; nothing where it is not among those asked about.
    let planValue: Nullable<String>
    /// What the best week is worth without the limit that is swept.
    let worthWithoutLimit: Nullable<Double>
    let points: [Entry]
    let notes: [String]

    struct Entry: Encodable {
      let values: [String]
      let outcome: OutcomeJSON
    }
  }
}
