import Foundation
import TestSamples
import Testing

/// The sheets of a PDF, read by a program of its own.
struct PrintedPages {
  /// A line of a sheet.
  struct Line {
    /// From the top of the sheet.
    let millimetres: Double
    /// What stands there, as `letters(of:)` has it.
    let letters: String
  }

  /// The lines of each sheet from its top.
  let sheets: [[Line]]

  private static let python = "/usr/bin/python3"

  /// Whether pages can be printed and read here.
  static var canBeRead: Bool {
    Browser.isThere && FileManager.default.isExecutableFile(atPath: python)
  }

  /// Reads a PDF that Chromium printed.
  init(_ file: URL) throws {
    let scratch = try Scratch()
    let output = scratch.file("pages")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = [
      "-B", repository.appending(path: "Tests/openhoursTests/Readers/printed_pages.py").path,
      file.path,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let read = try #require(
      JSONSerialization.jsonObject(with: try Data(contentsOf: output)) as? [[[Any]]])
    sheets = try read.map { sheet in
      try sheet.map { line in
        Line(
          millimetres: try #require((line[0] as? NSNumber)?.doubleValue),
          letters: Self.letters(of: try #require(line[1] as? String)))
      }
    }
  }

  /// The sheets on which a line is the text, from 1.
  func sheets(with text: String) -> [Int] {
    sheets.indices.filter { sheets[$0].contains { $0.letters == Self.letters(of: text) } }
      .map { $0 + 1 }
  }

  /// A text without what a print does not keep: its spaces, and letters that are drawn joined.
  static func letters(of text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
  }
}
