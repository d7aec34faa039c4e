import Foundation
import Testing

/// Surveys beside each other, and what came of a change, as a user would ask.
@Suite struct WavesCommandTests {
  private let waves = "data/bremen/waves.yaml"
  private let review = ["review", "data/counts/review.yaml", "--counts"]
  private let after = "data/counts/after_invented.csv"

  @Test func `surveys are compared in text and as JSON, the same with one job and two`() throws {
    let runs = try [["--jobs", "1"], ["--jobs", "2"]].map { try openhours(["waves", waves] + $0) }
    #expect(runs[0].code == 0 && runs[0].messages.isEmpty && runs[0].output == runs[1].output)
    #expect(runs[0].output.contains("On the survey of 2005-11 another week is the best"))
    let json = try openhours("waves", waves, "--json")
    #expect(json.output.contains("\"schema\" : \"openhours/waves@1\""))
    let german = try openhours("waves", waves, "--language", "de", "--scenario", "sunday")
    #expect(german.code == 0 && german.output.contains("Umfragen"))
  }

  @Test func `a plan with waves is proposed and checked, and one without is named`() throws {
    #expect(try openhours("propose", waves).code == 0)
    #expect(try openhours("check", waves).code == 0)
    let none = try openhours("waves", "data/bremen")
    #expect(none.code == 65 && none.messages.contains("the plan names no earlier survey"))
    let clash = try openhours("waves", waves, "--open", "sun=12-16")
    #expect(clash.code == 2)
    let scratch = try Scratch()
    let plan = scratch.file("plan.yaml")
    let text = """
      today: Mo 10:00-12:00
      demand: { wishes: now.csv, sample: 9, asked: 2020 }
      waves: [ { date: 2019, wishes: then.csv, sample: 9 } ]
      """
    try text.write(to: plan, atomically: true, encoding: .utf8)
    for (name, day) in [("now.csv", "Mon"), ("then.csv", "Tue")] {
      try "hour,\(day)\n10-11,5\n".write(
        to: scratch.file(name), atomically: true, encoding: .utf8)
    }
    let strange = try openhours("check", plan.path)
    #expect(strange.code == 65 && strange.messages.contains("no hour was asked about both in"))
  }

  @Test func `a change is reviewed, whether its week is proposed or stated`() throws {
    let proposed = try openhours(review + [after])
    #expect(proposed.code == 0 && proposed.messages.isEmpty, "\(proposed.messages)")
    #expect(proposed.output.contains("conversion: 0.0835"))
    let week =
      "Mo-Tu 10:00-19:00; We 13:00-19:00; Th 09:00-20:00; Fr 10:00-19:00; Sa 10:00-16:00"
    #expect(try openhours(review + [after, "--week", week]).output == proposed.output)
    let json = try openhours(review + [after, "--json"])
    #expect(json.output.contains("\"schema\" : \"openhours/review@1\""))
    let before = try openhours(review + [after, "--before", "data/counts/visits.csv"])
    #expect(before.output == proposed.output)
  }

  @Test(
    arguments: [
      ([], 64, "--counts"),
      (["data/counts/after_invented.csv", "--week", "Mo 10-19"], 65, "which the week that was"),
      (["data/counts/after_invented.csv", "--week", "Mo 06:00-19:00"], 64, "outside the frame"),
      (["data/counts/after_invented.csv", "--week", "often"], 64, "--week \"often\": character 1"),
      (
        ["data/counts/after_invented.csv", "--week", "Mo 10-19", "--open", "sun"], 64,
        "leave one out"
      ),
      (["data/counts/visits.csv"], 65, "these counts are from before the change"),
      (["data/bremen/wishes.csv"], 65, "is no number of visits"),
      (["data/counts/none.csv"], 66, "data/counts/none.csv"),
    ] as [([String], Int32, String)])
  func `what cannot be reviewed is named`(
    _ arguments: [String], _ code: Int32, _ words: String
  ) throws {
    let question = arguments.isEmpty ? Array(review.dropLast()) : review
    let run = try openhours(question + arguments)
    #expect(run.code == code, "\(run.messages)")
    #expect(run.messages.contains(words), "\(run.messages)")
  }
}
