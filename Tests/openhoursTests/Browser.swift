import Foundation
import Testing

/// A browser without a window, which tells what a page shows once its script has run.
enum Browser {
  /// Where it is; nothing where none is installed.
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first(where: FileManager.default.isExecutableFile)

  static var isThere: Bool { path != nil }

  /// The page's elements after it was loaded.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - hash: What stands behind `#` in its address.
  /// - Returns: The elements as text.
  /// - Throws: When the browser cannot be run.
  static func elements(of page: URL, hash: String = "") throws -> String {
    try run(
      "--virtual-time-budget=3000", "--timeout=20000", "--dump-dom",
      page.absoluteString + (hash.isEmpty ? "" : "#" + hash))
  }

  /// Prints a page as PDF.
  ///
  /// - Throws: When the browser cannot be run.
  static func print(_ page: URL, to file: URL) throws {
    _ = try run("--no-pdf-header-footer", "--print-to-pdf=\(file.path)", page.absoluteString)
  }

  private static func run(_ arguments: String...) throws -> String {
    let scratch = try Scratch()
    let output = scratch.file("output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    let own = "--user-data-dir=\(scratch.file("own").path)"
    process.arguments = ["--headless", "--no-sandbox", "--disable-gpu", own] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// A page without its policy, for a test that adds a script of its own.
  static func unguarded(_ page: URL) throws -> String {
    var text = try String(contentsOf: page, encoding: .utf8)
    let policy = try #require(text.firstMatch(of: /<meta http-equiv[^>]*>/))
    text.removeSubrange(policy.range)
    return text
  }
}

/// What a page with sliders shows.
struct ShownPage {
  let elements: String

  /// The part of the page from one name to the end of its element, roughly: up to the next one.
  func part(_ name: String, upTo end: String) throws -> Substring {
    let start = try #require(elements.range(of: "id=\"explore-\(name)\""))
    let stop = try #require(elements.range(of: end, range: start.upperBound..<elements.endIndex))
    return elements[start.upperBound..<stop.lowerBound]
  }

  /// The rows of a table as texts.
  func rows(_ name: String) throws -> [[String]] {
    try part(name, upTo: "</table>").components(separatedBy: "<tr").dropFirst(2).map { row in
      row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map {
        String($0.1).replacing(/<[^>]*>/, with: "")
      }
    }
  }

  /// The proposed number of a row of the week in figures.
  func figure(_ title: String) throws -> Double? {
    let row = try #require(try rows("figures").first { $0.first == title })
    return Double(row[2].filter { $0 != "," })
  }

  /// The proposed week as `propose --json` writes it.
  var week: [[String]] {
    get throws {
      try rows("week").prefix(7).map { row in
        row[2] == "closed"
          ? []
          : row[2].split(separator: ", ").map { span in
            span.split(separator: "–").map(Self.full).joined(separator: "-")
          }
      }
    }
  }

  private static func full(_ time: Substring) -> String {
    let parts = time.split(separator: ":")
    let hour = parts[0].count == 1 ? "0" + parts[0] : String(parts[0])
    return "\(hour):\(parts.count > 1 ? String(parts[1]) : "00")"
  }

  /// What stands beside a slider.
  func value(_ place: Int) throws -> String {
    String(try part("value-\(place)", upTo: "</strong>").drop { $0 != ">" }.dropFirst())
  }
}
