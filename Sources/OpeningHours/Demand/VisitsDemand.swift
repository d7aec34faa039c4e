import OpeningHoursTables

extension Demand {
  /// The visits of a week: counted where the library is open, expected elsewhere.
  ///
  /// For a slot that was not observed, the people who said that they would come then are turned into
  /// visits: share × people × conversion, an hour of each week. What people say is not what they do,
  /// so the conversion is stated, and answers say what depends on it.
  ///
  /// - Parameters:
  ///   - visits: What was counted; a row longer than a slot is spread evenly over its slots.
  ///   - wishes: The shares on the same grid, where there are any.
  ///   - conversion: The part of those who would come that do come, 0...1.
  ///   - people: How many people the shares are parts of.
  ///   - fileName: The name of the table of visits.
  ///   - grid: The grid of slots.
  init(
    visits: Visits, wishes: Demand?, conversion: Double, people: Int, fileName: String,
    grid: WeekGrid
  ) {
    let slots = Weekday.allCases.map { day in
      let own = visits.slots.filter { $0.day == day }
      return grid.slots.map { slot in
        Self.observed(own, slot, grid)
          ?? Self.expected(wishes?[day, slot], conversion * Double(people) / 100, grid)
      }
    }
    self.init(
      grid: grid, unit: .visits, slots: slots, sample: wishes?.sample, fileName: fileName,
      estimates: wishes?.estimates?.worth(conversion * Double(people) / 100),
      readingNotes: wishes?.readingNotes ?? [], notes: wishes?.notes ?? [])
  }

  /// The visits of a slot that was observed throughout.
  private static func observed(
    _ visits: [Visits.Slot], _ slot: Int, _ grid: WeekGrid
  ) -> SlotDemand? {
    guard let span = grid.span(of: slot..<(slot + 1)) else { return nil }
    var sum = 0.0
    var covered = 0
    for row in visits {
      guard let common = row.span.intersection(span) else { continue }
      sum += row.visits * Double(common.minutes) / Double(row.span.minutes)
      covered += common.minutes
    }
    guard covered == span.minutes else { return nil }
    return SlotDemand(
      provenance: .observed, rate: sum * 60 / Double(span.minutes), slotMinutes: grid.slotMinutes)
  }

  private static func expected(
    _ wish: SlotDemand?, _ visitsAPercent: Double, _ grid: WeekGrid
  ) -> SlotDemand {
    guard let wish, let share = wish.rate else { return .unknown }
    return SlotDemand(
      provenance: wish.provenance, rate: share * visitsAPercent, slotMinutes: grid.slotMinutes)
  }
}
