import Foundation
import TestSamples
import Testing

@testable import OpeningHours

/// Whoever reads rules names them all: a default would swallow a new one.
struct OpenSwitchTests {
  private static let names: Set<String> = Set(
    DayRule.Kind.allCases.map { "\($0)" } + WeekRule.Kind.allCases.map { "\($0)" }
      + DutyRule.Kind.allCases.map { "\($0)" } + TeamRule.Kind.allCases.map { "\($0)" })

  /// The lines of defaults in switches that name a rule with what it says: `case .mostWeekly(let ...)`.
  private static func openDefaults(in text: String) -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    return lines.indices.filter { place in
      let line = lines[place]
      guard line.trimmingCharacters(in: .whitespaces).hasPrefix("default:") else { return false }
      var above = place - 1
      while above >= 0, !(indent(lines[above]) <= indent(line) && lines[above].contains("switch "))
      {
        let words = lines[above].matches(of: /\.(\w+)\((?:let |_)/).map { String($0.1) }
        if indent(lines[above]) == indent(line), words.contains(where: names.contains) {
          return true
        }
        above -= 1
      }
      return false
    }.map { $0 + 1 }
  }

  @Test func `no switch over rules has a default`() throws {
    let sources = repository.appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let found = Self.openDefaults(in: try String(contentsOf: file, encoding: .utf8))
      #expect(found.isEmpty, "\(file.lastPathComponent): \(found)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `a default beside rules is seen`() {
    let text = """
      switch rule {
      case .mostWeekly(let minutes): return minutes
      default: return 0
      }
      switch value {
      case .count(let count): return count
      default: return 0
      }
      """
    #expect(Self.openDefaults(in: text) == [3])
  }
}
