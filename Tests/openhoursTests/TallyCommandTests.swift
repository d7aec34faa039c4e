import Foundation
import Testing

/// A tally on paper, typed into a table, from the plan to the answer.
struct TallyCommandTests {
  private func folder(_ demand: String, _ table: String) throws -> Scratch {
    let scratch = try Scratch()
    let plan = """
      library: Branch
      today: "Mo-Fr 10:00-16:00"
      frame: 9-20
      demand: { wishes: tally.csv, \(demand) }
      weekly-hours: 30
      shortest-block: 3
      """
    try Data(plan.utf8).write(to: scratch.file("plan.yaml"))
    try Data(table.utf8).write(to: scratch.file("tally.csv"))
    return scratch
  }

  private static let halfDays = """
    Tag;Vormittag;Nachmittag;Abend
    Mo;31;52;47
    Di;28;49;
    Mi;40;61;50
    Do;22;55;96
    Fr;35;60;20
    Sa;88;140;9
    So;12;48;
    n = 312;;;

    """

  @Test func `counts of half days are proposed upon, and said to be counts of people`() throws {
    let scratch = try folder(
      "cells: counts, parts: { Vormittag: 9-12, Nachmittag: 12-17, Abend: 17-20 }", Self.halfDays)
    let proposed = try openhours("propose", "plan.yaml", in: scratch.folder)
    #expect(proposed.code == 0, "\(proposed.messages)")
    #expect(proposed.output.contains("rests on 19 parts of the day"))
    #expect(proposed.output.contains("140 of 312"))
    #expect(proposed.output.contains("numbers of people, of 312 asked"))
    for command in ["check", "show"] {
      let run = try openhours(command, "plan.yaml", in: scratch.folder)
      #expect(run.code == 0 && run.output.contains("numbers of people, of 312 asked"))
    }
    let half = try openhours("propose", "plan.yaml", "--visit", "4", in: scratch.folder)
    #expect(half.output.contains("Evening") == false && half.code == 0)
    #expect(half.output.contains("window of 4 hours in the frame lies in morning 9–12"))
    let model = try openhours("model", "write", "plan.yaml", "-o", "-", in: scratch.folder)
    #expect(model.output.contains("band_sat_"))
  }

  @Test(arguments: [
    ("hour,Mon\n10-11,28\n11-12,30\n", "sample: 726", true),
    ("hour,Mon\n10-11,28\n11-12,30\n", "sample: 726, cells: percent", false),
    ("hour,Mon\n10-11,28 %\n11-12,30 %\n", "sample: 726", false),
  ])
  func `percent that could be people is said by each command`(
    _ table: String, _ demand: String, _ isSaid: Bool
  ) throws {
    let scratch = try folder(demand, table)
    for command in ["propose", "show", "check"] {
      let run = try openhours(command, "plan.yaml", in: scratch.folder)
      #expect(run.output.contains("cells: counts") == isSaid, "\(command): \(run.output)")
    }
  }

  @Test func `an import takes what a tally does not say`() throws {
    let scratch = try folder("cells: counts", Self.halfDays.replacing("n = 312;;;\n", with: ""))
    let flags = [
      "--parts", "morning=9-12", "--parts", "afternoon=12-17", "--parts", "evening=17-20",
      "--cells",
      "counts", "--sample", "312",
    ]
    let run = try openhours(
      ["import", "tally.csv", "--shares", "-o", "wishes.csv"] + flags, in: scratch.folder)
    #expect(run.code == 0, "\(run.messages)")
    let written = try String(contentsOf: scratch.file("wishes.csv"), encoding: .utf8)
    // 140 of 312 are 44.9 %.
    #expect(written.contains("afternoon (12:00-17:00),16.7,15.7,19.6,17.6,19.2,44.9,15.4"))
    let asked = try openhours(
      ["import", "tally.csv", "--shares", "-o", "-"] + flags.suffix(4), in: scratch.folder)
    #expect(asked.code == 65 && asked.messages.contains("--parts evening=17-20 to import"))
    let respondents = try openhours(
      "import", "data/surveys/sample_google_sheets_grid_n400.csv", "-o", "-", "--sample", "312")
    #expect(respondents.code == 64 && respondents.output.isEmpty)
    #expect(respondents.messages.contains("is no table of wishes"))
    let twice = try openhours(
      [
        "import", "tally.csv", "--shares", "-o", "-", "--parts", "noon=12-13", "--parts",
        "noon=12-14",
      ],
      in: scratch.folder)
    #expect(twice.code == 64 && twice.messages.contains("--parts noon is given more than once"))
  }

  @Test func `conversions are asked about by flag and by sweep`() throws {
    let plan = "data/counts/plan.yaml"
    let swept = try openhours("sweep", plan, "conversion=0.1..0.3")
    #expect(swept.code == 0, "\(swept.messages)")
    #expect(swept.output.contains("0.2"))
    let asked = try openhours("propose", plan, "--conversion", "20%", "--json")
    #expect(asked.output.contains("\"part\" : 0.2"))
    let fitted = try openhours("propose", plan, "--conversion", "fitted")
    #expect(fitted.code == 64 && fitted.messages.contains("both asked about and counted"))
    let moved = try openhours(
      "report", plan, "-o", "/dev/null.html", "--explore", "conversion=0.1..0.3")
    #expect(moved.code == 64)
  }
}
