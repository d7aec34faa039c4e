import ArgumentParser
import OpeningHours
import OpeningHoursReports

/// One part of an answer, decided here and written for `openhours merge`.
struct ShardWriting {
  let question: Question
  private let digest: String
  private let shard: Shard
  private let output: String
  /// The words that ask all of the question.
  private let command: [String]

  /// Reads the question of a part, and refuses a place where it could not be written.
  ///
  /// - Parameters:
  ///   - shard: Which part.
  ///   - output: Where it is written; nothing for standard output.
  ///   - options: The plan.
  ///   - command: The words that ask all of the question of the plan at a path.
  /// - Throws: `InputErrors` with everything that is wrong with the plan, or `FileProblem`.
  init(
    _ shard: Shard, to output: String?, _ options: PlanOptions, command: (String) -> [String]
  ) throws {
    // On each machine the same words, and no word of where its folders are.
    let path = Files.relativePath(options.path)
    (question, digest) = try options.loadWithDigest(at: path)
    self.shard = shard
    self.output = output ?? "-"
    self.command = command(path)
    try checkOutput()
  }

  /// Decides the jobs of the part and writes what came of them; where it is ended before, nothing is written.
  ///
  /// - Parameters:
  ///   - jobs: All jobs of the question.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `ShardStopped`, what a job throws, or `FileProblem`.
  func write<Answer, Record>(
    _ jobs: ShardJobs<Answer, Record>, _ batch: QuestionBatch
  ) throws {
    let entries = try jobs.entries(of: shard, batch)
    let text = try ShardText.text(header(jobs: jobs.keys.count), entries)
    // Another part may have been written there in the meantime.
    try checkOutput()
    try Files.write(text, to: output)
  }

  private func header(jobs: Int) -> ShardHeader {
    ShardHeader(
      command: command, planDigest: digest, version: OpenHoursCommand.configuration.version,
      shard: shard, jobs: jobs)
  }

  /// Refuses to write where the question stands, where something else does, and where nothing can be written.
  private func checkOutput() throws {
    guard output != "-" else { return }
    try question.refuseOverwriting(by: output)
    if Files.isRegular(output) {
      // The same part of the same question is only run again, perhaps of a plan that was changed.
      let present = ShardHeader(ofFile: (try? Files.bytes(of: output)) ?? [])
      guard present?.command == command, present?.shard == shard else {
        throw FileProblem(
          path: output, isReading: false,
          reason: present.map { "it holds part \($0.shard.text)" } ?? "it is there already",
          hint: "name another file, such as part-\(shard.number).jsonl, or remove it")
      }
    }
    try Files.checkCanWrite(output)
  }
}
