import OpeningHours
import OpeningHoursTables

/// How much of a schedule is not counted or asked, as parts of what it is worth.
struct Doubts: Sendable {
  /// What the schedule is worth, in thousandths of the demand's unit.
  let worth: Int
  /// The part of it that is visits expected from wishes.
  let expected: Int
  /// The part of it that is estimated.
  let estimated: Int
  /// Minutes of the schedule about which nothing is known.
  let unknownMinutes: Int

  /// What is not certain about a schedule.
  init(_ week: ServedWeek, _ demand: Demand) {
    func worth(_ kind: Provenance) -> Int {
      demand.sum(of: week) { $0.provenance == kind ? $0.thousandths : 0 }
    }
    self.worth = demand.thousandths(of: week)
    expected =
      demand.unit == .visits ? worth(.asked) + demand.bandThousandths(of: week) : 0
    estimated = worth(.estimated)
    unknownMinutes = demand.sum(of: week.open) {
      $0.provenance == .unknown ? demand.grid.slotMinutes : 0
    }
  }
}

extension Demand {
  /// Whether people were asked what they wish.
  var hasWishes: Bool {
    unit == .points || count(of: .asked) > 0 || !askedBands.isEmpty
  }

  /// Whether nothing is known of what a schedule's hours are worth; closed all week it is worth nothing.
  func isWorthUnknown(of schedule: Schedule) -> Bool {
    schedule.openMinutes > 0
      && Doubts(ServedWeek(schedule), self).unknownMinutes == schedule.openMinutes
  }
}
