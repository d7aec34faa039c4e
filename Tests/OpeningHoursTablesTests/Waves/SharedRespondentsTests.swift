import Testing

@testable import OpeningHoursTables

/// Who answered two surveys.
struct SharedRespondentsTests {
  private func table(_ marks: [String], _ name: String) throws -> RespondentsTable {
    try WaveSamples.table(marks.map { .init(mark: $0, ticks: [true]) }, fileName: name)
  }

  private func shared(_ then: [String], _ now: [String], by column: String = "Card") throws
    -> SharedRespondents
  {
    try SharedRespondents(
      by: column, (table(then, "then.csv"), "then.csv"), (table(now, "now.csv"), "now.csv"),
      at: .file("plan.yaml", line: 3, column: 5))
  }

  private func message(_ body: () throws -> SharedRespondents) -> String {
    do {
      _ = try body()
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `people are found by their marks, and blanks are nobody's`() throws {
    let pairs = try shared(["a", "", "b", "c"], ["c", "", "x", "a"]).pairs
    #expect(pairs == [.init(then: 0, now: 3), .init(then: 3, now: 0)])
    #expect(try shared(["a", "b"], ["b", "c", "d"], by: "id").pairs.count == 2)
  }

  @Test func `a column that is missing, marks that stand twice and strangers are refused`() {
    let missing = message { try shared(["a"], ["a"], by: "Crad") }
    #expect(missing.contains("plan.yaml:3:5: then.csv has no column \"Crad\""))
    #expect(missing.contains("did you mean Card?"))
    let double = message { try shared(["a", "b", "a"], ["a"]) }
    #expect(double.contains("then.csv:4: the Card of this row stands twice"))
    let doubles = message { try shared(["a", "b", "a", "b", "a"], ["a"]) }
    #expect(doubles.contains("stands twice, and so do those of 2 more; the first is at then.csv:2"))
    #expect(doubles.split(separator: "\n").count == 1)
    // The mark itself is nobody's business.
    #expect(double.contains("the first is at then.csv:2") && !double.contains("\"a\""))
    let strangers = message { try shared(["a"], ["b"]) }
    #expect(strangers.contains("nobody in then.csv is in now.csv too"))
  }
}
