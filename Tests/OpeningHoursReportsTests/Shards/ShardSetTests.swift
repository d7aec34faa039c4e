import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Parts as files: written, damaged in every way, and put together.
struct ShardSetTests {
  /// Seven jobs whose answers are their squares; the third has none.
  private var jobs: ShardJobs<Int, Int> {
    ShardJobs(
      (1...7).map { ["number": "\($0)"] },
      run: { place, _ in place == 2 ? nil : (place + 1) * (place + 1) }, record: { $1 },
      restored: { place, record in
        guard record <= 49 else { throw TextError("no square") }
        return record
      })
  }

  private func header(
    _ shard: String, command: [String] = ["sweep", "my plan.yaml", "max-changes=0..6"],
    digest: String = "abc", version: String = "0.2.0", jobs: Int = 7
  ) throws -> ShardHeader {
    ShardHeader(
      command: command, planDigest: digest, version: version, shard: try Shard(shard), jobs: jobs)
  }

  private func text(_ shard: String) throws -> String {
    try ShardText.text(try header(shard), try jobs.entries(of: try Shard(shard), QuestionBatch()))
  }

  private func file(_ text: String, _ name: String = "part-1.jsonl") throws(InputErrors)
    -> ShardFile
  {
    try ShardFile(bytes: Array(text.utf8), fileName: name)
  }

  private func part(_ shard: String, _ name: String) throws -> ShardFile {
    try file(try text(shard), name)
  }

  @Test func `a part has a line for the question, for each job, and a last one`() throws {
    let lines = try text("2/3").split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(
      lines[0] == #"{"schema":"openhours/shard@1","command":["sweep","my plan.yaml","#
        + #""max-changes=0..6"],"plan_digest":"abc","version":"0.2.0","shard":2,"of":3,"jobs":7}"#)
    #expect(lines[1] == #"{"job":2,"key":{"number":"2"},"result":4}"#)
    #expect(lines[3].hasPrefix(#"{"end":true,"lines":2,"sha256":""#))
    #expect(try text("3/3").contains(#"{"job":3,"key":{"number":"3"},"result":null}"#))
    #expect(try file(try text("2/3")).header == header("2/3"))
  }

  @Test func `parts in any order make all answers, more parts than jobs too`() throws {
    for count in [1, 3, 7, 12] {
      let parts = try (1...count).reversed().map { try part("\($0)/\(count)", "part-\($0)") }
      let set = try ShardSet(parts, version: "0.2.0")
      #expect(set.missing.isEmpty && set.messageOfMissing == nil)
      #expect(try set.answers(to: jobs) == [1, 4, nil, 16, 25, 36, 49])
    }
  }

  /// What can befall a part, with what is told of it.
  private var damages: [((String) -> String, String)] {
    [
      ({ _ in "" }, "the file is empty"),
      ({ _ in "\n" }, "1: this is no part of an answer"),
      ({ _ in String(repeating: "x", count: 10_000_000) }, "1: this is no part of an answer"),
      ({ _ in #"{"schema":"openhours/sweep@1"}"# + "\n" }, "1: this is no part of an answer"),
      ({ $0.replacing("shard@1", with: "shard@2") }, "does not know parts of the kind"),
      ({ $0.replacing("\"of\":2", with: "\"of\":0") }, "1: there is no part 1/0"),
      ({ $0.replacing("\"shard\":1", with: "\"shard\":3") }, "1: there is no part 3/2"),
      ({ $0.replacing("\"of\":2", with: "\"of\":1e999") }, "1: the first line is damaged"),
      ({ $0.replacing("\"jobs\":7", with: "\"jobs\":-1") }, "1: the first line is damaged"),
      ({ $0.replacing("\n", with: "\r\n") }, "1: the lines end as those of another system do"),
      ({ String($0.dropLast()) }, "6: the last line is missing: the file was cut off"),
      ({ String($0.prefix(300)) }, "the last line is missing: the file was cut off"),
      ({ $0 + "{}\n" }, "7: the last line is missing"),
      ({ $0.replacing(#""job":5"#, with: #""job":1e999"#) }, "4: the line is damaged"),
      ({ $0.replacing(#""job":5"#, with: #""job":6"#) }, "4: job 6 stands where job 5 belongs"),
      ({ $0.replacing(/.*"job":5.*\n/, with: "") }, "4: job 7 stands where job 5 belongs"),
      ({ $0.replacing(/.*"job":7.*\n/, with: "") }, "5: job 7 is missing"),
      ({ $0.replacing("\"jobs\":7", with: "\"jobs\":6") }, "5: job 7 is none of part 1/2"),
      ({ $0.replacing(#""result":25"#, with: #""result":24"#) }, "the file was altered"),
      ({ $0.replacing("abc", with: "abd") }, "the file was altered"),
      ({ $0.replacing("\"lines\":4", with: "\"lines\":3") }, "the file was altered"),
    ]
  }

  @Test func `what is damaged is told with its line`() throws {
    let text = try text("1/2")
    for (damage, message) in damages {
      let error = #expect(throws: InputErrors.self) { try file(damage(text)) }
      let told = error?.description ?? ""
      #expect(told.hasPrefix("part-1.jsonl:"))
      #expect(told.contains(message), "\(told.prefix(500))")
      #expect(error?.diagnostics.first?.hint != nil)
    }
  }

  @Test func `a part that is cut off anywhere, or has any other byte, is refused`() throws {
    let bytes = Array(try text("1/2").utf8)
    for place in bytes.indices {
      #expect(throws: InputErrors.self) {
        try ShardFile(bytes: Array(bytes[..<place]), fileName: "part")
      }
      var other = bytes
      other[place] ^= 1
      #expect(throws: InputErrors.self, "byte \(place)") {
        let file = try ShardFile(bytes: other, fileName: "part")
        // Only the flag of the last line can read as another one.
        _ = try ShardSet([file, try part("2/2", "part-2")], version: "0.2.0").answers(to: jobs)
      }
    }
  }

  @Test func `parts that do not belong together are named, each with the reason`() throws {
    let first = try part("1/3", "part-1.jsonl")
    func other(_ header: ShardHeader) throws -> ShardFile {
      let numbers = header.shard.jobs(of: header.jobs)
      let entries = numbers.map { ShardEntry(job: $0, key: [:], result: 5 as Int?) }
      return try file(try ShardText.text(header, entries), "b.jsonl")
    }
    for (header, message) in [
      (try header("2/3", version: "0.1.0"), "openhours 0.1.0 wrote it, and this is 0.2.0"),
      (try header("2/3", command: ["sweep", "a.yaml"]), "not of openhours sweep 'my plan.yaml'"),
      (try header("2/3", digest: "abd"), "was another than for part-1.jsonl"),
      (try header("2/4"), "it is one of 4 parts, part-1.jsonl one of 3"),
      (try header("2/3", jobs: 8), "it is of 8 jobs, part-1.jsonl of 7"),
      (try header("1/3"), "part 1/3 stands in part-1.jsonl as well, and says something else"),
    ] {
      let error = #expect(throws: InputErrors.self) {
        try ShardSet([first, try other(header)], version: "0.2.0")
      }
      #expect(error?.description.hasPrefix("b.jsonl:1: ") == true)
      #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
    let twice = #expect(throws: InputErrors.self) {
      try ShardSet([first, try part("1/3", "c.jsonl")], version: "0.2.0")
    }
    #expect(twice?.description.contains("stands in part-1.jsonl as well; leave") == true)
  }

  @Test func `an answer that cannot be is named with its line`() throws {
    let entries = try jobs.entries(of: try Shard("1/1"), QuestionBatch())
    let text = try ShardText.text(
      try header("1/1"),
      entries.map { ShardEntry(job: $0.job, key: $0.key, result: ($0.result ?? 0) * 2) })
    let set = try ShardSet([try file(text)], version: "0.2.0")
    let error = #expect(throws: InputErrors.self) { try set.answers(to: jobs) }
    let places = error?.diagnostics.map(\.source.description)
    #expect(places == [6, 7, 8].map { "part-1.jsonl:\($0)" })
  }

  @Test func `missing parts are named with the command that makes the first`() throws {
    let set = try ShardSet(
      [try part("1/4", "out/part-01.jsonl"), try part("3/4", "out/part-03.jsonl")],
      version: "0.2.0")
    #expect(
      set.messageOfMissing
        == "shards 2 and 4 of 4 are missing: openhours sweep 'my plan.yaml' max-changes=0..6 "
        + "--shard 2/4 -o out/part-02.jsonl")
    let most = try ShardSet([try part("7/40", "it's.jsonl")], version: "0.2.0")
    #expect(most.messageOfMissing?.hasPrefix("shards 1, 2, 3, 4, 5, 6, 8, ") == true)
    #expect(most.messageOfMissing?.contains(", 21 and 19 more of 40 are missing: ") == true)
    #expect(most.messageOfMissing?.hasSuffix("--shard 1/40 -o part-1.jsonl") == true)
    let one = try ShardSet([try part("1/2", "a 1.jsonl")], version: "0.2.0")
    #expect(one.messageOfMissing?.hasPrefix("shard 2 of 2 is missing: openhours sweep") == true)
    #expect(one.messageOfMissing?.hasSuffix("--shard 2/2 -o 'a 2.jsonl'") == true)
  }
}
