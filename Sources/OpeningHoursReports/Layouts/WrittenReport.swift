/// A report as the text of a file.
public struct WrittenReport: Sendable {
  /// The text; for `.pdf` the page to print.
  public let text: String
  let document: Document

  init(_ text: String, _ document: Document) {
    self.text = text
    self.document = document
  }
}
