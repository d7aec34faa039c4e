import Foundation
import Testing

/// Several surveys beside each other that asked about different things.
struct SurveysBesideTests {
  private func plan(_ scratch: Scratch, _ surveys: String, _ files: [String: String]) throws
    -> String
  {
    for (name, text) in files {
      try text.write(to: scratch.file(name), atomically: true, encoding: .utf8)
    }
    let path = scratch.file("plan.yaml")
    let text =
      "library: L\ntoday: \"Mo-We 10:00-12:00\"\ngrid: 60\nframe: 9-13\nclose: thu-sun\n"
      + "weekly-hours: 6\nmax-changes: 4\ndemand: { surveys: [\(surveys)] }\n"
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  private static let hours =
    "hour (percent),Mon,Tue,Wed\n9-10,10,20,30\n10-11,20,20,20\n11-12,20,20,\n12-13,40,15,5\n"

  @Test func `a part of the day that one survey did not ask about is not taken for no wish`() throws
  {
    let scratch = try Scratch()
    let path = try plan(
      scratch,
      "{ name: B, wishes: b.csv, sample: 100, people: 1000 }, "
        + "{ name: C, wishes: c.csv, sample: 100, people: 1000 }",
      ["b.csv": Self.hours, "c.csv": "part (percent),Mon,Tue\nMorning (9-11),80,20\n"])
    let run = try openhours("show", path)
    #expect(run.code == 65)
    #expect(
      run.messages.contains("\"B\" did not ask about Monday 9-11 as a whole, which \"C\" did"),
      "\(run.messages)")
  }

  @Test func `of today's hours that one survey asked about it is not said that nobody was asked`()
    throws
  {
    let scratch = try Scratch()
    let path = try plan(
      scratch,
      "{ name: A, wishes: a.csv, sample: 20, people: 10 }, "
        + "{ name: B, wishes: b.csv, sample: 20, people: 10 }",
      [
        "a.csv": Self.hours.replacing(
          "30\n10-11,20,20,20\n11-12,20,20,\n", with: "30\n10-11,,,\n11-12,,,\n"),
        "b.csv": Self.hours,
      ])
    for (language, words) in [
      ("en", "about which not every survey asked"),
      ("de", "nach denen nicht jede Umfrage gefragt hat"),
      ("lv", "par kurām jautāja ne katra aptauja"),
    ] {
      let run = try openhours("propose", path, "--brief", "--language", language)
      let said = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains(words), "\(said) \(run.messages)")
    }
    let explained = try openhours("explain", path, "tue=10-11").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(explained.contains("because not every survey asked"), "\(explained)")
  }

  @Test func `what a flag says of hours that nobody was asked about holds in each survey`() throws {
    let scratch = try Scratch()
    let path = try plan(
      scratch,
      "{ name: A, wishes: a.csv, sample: 20, people: 10, unasked: estimate }, "
        + "{ name: B, wishes: b.csv, sample: 20, people: 10 }",
      ["a.csv": Self.hours, "b.csv": Self.hours.replacing("20,20,\n", with: "20,20,25\n")])
    let estimated = try openhours("show", path, "--json")
    #expect(estimated.output.contains("\"estimated\""))
    let kept = try openhours("show", path, "--unasked", "keep", "--json")
    #expect(kept.code == 0 && !kept.output.contains("\"provenance\" : \"estimated\""))
    #expect(kept.output.contains("\"unknown\""))
  }
}
