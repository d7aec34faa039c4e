extension WrittenReport {
  /// The account in the schema `openhours/report@1`.
  public func accountJSON(bytes: Int, file: String) throws -> String {
    try JSONText.text(
      Account(
        file: file, language: document.language.rawValue, bytes: bytes,
        headline: document.lead[0], sections: document.sections.map(\.id)))
  }

  private struct Account: Encodable {
    let schema = "openhours/report@1"
    let file: String
    let language: String
    let bytes: Int
    let headline: String
    let sections: [String]
  }
}
