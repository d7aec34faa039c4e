import Foundation
import TestSamples
import Testing

/// A file is written whole or not at all.
@Suite struct FileWritingTests {
  private func write(
    to path: String, in folder: URL = repository, _ more: String...
  ) throws -> Run {
    try openhours(["model", "write", "data/bremen", "-o", path] + more, in: folder)
  }

  @Test func `a model is written beside nothing else`() throws {
    let scratch = try Scratch()
    let run = try write(to: scratch.file("week.lp").path)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("variables"))
    #expect(try scratch.names == ["week.lp"])
  }

  @Test func `somebody else's file is replaced only by force, our own at once`() throws {
    let scratch = try Scratch()
    let file = scratch.file("thesis.txt")
    try "old".write(to: file, atomically: true, encoding: .utf8)
    let run = try write(to: file.path)
    #expect(run.code == 73)
    #expect(run.messages.contains("it is there already"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    #expect(try write(to: file.path, "--force").code == 0)
    #expect(try write(to: file.path).code == 0)
  }

  @Test func `a name as long as the system takes can be written`() throws {
    let scratch = try Scratch()
    let name = String(repeating: "a", count: 255)
    #expect(try write(to: scratch.file(name).path).code == 0)
    #expect(try scratch.names == [name])
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
    #expect(try write(to: scratch.file("link.lp").path, "--force").code == 0)
    #expect(try scratch.names == ["link.lp", "target.lp"])
    let text = try String(contentsOf: scratch.file("target.lp"), encoding: .utf8)
    #expect(text.contains("Maximize"))
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: scratch.file("link.lp").path)
    #expect(link == "target.lp")
  }

  @Test func `a link that leads nowhere is not replaced`() throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("link.lp").path, withDestinationPath: "gone.lp")
    let run = try write(to: scratch.file("link.lp").path)
    #expect(run.code == 73)
    #expect(run.messages.contains("the link leads nowhere"))
    #expect(try scratch.names == ["link.lp"])
  }

  @Test(arguments: ["plan.yaml", "wishes.csv"])
  func `what the question is read from is never overwritten`(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let before = try Data(contentsOf: scratch.file(name))
    let run = try openhours("model", "write", "plan.yaml", "-o", name, in: scratch.folder)
    #expect(run.code == 73)
    #expect(run.messages.contains("cannot write \(name): the question is read from it"))
    #expect(try Data(contentsOf: scratch.file(name)) == before)
  }

  @Test func `a replaced file keeps who may read it`() throws {
    let scratch = try Scratch()
    let path = scratch.file("week.lp").path
    try "old".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try write(to: path, "--force").code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `a file without end is given up`() throws {
    let run = try openhours("check", "/dev/zero")
    #expect(run.code == 66)
    #expect(run.messages.contains("cannot read /dev/zero: more than 64 MB"))
  }
}
