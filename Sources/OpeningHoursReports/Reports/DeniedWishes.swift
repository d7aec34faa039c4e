import OpeningHours
import OpeningHoursTables

/// Wished hours that stay closed for the same reason.
struct DeniedWishes {
  /// The hours in calendar order.
  var hours: [WishedHours.Hour]
  let reason: Reason

  /// Why hours stay closed, without words: each language tells the same groups.
  enum Reason: Hashable {
    /// Rules forbid them; whether fewer of the rules would be enough.
    case rules([Rule], isMinimal: Bool)
    /// A week has them: what it closes and what else it opens, what it is worth less, in thousandths, and
    /// what work it takes more, in minutes.
    case week(closes: [DayHours], opens: [DayHours], loss: Int, extraMinutes: Int)
    /// It was not found out.
    case unknown
  }

  /// Hours of a day.
  struct DayHours: Hashable {
    let day: Weekday
    let spans: [TimeSpan]
  }

  /// The hours that changes close, or open, by day.
  fileprivate static func hours(
    of changes: [DayChange], _ spans: KeyPath<DayChange, [TimeSpan]>
  ) -> [DayHours] {
    changes.filter { !$0[keyPath: spans].isEmpty }
      .map { DayHours(day: $0.day, spans: $0[keyPath: spans]) }
  }

  /// The wishes that a week does not meet, those with the most wished hours first.
  ///
  /// - Parameters:
  ///   - wished: The wishes.
  ///   - countsLoss: Whether readers are told how much less another week is worth; where they are not,
  ///     weeks that differ in that alone are one reason.
  /// - Returns: The hours of each reason.
  static func groups(_ wished: WishedHours, countsLoss: Bool) -> [DeniedWishes] {
    var groups: [DeniedWishes] = []
    for denied in wished.denied {
      let reason = Reason(denied.price, countsLoss: countsLoss)
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].hours.append(denied.hour)
      } else {
        groups.append(DeniedWishes(hours: [denied.hour], reason: reason))
      }
    }
    for place in groups.indices {
      groups[place].hours.sort { ($0.day, $0.span) < ($1.day, $1.span) }
    }
    return groups
  }
}

extension DeniedWishes.Reason {
  fileprivate init(_ price: Price?, countsLoss: Bool) {
    switch price?.outcome {
    case .impossible(let rules, let isMinimal): self = .rules(rules, isMinimal: isMinimal)
    // What is not proven to be lost might not be.
    case .week(let week) where week.isProven:
      self = .week(
        closes: DeniedWishes.hours(of: week.changes, \.closes),
        opens: DeniedWishes.hours(of: week.changes, \.opens),
        loss: countsLoss ? week.loss : min(1, max(0, week.loss)),
        extraMinutes: max(0, price?.extraStaffMinutes ?? 0))
    case .week, .unknown, nil: self = .unknown
    }
  }

  /// How many rules are told.
  var ruleCount: Int {
    if case .rules(let rules, _) = self { rules.count } else { 0 }
  }
}
