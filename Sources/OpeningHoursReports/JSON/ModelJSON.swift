import OpeningHours

extension ModelReport {
  /// The account in the schema `openhours/model@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(file: file, variables: variableCount, rows: rowCount))
  }

  private struct Content: Encodable {
    let schema = "openhours/model@1"
    let file: String
    let variables: Int
    let rows: Int
  }
}
