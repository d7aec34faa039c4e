public import IntegerProgramming

/// Independent jobs in an order that is fixed before they are split, with what it takes to answer them here,
/// or elsewhere and to read the answers back.
///
/// Whatever consists of many decisions that do not know of each other can be split by making such a value.
public struct ShardJobs<Answer: Sendable, Record: Sendable & Codable>: Sendable {
  /// What each job is about, by name.
  public let keys: [[String: String]]
  /// Answers a job by its place from 0; nothing where the limits ended it.
  private let run: @Sendable (Int, SearchLimits) throws -> Answer?
  /// All that is to be known of an answer.
  private let record: @Sendable (Int, Answer) throws -> Record
  /// The answer of which that is known; a thrown ``RecordRefusal`` says why there is none.
  private let restored: @Sendable (Int, Record) throws -> Answer

  /// Jobs.
  ///
  /// - Parameters:
  ///   - keys: What each job is about; their number is that of the jobs.
  ///   - run: Answers a job by its place from 0, within limits; nothing where it has no answer.
  ///   - record: All that is to be known of an answer, to be written down. What it throws, such as that the
  ///     solver broke, ends the shard.
  ///   - restored: The same answer again from what was written down, which may have been altered: it is to
  ///     be checked, and ``RecordRefusal`` to be thrown.
  public init(
    _ keys: [[String: String]],
    run: @escaping @Sendable (Int, SearchLimits) throws -> Answer?,
    record: @escaping @Sendable (Int, Answer) throws -> Record,
    restored: @escaping @Sendable (Int, Record) throws -> Answer
  ) {
    self.keys = keys
    self.run = run
    self.record = record
    self.restored = restored
  }

  /// The answers to all jobs, here.
  ///
  /// - Parameter batch: On how many threads, and until when.
  /// - Returns: An answer or an error by place; nothing where there is none, or the limits ended the batch.
  public func answers(_ batch: QuestionBatch) -> [Result<Answer, any Error>?] {
    batch.answers(Array(keys.indices)) { try run($0, $1) }.map { result in
      switch result {
      case .success(let answer?): .success(answer)
      case .failure(let error): .failure(error)
      case .success(nil), nil: nil
      }
    }
  }

  /// The answers of one shard, as they are written down.
  ///
  /// - Parameters:
  ///   - shard: Which jobs.
  ///   - batch: On how many threads, and until when.
  /// - Returns: An entry for each of its jobs, in order.
  /// - Throws: ``ShardStopped`` where the limits ended the batch, and the first error of a job.
  public func entries(
    of shard: Shard, _ batch: QuestionBatch
  ) throws -> [ShardEntry<Record>] {
    let numbers = shard.jobs(of: keys.count)
    let answers = batch.answers(numbers) { number, limits in
      try run(number - 1, limits).map { try record(number - 1, $0) }
    }
    guard batch.limits.stopReason == nil else { throw ShardStopped() }
    return try zip(numbers, answers).map { number, answer in
      guard let answer else { throw ShardStopped() }
      return ShardEntry(job: number, key: keys[number - 1], result: try answer.get())
    }
  }

  /// An answer that was written down.
  ///
  /// - Parameter entry: The entry of one of the jobs.
  /// - Returns: The answer; nothing where the job had none.
  /// - Throws: ``RecordRefusal`` for what cannot be the answer to the job.
  public func answer(_ entry: ShardEntry<Record>) throws -> Answer? {
    guard keys.indices.contains(entry.job - 1), entry.key == keys[entry.job - 1] else {
      throw RecordRefusal("its key is not that of job \(entry.job)")
    }
    return try entry.result.map { try restored(entry.job - 1, $0) }
  }
}

/// The search was ended before all jobs of a shard were answered.
public struct ShardStopped: Error, Sendable {}

/// What became of one job, as it is written down.
public struct ShardEntry<Record: Sendable & Codable>: Sendable, Codable {
  /// The job's number, from 1.
  public let job: Int
  /// What the job is about, by name.
  public let key: [String: String]
  /// The answer; nothing where the job had none.
  public let result: Record?
}

/// Why what was written down is no answer.
public struct RecordRefusal: Error, Sendable, CustomStringConvertible {
  /// The reason, in lower case without a full stop.
  public let description: String

  init(_ description: String) { self.description = description }
}
