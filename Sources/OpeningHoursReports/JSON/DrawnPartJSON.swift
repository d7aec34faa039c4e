import FoundationEssentials
public import OpeningHours
public import OpeningHoursTables

extension DrawnPart {
  private static let schema = "openhours/draws@1"

  private struct Content: Codable {
    let schema: String
    let part: DrawnPart
  }

  /// The part in the schema `openhours/draws@1`.
  public func json() throws -> String {
    try JSONText.text(Content(schema: Self.schema, part: self), keys: .useDefaultKeys)
  }

  /// Reads a part.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - fileName: Its name for messages.
  /// - Throws: `InputErrors` for what is no part.
  public init(json bytes: [UInt8], fileName: String) throws(InputErrors) {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
      content.schema == Self.schema
    else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil), "this is no part of draws",
          hint: "a part is written by  openhours confidence PLAN --shard 1/4")
      ])
    }
    self = content.part
  }
}
