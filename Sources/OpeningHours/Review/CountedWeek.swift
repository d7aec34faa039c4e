import OpeningHoursTables

/// Visits on the slots of a grid, with the number of weeks that they are the mean of.
struct CountedWeek: Sendable {
  /// A slot that was counted throughout.
  struct Slot: Sendable, Hashable {
    /// Visits in the slot, on average over the weeks.
    let visits: Double
    /// How many weeks were counted.
    let weeks: Double

    /// The variance of the mean if visits were nothing but chance; half a visit stands for none.
    func chance(of expected: Double) -> Double { max(expected, 0.5 / weeks) / weeks }
  }

  private let slots: [[Slot?]]

  /// Puts visits on a grid; rows longer than a slot spread evenly over it.
  init(_ visits: Visits, on grid: WeekGrid) {
    slots = Weekday.allCases.map { day in
      let rows = visits.slots.filter { $0.day == day }
      return grid.slots.map { slot in
        grid.span(of: slot..<(slot + 1)).flatMap { Self.slot(of: rows, within: $0) }
      }
    }
  }

  private static func slot(of rows: [Visits.Slot], within span: TimeSpan) -> Slot? {
    var (sum, covered, weeks) = (0.0, 0, Int.max)
    for row in rows {
      guard let common = row.span.intersection(span) else { continue }
      sum += row.visits * Double(common.minutes) / Double(row.span.minutes)
      covered += common.minutes
      weeks = min(weeks, row.weeks)
    }
    return covered == span.minutes ? Slot(visits: sum, weeks: Double(max(1, weeks))) : nil
  }

  /// What was counted in a slot; nothing where some of it was not.
  subscript(day: Weekday, slot: Int) -> Slot? { slots[day.rawValue][slot] }
}
