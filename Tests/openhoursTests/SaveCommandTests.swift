import Foundation
import Testing

/// `propose --save-as`, as a user would run it.
@Suite struct SaveCommandTests {
  private let flags = ["--open", "thu=9-20", "--late-days", "2"]

  private func text(_ scratch: Scratch) throws -> String {
    try String(contentsOf: scratch.file("plan.yaml"), encoding: .utf8)
  }

  @Test func `a saved what-if is asked again by its name`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let before = try text(scratch)
    let run = try openhours(["propose", "--save-as", "evening"] + flags, in: scratch.folder)
    #expect(run.code == 0)
    #expect(
      run.messages == "saved as scenario evening at plan.yaml:17; "
        + "ask it again with --scenario evening\n")
    #expect(try text(scratch) == before + "  evening: { open: { thu: 9-20 }, late-days: 2 }\n")
    #expect(try scratch.names == ["plan.yaml", "wishes.csv"])
    let again = try openhours(["propose", "--scenario", "evening", "--json"], in: scratch.folder)
    let asked = try openhours(["propose", "--json"] + flags, in: scratch.folder)
    for key in ["proposed", "objective", "changes"] {
      #expect(try Self.part(key, of: again.output) == Self.part(key, of: asked.output))
    }
    let more = try openhours(
      ["propose", "--scenario", "evening", "--save-as", "more", "--weekly-hours", "+1"],
      in: scratch.folder)
    #expect(more.code == 0)
    #expect(try text(scratch).hasSuffix("  more: { extends: evening, weekly-hours: +1 }\n"))
  }

  private static func part(_ key: String, of json: String) throws -> NSObject? {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return object?[key] as? NSObject
  }

  @Test func `a dry run shows the text and its place and writes nothing`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let before = try text(scratch)
    let run = try openhours(
      ["propose", "--save-as", "evening", "--dry-run"] + flags, in: scratch.folder)
    #expect(run.code == 0)
    #expect(
      run.messages == "would be written at plan.yaml:17:\n"
        + "  evening: { open: { thu: 9-20 }, late-days: 2 }\n")
    #expect(try text(scratch) == before)
  }

  @Test func `a what-if without an answer is not saved`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let before = try text(scratch)
    let run = try openhours(
      ["propose", "--save-as", "evening", "--open", "sun=12-16"], in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.messages.contains("not saved as scenario evening"))
    #expect(try text(scratch) == before)
  }

  @Test(arguments: [
    (["--save-as", "thursday", "--keep", "mon"], "there is a scenario"),
    (["--save-as", "long day", "--keep", "mon"], "not a plain word"),
    (["--save-as", "evening"], "nothing to save"), (["--dry-run"], "--save-as"),
    (["--save-as", "a", "--save-as", "b", "--keep", "mon"], "stands twice"),
  ])
  func `what cannot be saved ends with 64 before anything is searched for`(
    _ flags: [String], _ message: String
  ) throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let before = try text(scratch)
    let run = try openhours(["propose"] + flags, in: scratch.folder)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try text(scratch) == before)
  }
}
