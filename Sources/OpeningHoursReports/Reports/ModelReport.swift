public import OpeningHours

/// What is said about an integer program that was written to a file.
public struct ModelReport: Sendable {
  private let textbook: TextbookProgram
  private let file: String

  /// A report about a program and the file that holds it.
  public init(_ textbook: TextbookProgram, file: String) {
    self.textbook = textbook
    self.file = file
  }

  /// The account in one sentence.
  public var sentence: String {
    "wrote \(file): \(Figures.grouped(textbook.variableCount)) variables, "
      + "\(Figures.grouped(textbook.rowCount)) rows"
  }

  /// The account in the schema `openhours/model@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(file: file, variables: textbook.variableCount, rows: textbook.rowCount))
  }

  private struct Content: Encodable {
    let schema = "openhours/model@1"
    let file: String
    let variables: Int
    let rows: Int
  }
}
