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

  /// Who stands behind a rule, from what cannot be moved to what is only wished for.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case law
    case agreement
    case house
    case wish
  }

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
      .leastClosedDays, .mostDistinctDays, .sameOpening, .mostStaff:
      nil
    }
  }
}
