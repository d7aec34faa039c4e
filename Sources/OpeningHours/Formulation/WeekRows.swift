import OpeningHoursTables

// The rows that link the days by a sum over the chosen plans. They are numbered as in the article
// "The integer program"; row family 1, one plan for each day, stands in `DayPlanProgram`.

/// A sum over the chosen day plans that must stay between two limits.
struct WeekRow {
  let name: String
  /// The limits, both included, in the unit of `usage`.
  let lower: Int?
  let upper: Int?
  /// What a day plan adds to the sum.
  let usage: (DayPlanMeasures) -> Int
  /// Which of the weeks to keep apart from the row is about, if it is such a row.
  var other: Int?

  static let changed = "changed"
  static let staffWishes = "staff_wishes"
}

extension WeekRule {
  /// The row that a rule of the week is.
  enum Row {
    /// A sum over the chosen day plans.
    case sum(WeekRow)
    /// A number of classes.
    case classes(ClassRow)
  }

  /// The row of the rule.
  ///
  /// - Parameters:
  ///   - grid: The grid of the day plans.
  ///   - weeksApart: The weeks that the measures of day plans tell differences from.
  /// - Returns: A sum or a number of classes.
  func row(_ grid: WeekGrid, weeksApart: [Schedule]) -> Row {
    switch self {
    case .mostWeekly(let minutes): .sum(WeekRow(weeklyAtMost: minutes, grid))
    case .leastWeekly(let minutes): .sum(WeekRow(weeklyAtLeast: minutes, grid))
    case .mostChanged(let minutes): .sum(WeekRow(changedAtMost: minutes, grid))
    case .mostLateDays(let count, let time):
      .sum(WeekRow(lateAtMost: count, after: time, grid))
    case .mostClosedDays(let count): .sum(WeekRow(closedBetween: nil, and: count))
    case .leastClosedDays(let count): .sum(WeekRow(closedBetween: count, and: nil))
    case .mostStaff(let minutes): .sum(WeekRow(staffAtMost: minutes))
    case .leastDifference(let week, let minutes):
      // The problem lists the weeks of all such rules.
      .sum(WeekRow(differenceFrom: weeksApart.firstIndex(of: week) ?? 0, atLeast: minutes))
    case .leastStaffWishes(let wishes, let share):
      .sum(WeekRow(staffWishesAtLeast: wishes.least(of: share)))
    case .sameOpening(let days): .classes(ClassRow(openingOf: days))
    case .mostDistinctDays(let count): .classes(ClassRow(timetablesAtMost: count))
    }
  }
}

extension WeekRow {
  /// (2) Open slots a week, at most.
  fileprivate init(weeklyAtMost minutes: Int, _ grid: WeekGrid) {
    self.init(name: "weekly_most", lower: nil, upper: minutes / grid.slotMinutes) { $0.openSlots }
  }

  /// (3) Open slots a week, at least.
  fileprivate init(weeklyAtLeast minutes: Int, _ grid: WeekGrid) {
    let slots = (minutes + grid.slotMinutes - 1) / grid.slotMinutes
    self.init(name: "weekly_least", lower: slots, upper: nil) { $0.openSlots }
  }

  /// (4) Slots changed from today.
  fileprivate init(changedAtMost minutes: Int, _ grid: WeekGrid) {
    self.init(name: Self.changed, lower: nil, upper: minutes / grid.slotMinutes) { $0.changedSlots }
  }

  /// (5) Days that close late.
  fileprivate init(lateAtMost count: Int, after time: TimeOfDay, _ grid: WeekGrid) {
    let minutes = time.minutes - grid.frame.start.minutes
    self.init(name: "late_days", lower: nil, upper: count) {
      $0.closing * grid.slotMinutes > max(0, minutes) ? 1 : 0
    }
  }

  /// (6) Closed days.
  fileprivate init(closedBetween least: Int?, and most: Int?) {
    self.init(name: "closed_days", lower: least, upper: most) { $0.isClosed ? 1 : 0 }
  }

  /// (7) Paid minutes of staff.
  fileprivate init(staffAtMost minutes: Int) {
    self.init(name: "staff", lower: nil, upper: minutes) { $0.staffMinutes }
  }

  /// (10) Minutes that differ from another week, at least.
  ///
  /// What a day adds beyond the limit changes nothing, so it counts up to the limit: more plans are
  /// alike then, and the relaxation is tighter.
  fileprivate init(differenceFrom place: Int, atLeast minutes: Int) {
    self.init(name: "differs_\(place + 1)", lower: minutes, upper: nil) {
      min($0.differences[place], minutes)
    }
    other = place
  }

  /// (11) Wishes of the team that are kept, at least.
  fileprivate init(staffWishesAtLeast wishes: Int) {
    self.init(name: Self.staffWishes, lower: wishes, upper: nil) { $0.staffWishes }
  }
}

/// A rule that days may fall into at most so many classes, such as opening times.
struct ClassRow {
  let name: String
  let days: [Weekday]
  let mostClasses: Int
  /// The class of a day plan; closed days are in none.
  let classOf: ([Range<Int>]) -> [Int]?

  static let opening = "opening"
  static let timetable = "timetable"
}

extension ClassRow {
  /// (8) One opening time for all of these days.
  fileprivate init(openingOf days: [Weekday]) {
    self.init(name: Self.opening, days: days, mostClasses: 1) { blocks in
      blocks.first.map { [$0.lowerBound] }
    }
  }

  /// (9) At most so many timetables among the days that open.
  fileprivate init(timetablesAtMost count: Int) {
    self.init(name: Self.timetable, days: Weekday.allCases, mostClasses: count) { blocks in
      blocks.isEmpty ? nil : blocks.flatMap { [$0.lowerBound, $0.upperBound] }
    }
  }
}
