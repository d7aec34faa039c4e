import OpeningHours

extension InitReport {
  /// The account in the schema `openhours/init@1`.
  public func json() throws -> String { try JSONText.text(Content(files: files)) }

  private struct Content: Encodable {
    let schema = "openhours/init@1"
    let files: [String]
  }
}
