import OpeningHours

extension InitReport {
  /// The account in the schema `openhours/init@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        files: files, toFillIn: gaps.map(\.rawValue),
        next: "openhours propose \(ShellText.quoted(plan))"))
  }

  private struct Content: Encodable {
    let schema = "openhours/init@1"
    let files: [String]
    let toFillIn: [String]
    let next: String
  }
}
