import OpeningHours

// Worths as readers see them: points with a decimal, people and visits whole.
extension Plan.Objective {
  /// A worth without its unit: "1,642.8".
  func amount(_ thousandths: Int) -> String {
    self == .wishes ? Figures.points(thousandths) : Figures.people(thousandths)
  }

  /// A worth with its unit: "1,642.8 points".
  func worth(_ thousandths: Int) -> String { "\(amount(thousandths)) \(unit)" }

  /// The difference of two worths as they are shown, with its sign.
  func difference(_ new: Int, _ old: Int) -> String {
    self == .wishes ? Figures.difference(new, old) : Figures.differenceInPeople(new, old)
  }
}

/// Weeks in few words.
enum WeekWords {
  /// The days of a week with equal hours together; with another week those on which it differs.
  static func groups(
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

  /// What a week changes in another: "Thu 9-20, Fri 10-19"; days that change alike are joined.
  static func short(_ schedule: Schedule, against other: Schedule) -> String {
    groups(schedule, against: other).map { "\($0.days.short) \($0.plan.short)" }
      .joined(separator: "; ")
  }

  /// Times in few words: "Mon-Wed 19-22; Sat 9-10, 16-17".
  static func times(_ times: [(Weekday, TimeSpan)]) -> String {
    groups(of: times).map { "\($0.days.short) \($0.spans.short)" }.joined(separator: "; ")
  }

  /// Times by day, days with the same times joined, in the order of the first of them.
  static func groups(
    of times: [(Weekday, TimeSpan)]
  ) -> [(days: [Weekday], spans: [TimeSpan])] {
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

  /// What opens and closes: "Friday 19-20 closes, Saturday 16-17 opens".
  static func moves(_ changes: [DayChange]) -> String {
    changes.flatMap { change in
      [(change.closes, "closes"), (change.opens, "opens")].compactMap { spans, verb in
        spans.isEmpty ? nil : "\(change.day.name.prefix(3)) \(spans.short) \(verb)"
      }
    }.joined(separator: ", ")
  }
}

extension Sequence<Weekday> {
  /// The days as three letters each, runs of three or more joined: "Mon-Wed, Fri".
  var short: String {
    asKeys.split(separator: ",").map { part in
      part.split(separator: "-").map { $0.capitalizedFirst }.joined(separator: "-")
    }.joined(separator: ", ")
  }
}

extension StringProtocol {
  /// The text as the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
