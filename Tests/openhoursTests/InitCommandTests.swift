import Foundation
import Testing

/// The command init, with a sample and around what a library has.
struct InitCommandTests {
  private let export = "data/surveys/sample_google_sheets_grid_n400.csv"
  private let hours = ["--today", "Mo-Fr 10:00-18:00; Sa 10:00-14:00"]

  private func text(_ scratch: Scratch, _ name: String) throws -> String {
    try String(contentsOf: scratch.file(name), encoding: .utf8)
  }

  @Test func `a team can be part of the sample`() throws {
    let scratch = try Scratch()
    #expect(try openhours("init", scratch.file("new").path, "--team").code == 0)
    let run = try openhours("propose", scratch.file("new").path)
    #expect(run.code == 0)
    #expect(run.output.contains("Who works when"))
    #expect(!run.output.contains("cannot be staffed"))
  }

  @Test func `an export becomes a plan that checks and proposes`() throws {
    let scratch = try Scratch()
    let run = try openhours(["init", scratch.file("new").path, "--from", export] + hours)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.messages.contains("400 respondents"))
    #expect(!run.messages.contains("under demand"))
    #expect(run.output.contains("fill in the library’s name (library)"))
    #expect(run.output.contains("next: openhours propose \(scratch.file("new").path)/plan.yaml"))
    #expect(try openhours("check", scratch.file("new").path).code == 0)
    #expect(try openhours("propose", scratch.file("new").path).code == 0)
  }

  @Test func `a table of wishes says today's hours where it leaves hours out`() throws {
    let scratch = try Scratch()
    let run = try openhours("init", scratch.file("new").path, "--from", "data/bremen/wishes.csv")
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("look at today’s hours, taken from the hours that nobody"))
    let plan = try text(scratch, "new/plan.yaml")
    #expect(
      plan.contains("today: \"Mo,Tu,Th 10:00-19:00; We 13:00-19:00; Fr 09:00-20:00; "), "\(plan)")
    #expect(plan.contains("frame: 8-22") && plan.contains("  # sample: "))
    let proposal = try openhours("propose", scratch.file("new").path)
    #expect(proposal.code == 0)
    #expect(proposal.output.contains("Estimated: "))
  }

  @Test func `a counter's file needs the hours, and says so`() throws {
    let scratch = try Scratch()
    let counts = scratch.file("counter.csv")
    var rows = "date,hour,visitors\n"
    for day in 6...19 {
      for hour in 8..<20 { rows += "2026-04-\(day < 10 ? "0" : "")\(day),\(hour):00,\(hour * 2)\n" }
    }
    try rows.write(to: counts, atomically: true, encoding: .utf8)
    let refused = try openhours("init", scratch.file("new").path, "--from", counts.path)
    #expect(refused.code == 65)
    #expect(refused.messages.contains("--today"))
    #expect(try scratch.names == ["counter.csv"])
    let run = try openhours(
      ["init", scratch.file("new").path, "--from", counts.path, "--team", "--json"] + hours)
    #expect(run.code == 0, "\(run.messages)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["to_fill_in"] as? [String] == ["library", "timezone", "team"])
    #expect((object["next"] as? String)?.hasPrefix("openhours propose ") == true)
    let proposal = try openhours("propose", scratch.file("new").path)
    #expect(proposal.code == 0)
    #expect(proposal.output.contains(" visits as today."))
  }

  @Test func `an export that leaves hours open asks for today's`() throws {
    let scratch = try Scratch()
    let run = try openhours("init", scratch.file("new").path, "--from", export)
    #expect(run.code == 64)
    #expect(run.messages.contains("does not say when the library is open today; add --today"))
    #expect(try scratch.names.isEmpty)
  }

  @Test func `two surveys are one too many`() throws {
    let scratch = try Scratch()
    let run = try openhours(
      ["init", scratch.file("new").path, "--from", export, "--from", "data/bremen/wishes.csv"]
        + hours)
    #expect(run.code == 64)
    #expect(run.messages.contains("holds wishes, as \(export) does"))
  }

  @Test func `what is read is never replaced`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    try FileManager.default.removeItem(at: scratch.file("plan.yaml"))
    let before = try text(scratch, "wishes.csv")
    let run = try openhours(
      "init", "--from", "wishes.csv", "--force", in: scratch.folder)
    #expect(run.code == 73)
    #expect(run.messages.contains("it is what is read here"))
    #expect(try text(scratch, "wishes.csv") == before)
    #expect(try scratch.names == ["wishes.csv"])
  }

  /// Runs the command where a file can have so many blocks of 512 bytes.
  private func limited(_ blocks: Int, _ words: [String], in folder: URL) throws -> Int32 {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      [
        "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\"", "sh",
        bundle.appendingPathComponent("openhours").path,
      ] + words
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(arguments: ["new", "new/deep/er", "new/"])
  func `nothing is left where a file cannot be written, not even a folder`(_ folder: String) throws
  {
    let scratch = try Scratch()
    // The table fits, the plan does not.
    for blocks in [1, 2] {
      #expect(try limited(blocks, ["init", folder], in: scratch.folder) == 73)
      #expect(try scratch.names.isEmpty)
    }
    #expect(try limited(1000, ["init", folder], in: scratch.folder) == 0)
  }

  @Test func `what was there is as it was where a file cannot be written`() throws {
    let scratch = try Scratch()
    try "mine".write(to: scratch.file("wishes.csv"), atomically: true, encoding: .utf8)
    #expect(try limited(2, ["init", "--force"], in: scratch.folder) == 73)
    #expect(try text(scratch, "wishes.csv") == "mine")
    #expect(try scratch.names == ["wishes.csv"])
  }

  @Test func `hours without a file to read are a mistake`() throws {
    let scratch = try Scratch()
    #expect(try openhours(["init", scratch.file("new").path] + hours).code == 64)
  }

  @Test(arguments: ["en", "de", "lv"])
  func `what is to be filled in is said in each language`(_ language: String) throws {
    let scratch = try Scratch()
    let run = try openhours(
      "init", scratch.file("new").path, "--from", "data/bremen/wishes.csv", "--team", "--language",
      language)
    for key in ["(library)", "(today)", "(timezone)", "(groups, min-staff)"] {
      #expect(run.output.contains(key), "\(run.output)")
    }
  }
}
