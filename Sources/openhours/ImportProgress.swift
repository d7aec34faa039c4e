import FoundationEssentials
import Glibc
import Synchronization

/// Shows on a terminal how far the reading of a large export is, after a second.
final class ImportProgress: Sendable {
  private let start = ContinuousClock.now
  private let isShown = Atomic(false)

  /// What to call from time to time; nothing away from a terminal.
  var callback: (@Sendable (Int, Int) -> Void)? {
    guard Output.hasTerminalForMessages else { return nil }
    return { [self] done, total in
      guard start.duration(to: .now) > .seconds(1) else { return }
      isShown.store(true, ordering: .relaxed)
      _ = STDERR_FILENO.writeAll("\r\u{1B}[Kread \(done) of \(total) responses")
    }
  }

  /// Takes the progress line away.
  func finish() {
    if isShown.load(ordering: .relaxed) { _ = STDERR_FILENO.writeAll("\r\u{1B}[K") }
  }
}
