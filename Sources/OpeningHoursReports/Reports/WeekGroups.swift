import OpeningHours
import OpeningHoursTables

/// Days and times that are alike, together.
enum WeekGroups {
  /// The days of a week with equal hours together; with another week those on which it differs.
  static func of(
    _ schedule: Schedule, against other: Schedule? = nil
  ) -> [(days: [Weekday], plan: DayPlan)] {
    var groups: [(days: [Weekday], plan: DayPlan)] = []
    for day in Weekday.allCases where schedule[day] != other?[day] {
      if let place = groups.firstIndex(where: { $0.plan == schedule[day] }) {
        groups[place].days.append(day)
      } else {
        groups.append(([day], schedule[day]))
      }
    }
    return groups
  }

  /// Times by day, days with the same times joined, in the order of the first of them.
  static func of(_ times: [(Weekday, TimeSpan)]) -> [(days: [Weekday], spans: [TimeSpan])] {
    let spans = Dictionary(grouping: times, by: \.0).mapValues { $0.map(\.1).merged() }
    var groups: [(days: [Weekday], spans: [TimeSpan])] = []
    for day in Weekday.allCases {
      guard let own = spans[day] else { continue }
      if let place = groups.firstIndex(where: { $0.spans == own }) {
        groups[place].days.append(day)
      } else {
        groups.append(([day], own))
      }
    }
    return groups
  }
}

extension [Weekday: Int] {
  /// The days by their minutes, the most first.
  var byMinutes: [(minutes: Int, days: [Weekday])] {
    Set(values).sorted(by: >).map { minutes in
      (minutes, filter { $0.value == minutes }.keys.sorted())
    }
  }
}
