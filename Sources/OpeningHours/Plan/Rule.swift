public import OpeningHoursTables

/// Something that must hold, with its name in plain words, where it comes from and where it stands.
public struct Rule: Sendable, Hashable {
  /// What must hold.
  public let statement: Statement
  /// Who wants it.
  public let origin: Origin
  /// Where it is stated.
  public let source: Source

  /// A rule.
  public init(_ statement: Statement, origin: Origin, source: Source) {
    self.statement = statement
    self.origin = origin
    self.source = source
  }

  /// Who stands behind a rule.
  public typealias Origin = RuleOrigin

  /// What must hold.
  ///
  /// Times and lengths are minutes unless they say otherwise.
  public enum Statement: Sendable, Hashable {
    // Day rules: they decide which day plans exist.

    /// Open at least during these spans.
    case open([Weekday], [TimeSpan])
    /// Open at some time of the day.
    case openAtSomeTime([Weekday])
    /// Closed during these spans.
    case closed([Weekday], [TimeSpan])
    /// These hours and no others.
    case exactly([Weekday], DayPlan, asToday: Bool)
    /// Hours of today about which nothing is known stay open.
    case keepsUnknown(Schedule)
    /// A block lasts at least so long.
    case shortestBlock([Weekday], minutes: Int)
    /// A block lasts at most so long.
    case longestBlock([Weekday], minutes: Int)
    /// At most so many blocks in a day.
    case mostBlocks([Weekday], Int)
    /// A closure between two blocks lasts at least so long.
    case shortestClosure([Weekday], minutes: Int)
    /// Closes at this time or earlier.
    case latestClose([Weekday], TimeOfDay)
    /// Open at most so long in a day.
    case longestDay([Weekday], minutes: Int)

    // Week rules: they link the days.

    /// At most so many open minutes a week.
    case mostWeekly(minutes: Int)
    /// At least so many open minutes a week.
    case leastWeekly(minutes: Int)
    /// At most so many minutes a week that are open today and not then, or the other way round.
    case mostChanged(minutes: Int)
    /// At most so many days close after a time.
    case mostLateDays(Int, after: TimeOfDay)
    /// At most so many days are closed.
    case mostClosedDays(Int)
    /// At least so many days are closed.
    case leastClosedDays(Int)
    /// At most so many different day plans among the days that open.
    case mostDistinctDays(Int)
    /// These days open at the same time where they open.
    case sameOpening([Weekday])
    /// At most so many paid minutes of staff a week.
    case mostStaff(minutes: Int)
    /// At least so many minutes a week that are open in another week and not in this, or the other
    /// way round; no plan states it, a search for alternatives does.
    case leastDifference(from: Schedule, minutes: Int)

    // Staffing rules: what a team must give, and how much of it there is.

    /// At least so many people on duty while open during these spans.
    case leastOnDuty([Weekday], [TimeSpan], Int)
    /// A person on duty for each so many expected visits an hour, in thousandths of a visit.
    case onDutyByVisits(thousandths: Int)
    /// At least so many people with a skill on duty while open.
    case leastSkilled(String, Int)
    /// So many people on duty for so long before the first opening of a day.
    case preparation([Weekday], minutes: Int, people: Int)
    /// So many people on duty for so long after the last closing of a day.
    case closingDown([Weekday], minutes: Int, people: Int)
    /// No shift has more than so many minutes of work.
    case longestWork(minutes: Int)
    /// A contract group: each of its people is paid for at most so many minutes a week.
    case contractHours(group: String, people: Int, minutes: Int)
    /// A contract group: each of its people has at most so many shifts a week.
    case contractShifts(group: String, people: Int, Int)
    /// A contract group: each of its people has at most so many shifts a day.
    case dailyShifts(group: String, people: Int, Int)
    /// A contract group: so many duties of a kind a week for each, in thousandths, on average.
    case mostDuties(group: String, people: Int, Duty, thousandths: Int)
    /// Staff may cost at most so much a week, in hundredths of the currency.
    case mostCost(cents: Int)
  }
}

extension Rule {
  /// The days that a day rule speaks about; nothing for a rule of the week.
  var days: [Weekday]? {
    switch statement {
    case .open(let days, _), .openAtSomeTime(let days), .closed(let days, _),
      .exactly(let days, _, _), .shortestBlock(let days, _), .longestBlock(let days, _),
      .mostBlocks(let days, _), .shortestClosure(let days, _), .latestClose(let days, _),
      .longestDay(let days, _):
      days
    case .keepsUnknown(let hours): hours.openDays
    case .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .mostDistinctDays, .sameOpening, .mostStaff, .leastDifference,
      .leastOnDuty, .onDutyByVisits, .leastSkilled, .preparation, .closingDown, .longestWork,
      .contractHours, .contractShifts, .dailyShifts, .mostDuties, .mostCost:
      nil
    }
  }
}
