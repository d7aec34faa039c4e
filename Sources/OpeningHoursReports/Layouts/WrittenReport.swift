/// A report as the text of a file, with an account of it.
public struct WrittenReport: Sendable {
  /// The text; for `.pdf` the page to print.
  public let text: String
  private let document: Document

  init(_ text: String, _ document: Document) {
    self.text = text
    self.document = document
  }

  /// An account of the written file in one line.
  public func account(bytes: Int, file: String) -> String {
    "wrote \(file): \(Figures.oneDecimal(Double(bytes) / 1000)) kB"
  }

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
