import IntegerProgramming
import Synchronization

/// How much work a search for a roster may be, counted so that the same question has the same answer
/// whatever else a machine does.
public struct RosterEffort: Sendable, Hashable {
  /// The work in units: one for each thousand variables of each program at each of its nodes and rounds of
  /// cuts, and one for each thousand steps through the days of people's own rosters.
  public let units: Int

  /// So much work, from 1.
  public init(units: Int) {
    precondition(units >= 1)
    self.units = units
  }

  /// What is spent unless a caller says otherwise: about 20 seconds of one processor for 16 people and 4
  /// weeks; less where proof comes before.
  public static let standard = RosterEffort(units: 6_000)
}

/// Counts the work of a search and ends it when that is spent.
final class EffortMeter: Sendable {
  private let limits: SearchLimits
  private let most: Int
  private let spent = Mutex(0)

  /// A meter of thousandths of units.
  init(_ limits: SearchLimits, _ effort: RosterEffort) {
    self.limits = limits
    let (thousandths, overflow) = effort.units.multipliedReportingOverflow(by: 1000)
    most = overflow ? .max : thousandths
  }

  /// Counts some work.
  func spend(_ thousandths: Int) {
    spent.withLock { $0 = min(most, $0 + min(thousandths, most - $0)) }
  }

  /// What is left, in thousandths of units.
  var left: Int { spent.withLock { max(0, most - $0) } }

  /// Why the search must end, if it must.
  var ending: RosterPartOutcome.Ending? {
    if let reason = limits.stopReason { return .stopped(reason) }
    return left == 0 ? .effort : nil
  }

  /// Limits for a step whose work is counted in one sum: it ends with the search all the same.
  var watching: SearchLimits { limits.betweenNodes }

  /// Limits for one program on the way, of so many variables, which may ask so many questions at most.
  func limits(variables: Int, questions most: Int, gap: Double = 0) -> SearchLimits {
    let asked = Mutex(0)
    return SearchLimits(
      remaining: limits.remaining, relativeGap: gap,
      isCancelled: { [self] in
        spend(max(1, variables))
        let count = asked.withLock { count in
          count += 1
          return count
        }
        return count > most || ending != nil
      })
  }
}
