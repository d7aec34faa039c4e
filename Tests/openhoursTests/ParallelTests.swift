import Foundation
import Testing

/// Parts on an engine that exists: GNU parallel.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/parallel"), "needs parallel"))
struct ParallelTests {
  @Test func `a worker that is killed is run again, and the answer is that of one run`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let question = ["confidence", "plan.yaml", "--resamples", "40"]
    // The third part kills itself on its first run, once the command has begun.
    let script = """
      openhours \(question.joined(separator: " ")) --jobs 1 --shard $1/4 -o part-$1.jsonl &
      child=$!
      if [ $1 = 3 ] && [ ! -e killed ]; then touch killed; kill -9 $child; fi
      wait $child
      """
    try script.write(to: scratch.file("worker"), atomically: true, encoding: .utf8)
    let parallel = "parallel --will-cite -j2 --joblog log"
    let first = try shell("\(parallel) bash worker {} ::: 1 2 3 4", in: scratch.folder)
    #expect(first == 1)
    let log = try String(contentsOf: scratch.file("log"), encoding: .utf8)
    #expect(log.split(separator: "\n").count { $0.contains("\t137\t0\t") } == 1, "\(log)")
    #expect(try scratch.names.filter { $0.hasSuffix(".jsonl") }.count == 3)
    let half = try openhours(
      ["merge", "part-1.jsonl", "part-2.jsonl", "part-4.jsonl"], in: scratch.folder)
    #expect(half.code == 65)
    #expect(half.messages.contains("shard 3 of 4 is missing: openhours confidence plan.yaml"))
    let second = try shell(
      "\(parallel) --resume-failed bash worker {} ::: 1 2 3 4", in: scratch.folder)
    #expect(second == 0)
    let relog = try String(contentsOf: scratch.file("log"), encoding: .utf8)
    #expect(relog.split(separator: "\n").count == 6, "one line more than before: \(relog)")
    let merged = try openhours(
      ["merge"] + (1...4).map { "part-\($0).jsonl" }, in: scratch.folder)
    #expect(merged.code == 0, "\(merged.messages)")
    #expect(try merged.output == openhours(question, in: scratch.folder).output)
  }

  @Test func `what merge says is missing can be handed to parallel`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let question = ["sweep", "plan.yaml", "weekly-hours=46..54", "max-changes=2..6:2"]
    let run = try openhours(
      question + ["--shard", "2/4", "-o", "part-2.jsonl"], in: scratch.folder)
    #expect(run.code == 0)
    let code = try shell(
      "openhours merge part-*.jsonl --missing | parallel --will-cite -j2", in: scratch.folder)
    #expect(code == 0)
    let merged = try openhours(
      ["merge", "--json"] + (1...4).map { "part-\($0).jsonl" }, in: scratch.folder)
    #expect(try merged.output == openhours(question + ["--json"], in: scratch.folder).output)
  }
}
