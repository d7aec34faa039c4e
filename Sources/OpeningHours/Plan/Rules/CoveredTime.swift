public import OpeningHoursTables

/// A stretch of a day of which a shift covers all or one of its parts.
public struct CoveredTime: Sendable, Hashable {
  /// The stretch.
  public let span: TimeSpan
  /// How many minutes each of its parts has, one after the other; nothing where it is covered as a whole.
  public let partMinutes: Int?
}

extension [[TimeSpan]] {
  /// The times, as [weekday], Monday first; those of a day that are as long as each other and follow on each
  /// other are parts of the stretch that they make up.
  public var covered: [[CoveredTime]] {
    map { spans in
      var stretches: [(span: TimeSpan, length: Int)] = []
      for span in spans.sorted() {
        let place = stretches.lastIndex {
          $0.length == span.minutes && $0.span.end == span.start
        }
        if let place, let joined = TimeSpan(stretches[place].span.start, span.end) {
          stretches[place].span = joined
        } else {
          stretches.append((span, span.minutes))
        }
      }
      return stretches.map { stretch in
        CoveredTime(
          span: stretch.span,
          partMinutes: stretch.span.minutes > stretch.length ? stretch.length : nil)
      }.sorted { $0.span < $1.span }
    }
  }

  /// What a shift covers, by days that have the same: "one of Monday and Tuesday 18-20 (one of its 30-minute
  /// parts), Friday 9-10".
  var coveredInWords: String {
    var groups: [(days: [Weekday], times: [CoveredTime])] = []
    for (day, times) in zip(Weekday.allCases, covered) where !times.isEmpty {
      if let place = groups.firstIndex(where: { $0.times == times }) {
        groups[place].days.append(day)
      } else {
        groups.append(([day], times))
      }
    }
    let isOne = groups.count == 1 && groups[0].days.count == 1 && groups[0].times.count == 1
    return (isOne ? "" : "one of ")
      + groups.map { "\($0.days.inWords) \($0.times.map(\.inWords).joined(separator: "+"))" }
      .joined(separator: ", ")
  }
}

extension CoveredTime {
  fileprivate var inWords: String {
    span.short + (partMinutes.map { " (one of its \($0)-minute parts)" } ?? "")
  }
}
