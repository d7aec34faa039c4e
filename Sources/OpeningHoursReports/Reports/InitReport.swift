/// What is said about a plan and tables that were written to start from.
public struct InitReport: Sendable {
  private let files: [String]
  private let plan: String

  /// A report about files by their paths, the plan among them.
  public init(files: [String], plan: String) {
    self.files = files
    self.plan = plan
  }

  /// The account as plain text, with the command to go on with.
  public var text: String {
    files.map { "wrote \($0)\n" }.joined() + "next: openhours propose \(ShellText.quoted(plan))\n"
  }

  /// The account in the schema `openhours/init@1`.
  public func json() throws -> String { try JSONText.text(Content(files: files)) }

  private struct Content: Encodable {
    let schema = "openhours/init@1"
    let files: [String]
  }
}
