import OpeningHours
import OpeningHoursTables

/// How far estimates are off where hours were asked about: each is left out and estimated from the
/// others.
struct LeftOutErrors: Sendable {
  /// The hours that were left out, by day and then by time; at least one.
  let hours: [Demand.Estimates.LeftOut]

  /// Some of the hours.
  struct Group: Sendable {
    let hours: [Demand.Estimates.LeftOut]

    /// The mean error in percentage points.
    var mean: Double { hours.reduce(0) { $0 + $1.error } / Double(max(1, hours.count)) }

    /// The largest error in percentage points.
    var largest: Double { hours.map(\.error).max() ?? 0 }
  }

  /// The errors behind a demand; nothing where no hour of its grid is estimated.
  init?(_ demand: Demand) {
    guard !demand.estimates.isEmpty, demand.count(of: .estimated) > 0 else { return nil }
    hours = demand.estimates.flatMap(\.leftOut)
  }

  /// All hours.
  var all: Group { Group(hours: hours) }

  /// The hour that is farthest off; of several the first in the week.
  var worst: Demand.Estimates.LeftOut? {
    hours.reduce(nil) { worst, hour in
      hour.error > worst?.error ?? -1 ? hour : worst
    }
  }

  /// The hours by day.
  var byDay: [(day: Weekday, group: Group)] {
    Weekday.allCases.compactMap { day in
      let own = hours.filter { $0.day == day }
      return own.isEmpty ? nil : (day, Group(hours: own))
    }
  }

  /// The hours by the clock hour in which they begin, with the time that they take together.
  var byTime: [(span: TimeSpan, group: Group)] {
    Dictionary(grouping: hours) { $0.span.start.minutes / 60 }.sorted { $0.key < $1.key }
      .compactMap { _, own in
        own.map(\.span).reduce(nil) { $0?.widened(toHold: $1) ?? $1 }
          .map { ($0, Group(hours: own)) }
      }
  }
}
