import Foundation
import Testing

/// A file is written whole or not at all.
@Suite struct FileWritingTests {
  private func write(to path: String, in folder: URL = repository) throws -> Run {
    try openhours("model", "write", "data/bremen", "-o", path, in: folder)
  }

  @Test func `a model is written beside nothing else`() throws {
    let scratch = try Scratch()
    let run = try write(to: scratch.file("week.lp").path)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("variables"))
    #expect(try scratch.names == ["week.lp"])
  }

  @Test func `a dash writes to standard output`() throws {
    let run = try write(to: "-")
    #expect(run.output.hasPrefix("\\") || run.output.hasPrefix("Maximize"))
    #expect(run.messages.isEmpty)
  }

  @Test func `a folder that is not there ends with 73`() throws {
    let run = try write(to: "/nowhere/at/all/week.lp")
    #expect(run.code == 73)
    #expect(run.messages.contains("cannot write /nowhere/at/all/week.lp"))
  }

  @Test func `a full disk ends with 73`() throws {
    let run = try write(to: "/dev/full")
    #expect(run.code == 73)
    #expect(run.messages.contains("no space left"))
  }

  @Test func `a link stays a link and its target is replaced`() throws {
    let scratch = try Scratch()
    try "old".write(to: scratch.file("target.lp"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("link.lp").path, withDestinationPath: "target.lp")
    #expect(try write(to: scratch.file("link.lp").path).code == 0)
    #expect(try scratch.names == ["link.lp", "target.lp"])
    let text = try String(contentsOf: scratch.file("target.lp"), encoding: .utf8)
    #expect(text.contains("Maximize"))
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: scratch.file("link.lp").path)
    #expect(link == "target.lp")
  }
}
