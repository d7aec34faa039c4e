import OpeningHours

extension ExplanationReport {
  /// The explanation in the schema `openhours/explanation@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        price: PriceJSON(price), aboutDay: explanation.isAboutDay,
        rank: Nullable(explanation.rank?.place), ofHours: Nullable(explanation.rank?.of),
        decisive: explanation.decisive.map(RuleJSON.init), complete: explanation.hasTriedAll,
        sentences: ExplanationSentences(report: self, language: .english).all))
  }

  private struct Content: Encodable {
    let schema = "openhours/explanation@1"
    let price: PriceJSON
    let aboutDay: Bool
    let rank: Nullable<Int>
    let ofHours: Nullable<Int>
    let decisive: [RuleJSON]
    let complete: Bool
    let sentences: [String]
  }
}
