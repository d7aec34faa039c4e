import Foundation
import Testing

/// The command import, run as a user would run it.
struct ImportCommandTests {
  private let google = "data/surveys/sample_google_sheets_grid_n400.csv"
  private let codes = "data/surveys/sample_limesurvey_codes_n400.csv"

  @Test func `shares of an export are a table that a plan can name`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let run = try openhours(
      "import", google, "--shares", "-o", scratch.file("wishes.csv").path, "--force")
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("400 respondents"))
    let proposal = try openhours("propose", scratch.file("plan.yaml").path, "--open", "thu=9-20")
    #expect(proposal.output.contains("Friday 10–19 instead of 9–20"))
  }

  @Test func `the account is told in words, and as JSON when asked for`() throws {
    let scratch = try Scratch()
    let run = try openhours(
      "import", codes, "--hours", "8-22", "--json", "-o", scratch.file("r.csv").path)
    #expect(run.code == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "openhours/import@1")
    #expect(object["respondents"] as? Int == 400)
    #expect((object["slots_asked"] as? [String])?.count == 48)
    #expect((object["slots_never_asked"] as? [String])?.first == "mon 10:00-11:00")
    #expect((object["left_out"] as? [[String: Any]])?.first?["count"] as? Int == 19)
    for words in ["19 left out: did not finish", "never asked, 50 slots", "segments: Q1"] {
      #expect(run.messages.contains(words), "\(words)")
    }
  }

  @Test func `the same export gives the same bytes`() throws {
    let first = try openhours("import", google, "-o", "-")
    let second = try openhours("import", google, "-o", "-")
    #expect(first.output == second.output)
    #expect(first.output.hasPrefix("id,Age group,weight,mon 08:00-09:00,"))
  }

  @Test(arguments: [
    (
      "",
      "the demand is missing; add for example  demand: { wishes: wishes.csv } ; openhours import"
    ),
    ("demand:\n", "3:8: the demand is missing"),
    ("demand: { sample: 300 }\n", "demand needs a table"),
    ("demand: { visits: visits.csv, wishes: w.csv }\n", "wishes beside visits need a conversion"),
  ])
  func `a plan whose tables are still to come is enough to import them`(
    _ demand: String, _ missing: String
  ) throws {
    let scratch = try Scratch()
    try "library: Branch\ntoday: \"Mo-Fr 10:00-12:00\"\n\(demand)"
      .write(to: scratch.file("plan.yaml"), atomically: true, encoding: .utf8)
    try "date,hour,visitors\n2026-04-06,10:00,12\n2026-04-06,11:00,14\n2026-04-07,10:00,9\n"
      .write(to: scratch.file("door.csv"), atomically: true, encoding: .utf8)
    let run = try openhours(
      "import", "door.csv", "--plan", "plan.yaml", "-o", "v.csv", in: scratch.folder)
    #expect(run.code == 0, "\(run.messages)")
    for command in ["check", "show", "propose"] {
      let answer = try openhours(command, "plan.yaml", in: scratch.folder)
      #expect(answer.code == 65 && answer.messages.contains(missing), "\(answer.messages)")
    }
  }

  @Test func `a file that is there is spared without force`() throws {
    let scratch = try Scratch()
    let target = scratch.file("out.csv")
    try Data("mine".utf8).write(to: target)
    let run = try openhours("import", google, "-o", target.path)
    #expect(run.code == 73)
    #expect(run.messages.contains("--force"))
    #expect(try String(contentsOf: target, encoding: .utf8) == "mine")
  }

  @Test func `bad data writes nothing and ends with 65`() throws {
    let scratch = try Scratch()
    let workbook = scratch.file("answers.xlsx")
    try Data([0x50, 0x4B, 0x03, 0x04, 0x14]).write(to: workbook)
    for (file, words) in [(workbook.path, "damaged or cut off"), (codes, "say --hours")] {
      let run = try openhours("import", file, "-o", scratch.file("out.csv").path)
      #expect(run.code == 65)
      #expect(run.messages.contains(words))
    }
    #expect(try scratch.names == ["answers.xlsx"])
  }

  @Test func `a table of shares is passed on as shares only`() throws {
    let wishes = "data/bremen/wishes.csv"
    #expect(try openhours("import", wishes, "-o", "-").messages.contains("add --shares"))
    let run = try openhours("import", wishes, "--shares", "-o", "-")
    #expect(run.output.contains("09:00-10:00,13,13,12,12,,12,5\n"))
  }

  @Test(arguments: [
    ["import", "x.csv"], ["import", "x.csv", "-o", "y", "--from", "excel"],
    ["import", "x.csv", "-o", "y", "--question", "a", "--question", "b"],
    ["import", "x.csv", "-o", "-", "--json"], ["import", "x.csv", "-o", "y", "--hours", "8"],
  ])
  func `what was typed wrong ends with 64`(_ arguments: [String]) throws {
    #expect(try openhours(arguments).code == 64)
  }

  @Test func `a file that is not there ends with 66`() throws {
    #expect(try openhours("import", "nowhere.csv", "-o", "-").code == 66)
  }

  /// A counter's file, a plan and a list of holidays in a folder.
  private func counter() throws -> Scratch {
    let scratch = try Scratch()
    let rows = [3, 10, 17, 24].flatMap { day in
      [(10, 40), (11, 61), (12, 83), (13, 97)].map { hour, visits in
        "2025-03-\(day < 10 ? "0" : "")\(day) \(hour):00,\(visits)"
      }
    }
    let text = (["time,in"] + rows + rows.suffix(4)).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: scratch.file("counter.csv"))
    try Data("2025-03-17\n".utf8).write(to: scratch.file("days.txt"))
    let plan = """
      library: Town
      today: "Mo 10:00-14:00"
      demand: { visits: visits.csv }
      objective: visits
      weekly-hours: 4

      """
    try Data(plan.utf8).write(to: scratch.file("plan.yaml"))
    return scratch
  }

  @Test func `an import never replaces what it reads, not even by force or through a link`() throws
  {
    let scratch = try counter()
    try FileManager.default.createSymbolicLink(
      at: scratch.file("link.csv"), withDestinationURL: scratch.file("counter.csv"))
    for name in ["counter.csv", "plan.yaml", "days.txt", "link.csv"] {
      let before = try Data(contentsOf: scratch.file(name))
      let run = try openhours(
        "import", "counter.csv", "--plan", "plan.yaml", "--holidays", "days.txt", "-o", name,
        "--force", in: scratch.folder)
      #expect(run.code == 73 && run.messages.contains("what is read here"), "\(run.messages)")
      #expect(try Data(contentsOf: scratch.file(name)) == before)
    }
  }

  @Test func `the account of counts is told in words and as JSON, with the next step`() throws {
    let scratch = try counter()
    let run = try openhours(
      "import", "counter.csv", "--plan", "plan.yaml", "--holidays", "days.txt", "--from-date",
      "2025-03-10", "--json", "-o", "visits.csv", in: scratch.folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(
      try String(contentsOf: scratch.file("visits.csv"), encoding: .utf8)
        == "day,time,visits,weeks\nmon,10:00-11:00,40,2\nmon,11:00-12:00,61,2\n"
        + "mon,12:00-13:00,83,2\nmon,13:00-14:00,97,2\n")
    for words in [
      "4 rows stood twice and were counted once", "put visits: visits.csv under demand",
      "1 day outside the dates asked for", "left out as holidays: 17\u{A0}March 2025",
    ] {
      #expect(run.messages.contains(words), "\(words) in \(run.messages)")
    }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "openhours/counts@1")
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(
      findings.compactMap { $0["kind"] as? String }
        == ["dates_outside", "rows_twice", "length_of_rows"])
    #expect(findings[1]["count"] as? Int == 4 && findings[2]["minutes"] as? Int == 60)
  }

  @Test(arguments: [
    ["--every", "7"], ["--from-date", "3 March"], ["--clock", "13"], ["--stamps", "middle"],
    ["--from-date", "2025-04-01", "--to-date", "2025-03-01"],
    ["--running-totals", "--no-running-totals"],
  ])
  func `what no counter can be told is a usage error`(_ flags: [String]) throws {
    let scratch = try counter()
    let run = try openhours(
      ["import", "counter.csv", "--plan", "plan.yaml", "-o", "visits.csv"] + flags,
      in: scratch.folder)
    #expect(run.code == 64, "\(run.messages)")
  }
}
