import OpeningHours
import OpeningHoursTables

/// How much of what a week is worth, and of what it is worth more than another, rests on estimates.
struct EstimatedPart: Sendable, Hashable {
  /// What the week is worth, in thousandths of the demand's unit.
  let worth: Int
  /// The estimated part of it.
  let estimated: Int
  /// How much more it is worth than the other week.
  let difference: Int
  /// The estimated part of that: estimated hours that open, less those that close.
  let estimatedDifference: Int
  /// The usual error of the estimates that the difference rests on; 0 where it rests on none.
  let usualError: Int
  /// Whether the two weeks are the same.
  let isSameWeek: Bool

  /// Whether the difference is smaller than the usual error of the estimates that it rests on.
  var isTie: Bool { difference != 0 && abs(difference) < usualError }

  /// The estimated part of the worth in whole percent; a part is never all of it, nor nothing.
  var percent: (number: Int, isUnder: Bool) {
    guard estimated > 0, worth > 0 else { return (0, false) }
    let rounded = Int((Double(estimated) / Double(worth) * 100).rounded())
    return rounded == 0 ? (1, true) : (estimated < worth ? min(rounded, 99) : rounded, false)
  }

  /// The part of a week against another; nothing where neither rests on an estimate.
  init?(_ week: ServedWeek, against other: ServedWeek, _ demand: Demand) {
    func estimated(_ week: ServedWeek) -> Int {
      demand.sum(of: week) { $0.provenance == .estimated ? $0.thousandths : 0 }
    }
    func slots(_ week: Schedule) -> Int {
      demand.sum(of: week) { $0.provenance == .estimated ? 1 : 0 }
    }
    guard slots(week.open) + slots(other.open) > 0 else { return nil }
    worth = demand.thousandths(of: week)
    self.estimated = estimated(week)
    difference = worth - demand.thousandths(of: other)
    estimatedDifference = self.estimated - estimated(other)
    usualError = demand.usualError(of: week, against: other)
    isSameWeek = week.schedule == other.schedule && week.open == other.open
  }

  /// The same of weeks without hours without staff.
  init?(_ week: Schedule, against other: Schedule, _ demand: Demand) {
    self.init(ServedWeek(week), against: ServedWeek(other), demand)
  }
}

extension ProposalReport {
  /// What of the answer is estimated; nothing where no hour is, or where people are counted.
  var estimated: EstimatedPart? {
    // Nothing is compared with a week of which nothing is known.
    estimated(
      of: proposal.served, against: isTodayUnknown ? proposal.served : proposal.problem.servedToday)
  }

  /// What is estimated of a week against another.
  func estimated(of week: ServedWeek, against other: ServedWeek) -> EstimatedPart? {
    objective == .reach ? nil : EstimatedPart(week, against: other, demand)
  }
}
