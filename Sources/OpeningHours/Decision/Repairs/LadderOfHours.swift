import OpeningHoursTables

/// How a rule that names hours is loosened: slot by slot.
struct LadderOfHours {
  let rule: Rule
  let days: [Weekday]
  let grid: WeekGrid
  let today: Schedule

  /// How far the ends of fixed hours are moved before the hours are given up, in minutes.
  private static let mostMoved = 4 * 60

  /// The ladder of what the rule says about a day.
  func ladder(_ own: DayRule) -> Ladder {
    switch own {
    case .open(let spans): opening(slots(of: spans))
    case .closed(let spans): closing(spans, slots(of: spans))
    case .exactly(let plan, _): fixing(plan)
    case .keepsUnknown(let hours): keeping(hours)
    // Nothing to give up slot by slot.
    case .openAtSomeTime, .shortestBlock, .longestBlock, .mostBlocks, .shortestClosure,
      .latestClose, .longestDay:
      .leftOut(rule)
    }
  }

  /// Forced hours keep the largest part that fits: what is given up lies at their two ends.
  private func opening(_ slots: [Int]) -> Ladder {
    Ladder(rule: rule, highest: max(1, slots.count), whole: slots.count) { height in
      guard height < slots.count else { return [nil] }
      let kept = (0...height).map { first in
        spans(of: slots[first..<(first + slots.count - height)])
      }
      return fewestNewFirst(kept).map { .day(.open($0), on: days) }
    }
  }

  /// Closed hours give up one stretch.
  private func closing(_ closed: [TimeSpan], _ slots: [Int]) -> Ladder {
    Ladder(rule: rule, highest: max(1, slots.count), whole: slots.count) { height in
      guard height < slots.count else { return [nil] }
      let opened = (0...(slots.count - height)).map { first in
        spans(of: slots[first..<(first + height)])
      }
      return fewestNewFirst(opened).map { .day(.closed(closed.subtracting($0)), on: days) }
    }
  }

  /// Fixed hours move their first opening and their last closing.
  ///
  /// Other hours near by can be possible where those in between are not, so each distance is tried.
  private func fixing(_ plan: DayPlan) -> Ladder {
    guard let opening = plan.opening, let closing = plan.closing else { return .leftOut(rule) }
    let highest = Self.mostMoved / grid.slotMinutes + 1
    return Ladder(
      rule: rule, highest: highest, whole: plan.openMinutes / grid.slotMinutes, isClimbed: true
    ) { height in
      guard height < highest else { return [nil] }
      let moved = (-height...height).flatMap { early -> [[TimeSpan]] in
        Set([abs(early) - height, height - abs(early)]).sorted().compactMap { late in
          let whole = TimeSpan(
            .midnight.advanced(byMinutes: opening.minutes + early * grid.slotMinutes),
            .midnight.advanced(byMinutes: closing.minutes + late * grid.slotMinutes))
          guard let whole, grid.frame.intersection(whole) == whole else { return nil }
          return [whole].subtracting(plan.closures)
        }
      }
      return fewestNewFirst(moved).map {
        .day(.exactly(DayPlan($0), asToday: false), on: days)
      }
    }
  }

  /// Hours that nobody was asked about are given up at the ends of one day.
  private func keeping(_ hours: Schedule) -> Ladder {
    let longest = hours.openDays.map { slots(of: hours[$0].spans).count }.max() ?? 0
    let whole = hours.openDays.reduce(0) { $0 + slots(of: hours[$1].spans).count }
    return Ladder(rule: rule, highest: longest + 1, whole: whole) { height in
      guard height <= longest else { return [nil] }
      return hours.openDays.flatMap { day in
        let slots = slots(of: hours[day].spans)
        let kept = max(0, slots.count - height)
        return (0...(slots.count - kept)).map { first -> Rule.Statement? in
          var rest = hours
          rest[day] = DayPlan(spans(of: slots[first..<(first + kept)]))
          return rest.openDays.isEmpty ? nil : .day(.keepsUnknown(rest), on: rest.openDays)
        }
      }
    }
  }

  /// Choices of hours, those with the fewest that the house does not have today before others: of equal
  /// repairs what people and staff are used to is the sensible one.
  private func fewestNewFirst(_ choices: [[TimeSpan]]) -> [[TimeSpan]] {
    let ranked = choices.enumerated().map { place, spans in
      let new = days.flatMap { spans.subtracting(today[$0].spans) }.reduce(0) { $0 + $1.minutes }
      return (rank: (new, place), spans: spans)
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.spans)
  }

  private func slots(of spans: [TimeSpan]) -> [Int] {
    Set(spans.flatMap { grid.slots(touching: $0) }).sorted()
  }

  private func spans(of slots: ArraySlice<Int>) -> [TimeSpan] {
    slots.compactMap { grid.span(of: $0..<($0 + 1)) }.merged()
  }
}
