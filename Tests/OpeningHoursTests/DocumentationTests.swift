import Foundation
import TestSamples
import Testing

/// What the documentation promises of itself.
struct DocumentationTests {
  @Test(
    arguments: ["IntegerProgramming", "OpeningHoursTables", "OpeningHours", "OpeningHoursReports"])
  func `every public type stands in the topics of its module`(_ module: String) throws {
    let sources = repository.appending(path: "Sources/\(module)")
    let page = try String(
      contentsOf: sources.appending(path: "\(module).docc/\(module).md"), encoding: .utf8)
    let topics = try #require(page.range(of: "## Topics")).upperBound
    let listed = Set(page[topics...].matches(of: /\n- ``(\w+)``/).map { String($0.1) })
    let declared = try publicTypes(in: sources)
    #expect(declared.subtracting(listed) == [], "public, and in no topic")
    #expect(listed.subtracting(declared) == [], "in a topic, and no public type")
  }

  /// The names of the public types that are declared at the margin of the files of a folder.
  private func publicTypes(in folder: URL) throws -> Set<String> {
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var names: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = "\n" + (try String(contentsOf: file, encoding: .utf8))
      let declaration = /\n(?:public )(?:final |indirect )?(?:struct|enum|class|protocol) (\w+)/
      names.formUnion(text.matches(of: declaration).map { String($0.1) })
    }
    return names
  }
}
