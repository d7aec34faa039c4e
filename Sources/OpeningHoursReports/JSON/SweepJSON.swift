import OpeningHours

extension SweepReport {
  /// The sweep in the schema `openhours/sweep@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        keys: keys.map(\.name), unit: objective.unit,
        knee: Nullable(knee.map { points[$0].values[0] }),
        points: points.map { .init(values: $0.values, outcome: OutcomeJSON("", $0.outcome)) },
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
    let knee: Nullable<String>
    let points: [Entry]
    let notes: [String]

    struct Entry: Encodable {
      let values: [String]
      let outcome: OutcomeJSON
    }
  }
}
