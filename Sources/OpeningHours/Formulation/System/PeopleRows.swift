import OpeningHoursTables

/// Rows for people who count once, wherever they are reached: one for all whom the same windows of the same branches
/// serve, which may be missed at what they weigh.
///
/// A week counts in such a row on each day on which it serves them, so that prices of rows are prices of day plans.
/// Of whole weeks no more than once is needed, so that a row is met by any of them.
struct PeopleRows {
  /// The rows, in the order in which people stand in the table.
  let rows: [SystemRow]

  /// All that the rows may lose.
  var total: Int { rows.reduce(0) { $0 + $1.loss } }

  init(_ people: SystemPeople) {
    rows = people.reach.groups.enumerated().map { place, group in
      SystemRow(
        rule: nil,
        measure: .person(
          PersonWindows(
            place: place,
            days: group.patterns.map { own in
              PersonWindows.Day(
                day: own.day.rawValue, pattern: own.pattern,
                windows: people.reach.patterns[own.day.rawValue][own.pattern])
            })), branches: people.kinds[group.kind], lower: 1, upper: nil, loss: group.weight)
    }
  }
}

/// When people who are alike can come.
struct PersonWindows: Hashable {
  /// Which of the system's people they are.
  let place: Int
  /// The days on which some window serves them.
  let days: [Day]

  /// Their windows on one day.
  struct Day {
    /// The day, 0 for Monday.
    let day: Int
    /// Which of the day's sets of windows it is.
    let pattern: Int
    /// The smallest runs of slots that, all open, give them a visit.
    let windows: [Range<Int>]

    /// Whether open slots hold one of the windows.
    func isServed(by blocks: [Range<Int>]) -> Bool {
      windows.contains { window in
        blocks.contains {
          $0.lowerBound <= window.lowerBound && window.upperBound <= $0.upperBound
        }
      }
    }
  }

  // Who they are says everything.
  static func == (left: PersonWindows, right: PersonWindows) -> Bool { left.place == right.place }
  func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
