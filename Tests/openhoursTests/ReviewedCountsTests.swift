import Foundation
import TestSamples
import Testing

/// What a review says of counts that do not tell all hours.
struct ReviewedCountsTests {
  private func review(_ flags: [String] = [], _ edit: ([String]) -> [String]) throws -> String {
    let scratch = try Scratch()
    let counts = repository.appendingPathComponent("data/counts/after_invented.csv")
    let rows = try String(contentsOf: counts, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let path = scratch.file("after.csv")
    try (edit(rows).joined(separator: "\n") + "\n")
      .write(to: path, atomically: true, encoding: .utf8)
    let run = try openhours(
      ["review", "data/counts/review.yaml", "--counts", path.path] + flags)
    #expect(run.code == 0, "\(run.messages)")
    return run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `hours that were not counted are no hours to which nobody came`() throws {
    for gone in ["thu", "thu,19"] {
      let said = try review { $0.filter { !$0.hasPrefix(gone) } }
      #expect(!said.contains("came in the hours that opened"), "\(said)")
      // What was to be expected is known all the same.
      #expect(said.contains("Thursday 19–20 ? 23"), "\(said)")
      #expect(said.contains("times a conversion of 10 %"), "\(said)")
    }
    #expect(try review { $0 }.contains("280 visits a week came in the hours that opened"))
  }

  @Test func `a row over an old and a new hour tells of neither`() throws {
    let said = try review {
      $0.filter { !$0.hasPrefix("thu,18") && !$0.hasPrefix("thu,19") } + ["thu,18:00-20:00,357,8"]
    }
    #expect(said.contains("Thursday 19–20 ? 23"), "\(said)")
    #expect(!said.contains("179"), "\(said)")
  }
}
