package import OpeningHoursTables

/// Any week on a grid, closed but for some days.
package func randomWeek(
  _ grid: WeekGrid, days: [Weekday] = Weekday.allCases, using random: inout SeededGenerator
) -> Schedule {
  Schedule(
    Dictionary(uniqueKeysWithValues: days.map { ($0, randomDay(grid, using: &random)) }))
}

/// Any day on a grid: closed, one block, or two that may meet.
package func randomDay(_ grid: WeekGrid, using random: inout SeededGenerator) -> DayPlan {
  guard Int.random(in: 0...4, using: &random) > 0 else { return .closed }
  let runs = (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in
    grid.span(of: randomSlots(grid, using: &random))
  }
  return DayPlan(runs)
}

/// A run of slots, at least one.
package func randomSlots(_ grid: WeekGrid, using random: inout SeededGenerator) -> Range<Int> {
  let first = Int.random(in: 0...(grid.slotsPerDay - 1), using: &random)
  return first..<Int.random(in: (first + 1)...grid.slotsPerDay, using: &random)
}
