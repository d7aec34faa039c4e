import OpeningHoursTables

/// What was counted before and after a change, by what became of each hour.
struct ReviewedCounts: Sendable {
  /// An hour of the grid.
  struct Hour: Sendable, Hashable {
    let day: Weekday
    /// The slot by its place on the grid.
    let place: Int
    let slot: Survey.Slot
    let before: CountedWeek.Slot?
    let after: CountedWeek.Slot?
  }

  /// The hours that opened.
  let opened: [Hour]
  /// The hours that were open before and are open after.
  let kept: [Hour]
  /// The hours that closed.
  let closed: [Hour]

  /// - Parameters:
  ///   - plan: The plan with the grid and the week before.
  ///   - introduced: The week after.
  ///   - after: What was counted after.
  ///   - before: What was counted before, where that is known.
  init(_ plan: Plan, _ introduced: Schedule, after: Visits, before: Visits?) {
    let grid = plan.grid
    /// Of a row over hours that fared differently nobody can say what came in which.
    func told(_ visits: Visits) -> CountedWeek {
      let rows = visits.slots.filter { row in
        let fates = grid.slots(touching: row.span).compactMap { place in
          grid.span(of: place..<(place + 1)).map { span in
            [plan.today, introduced].map { $0[row.day].isOpen(throughout: span) }
          }
        }
        return Set(fates).count < 2
      }
      return CountedWeek(Visits(slots: rows), on: grid)
    }
    let (late, early) = (told(after), before.map(told))
    var (opened, kept, closed): ([Hour], [Hour], [Hour]) = ([], [], [])
    for day in Weekday.allCases {
      for place in grid.slots {
        guard let span = grid.span(of: place..<(place + 1)) else { continue }
        let hour = Hour(
          day: day, place: place, slot: Survey.Slot(day: day, span: span),
          before: early?[day, place], after: late[day, place])
        switch (
          plan.today[day].isOpen(throughout: span), introduced[day].isOpen(throughout: span)
        ) {
        case (false, true): opened.append(hour)
        case (true, true): kept.append(hour)
        case (true, false): closed.append(hour)
        case (false, false): break
        }
      }
    }
    self.opened = opened
    self.kept = kept
    self.closed = closed
  }

  /// Visits a week in the hours that closed, before; nothing where not all of them were counted.
  var lost: Double? {
    let visits = closed.compactMap { $0.before?.visits }
    return visits.count == closed.count ? visits.reduce(0, +) : nil
  }

  /// How the kept hours changed.
  var trend: KeptHours { KeptHours(kept) }
}
