public import OpeningHoursTables

/// What is special about an alternative, told from the weeks alone.
///
/// A superlative holds among the best week and all of its alternatives, and for one week only.
public enum AlternativeRemark: Sendable, Hashable {
  /// It is today's week.
  case asToday
  /// It changes least from today: so many minutes.
  case fewestChanges(minutes: Int)
  /// Another day is the longest than in the best week; whether others are as long.
  case movesLongDay(to: Weekday, from: Weekday, isOneOfSeveral: Bool)
  /// Another day closes last than in the best week; whether others close as late.
  case movesLateEvening(to: Weekday, from: Weekday, isOneOfSeveral: Bool)
  /// Only it opens on this day.
  case onlyOpen(Weekday)
  /// Only it closes on this day.
  case onlyClosed(Weekday)
  /// It takes so many paid minutes of staff less than the best week.
  case lessStaff(minutes: Int)
  /// It is open for so many minutes a week more than the best week.
  case moreHours(minutes: Int)
  /// It opens longest on this day: so many minutes.
  case longest(Weekday, minutes: Int)
  /// It closes last on this day.
  case latest(Weekday, TimeOfDay)
  /// It opens first on this day.
  case earliest(Weekday, TimeOfDay)
  /// It changes less from today than the best week does: so many minutes, and those of the best.
  case fewerChanges(minutes: Int, best: Int)
  /// Some days are open longer than in the best week and others shorter, by so many minutes.
  case otherLengths([Weekday: Int])
  /// Nothing but that these days have other hours than in the best week.
  case otherHours([OtherHours])

  /// A day with its hours in the alternative and in the best week.
  public struct OtherHours: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// Its hours in the alternative.
    public let hours: DayPlan
    /// Its hours in the best week.
    public let best: DayPlan
  }
}

extension Proposal {
  /// The weeks as alternatives to this one, each with a remark that none before it has.
  func remarked(_ weeks: [Proposal]) -> [Alternative] {
    var used: Set<AlternativeRemark> = []
    return weeks.indices.map { place in
      let others = [self] + weeks.enumerated().filter { $0.offset != place }.map(\.element)
      let remarks = remarks(on: weeks[place], among: others)
      let remark = remarks.first { !used.contains($0) } ?? .otherHours(otherHours(of: weeks[place]))
      used.insert(remark)
      return Alternative(
        proposal: weeks[place],
        minutesApart: weeks[place].schedule.minutesChanged(from: schedule), remark: remark)
    }
  }

  /// All that is special about a week, what tells most first.
  private func remarks(on week: Proposal, among others: [Proposal]) -> [AlternativeRemark] {
    let (changed, bestChanged) = (
      week.schedule.minutesChanged(from: today), schedule.minutesChanged(from: today)
    )
    var remarks: [AlternativeRemark] = changed == 0 ? [.asToday] : []
    if others.allSatisfy({ $0.schedule.minutesChanged(from: today) > changed }) {
      remarks.append(.fewestChanges(minutes: changed))
    }
    let moved = [
      movedDay(week, \.longestDays, AlternativeRemark.movesLongDay),
      movedDay(week, \.latestDays, AlternativeRemark.movesLateEvening),
    ]
    remarks += moved.compactMap(\.self)
    let byDay = Weekday.weekendFirst.map { dayRemarks(on: week, $0, among: others.map(\.schedule)) }
    remarks += byDay.flatMap(\.rare)
    if let paid = week.paidMinutes, let bestPaid = paidMinutes, paid < bestPaid {
      remarks.append(.lessStaff(minutes: bestPaid - paid))
    }
    let more = week.schedule.openMinutes - schedule.openMinutes
    if more > 0 { remarks.append(.moreHours(minutes: more)) }
    remarks += byDay.flatMap(\.usual)
    if changed < bestChanged {
      remarks.append(.fewerChanges(minutes: changed, best: bestChanged))
    }
    let lengths = otherLengths(of: week)
    return lengths.isEmpty ? remarks : remarks + [.otherLengths(lengths)]
  }

  /// What is special about one day of a week: that it is open or closed, then how long and when.
  private func dayRemarks(
    on week: Proposal, _ day: Weekday, among others: [Schedule]
  ) -> (rare: [AlternativeRemark], usual: [AlternativeRemark]) {
    let plan = week.schedule[day]
    if plan.isClosed {
      return (others.allSatisfy { !$0[day].isClosed } ? [.onlyClosed(day)] : [], [])
    }
    if others.allSatisfy({ $0[day].isClosed }) { return ([.onlyOpen(day)], []) }
    var usual: [AlternativeRemark] = []
    if others.allSatisfy({ $0[day].openMinutes < plan.openMinutes }) {
      usual.append(.longest(day, minutes: plan.openMinutes))
    }
    if let closing = plan.closing, others.allSatisfy({ $0[day].closing ?? .midnight < closing }) {
      usual.append(.latest(day, closing))
    }
    if let opening = plan.opening, others.allSatisfy({ $0[day].opening ?? .endOfDay > opening }) {
      usual.append(.earliest(day, opening))
    }
    return ([], usual)
  }

  /// The day that is special there and not here, where one has taken the place of another.
  private func movedDay(
    _ week: Proposal, _ special: (Schedule) -> Set<Weekday>,
    _ remark: (Weekday, Weekday, Bool) -> AlternativeRemark
  ) -> AlternativeRemark? {
    let (then, best) = (special(week.schedule), special(schedule))
    let (gained, lost) = (then.subtracting(best), best.subtracting(then))
    guard let day = gained.first, let other = lost.first, gained.count == 1, lost.count == 1,
      then.count <= 3
    else { return nil }
    return remark(day, other, then.count > 1)
  }

  private func otherLengths(of week: Proposal) -> [Weekday: Int] {
    Dictionary(
      uniqueKeysWithValues: Weekday.allCases.map {
        ($0, week.schedule[$0].openMinutes - schedule[$0].openMinutes)
      }
    ).filter { $0.value != 0 }
  }

  private func otherHours(of week: Proposal) -> [AlternativeRemark.OtherHours] {
    Weekday.allCases.filter { week.schedule[$0] != schedule[$0] }.map {
      .init(day: $0, hours: week.schedule[$0], best: schedule[$0])
    }
  }
}

extension Schedule {
  fileprivate var longestDays: Set<Weekday> {
    let most = Weekday.allCases.map { self[$0].openMinutes }.max() ?? 0
    return Set(openDays.filter { self[$0].openMinutes == most })
  }

  fileprivate var latestDays: Set<Weekday> {
    let last = openDays.compactMap { self[$0].closing }.max()
    return Set(openDays.filter { self[$0].closing == last })
  }
}

extension Weekday {
  /// The days with the weekend, about which readers ask first, before the others.
  fileprivate static var weekendFirst: [Weekday] { Array(allCases.suffix(2) + allCases.prefix(5)) }
}
