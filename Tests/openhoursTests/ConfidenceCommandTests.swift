import Foundation
import Testing

/// How sure an answer is, as a user would ask.
@Suite struct ConfidenceCommandTests {
  private let bremen = "data/bremen/plan.yaml"

  @Test func `it is told in sentences and tables, and as JSON`() throws {
    let run = try openhours("confidence", bremen, "--resamples", "50")
    #expect(run.code == 0 && run.messages.isEmpty)
    #expect(run.output.contains("How draws are made") && run.output.contains("Weeks that win"))
    let json = try openhours("confidence", bremen, "--resamples", "50", "--json")
    #expect(json.output.contains("\"schema\" : \"openhours/confidence@1\""))
  }

  @Test func `one job and two give the same bytes, and another seed others`() throws {
    let question = ["confidence", bremen, "--resamples", "40"]
    let runs = try [["--jobs", "1"], ["--jobs", "2"], ["--seed", "2"]].map {
      try openhours(question + $0).output
    }
    #expect(runs[0] == runs[1] && runs[0] != runs[2])
  }

  @Test func `answers say how sure they are unless that is left out`() throws {
    let told = try openhours("propose", bremen)
    #expect(told.output.contains("In 100 draws of what else the survey could have told"))
    let untold = try openhours("propose", bremen, "--no-confidence")
    #expect(untold.code == 0 && !untold.output.contains("draw"))
    let json = try openhours("propose", bremen, "--no-confidence", "--json")
    #expect(json.output.contains("\"confidence\" : null"))
    let scratch = try Scratch()
    let page = scratch.file("week.md")
    let written = try openhours("report", bremen, "--no-confidence", "-o", page.path)
    #expect(written.code == 0)
    #expect(!(try String(contentsOf: page, encoding: .utf8).contains("draws")))
  }

  @Test(arguments: [
    (["--resamples", "0"], "\"0\" is not a number of draws"),
    (["--seed", "one"], "\"one\" is not a seed"),
    (["--unasked", "keep", "--open", "sun=9-10"], ""),
  ])
  func `what cannot be drawn is named`(_ arguments: [String], _ message: String) throws {
    let run = try openhours(["confidence", bremen] + arguments)
    #expect(run.code == (message.isEmpty ? 2 : 64), "\(run.messages)")
    #expect(run.messages.contains(message) || message.isEmpty)
  }

  @Test func `flags that stand twice, and a time that is over, are refused`() throws {
    let twice = try openhours("confidence", bremen, "--seed", "1", "--seed", "2")
    #expect(twice.code == 64 && twice.messages.contains("--seed stands twice"))
    let late = try openhours("confidence", bremen, "--time-limit", "0")
    #expect(late.code == 3 && late.output.isEmpty)
  }
}
