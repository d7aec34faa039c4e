import OpeningHoursTables

/// The shares of hours that opened, drawn to their mean by how reliable they are.
struct WishedVisits: Sendable {
  /// What to expect of an hour's share.
  struct Share: Sendable, Hashable {
    /// The share as it was asked or estimated, in percent.
    let stated: Double
    /// What is to be expected of it, in percent.
    let expected: Double
    /// The variance of the truth around that.
    let variance: Double
    let isEstimated: Bool
  }

  /// How far shares that were asked about are drawn to their mean.
  let asked: Shrinkage
  /// The same of shares that are estimated, from hours that were left out.
  let estimated: Shrinkage
  private let demand: Demand
  private let answers: Double?

  /// The shares of the hours that could have been chosen: those that are closed today.
  ///
  /// - Parameters:
  ///   - demand: The wishes in percent.
  ///   - answers: The effective number of respondents; nothing where it is not known.
  ///   - today: The week before.
  init(_ demand: Demand, answers: Double?, closed today: Schedule) {
    self.demand = demand
    self.answers = answers
    let grid = demand.grid
    let candidates = Weekday.allCases.flatMap { day in
      grid.slots.compactMap { slot -> Double? in
        guard let span = grid.span(of: slot..<(slot + 1)), !today[day].isOpen(throughout: span),
          demand[day, slot].provenance == .asked
        else { return nil }
        return demand[day, slot].rate
      }
    }
    asked = Shrinkage(
      of: candidates, errors: candidates.map { Self.error(of: $0, answers) })
    estimated = Shrinkage(
      tried: demand.estimates.flatMap(\.leftOut).map { ($0.estimated, $0.asked) })
  }

  /// Whether it is known how many people answered, so that chance in their shares is.
  var isSampleKnown: Bool { answers != nil }

  /// What to expect of an hour's share; nothing where none is known.
  subscript(day: Weekday, slot: Int) -> Share? {
    let own = demand[day, slot]
    guard let rate = own.rate else { return nil }
    let isEstimated = own.provenance == .estimated
    let (value, variance) = (isEstimated ? estimated : asked)
      .expected(rate, error: Self.error(of: rate, answers))
    return Share(
      stated: rate, expected: max(0, value), variance: variance, isEstimated: isEstimated)
  }

  /// The variance of an asked share, in percent squared.
  private static func error(of percent: Double, _ answers: Double?) -> Double {
    answers.map { percent * (100 - percent) / max(1, $0) } ?? 0
  }
}
