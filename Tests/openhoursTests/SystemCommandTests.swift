import Foundation
import TestSamples
import Testing

/// Several houses, as a user would ask about them.
@Suite struct SystemCommandTests {
  private let system = "data/system/system.yaml"

  @Test func `a system is proposed in text and as JSON, the same with one job and two`() throws {
    let runs = try ["1", "2"].map { try openhours("propose", system, "--jobs", $0) }
    #expect(runs[0].code == 0 && runs[0].messages.isEmpty && runs[0].output == runs[1].output)
    #expect(runs[0].output.contains("Best possible: no weeks under these rules reach more than"))
    #expect(runs[0].output.contains("An hour more would bring most in:"))
    #expect(runs[0].output.contains("Bookmobile"))
    let json = try openhours("propose", system, "--json")
    #expect(json.output.contains("\"schema\" : \"openhours/system@1\""))
    let keys = [
      "branches", "districts", "coverage", "links", "next_hour", "relative_gap", "mobile",
      "short_legs",
    ]
    for key in keys {
      #expect(json.output.contains("\"\(key)\""), "no \(key)")
    }
    for (language, word) in [("de", "Bestmöglich"), ("lv", "Labākais iespējamais")] {
      #expect(try openhours("propose", system, "--language", language).output.contains(word))
    }
  }

  @Test func `people who name their branches are counted once, in each language and as JSON`()
    throws
  {
    let people = "data/system/people.yaml"
    let text = try openhours("propose", people)
    #expect(text.code == 0 && text.messages.isEmpty, "\(text.messages)")
    #expect(text.output.contains("2 respondents name no branch"))
    #expect(text.output.contains("Newly reached") && !text.output.contains("An hour more would"))
    let json = try openhours("propose", people, "--json")
    for key in ["people", "visit_minutes", "name_several", "name_none", "gained", "lost"] {
      #expect(json.output.contains("\"\(key)\""), "no \(key)")
    }
    for (language, word) in [("de", "Neu erreicht"), ("lv", "No jauna sasniegti")] {
      #expect(try openhours("propose", people, "--language", language).output.contains(word))
    }
    let check = try openhours("check", people)
    #expect(check.code == 0 && check.output.contains("name several branches; each counts once"))
    let weighted = try openhours("propose", people, "--weight", "hill:works=2")
    #expect(weighted.code == 65 || weighted.code == 64, "\(weighted.code)")
    #expect(weighted.messages.contains("weights respondents by itself"))
    let compared = try openhours("compare", people)
    #expect(compared.code == 0 && compared.output.contains("People"))
    let explained = try openhours("explain", people, "hill:mon=15-16")
    #expect(explained.code == 0, "\(explained.messages)")
  }

  @Test func `what is asked of a branch has its name before it`() throws {
    let asked = try openhours("propose", system, "--open", "east:sat=10-13", "--brief")
    #expect(asked.code == 0 && asked.output.contains("East"))
    let unknown = try openhours("propose", system, "--open", "eastt:sat=10-13")
    #expect(unknown.code == 64 && unknown.messages.contains("did you mean East?"))
    let more = try openhours("propose", system, "--weekly-hours", "+7", "--staff-hours", "+20")
    #expect(more.code == 0 && more.output.contains("at most 248 hours a week"))
  }

  @Test func `what links branches and cannot be kept is told, with the weeks that break it least`()
    throws
  {
    let closed = ["--close", "harbour:mon", "--close", "west:mon"]
    let clash = try openhours(["propose", system, "--json"] + closed)
    #expect(clash.code == 2 && clash.output.contains("\"broken\""))
    let text = try openhours(["propose", system] + closed)
    #expect(text.code == 2)
    #expect(text.output.contains("The rules that link the branches cannot all be kept."))
    let own = try openhours("propose", system, "--open", "hill:mon-sat=8-22")
    #expect(own.code == 2, "\(own.output)")
  }

  @Test func `a system is checked, reported and exported`() throws {
    let check = try openhours("check", system)
    #expect(check.code == 0 && check.output.contains("7 branches, 10 rules that link them"))
    #expect(try openhours("check", system, "--json").output.contains("\"met_today\""))
    let scratch = try Scratch()
    for ending in ["html", "md", "csv"] {
      let file = scratch.file("system.\(ending)").path
      #expect(try openhours("report", system, "-o", file).code == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Harbour"))
    }
    let folder = scratch.file("weeks").path
    let export = try openhours("export", system, "--as", "osm", "-o", folder)
    #expect(export.code == 0 && export.messages.contains("weeks/hill.txt"))
    #expect(try openhours("export", system, "--as", "osm", "-o", folder).code == 73)
    #expect(try openhours("export", system, "--as", "osm").code == 65)
    #expect(
      try openhours("report", system, "--notice", "-o", scratch.file("n.html").path).code == 65)
  }

  @Test func `commands about one house say so`() throws {
    for command in ["show", "confidence", "roster"] {
      let run = try openhours(command, system)
      #expect(run.code == 65 && run.messages.contains("a system stands here"), "\(command)")
    }
    #expect(try openhours("propose", system, "--scenario", "x").code == 64)
    for more in [["--front"], ["max-changes=0..4"], ["--shard", "1/2", "-o", "part.jsonl"]] {
      let run = try openhours(["sweep", system, "weekly-hours=240..242"] + more)
      #expect(run.code == 64, "\(more) \(run.messages)")
    }
  }

  @Test(arguments: [
    (["compare"], "Scenarios side by side", "openhours/system-comparison@1"),
    (["prices"], "Hours that stay closed", "openhours/system-prices@1"),
    (["sweep", "weekly-hours=239..243:2"], "One answer for each", "openhours/system-sweep@1"),
    (["explain", "hill:mon"], "Opening it costs", "openhours/system-explanation@1"),
  ])
  func `the questions about a plan are asked of a system`(
    words: [String], sentence: String, schema: String
  ) throws {
    // A folder stands for the file in it.
    let asked = [words[0], "data/system"] + words.dropFirst()
    let runs = try ["1", "2"].map { try openhours(asked + ["--jobs", $0]) }
    #expect(runs[0].code == 0 && runs[0].output.contains(sentence), "\(runs[0])")
    #expect(runs[0].output == runs[1].output)
    let json = try openhours(asked + ["--json"])
    #expect(json.code == 0 && json.output.contains(schema))
    for language in ["de", "lv"] {
      let other = try openhours(asked + ["--language", language])
      #expect(other.code == 0 && !other.output.contains(sentence))
    }
  }

  @Test func `a branch that clashes with its own plan is named, and what helps can be pasted`()
    throws
  {
    let run = try openhours("propose", "data/system", "--weekly-hours", "hill:10")
    #expect(run.code == 2 && run.output.hasPrefix("Hill\n"), "\(run)")
    #expect(run.output.contains("--weekly-hours Hill:12"))
    #expect(
      try openhours("propose", "data/system", "--weekly-hours", "Hill:12", "--brief").code == 0)
    let scratch = try Scratch()
    let file = scratch.file("conflict.md").path
    #expect(
      try openhours("report", "data/system", "--weekly-hours", "hill:10", "-o", file).code == 2)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Hill"))
    for flag in ["--save-as", "--alternatives"] {
      let refused = try openhours("propose", "data/system", "--open", "hill:sat=10-16", flag, "3")
      #expect(refused.code == 64 && refused.messages.contains("about one house"), "\(flag)")
    }
  }

  @Test func `what no scenario can be is told beside those that can`() throws {
    let closed = ["--close", "harbour:mon", "--close", "west:mon"]
    let both = try openhours(["compare", "data/system", "today", "late"] + closed)
    #expect(both.code == 0 && both.output.contains("late: not all rules between the branches"))
    let none = try openhours(["compare", "data/system", "late"] + closed)
    #expect(none.code == 2, "\(none)")
    let table = try openhours("sweep", "data/system", "weekly-hours=240..241", "--csv")
    #expect(table.output.contains("240,") && table.code == 0)
  }
}

/// What an answer of a system says of the question that was asked.
struct SystemQuestionTests {
  private let system = "data/system/system.yaml"

  @Test func `a value without weeks names its own limit, and no value with weeks ends as none`()
    throws
  {
    let run = try openhours("sweep", system, "weekly-hours=100..120:20")
    #expect(run.output.contains("at most 100 hours a week: broken by 114 hours"))
    #expect(run.output.contains("at most 120 hours a week: broken by 94 hours"))
    #expect(!run.output.contains("567 hours of staff"))
    #expect(run.code == 2 || run.code == 3)
  }

  @Test func `a budget relative to today does not move with the people on duty`() throws {
    let run = try openhours("sweep", system, "west:min-staff=1..2", "--csv")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows[0][1] == "worth")
    // Whoever needs fewer people on duty reaches no less.
    #expect(try #require(Double(rows[1][1])) >= #require(Double(rows[2][1])))
    #expect(rows.dropFirst().allSatisfy { (Double($0[4]) ?? 0) <= 567 })
  }

  @Test(arguments: [
    ["compare", "today", "best"], ["explain", "west:thu=18-19"],
    ["sweep", "west:max-changes=0..1"],
  ])
  func `what is asked beside the files is told`(_ words: [String]) throws {
    let asked = [words[0], system] + words.dropFirst() + ["--weekly-hours", "230"]
    #expect(try openhours(asked).output.contains("--weekly-hours 230"))
    #expect(try openhours(asked + ["--json"]).output.contains("\"--weekly-hours 230\""))
  }

  @Test func `a million questions are asked about, and percentages are called by their name`()
    throws
  {
    let many = try openhours("sweep", system, "weekly-hours=0..1000000")
    #expect(many.code == 64 && many.messages.contains("add --yes"))
    let odd = try openhours("sweep", system, "transfer=-5..0")
    #expect(odd.code == 64 && !odd.messages.contains("max-changes"))
  }

  @Test func `a wish for a day that a what-if closes is no mistake of the plan`() throws {
    let plan = "data/bremen-staffed/plan-team.yaml"
    let run = try openhours("propose", plan, "--close", "wed", "--brief")
    #expect(run.code == 0, "\(run.messages)")
  }
}
