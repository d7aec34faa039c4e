import OpeningHoursTables

extension Repair.Change {
  /// What would have to be different, in words: "at most 54 open hours a week instead of 50 (4 hours
  /// more)".
  public var sentence: String {
    guard let loosened else { return leavingOut }
    let (days, old) = (before.spokenDays?.inWords ?? "", before)
    switch (old, loosened) {
    case (.open(_, let spans), .open(_, let rest)):
      return "open \(days) \(rest.short) instead of \(spans.short) (\(magnitude))"
    case (.closed(_, let spans), .closed(_, let rest)):
      return "let \(days) be open \(spans.subtracting(rest).short) (\(magnitude))"
    case (.exactly(_, let plan, _), .exactly(_, let moved, _)):
      return "open \(days) \(moved.short) instead of \(plan.short) (\(magnitude))"
    case (.keepsUnknown(let hours), .keepsUnknown(let rest)):
      let closes = rest.changes(from: hours).map { "\($0.day.name) \($0.closes.short)" }
      return "let \(closes.joined(separator: ", ")) close, of which nobody was asked (\(magnitude))"
    case (.sameOpening(let together), .sameOpening(let rest)):
      return "let \(together.filter { !rest.contains($0) }.inWords) open at another time"
        + " than \(rest.inWords)"
    default: break
    }
    if let (group, people) = loosened.people, let before = old.people?.people, people != before {
      return "\(group): \(people) people instead of \(before) (\(magnitude))"
    }
    let name = Rule(loosened, origin: rule.origin, source: rule.source).name
    return "\(name) instead of \(old.amount?.inWords ?? "") (\(magnitude))"
  }

  private var leavingOut: String {
    switch before {
    case .closed(let days, let spans):
      return "let \(days.inWords) be open" + (spans == [.wholeDay] ? "" : " \(spans.short)")
    default:
      return "leave out \"\(Rule(before, origin: rule.origin, source: rule.source).name)\""
    }
  }

  /// How much is given up, in words: "4 hours more", "2 people more", "left out".
  public var magnitude: String {
    guard let loosened else { return "left out" }
    switch (before, loosened) {
    case (.open(_, let spans), .open(_, let rest)):
      return "\(spans.subtracting(rest).minutes.lengthInWords) less"
    case (.closed(_, let spans), .closed(_, let rest)):
      return spans.subtracting(rest).minutes.lengthInWords
    case (.exactly(_, let plan, _), .exactly(_, let moved, _)):
      return "\(moved.minutesChanged(from: plan).lengthInWords) changed"
    case (.keepsUnknown(let hours), .keepsUnknown(let rest)):
      return "\((hours.openMinutes - rest.openMinutes).lengthInWords) less"
    case (.sameOpening(let days), .sameOpening(let rest)):
      let count = days.count - rest.count
      return "\(count) \(count == 1 ? "day" : "days") less"
    default: break
    }
    if let people = loosened.people?.people, let old = before.people?.people, people != old {
      return Quantity.people(people - old).difference
    }
    guard let new = loosened.amount, let old = before.amount else { return "" }
    return new.less(old).difference
  }
}

/// A number of a rule with what it counts.
private enum Quantity {
  case hours(Int)
  case staffHours(Int)
  case time(Int)
  case count(Int)
  case people(Int)
  case money(Int)
  case visits(Int)
  case duties(Int)

  /// The number as the rule's name writes it.
  var inWords: String {
    switch self {
    case .hours(let minutes), .staffHours(let minutes): minutes.minutesAsHours
    case .time(let minutes): TimeOfDay.midnight.advanced(byMinutes: minutes).full
    case .count(let count), .people(let count): "\(count)"
    case .money(let cents): cents.centsInWords
    case .visits(let thousandths), .duties(let thousandths): thousandths.thousandthsInWords
    }
  }

  /// The number as a difference: "2 people more".
  var difference: String {
    switch self {
    case .hours(let minutes): "\(abs(minutes).lengthInWords) \(minutes > 0 ? "more" : "less")"
    case .staffHours(let minutes):
      "\(abs(minutes).minutesAsHours) staff \(abs(minutes) == 60 ? "hour" : "hours") more"
    case .time(let minutes): "\(abs(minutes).lengthInWords) later"
    case .count(let count): "\(abs(count)) \(count > 0 ? "more" : "fewer")"
    case .people(let count):
      "\(abs(count)) \(abs(count) == 1 ? "person" : "people") \(count > 0 ? "more" : "fewer")"
    case .money(let cents): "\(cents.centsInWords) more"
    case .visits(let thousandths): "\(thousandths.thousandthsInWords) visits more"
    case .duties(let thousandths): "\(thousandths.thousandthsInWords) duties more"
    }
  }

  /// The difference from another number of the same kind.
  func less(_ other: Quantity) -> Quantity {
    switch (self, other) {
    case (.hours(let new), .hours(let old)): .hours(new - old)
    case (.staffHours(let new), .staffHours(let old)): .staffHours(new - old)
    case (.time(let new), .time(let old)): .time(new - old)
    case (.count(let new), .count(let old)): .count(new - old)
    case (.people(let new), .people(let old)): .people(new - old)
    case (.money(let new), .money(let old)): .money(new - old)
    case (.visits(let new), .visits(let old)): .visits(new - old)
    case (.duties(let new), .duties(let old)): .duties(new - old)
    default: self
    }
  }
}

extension Rule.Statement {
  /// The number in a statement that is loosened by changing it.
  fileprivate var amount: Quantity? {
    switch self {
    case .shortestBlock(_, let minutes), .longestBlock(_, let minutes),
      .shortestClosure(_, let minutes), .longestDay(_, let minutes), .mostWeekly(let minutes),
      .leastWeekly(let minutes), .mostChanged(let minutes), .longestWork(let minutes):
      .hours(minutes)
    case .latestClose(_, let time): .time(time.minutes)
    case .mostStaff(let minutes): .staffHours(minutes)
    case .mostBlocks(_, let count), .mostLateDays(let count, _), .mostClosedDays(let count),
      .leastClosedDays(let count), .mostDistinctDays(let count):
      .count(count)
    case .leastOnDuty(_, _, let count), .leastSkilled(_, let count), .preparation(_, _, let count),
      .closingDown(_, _, let count):
      .people(count)
    case .mostCost(let cents): .money(cents)
    case .onDutyByVisits(let thousandths): .visits(thousandths)
    case .mostDuties(_, _, _, let thousandths): .duties(thousandths)
    default: nil
    }
  }
}

extension [TimeSpan] {
  fileprivate var minutes: Int { reduce(0) { $0 + $1.minutes } }
}
