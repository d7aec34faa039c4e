import Foundation
import TestSamples
import Testing

/// Plans on respondents and on visits, from the raw file to the answer.
struct EvidenceCommandTests {
  private let counts = [
    "import", "data/counts/gate_utc.csv", "--utc", "--plan", "data/counts/plan.yaml",
  ]

  @Test func `the tables of the examples are what import makes of the raw files`() throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: repository.appendingPathComponent(name), encoding: .utf8)
    }
    let respondents = try openhours(
      "import", "data/surveys/sample_google_sheets_grid_n400.csv", "-o", "-")
    #expect(respondents.output == (try text("data/surveys/respondents.csv")))
    let visits = try openhours(
      counts + ["--holidays", "data/counts/holidays.txt", "--by-week", "-o", "-"])
    #expect(visits.output == (try text("data/counts/visits.csv")))
    #expect(visits.messages.contains("37 counted on 2025-04-03 at 23:00"))
  }

  @Test func `the account of a counter is told as JSON when asked for`() throws {
    let scratch = try Scratch()
    let run = try openhours(counts + ["--json", "-o", scratch.file("v.csv").path])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "openhours/counts@1")
    #expect(object["rows"] as? Int == 1680)
  }

  @Test func `a counter's file without hours or a readable date writes nothing`() throws {
    let scratch = try Scratch()
    let ambiguous = scratch.file("gate.csv")
    try Data("date,hour,count\n03/04/2025,10,5\n04/04/2025,10,6\n".utf8).write(to: ambiguous)
    let target = scratch.file("v.csv").path
    let runs = [
      (["data/counts/gate_utc.csv", "--from", "counts"], "--today"),
      ([ambiguous.path, "--from", "counts", "--today", "Mo-Fr 09:00-12:00"], "--dates"),
    ]
    for (arguments, words) in runs {
      let run = try openhours(["import"] + arguments + ["-o", target])
      #expect(run.code == 65 || run.code == 64)
      #expect(run.messages.contains(words), "\(run.messages)")
    }
    #expect(try scratch.names == ["gate.csv"])
  }

  @Test(arguments: [
    ("id,group,weight,mon 09:00-10:00\n1,a,-1,1\n", "", "answers.csv:2"),
    ("id,group,weight,mon 09:00-10:00\n1,a,0,1\n", "", "sum to nothing"),
    ("id,group,weight,mon 09:00-10:00\n1,a,1,1\n1,b,1,1\n", "", "answers.csv:3"),
    ("id,group,weight,mon 09:00-10:00\n1,a,1\n", "", "answers.csv:2"),
    ("id,group,weight,mon 09:00-10:00\n1,a,1,1\n", "group,b,1\n", "margins.csv:2"),
  ])
  func `respondents or margins that cannot count end with 65 and their place`(
    _ answers: String, _ margins: String, _ words: String
  ) throws {
    let scratch = try Scratch()
    let demand = margins.isEmpty ? "" : ", margins: margins.csv"
    for (name, text) in [
      ("plan.yaml", "today: Mo 10-12\ndemand: { respondents: answers.csv\(demand) }\n"),
      ("answers.csv", answers), ("margins.csv", "column,value,people\n" + margins),
    ] {
      try Data(text.utf8).write(to: scratch.file(name))
    }
    for command in ["check", "show", "propose"] {
      let run = try openhours(command, scratch.file("plan.yaml").path)
      #expect(run.code == 65)
      #expect(run.messages.contains(words) || run.output.contains(words), "\(run.messages)")
    }
  }

  @Test(arguments: ["data/surveys", "data/counts"])
  func `every command reads either evidence`(_ plan: String) throws {
    for command in ["check", "show", "propose"] {
      let text = try openhours(command, plan)
      #expect(text.code == 0)
      #expect(!text.output.split(separator: "\n").contains { $0.count > 80 })
      let json = try openhours(command, plan, "--json")
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      }
    }
  }
}
