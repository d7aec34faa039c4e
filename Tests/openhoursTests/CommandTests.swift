import Foundation
import TestSamples
import Testing

/// Each command once, on real files, as a user would run it.
@Suite struct CommandTests {
  let bremen = "data/bremen/plan.yaml"

  @Test func `propose finds the week that Bremen decided`() throws {
    let run = try openhours("propose", bremen, "--open", "thu=9-20")
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("Thursday 9–20 instead of 10–19 and Friday 10–19 instead of 9–20"))
    #expect(run.output.contains("Best possible"))
  }

  @Test func `propose is the default command and a folder stands for its plan`() throws {
    let long = try openhours("propose", bremen)
    let short = try openhours("data/bremen/plan.yaml")
    #expect(long.output == short.output)
    #expect(try openhours("data/bremen").code == 0)
  }

  @Test func `the same question gets the same bytes`() throws {
    let first = try openhours("propose", "data/branch-library", "--json")
    let second = try openhours("propose", "data/branch-library", "--json")
    #expect(first.output == second.output)
    #expect(!first.output.isEmpty)
  }

  @Test func `no line is wider than 80 columns and nothing is coloured away from a terminal`()
    throws
  {
    for arguments in [
      ["propose", bremen, "--scenario", "sunday"], ["show", bremen], ["check", bremen],
      ["propose", "data/branch-library", "--scenario", "monday"],
      ["propose", bremen, "--open", "sun=12-16"],
    ] {
      let run = try openhours(arguments, environment: ["COLUMNS": "200", "CLICOLOR_FORCE": "1"])
      #expect(!run.output.contains("\u{1B}"))
      for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func `the keys of the JSON contract are there`() throws {
    let run = try openhours("propose", bremen, "--open", "thu=9-20", "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "openhours/proposal@1")
    #expect(object["staff_hours"] is NSNull)
    #expect(object["what_if"] as? [String] == ["--open thu=9-20"])
    #expect(
      object["osm"] as? String
        == "Mo,Tu,Fr 10:00-19:00; We 13:00-19:00; Th 09:00-20:00; Sa 10:00-16:00")
    let week = try #require(object["proposed"] as? [String: [String]])
    #expect(week["thu"] == ["09:00-20:00"])
    #expect(week["sun"] == [])
    let objective = try #require(object["objective"] as? [String: Any])
    #expect(objective["proven"] as? Bool == true)
    #expect(objective["relative_gap"] as? Double == 0)
    #expect(objective["bound"] as? Double == objective["proposed"] as? Double)
    for key in ["today", "weekly_hours", "changes", "termination", "notes"] {
      #expect(object[key] != nil, "\(key)")
    }
  }

  @Test func `alternatives are shown where they are asked for`() throws {
    let question = ["propose", bremen, "--late-days", "1", "--json"]
    let run = try openhours(question + ["--alternatives", "3", "--apart", "6"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let weeks = try #require(object?["alternatives"] as? [[String: Any]])
    #expect(weeks.count == 3)
    for week in weeks {
      #expect(week["hours_apart"] as? Double ?? 0 >= 6)
      #expect(week["relative_difference"] as? Double ?? 1 <= 0.03)
      #expect((week["proposed"] as? [String: [String]])?.count == 7)
    }
    #expect(!(try openhours(question).output.contains("alternatives")))
    let text = try openhours("propose", bremen, "--alternatives", "12").output
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `every command writes JSON with a schema`() throws {
    let scratch = try Scratch()
    for arguments in [
      ["show", bremen, "--json"], ["check", bremen, "--json"],
      ["init", scratch.file("new").path, "--json"],
      ["model", "write", bremen, "-o", scratch.file("m.lp").path, "--json"],
      ["propose", bremen, "--open", "sun=12-16", "--json"],
    ] {
      let run = try openhours(arguments)
      let object =
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect((object?["schema"] as? String)?.hasPrefix("openhours/") == true, "\(arguments)")
    }
  }

  @Test func `init tells the next command in words a shell reads`() throws {
    let scratch = try Scratch()
    let folder = scratch.file("our library").path
    let run = try openhours("init", folder)
    #expect(run.output.contains("next: openhours propose '\(folder)/plan.yaml'"))
    let within = try openhours("init", folder + "/plan.yaml")
    #expect(within.code == 73)
    #expect(within.messages.contains("it is there and no folder"))
  }

  @Test func `init writes a plan that proposes, and spares files that are there`() throws {
    let scratch = try Scratch()
    let folder = scratch.file("new").path
    #expect(try openhours("init", folder).code == 0)
    #expect(try openhours("check", folder).code == 0)
    for scenario in ["evening", "sunday"] {
      #expect(try openhours("propose", folder, "--scenario", scenario).code == 0)
    }
    let again = try openhours("init", folder)
    #expect(again.code == 73)
    #expect(again.messages.contains("--force"))
    #expect(try openhours("init", folder, "--force").code == 0)
  }

  @Test(arguments: [
    ["data/bremen"], ["data/bremen", "--open", "thu=9-20"], ["data/bremen", "--allow", "sun"],
    ["data/bremen-staffed"],
  ])
  func `the brief answer fits on a screen and ends with one line that sums up`(
    _ arguments: [String]
  ) throws {
    let run = try openhours(["propose", "--brief"] + arguments)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24, "\(run.output)")
    let ending = try #require(lines.last)
    #expect(ending.contains(" days change: ") && ending.hasSuffix("; best possible."), "\(ending)")
  }

  @Test func `the suggested next command has an answer`() throws {
    for arguments in [[bremen], [bremen, "--open", "thu=9-20"], ["data/branch-library"]] {
      let run = try openhours(["propose"] + arguments)
      let start = try #require(run.output.range(of: "openhours propose "))
      let words = run.output[start.upperBound...].split(whereSeparator: \.isWhitespace)
        .filter { $0 != "\\" }
      #expect(try openhours(["propose"] + words.map(String.init)).code == 0, "\(words)")
    }
  }

  @Test(arguments: [
    ("README.md", 5), ("Sources/OpeningHours/OpeningHours.docc/AskingWhatIf.md", 7),
    ("Sources/OpeningHours/OpeningHours.docc/WhoseWishesDecide.md", 1),
    ("Sources/OpeningHours/OpeningHours.docc/DidItWork.md", 2),
  ])
  func `documents show what the program prints`(_ document: String, _ count: Int) throws {
    let text = try String(
      contentsOf: repository.appendingPathComponent(document), encoding: .utf8)
    let blocks = text.components(separatedBy: "```\n$ openhours ").dropFirst()
    #expect(blocks.count == count)
    for block in blocks {
      let text = try #require(block.components(separatedBy: "\n```").first)
      let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let run = try openhours(lines[0].split(separator: " ").map(String.init))
      // A line of dots stands for what is left out.
      var rest = run.output[...]
      for part in "\(lines[1])\n".components(separatedBy: "...\n")
      where !part.isEmpty {
        let place = try #require(rest.range(of: part), "\(part)")
        #expect(lines[1].contains("...\n") || run.output == part)
        rest = rest[place.upperBound...]
      }
    }
  }
}
