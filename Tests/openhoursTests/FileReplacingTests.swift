import Foundation
import Testing

/// A file that is there already is replaced only when it is ours or `--force` says so.
@Suite struct FileReplacingTests {
  private func export(_ kind: String, to file: URL, _ more: [String] = []) throws -> Run {
    try openhours(
      ["export", "data/bremen", "--as", kind, "--from", "2027-01-04", "-o", file.path] + more)
  }

  @Test(arguments: [
    ("osm", "Mo,Tu,We 10:00-18:00\n"), ("jsonld", "{}"), ("google", ""), ("csv", "our notes\n"),
    ("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//somebody//EN\r\nEND:VCALENDAR\r\n"),
  ])
  func `what others wrote stays as it is without --force`(_ kind: String, _ text: String) throws {
    let scratch = try Scratch()
    let file = scratch.file("hours")
    try Data(text.utf8).write(to: file)
    let run = try export(kind, to: file)
    #expect(run.code == 73 && run.output.isEmpty)
    #expect(run.messages.contains("cannot write \(file.path): it is there already"))
    #expect(run.messages.contains("--force"))
    #expect(try Data(contentsOf: file) == Data(text.utf8))
    #expect(try scratch.names == ["hours"])
    #expect(try export(kind, to: file, ["--force"]).code == 0)
    #expect(try Data(contentsOf: file).count > 60)
    // Now it is ours, and another week may take its place.
    #expect(try export(kind, to: file, ["--open", "thu=9-20"]).code == 0)
    #expect(try scratch.names == ["hours"])
  }

  @Test func `our file of another format stays`() throws {
    let scratch = try Scratch()
    let file = scratch.file("hours")
    #expect(try export("csv", to: file).code == 0)
    let before = try Data(contentsOf: file)
    #expect(try export("ics", to: file).code == 73)
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func `a file to which somebody added a line stays`() throws {
    let scratch = try Scratch()
    let file = scratch.file("hours.csv")
    #expect(try export("csv", to: file).code == 0)
    let text = try String(contentsOf: file, encoding: .utf8) + "holidays,,\n"
    try Data(text.utf8).write(to: file)
    #expect(try export("csv", to: file).code == 73)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func `the question is never overwritten, not even by force`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    for name in ["plan.yaml", "wishes.csv"] {
      let before = try Data(contentsOf: scratch.file(name))
      let run = try openhours(
        "export", "--as", "csv", "-o", name, "--force", in: scratch.folder)
      #expect(run.code == 73 && run.messages.contains("the question is read from it"))
      #expect(try Data(contentsOf: scratch.file(name)) == before)
    }
  }

  @Test func `what cannot be written ends with 73 and leaves nothing behind`() throws {
    let scratch = try Scratch()
    let nowhere = scratch.folder.appendingPathComponent("no/such/folder/hours")
    let runs = try [nowhere, scratch.folder, URL(fileURLWithPath: "/dev/full")].map {
      try export("ics", to: $0)
    }
    #expect(runs.allSatisfy { $0.code == 73 && $0.messages.contains("cannot write") })
    #expect(try scratch.names.isEmpty)
  }

  @Test func `a write-protected file of ours stays as it is`() throws {
    let scratch = try Scratch()
    let file = scratch.file("hours.ics")
    #expect(try export("ics", to: file).code == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
    // The superuser may write it all the same.
    let run = try export("ics", to: file, ["--open", "thu=9-20"])
    #expect(run.code == (getuid() == 0 ? 0 : 73))
    #expect(try scratch.names == ["hours.ics"])
  }
}
