import Synchronization

/// Whether whole shifts can staff weeks that were met before, by questions that differ in their demand
/// alone.
///
/// What shifts a week takes does not depend on what it is worth, so what is found here is what would be
/// found again, whichever question or thread met the week first.
final class KnownShifts: Sendable {
  private let found = Mutex<[[[Range<Int>]]: ShiftLaying.Outcome]>([:])

  /// What was found about a week, by the blocks of its days.
  func outcome(of week: [[Range<Int>]]) -> ShiftLaying.Outcome? { found.withLock { $0[week] } }

  /// Keeps what was found; that nothing was is no knowledge.
  func keep(_ outcome: ShiftLaying.Outcome, of week: [[Range<Int>]]) {
    if case .unknown = outcome { return }
    found.withLock { $0[week] = outcome }
  }
}
