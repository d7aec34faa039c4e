import Foundation
import Testing

/// Compares a text with the file of that name in `Golden/`.
///
/// With the environment variable `OPENHOURS_RECORD_GOLDEN` set, the file is written instead.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["OPENHOURS_RECORD_GOLDEN"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  let (found, wanted) = (text.split(separator: "\n"), golden.split(separator: "\n"))
  let first = zip(found, wanted).first { $0 != $1 }
  #expect(
    text == golden, "\(name): \(first.map { "\"\($0)\" is not \"\($1)\"" } ?? "lengths differ")",
    sourceLocation: sourceLocation)
}

/// The lines of a text that are wider than a page.
func tooWide(_ text: String, width: Int = 80) -> [Substring] {
  text.split(separator: "\n").filter { $0.count > width }
}

/// The text without escape sequences for colour.
func withoutColour(_ text: String) -> String { text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
