import Dispatch
public import IntegerProgramming
import Synchronization

/// Many questions, answered on several threads and told in the order in which they were asked.
///
/// Each question is answered on one thread from beginning to end, without knowing of the others, so
/// that the answers are the same with one thread or many.
public struct QuestionBatch: Sendable {
  /// How many questions may be answered at the same time, from 1.
  public let jobs: Int
  /// When to end; questions that were not begun by then have no answer.
  public let limits: SearchLimits
  /// Told after each answer how many there are, and how many there will be.
  public let progress: (@Sendable (Int, Int) -> Void)?

  /// A batch.
  ///
  /// - Parameters:
  ///   - jobs: How many questions may be answered at the same time, from 1.
  ///   - limits: When to end.
  ///   - progress: Told after each answer how many there are, and how many there will be; called
  ///     from several threads.
  public init(
    jobs: Int = 1, limits: SearchLimits = .unlimited,
    progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    precondition(jobs >= 1)
    self.jobs = jobs
    var limits = limits
    // A search on the way tells nobody how it stands.
    limits.progress = nil
    self.limits = limits
    self.progress = progress
  }

  /// Answers questions.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - answer: Finds one answer, within the limits that it is handed.
  /// - Returns: An answer or an error for each question, in their order; nothing where the limits
  ///   ended the batch before it was begun.
  public func answers<Question: Sendable, Answer: Sendable>(
    _ questions: [Question],
    _ answer: @Sendable (Question, SearchLimits) throws -> Answer
  ) -> [Result<Answer, any Error>?] {
    let next = Atomic(0)
    let done = Atomic(0)
    let found = Mutex([Result<Answer, any Error>?](repeating: nil, count: questions.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, questions.count))) { _ in
      while limits.stopReason == nil {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < questions.count else { return }
        let result = Result { try answer(questions[place], limits) }
        found.withLock { $0[place] = result }
        progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, questions.count)
      }
    }
    return found.withLock { $0 }
  }
}
