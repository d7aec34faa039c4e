import Dispatch
import FoundationEssentials
import Glibc
import IntegerProgramming
import Synchronization

/// The limits of one search: the clock, Ctrl-C and progress on a terminal.
final class Session: Sendable {
  private let start = ContinuousClock.now
  private let timeLimit: Duration?
  /// What worth is counted in.
  private let unit: String
  /// What the first Ctrl-C leaves of what is found by then.
  private let leavings: Leavings
  private let isInterrupted = Atomic(false)
  private let lastShown = Mutex(Duration.zero)
  /// Holds the source of interrupts for as long as the session lives.
  private let interrupts = Mutex<(any DispatchSourceSignal)?>(nil)

  /// What the first Ctrl-C leaves.
  enum Leavings {
    /// The best so far, or what is done of many questions.
    case whatIsFound
    /// Nothing: what is not whole is not written.
    case nothing
  }

  /// Begins to watch the clock and Ctrl-C.
  ///
  /// The first Ctrl-C ends the search with what is found so far; the second ends the program.
  init(timeLimit: Duration?, unit: String, leaving leavings: Leavings = .whatIsFound) {
    self.timeLimit = timeLimit
    self.unit = unit
    self.leavings = leavings
    interrupts.withLock { held in
      let queue = DispatchQueue(label: "interrupts")
      let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
      source.setEventHandler { [weak self] in
        guard let self, !isInterrupted.exchange(true, ordering: .relaxed) else { exit(130) }
      }
      source.resume()
      // Only now, so that no Ctrl-C is lost in between.
      signal(SIGINT, SIG_IGN)
      held = source
    }
  }

  /// Refuses to replace a file that is there by what a search that Ctrl-C has ended left.
  ///
  /// - Parameter path: Where the answer is to be written.
  /// - Throws: `FileProblem`, which ends the command with 73.
  func refuseToReplace(_ path: String) throws {
    guard isInterrupted.load(ordering: .relaxed), path != "-", Files.isRegular(path) else { return }
    throw FileProblem(
      path: path, isReading: false,
      reason: "the search was stopped by Ctrl-C, and the file that is there may hold all of it",
      hint: "name a new file for what is found in a shorter time, as with --time-limit")
  }

  /// The limits to search within.
  func limits(relativeGap: Double) -> SearchLimits {
    var limits = SearchLimits(
      remaining: { [self] in remaining }, relativeGap: relativeGap,
      isCancelled: { [self] in isInterrupted.load(ordering: .relaxed) })
    if Output.hasTerminalForMessages { limits.progress = { [self] in show($0) } }
    return limits
  }

  /// Shows how many of many questions are answered, on a terminal; of an unknown number where the
  /// second is 0.
  var progressOfMany: (@Sendable (Int, Int) -> Void)? {
    guard Output.hasTerminalForMessages else { return nil }
    return { [self] done, all in
      show(
        "\(done)\(all > 0 ? " of \(all)" : "") questions answered"
          + hint("(Ctrl-C shows what is done)"))
    }
  }

  private var remaining: Duration? { timeLimit.map { $0 - start.duration(to: .now) } }

  /// Takes the progress line away.
  func finish() {
    if lastShown.withLock({ $0 > .zero }) { _ = STDERR_FILENO.writeAll("\r\u{1B}[K") }
  }

  private func show(_ progress: SearchProgress) {
    func worth(_ value: Double?) -> String { value.map { "\(Int($0 / 1000))" } ?? "none yet" }
    show(
      "best so far \(worth(progress.incumbent)) \(unit), at most \(worth(progress.bound))"
        + hint("(Ctrl-C takes the best so far)"))
  }

  /// What Ctrl-C does, unless it leaves nothing.
  private func hint(_ text: String) -> String {
    switch leavings {
    case .whatIsFound: "  \(text)"
    case .nothing: "  (Ctrl-C ends it, and nothing is written)"
    }
  }

  /// Shows a line: after a second, and then five times a second at most.
  private func show(_ line: String) {
    let now = start.duration(to: .now)
    let isDue = lastShown.withLock { last in
      guard now > .seconds(1), now - last > .milliseconds(200) else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    _ = STDERR_FILENO.writeAll("\r\u{1B}[K\(line)")
  }
}
