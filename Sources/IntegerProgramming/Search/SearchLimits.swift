import Synchronization

/// How a search stands, told while it runs.
public struct SearchProgress: Sendable, Equatable {
  /// The objective value of the best solution so far; `nil` before the first.
  public let incumbent: Double?
  /// The best value still possible; `nil` before the first relaxation is solved.
  public let bound: Double?
  /// The number of nodes of the search tree so far.
  public let nodes: Int

  /// How a search stands.
  public init(incumbent: Double?, bound: Double?, nodes: Int) {
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
  }
}

/// When a search must end, and whom it tells about its progress.
///
/// The clock is a closure, because nothing in this module reads one: the caller decides what a
/// second is, and a test can hand in any time it likes.
public struct SearchLimits: Sendable {
  /// The time that is left, asked at each node; `nil` for no limit, zero or less ends the search.
  public var remaining: @Sendable () -> Duration?
  /// The relative gap (see ``Solution/relativeGap``) at which the search may end; 0 asks for proof.
  public var relativeGap: Double
  /// Whether the caller has lost interest, asked at each node.
  public var isCancelled: @Sendable () -> Bool
  /// Whether a small search has asked often enough; each question counts.
  private var hasAskedEnough: @Sendable () -> Bool = { false }
  /// Called on the searching thread when incumbent or bound have changed.
  public var progress: (@Sendable (SearchProgress) -> Void)?

  /// Creates limits; by default there are none.
  public init(
    remaining: @escaping @Sendable () -> Duration? = { nil },
    relativeGap: Double = 0,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: (@Sendable (SearchProgress) -> Void)? = nil
  ) {
    self.remaining = remaining
    self.relativeGap = relativeGap
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// No limit: search until the optimum is proven.
  public static let unlimited = SearchLimits()

  /// The same limits for a small search on the way: it ends after so many questions whether to go on,
  /// which it asks at its nodes, and tells nobody about its progress.
  public func ending(afterQuestions most: Int) -> SearchLimits {
    let asked = Mutex(0)
    var limits = self
    limits.progress = nil
    limits.hasAskedEnough = { [hasAskedEnough] in
      asked.withLock { count in
        count += 1
        return count > most
      } || hasAskedEnough()
    }
    return limits
  }

  /// The same limits for work that lies between two nodes, whose questions are not counted: how often
  /// it asks must not decide how far a small search comes.
  public var betweenNodes: SearchLimits {
    var limits = self
    limits.progress = nil
    limits.hasAskedEnough = { false }
    return limits
  }

  /// Limits for a last small task after these have ended a search: the time that is left and so much
  /// more, or so much for the solver where there is no limit of time; nobody is asked who cancelled.
  public func prolonged(by moment: Duration) -> SearchLimits {
    SearchLimits(
      remaining: { [remaining] in remaining().map { $0 + moment } ?? moment },
      relativeGap: relativeGap)
  }

  /// The reason to stop right now, if there is one.
  public var stopReason: Termination? {
    if isCancelled() || hasAskedEnough() { return .cancelled }
    if let left = remaining(), left <= .zero { return .timeLimit }
    return nil
  }

  /// The time left in milliseconds, at least 1, for a solver that reads its own clock.
  var milliseconds: Int32 {
    guard let left = remaining() else { return .max }
    let (seconds, attoseconds) = left.components
    guard seconds < 2_000_000 else { return .max }
    return Int32(max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
  }

  /// What is wrong with the limits themselves.
  var problems: [ProgramProblem] {
    if !relativeGap.isFinite { return [.notFinite(.limits, what: "the relative gap")] }
    return relativeGap < 0 ? [.negative(.limits, what: "the relative gap")] : []
  }
}
