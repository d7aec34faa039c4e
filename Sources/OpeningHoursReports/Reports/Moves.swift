import OpeningHours
public import OpeningHoursTables

extension ProposalReport {
  /// One stretch of time that a proposal opens or gives up.
  public struct Move: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The stretch.
    public let span: TimeSpan
    /// What it is worth, in thousandths of a point or of a visit.
    public let thousandths: Int
    /// Whether some of that is estimated.
    public let isEstimated: Bool
    /// Whether some of it is visits expected from wishes.
    public let isExpected: Bool
    /// Minutes of it about which nothing is known.
    public let unknownMinutes: Int
    /// Minutes of it that have no worth of their own: they lie in parts of the day that were asked about
    /// as a whole.
    public let bandMinutes: Int
  }

  /// The hours that become open, in calendar order.
  public var gained: [Move] { proposal.changes.moves(\.opens, demand) }

  /// The hours that are given up, in calendar order.
  public var givenUp: [Move] { proposal.changes.moves(\.closes, demand) }

  /// Days that change in the same way, in the order of the first of them.
  var changedDays: [ChangedDays] { ChangedDays.all(from: today, to: proposed) }

  /// Whether hours are given up about which nothing is known.
  var closesUnknownHours: Bool { givenUp.contains { $0.unknownMinutes > 0 } }

  /// Whether hours about which nothing is known differ from another week; people reached are counted all
  /// the same.
  func movesUnknownHours(from other: Schedule) -> Bool {
    let changes = proposed.changes(from: other)
    return objective != .reach
      && (changes.moves(\.opens, demand) + changes.moves(\.closes, demand)).contains {
        $0.unknownMinutes > 0
      }
  }

  /// Whether hours change about which nothing is known; people reached are counted all the same.
  var movesUnknownHours: Bool {
    movesUnknownHours(from: today)
  }
}

extension [DayChange] {
  /// Some spans of the changes with what they are worth.
  func moves(
    _ spans: (DayChange) -> [TimeSpan], _ demand: Demand
  ) -> [ProposalReport.Move] {
    flatMap { change in
      spans(change).map { span in
        let slots = { (quantity: (SlotDemand) -> Int) in
          demand.sum(of: [span], on: change.day, quantity)
        }
        return ProposalReport.Move(
          day: change.day, span: span, thousandths: slots(\.thousandths),
          isEstimated: slots { $0.provenance == .estimated ? 1 : 0 } > 0,
          isExpected: demand.unit == .visits && slots { $0.provenance == .asked ? 1 : 0 } > 0,
          unknownMinutes: slots { $0.provenance == .unknown ? demand.grid.slotMinutes : 0 },
          bandMinutes: slots { $0.provenance == .band ? demand.grid.slotMinutes : 0 })
      }
    }
  }
}

/// Days that change from the same hours to the same others.
struct ChangedDays: Sendable, Hashable {
  var days: [Weekday]
  let old: DayPlan
  let new: DayPlan

  /// The days on which two weeks differ, those that change alike joined, in the order of the first.
  static func all(from today: Schedule, to proposed: Schedule) -> [ChangedDays] {
    var groups: [ChangedDays] = []
    for change in proposed.changes(from: today) {
      let (old, new) = (today[change.day], proposed[change.day])
      if let place = groups.firstIndex(where: { $0.old == old && $0.new == new }) {
        groups[place].days.append(change.day)
      } else {
        groups.append(ChangedDays(days: [change.day], old: old, new: new))
      }
    }
    return groups
  }
}
